package app.darkslide.members;

import app.darkslide.albums.AlbumRole;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "AlbumMember", description = "Somebody with whom an album is shared, or who is invited to that.")
record MemberView(
        @Schema(
                description = "Id of the membership, which is random.",
                examples = "6f0c2a9b-1d3e-4c5f-8a7b-9c0d1e2f3a4b")
        UUID id,

        @Schema(
                description =
                        "The user name; of somebody who has not accepted yet, as it was written. Null only if damaged.",
                examples = "ansel",
                maxLength = 32,
                nullable = true)
        String username,

        AlbumRole role,

        @Schema(description = "When the invitation was made (RFC 3339, UTC).", examples = "2026-11-23T20:15:30.123456Z")
        Instant invitedAt,

        @Schema(
                description = "When it was accepted (RFC 3339, UTC); null before that.",
                examples = "2026-11-23T20:21:02.123456Z",
                nullable = true)
        Instant acceptedAt) {}
