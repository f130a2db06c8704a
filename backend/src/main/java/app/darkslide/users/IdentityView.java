package app.darkslide.users;

import app.darkslide.oidc.ExternalIdentity;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An identity at the provider that opens an account. */
@Schema(name = "ConnectedIdentity", description = "An identity at the provider that opens your account.")
record IdentityView(
        @Schema(description = "Its id.", examples = "3f1d6d0e-8d3c-4c57-9a8f-6a1a6f0f5b2e")
        UUID id,

        @Schema(
                description = "The name, or the address, that the provider gave when it was connected.",
                examples = "ansel")
        String label,

        @Schema(description = "When it was connected (RFC 3339, UTC).", examples = "2026-11-23T20:15:30.123456Z")
        Instant createdAt,

        @Schema(
                description = "When it was last used to sign in (RFC 3339, UTC).",
                examples = "2026-11-23T20:15:30.123456Z")
        Instant usedAt) {

    static IdentityView of(ExternalIdentity row) {
        return new IdentityView(row.id(), row.label(), row.createdAt(), row.usedAt());
    }
}
