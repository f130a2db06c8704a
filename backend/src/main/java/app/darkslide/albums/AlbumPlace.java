package app.darkslide.albums;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That an image is in an album, or not any more. */
@Schema(description = "That an image is in an album, also one in the trash; or that it was taken out.")
public record AlbumPlace(
        @Schema(description = "Id of the album.", examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77")
        UUID album,

        @Schema(description = "Id of the image.", examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b78")
        UUID image,

        @Schema(
                description =
                        "Its place in the owner's order, where the lower comes first; null if it is not in the album any more.",
                examples = "1048576",
                nullable = true)
        Long position) {

    /** An upper bound of the bytes of one as JSON. */
    public static final int MAX_JSON = 150;
}
