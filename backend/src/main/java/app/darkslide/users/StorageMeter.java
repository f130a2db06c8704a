package app.darkslide.users;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Measures what a user stores here; implemented above, where the images are. */
public interface StorageMeter {
    Storage of(UUID user);

    /** What a user stores here. */
    @Schema(description = "What the user stores here.")
    record Storage(
            @Schema(description = "Number of images.", examples = "412", minimum = "0")
            long images,

            @Schema(description = "Bytes of their originals.", examples = "1739202411", minimum = "0")
            long bytes) {}
}
