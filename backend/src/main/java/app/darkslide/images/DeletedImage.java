package app.darkslide.images;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is left of an image that was deleted for good. */
@Schema(description = "All that is left of an image that was deleted for good.")
public record DeletedImage(
        @Schema(description = "Its id.", examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77")
        UUID id,

        @Schema(description = "Always true; images that are there have no such field.", examples = "true")
        boolean deleted)
        implements ChangedImage {

    public DeletedImage(UUID id) {
        this(id, true);
    }

    @Override
    public int maxJson() {
        return 80;
    }
}
