package app.darkslide.deletions;

import app.darkslide.keys.ServiceKey;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record of something that was destroyed for good, for the user to keep. */
@Schema(description = "A record of what was destroyed, for the user to keep.")
public record DeletionRecord(
        Subject subject,

        @Schema(
                description = "The id that it had; for several images, the user's id.",
                examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77")
        UUID id,

        @Schema(description = "When (RFC 3339, UTC).", examples = "2026-11-23T20:15:30Z")
        Instant destroyedAt,

        @Schema(description = "What was destroyed.", examples = "[\"the image's key\"]")
        List<String> destroyed,

        @Schema(
                description = "Until when backups of the database may exist that still hold the wrapped key.",
                examples = "2026-12-23T20:15:30Z")
        Instant backupsExpireAt,

        @Schema(
                description = "The same as a compact JWS, signed (EdDSA) with the service's key.",
                examples = "eyJhbGciOiJFZERTQSJ9.eyJzdWJqZWN0Ijoi….…")
        String signature,

        @Schema(
                description =
                        "The key that checks the signature, as the service publishes it at /.well-known/jwks.json.")
        ServiceKey key) {

    /** What was destroyed. */
    @Schema(description = "The kind of thing that was destroyed.")
    public enum Subject {
        @JsonProperty("image")
        IMAGE,
        @JsonProperty("images")
        IMAGES,
        @JsonProperty("account")
        ACCOUNT
    }
}
