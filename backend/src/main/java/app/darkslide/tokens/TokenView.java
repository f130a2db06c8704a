package app.darkslide.tokens;

import app.darkslide.sessions.Scope;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A personal access token, as its user sees it. */
@Schema(description = "A personal access token, as its user sees it.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record TokenView(
        @Schema(description = "The token's id.", examples = "5a4e4ad5-6c8e-4d0f-a3e8-6f0f3a6a7c11")
        UUID id,

        @Schema(description = "What you call it.", examples = "backup script", maxLength = 64)
        String name,

        @Schema(description = "What it may do.", examples = "[\"images:read\"]")
        List<Scope> scopes,

        @Schema(description = "When it was created (RFC 3339, UTC).", examples = "2026-11-23T20:15:30.123456Z")
        Instant createdAt,

        @Schema(description = "When it expires (RFC 3339, UTC).", examples = "2027-02-21T00:00:00Z")
        Instant expiresAt,

        @Schema(
                description = "When it was last used, to the minute; absent if it never was.",
                examples = "2026-11-24T08:02:11.123456Z")
        Instant usedAt,

        @Schema(
                description = "The token itself, shown only now and stored nowhere. Send it as Authorization: Bearer.",
                examples = "darkslide_pat_2x8s…")
        String token) {

    static TokenView of(PersonalToken row, String token) {
        return new TokenView(row.id, row.name, row.scopes(), row.createdAt, row.expiresAt, row.usedAt, token);
    }
}
