package app.darkslide.albums;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is left of a deleted album. */
@Schema(
        description =
                "All that is left of a deleted album. Its images are not in it any more; albums in it are deleted, too, and told as well.")
public record DeletedAlbum(
        @Schema(description = "Its id.", examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77")
        UUID id,

        @Schema(description = "Always true; albums that are there have no such field.", examples = "true")
        boolean deleted)
        implements ChangedAlbum {

    DeletedAlbum(UUID id) {
        this(id, true);
    }

    @Override
    public int maxJson() {
        return 80;
    }
}
