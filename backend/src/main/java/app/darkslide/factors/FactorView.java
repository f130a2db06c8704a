package app.darkslide.factors;

import app.darkslide.passkeys.Passkey;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A second factor, as its user sees it. */
@Schema(name = "SecondFactor", description = "A second factor of your account.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FactorView(
        @Schema(description = "Its id.", examples = "0d4f9a4e-5c5e-4f0e-9c6e-0f6f3a6a7c11")
        UUID id,

        FactorKind kind,

        @Schema(description = "What its user calls it; absent for an authenticator app.", examples = "Phone")
        String name,

        @Schema(description = "When it was added (RFC 3339, UTC).", examples = "2026-11-23T20:15:30.123456Z")
        Instant createdAt,

        @Schema(
                description = "When it was last used (RFC 3339, UTC); absent if it never was.",
                examples = "2026-11-23T20:15:30.123456Z")
        Instant usedAt) {

    static FactorView of(Authenticator row) {
        return new FactorView(row.id, FactorKind.AUTHENTICATOR, null, row.confirmedAt, row.usedAt);
    }

    static FactorView of(Passkey passkey) {
        return new FactorView(passkey.id(), FactorKind.PASSKEY, passkey.name(), passkey.createdAt(), passkey.usedAt());
    }
}
