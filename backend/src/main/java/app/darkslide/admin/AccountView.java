package app.darkslide.admin;

import app.darkslide.quotas.Storage;
import app.darkslide.sessions.Role;
import app.darkslide.users.AccountList.Account;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "An account, as an administrator sees it: nothing of the images but how many, and how large.")
record AccountView(
        @Schema(examples = "0d4f9a4e-5c5e-4f0e-9c6e-0f6f3a6a7c11")
        UUID id,

        @Schema(description = "The name to sign in with.", examples = "dorothea")
        String username,

        @Schema(description = "The e-mail address.", examples = "dorothea@example.org")
        String email,

        Role role,

        @Schema(description = "When the account was created (RFC 3339, UTC).", examples = "2026-11-23T20:15:30.123456Z")
        Instant createdAt,

        @Schema(
                description = "The day (UTC) of the last sign of its user; null if there was none in the last months.",
                examples = "2026-11-27",
                nullable = true)
        LocalDate lastSeenOn,

        @Schema(
                description = "Since when it is disabled (RFC 3339, UTC); null if it is not.",
                examples = "2026-11-27T20:15:30.123456Z",
                nullable = true)
        Instant disabledAt,

        @Schema(description = "Sessions that are signed in.", examples = "2", minimum = "0")
        long sessions,

        @Schema(description = "Whether a sign-in by password asks for something more.", examples = "true")
        boolean secondFactor,

        Storage storage,

        @Schema(
                description =
                        "The limits of this user's own, which a change replaces; null in them is as for everybody.")
        Quota quota) {

    static AccountView of(Account account, Storage storage, Quota quota) {
        return new AccountView(
                account.id(),
                account.username(),
                account.email(),
                account.role(),
                account.createdAt(),
                account.seenAt()
                        .map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC))
                        .orElse(null),
                account.disabledAt(),
                account.sessions(),
                account.hasSecondFactor(),
                storage,
                quota);
    }
}
