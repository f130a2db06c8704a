package app.darkslide.shares;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Share", description = "A link to an album or to a selection of images, as its owner sees it.")
record ShareView(
        @Schema(description = "Id (random).", examples = "c2f0a6f4-5d0e-4a3c-9b7e-0c1d2e3f4a5b")
        UUID id,

        @Schema(
                description = "What its owner calls it; visitors do not see that. Null only if damaged.",
                examples = "For grandma",
                maxLength = 200,
                nullable = true)
        String name,

        @Schema(
                description = "The album that it shows; null for a selection.",
                examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77",
                nullable = true)
        UUID album,

        @Schema(
                description =
                        "Path of a thumbnail of the first image of a selection; null for an album, or if there is none.",
                examples = "/images/019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77/thumbnail?v=1",
                nullable = true)
        String thumbnail,

        @Schema(
                description = "The number of images that visitors see; without those in the trash.",
                examples = "412",
                minimum = "0")
        long images,

        @Schema(
                description = "The path of the link. The address is the service's with this path, a # and the token.",
                examples = "/s/c2f0a6f4-5d0e-4a3c-9b7e-0c1d2e3f4a5b")
        String path,

        @Schema(
                description =
                        "The secret in the link, which belongs behind the # so that no server is sent it in an address. Null once the"
                                + " link was revoked, or if damaged.",
                examples = "88V96ZF84cAVFuuFeW0UgpXEVkhK3Eo0LIszXD5Xwzo",
                nullable = true)
        String token,

        State state,

        @Schema(description = "Whether it asks for a password.", examples = "false")
        boolean hasPassword,

        @Schema(
                description = "When it ends (RFC 3339, UTC); null if it does not end by itself.",
                examples = "2026-12-23T20:15:30.123456Z",
                nullable = true)
        Instant expiresAt,

        @Schema(description = "How often it may be opened; null for any number.", examples = "20", nullable = true)
        Integer maxViews,

        @Schema(description = "How often it was opened.", examples = "3", minimum = "0")
        int views,

        Download download,

        @Schema(
                description = "Whether visitors see the album's name, and what its owner says of the images.",
                examples = "false")
        boolean captions,

        @Schema(description = "Whether visitors may add images to the album.", examples = "false")
        boolean guests,

        @Schema(description = "When it was made (RFC 3339, UTC).", examples = "2026-11-23T20:15:30.123456Z")
        Instant createdAt,

        @Schema(
                description = "When it was opened last; null before that.",
                examples = "2026-11-24T08:02:11.123456Z",
                nullable = true)
        Instant lastUsedAt,

        @Schema(
                description = "When its owner revoked it; null otherwise.",
                examples = "2026-11-25T08:02:11.123456Z",
                nullable = true)
        Instant revokedAt,

        @Schema(description = "Whether what was stored of it was found to be altered.", examples = "false")
        boolean damaged) {

    @Schema(
            name = "ShareState",
            description =
                    "Whether it can be opened: open; or why it cannot: revoked by its owner, expired, or used-up by its views.")
    enum State {
        @JsonProperty("open")
        OPEN,
        @JsonProperty("revoked")
        REVOKED,
        @JsonProperty("expired")
        EXPIRED,
        @JsonProperty("used-up")
        USED_UP;

        private static State of(Share share, Instant now) {
            if (share.revokedAt != null) return REVOKED;
            if (!share.isOpen(now)) return EXPIRED;
            return share.maxViews != null && share.views >= share.maxViews ? USED_UP : OPEN;
        }
    }

    /** Everything but the name, rounded up. */
    private static final int MAX_REST = 1000;

    /** @param thumbnail null without one */
    static ShareView of(OpenedShare share, String thumbnail, long images, Instant now) {
        var row = share.row();
        var details = share.details();
        return new ShareView(
                row.id,
                details.name(),
                row.albumId,
                thumbnail,
                images,
                "/s/" + row.id,
                row.revokedAt == null ? details.token() : null,
                State.of(row, now),
                row.passwordHash != null,
                row.expiresAt,
                row.maxViews,
                row.views,
                row.download,
                row.captions,
                row.guests,
                row.createdAt,
                row.lastUsedAt,
                row.revokedAt,
                details == ShareDetails.LOST);
    }

    /** An upper bound of its bytes as JSON: no character takes more than three. */
    int maxJson() {
        return MAX_REST + (name == null ? 0 : 3 * name.length());
    }
}
