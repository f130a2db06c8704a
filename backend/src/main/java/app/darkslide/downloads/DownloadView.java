package app.darkslide.downloads;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An archive that can be fetched. */
@Schema(description = "An archive that can be fetched.")
record DownloadView(
        @Schema(description = "Its id.", examples = "5a2c37fa-3ef7-4a2e-a1c1-5d0d3f6cf1b6")
        UUID id,

        @Schema(
                description = "Where it is. The browser's cookie is enough to fetch it.",
                examples = "/images/downloads/5a2c37fa-3ef7-4a2e-a1c1-5d0d3f6cf1b6")
        String url,

        @Schema(
                description =
                        "How many images are in it. A text in it names those that are left out because what is stored"
                                + " of them is damaged.",
                examples = "412",
                minimum = "0")
        int images,

        @Schema(description = "Bytes of the archive.", examples = "1739202411")
        long bytes,

        @Schema(description = "Until when it can be fetched (RFC 3339, UTC).", examples = "2026-11-23T21:15:30Z")
        Instant expiresAt) {}
