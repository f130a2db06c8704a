package app.darkslide.shares;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ShareVisit", description = "A visit to a share.")
record VisitView(
        @Schema(description = "Its id, which is random.", examples = "6f0c2a9b-1d3e-4c5f-8a7b-9c0d1e2f3a4b")
        UUID id,

        @Schema(description = "When the link was opened (RFC 3339, UTC).", examples = "2026-11-23T20:15:30.123456Z")
        Instant beganAt,

        @Schema(
                description = "When something was asked for last, to a few seconds (RFC 3339, UTC).",
                examples = "2026-11-23T20:21:02.123456Z")
        Instant lastAt,

        @Schema(description = "The network, coarsely.", examples = "192.0.2.0/24", maxLength = 64)
        String address,

        @Schema(description = "The kind of device.", examples = "Safari on iPhone", maxLength = 64)
        String device,

        @Schema(
                description = "How often an image was opened in large, as far as the visitor's client tells.",
                examples = "12",
                minimum = "0")
        int previews,

        @Schema(description = "How many files were downloaded, one by one.", examples = "3", minimum = "0")
        int downloads,

        @Schema(description = "How many times all was downloaded at once.", examples = "0", minimum = "0")
        int archives,

        @Schema(description = "The bytes of all that.", examples = "24117248", minimum = "0")
        long bytes,

        @Schema(description = "How many images were added.", examples = "0", minimum = "0")
        int added,

        @Schema(
                description =
                        "Which images were opened, and which of them downloaded one by one: 200 at most, in the order of their ids,"
                                + " and none that was deleted for good.")
        List<VisitImageView> images) {

    /** Everything but the images, rounded up. */
    private static final int MAX_REST = 700;

    private static final int MAX_IMAGE = 170;

    static int maxJson(long images) {
        return MAX_REST + (int) images * MAX_IMAGE;
    }

    static VisitView of(ShareVisit visit, List<VisitImageView> images) {
        return new VisitView(
                visit.id,
                visit.beganAt,
                visit.lastAt,
                visit.address,
                visit.device,
                visit.previews,
                visit.downloads,
                visit.archives,
                visit.bytes,
                visit.added,
                images);
    }
}
