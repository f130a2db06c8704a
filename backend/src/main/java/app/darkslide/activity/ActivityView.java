package app.darkslide.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that happened to an account, as its owner sees it. */
@Schema(description = "Something that happened to your account.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActivityView(
        @Schema(description = "Its id.", examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77")
        UUID id,

        ActivityKind kind,

        @Schema(description = "When (RFC 3339, UTC).", examples = "2026-11-23T20:15:30.123456Z")
        Instant at,

        @Schema(description = "On which device.", examples = "Firefox on Linux", maxLength = 64)
        String device,

        @Schema(description = "From where, coarsely.", examples = "192.0.2.0/24")
        String address,

        @Schema(
                description = "What it was about: a token's name, a device that was signed out, or how many.",
                examples = "backup script")
        String detail) {

    static ActivityView of(Activity row) {
        return new ActivityView(row.id, row.kind, row.at, row.device, row.address, row.detail);
    }
}
