package app.darkslide.images;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Owner", description = "Whose an image or an album is.")
public record OwnerView(
        @Schema(description = "The user name.", examples = "ansel", maxLength = 32)
        String username) {
    /** @param username null for the viewer's own */
    public static OwnerView of(String username) {
        return username == null ? null : new OwnerView(username);
    }
}
