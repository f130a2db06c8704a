package app.darkslide.visitors;

import app.darkslide.shares.Download;
import app.darkslide.shares.Share;
import app.darkslide.shares.ShownShare;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What a link shows, as a whole.")
record OpenedLink(
        @Schema(
                description = "The name of the album, where its owner shows texts; or null.",
                examples = "Summer in Norway",
                maxLength = 255,
                nullable = true)
        String title,

        @Schema(description = "How many images there are at the moment.", examples = "48", minimum = "0")
        long count,

        Download download,

        @Schema(description = "Whether the owner shows what is said of the images.", examples = "true")
        boolean captions,

        @Schema(description = "Whether visitors may add images.", examples = "false")
        boolean guests,

        @Schema(
                description = "When the link ends (RFC 3339, UTC); null if it does not by itself.",
                examples = "2026-12-23T20:15:30Z",
                nullable = true)
        Instant expiresAt) {

    static OpenedLink of(Share share, ShownShare shown, long count) {
        return new OpenedLink(
                shown.title(),
                count,
                share.download(),
                share.captions(),
                share.guests(),
                share.expiresAt().orElse(null));
    }
}
