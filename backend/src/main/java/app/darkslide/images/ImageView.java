package app.darkslide.images;

import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A picture, as its owner sees it. */
@Schema(description = "A picture, as its owner sees it.")
record ImageView(
        @Schema(description = "Id (UUID version 7).", examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77")
        UUID id,

        @Schema(
                description = "The name that the file came with; null only if damaged.",
                examples = "IMG_1034.jpg",
                maxLength = 255,
                nullable = true)
        String fileName,

        @Schema(description = "What the bytes are, found by looking at them.", examples = "image/jpeg")
        String mediaType,

        @Schema(description = "Bytes of the original.", examples = "3148102", minimum = "1")
        long size,

        @Schema(description = "Pixels across, as shown (upright); null if unknown.", examples = "4032", nullable = true)
        Integer width,

        @Schema(description = "Pixels down, as shown (upright); null if unknown.", examples = "3024", nullable = true)
        Integer height,

        @Schema(
                description = "SHA-256 of the original in hex: the receipt for what was stored; null only if damaged.",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                nullable = true)
        String sha256,

        @Schema(
                description = "The moment that the gallery sorts by (RFC 3339, UTC).",
                examples = "2015-05-01T10:30:00Z")
        Instant takenAt,

        @Schema(description = "When it was uploaded (RFC 3339, UTC).", examples = "2026-11-23T20:15:30.123456Z")
        Instant createdAt,

        @Schema(
                description = "A ThumbHash in base64, to be painted until the thumbnail is there; or null.",
                examples = "3OcRJYB4d3h/iIeHeEh3eIhw+j3A",
                nullable = true)
        String placeholder,

        @Schema(
                description = "Where the original is.",
                examples = "/images/019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77/content")
        String content,

        @Schema(
                description = "Where the small rendition is (inside 480×480); null if it is kept without preview.",
                examples = "/images/019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77/thumbnail?v=1",
                nullable = true)
        String thumbnail,

        @Schema(
                description = "Where the large rendition is (inside 2048×2048); null if it is kept without preview.",
                examples = "/images/019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77/preview?v=1",
                nullable = true)
        String preview,

        Taken taken,
        CameraView camera,
        LocationView location,

        @Schema(
                description =
                        "Whether what was stored of its details can no longer be opened. A list still shows such a"
                                + " picture, without name, sha256, placeholder, taken, camera and location.",
                examples = "false")
        boolean damaged) {

    private static final Details LOST = new Details(null, null, null, null, null, null);

    static ImageView withoutDetails(Image image) {
        return of(image, LOST);
    }

    static ImageView of(Image image, Details details) {
        var self = "/images/" + image.id;
        var version = "?v=" + image.renditionsVersion;
        return new ImageView(
                image.id,
                details.fileName(),
                image.mediaType,
                image.size,
                image.width,
                image.height,
                details.sha256() == null ? null : HexFormat.of().formatHex(details.sha256()),
                image.takenAt,
                image.createdAt,
                details.placeholder() == null ? null : Base64.getEncoder().encodeToString(details.placeholder()),
                self + "/content",
                image.hasRenditions() ? self + "/thumbnail" + version : null,
                image.hasRenditions() ? self + "/preview" + version : null,
                details.taken(),
                CameraView.of(details.camera()),
                LocationView.of(details.location()),
                details == LOST);
    }
}
