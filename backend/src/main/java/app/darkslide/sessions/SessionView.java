package app.darkslide.sessions;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A device that is signed in. */
@Schema(description = "A device that is signed in.")
record SessionView(
        @Schema(description = "The session's id.", examples = "5a4e4ad5-6c8e-4d0f-a3e8-6f0f3a6a7c11")
        UUID id,

        @Schema(
                description = "The name that the device gave itself when it signed in, or one after its User-Agent.",
                examples = "Firefox on Linux",
                maxLength = 64)
        String device,

        @Schema(description = "When it signed in (RFC 3339, UTC).", examples = "2026-11-23T20:15:30.123456Z")
        Instant createdAt,

        @Schema(description = "When it was last used, to about ten minutes.", examples = "2026-11-24T08:02:11.123456Z")
        Instant usedAt,

        @Schema(
                description = "The coarse network address: a /24 of IPv4, a /48 of IPv6, or \"unknown\".",
                examples = "192.0.2.0/24")
        String address,

        @Schema(description = "Whether it is the session of this request.")
        boolean current) {

    static SessionView of(Session row, UUID present) {
        return new SessionView(row.id, row.device, row.createdAt, row.refreshedAt, row.address, row.id.equals(present));
    }
}
