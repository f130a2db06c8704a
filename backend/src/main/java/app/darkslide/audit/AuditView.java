package app.darkslide.audit;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Something that an administrator did.")
public record AuditView(
        @Schema(description = "Ids sort by time (UUID version 7).", examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77")
        UUID id,

        @Schema(description = "When (RFC 3339, UTC).", examples = "2026-11-23T20:15:30.123456Z")
        Instant at,

        AuditAction action,

        @Schema(
                description = "The user name of who did it; null for an erased account, or a command on the machine.",
                examples = "ansel",
                nullable = true)
        String actor,

        @Schema(
                description = "The user name of the account that it was about; null if it is erased, or there is none.",
                examples = "dorothea",
                nullable = true)
        String subject,

        @Schema(description = "More of it, or null.", examples = "administrator", nullable = true)
        String detail,

        @Schema(description = "The device.", examples = "Firefox on Linux", nullable = true)
        String device,

        @Schema(description = "The coarse network address.", examples = "203.0.113.0/24", nullable = true)
        String address) {}
