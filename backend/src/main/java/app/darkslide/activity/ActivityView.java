package app.darkslide.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event in the history of an account, as its user sees it. */
@Schema(description = "An event in the history of your account.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActivityView(
        @Schema(description = "Its id.", examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77")
        UUID id,

        ActivityKind kind,

        @Schema(description = "When (RFC 3339, UTC).", examples = "2026-11-23T20:15:30.123456Z")
        Instant at,

        @Schema(description = "The device.", examples = "Firefox on Linux", maxLength = 64)
        String device,

        @Schema(description = "The coarse network address.", examples = "192.0.2.0/24")
        String address,

        @Schema(
                description =
                        "More about the event: the name of a token, the device that was signed out, the number of devices, or of recovery codes left.",
                examples = "backup script")
        String detail,

        @Schema(description = "Whether it came from a device and a network like those that you ask from.")
        boolean here) {

    static ActivityView of(Activity row, ClientInfo client) {
        var here = client.equals(new ClientInfo(row.device, row.address));
        return new ActivityView(row.id, row.kind, row.at, row.device, row.address, row.detail, here);
    }
}
