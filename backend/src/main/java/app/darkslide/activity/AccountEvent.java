package app.darkslide.activity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something that the owner of an account should be able to see later: a CDI event, inside the transaction that does it.
 *
 * @param detail what it was about, such as the name of a token, or null
 */
public record AccountEvent(UUID user, Kind kind, ClientInfo origin, String detail) {

    public AccountEvent(UUID user, Kind kind, ClientInfo origin) {
        this(user, kind, origin, null);
    }

    /** What happened. */
    @Schema(description = "What happened.")
    public enum Kind {
        @JsonProperty("signed-in")
        SIGNED_IN,
        @JsonProperty("sign-in-failed")
        SIGN_IN_FAILED,
        @JsonProperty("new-device")
        NEW_DEVICE,
        @JsonProperty("password-changed")
        PASSWORD_CHANGED,
        @JsonProperty("email-changed")
        EMAIL_CHANGED,
        @JsonProperty("username-changed")
        USERNAME_CHANGED,
        @JsonProperty("token-made")
        TOKEN_MADE,
        @JsonProperty("token-revoked")
        TOKEN_REVOKED,
        @JsonProperty("session-ended")
        SESSION_ENDED,
        @JsonProperty("sessions-ended")
        SESSIONS_ENDED,
        @JsonProperty("refresh-token-reused")
        REFRESH_TOKEN_REUSED,
        @JsonProperty("erasure-asked")
        ERASURE_ASKED
    }
}
