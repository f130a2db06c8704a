package app.darkslide.activity;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The kinds of event that a user should be able to see later. */
@Schema(description = "What happened.")
public enum ActivityKind {
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
    ERASURE_ASKED,
    @JsonProperty("second-factor-added")
    SECOND_FACTOR_ADDED,
    @JsonProperty("second-factor-removed")
    SECOND_FACTOR_REMOVED,
    @JsonProperty("second-factor-failed")
    SECOND_FACTOR_FAILED,
    @JsonProperty("recovery-codes-made")
    RECOVERY_CODES_MADE,
    @JsonProperty("recovery-code-used")
    RECOVERY_CODE_USED;

    /** Whether the user is told of it at the next sign-in, and not only when they look. */
    boolean isTold() {
        return this == REFRESH_TOKEN_REUSED || this == SECOND_FACTOR_FAILED || this == RECOVERY_CODE_USED;
    }
}
