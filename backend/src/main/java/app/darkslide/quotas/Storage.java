package app.darkslide.quotas;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a user keeps here, and may keep. */
@Schema(description = "What the user stores here, the trash included, and may store.")
public record Storage(
        @Schema(description = "Number of images.", examples = "412", minimum = "0")
        long images,

        @Schema(description = "Bytes of their originals.", examples = "1739202411", minimum = "0")
        long bytes,

        Limits limits) {

    boolean hasRoomFor(long more) {
        return limits.allow(images + 1, bytes + more);
    }
}
