package app.darkslide.images;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An image that stands for its month. Without text, so that as many as one request may ask for are never too long. */
@Schema(description = "What is painted of an image that stands for its month.")
record Sample(
        @Schema(description = "The image's id (UUID version 7).", examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77")
        UUID id,

        @Schema(
                description = "When it was taken (RFC 3339, UTC). The gallery sorts by taken.local.",
                examples = "2015-05-01T10:30:00Z")
        Instant takenAt,

        CaptureTime taken,

        @Schema(
                description = "A ThumbHash in base64, to be painted until the thumbnail has loaded; or null.",
                examples = "3OcRJYB4d3h/iIeHeEh3eIhw+j3A",
                nullable = true)
        String placeholder,

        @Schema(
                description = "URL of the small rendition (inside 480×480); null if it is kept without preview.",
                examples = "/images/019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77/thumbnail?v=1",
                nullable = true)
        String thumbnail) {

    static Sample of(ImageView image) {
        return new Sample(image.id(), image.takenAt(), image.taken(), image.placeholder(), image.thumbnail());
    }
}
