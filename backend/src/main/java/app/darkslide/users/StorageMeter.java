package app.darkslide.users;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Tells how much somebody keeps here; implemented above, where the pictures are. */
public interface StorageMeter {
    Storage of(UUID user);

    /** What somebody keeps here. */
    @Schema(description = "What this person keeps here.")
    record Storage(
            @Schema(description = "Number of pictures.", examples = "412", minimum = "0")
            long images,

            @Schema(description = "Bytes of their originals.", examples = "1739202411", minimum = "0")
            long bytes) {}
}
