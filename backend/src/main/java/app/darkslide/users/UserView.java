package app.darkslide.users;

import app.darkslide.quotas.Storage;
import app.darkslide.sessions.Role;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An account, as its user sees it. */
@Schema(description = "An account, as its user sees it.")
record UserView(
        @Schema(description = "Random id (UUID version 4).", examples = "0d4f9a4e-5c5e-4f0e-9c6e-0f6f3a6a7c11")
        UUID id,

        @Schema(description = "The name to sign in with.", examples = "ansel", minLength = 3, maxLength = 32)
        String username,

        @Schema(description = "The e-mail address. It works for signing in, too.", examples = "ansel@example.org")
        String email,

        @Schema(
                description =
                        "Whether you have confirmed that you read what is sent to it. Links to set a new password go to"
                                + " confirmed addresses alone.")
        boolean emailConfirmed,

        @Schema(
                description = "The address that takes its place once you have confirmed it; null if there is none.",
                examples = "adams@example.org",
                nullable = true)
        String pendingEmail,

        @Schema(
                description =
                        "Whether it has a password; one that was made through a provider has none before you set it.",
                examples = "true")
        boolean hasPassword,

        @Schema(description = "When the account was created (RFC 3339, UTC).", examples = "2026-11-23T20:15:30.123456Z")
        Instant createdAt,

        Role role,

        Storage storage) {

    static UserView of(User user, Storage storage) {
        return new UserView(
                user.id,
                user.username,
                user.email,
                user.isConfirmed(),
                user.pendingEmail,
                user.hasPassword(),
                user.createdAt,
                user.role,
                storage);
    }
}
