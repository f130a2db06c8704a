package app.darkslide.activity;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.Set;
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
    @JsonProperty("email-change-asked")
    EMAIL_CHANGE_ASKED,
    @JsonProperty("email-confirmed")
    EMAIL_CONFIRMED,
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
    @JsonProperty("role-changed")
    ROLE_CHANGED,
    @JsonProperty("account-disabled")
    ACCOUNT_DISABLED,
    @JsonProperty("account-enabled")
    ACCOUNT_ENABLED,
    @JsonProperty("quota-changed")
    QUOTA_CHANGED,
    @JsonProperty("reset-code-issued")
    RESET_CODE_ISSUED,
    @JsonProperty("password-reset")
    PASSWORD_RESET,
    @JsonProperty("second-factor-added")
    SECOND_FACTOR_ADDED,
    @JsonProperty("second-factor-removed")
    SECOND_FACTOR_REMOVED,
    @JsonProperty("second-factor-reset")
    SECOND_FACTOR_RESET,
    @JsonProperty("second-factor-failed")
    SECOND_FACTOR_FAILED,
    @JsonProperty("identity-connected")
    IDENTITY_CONNECTED,
    @JsonProperty("identity-disconnected")
    IDENTITY_DISCONNECTED,
    @JsonProperty("identity-used")
    IDENTITY_USED,
    @JsonProperty("passkey-copied")
    PASSKEY_COPIED,
    @JsonProperty("recovery-codes-made")
    RECOVERY_CODES_MADE,
    @JsonProperty("recovery-code-used")
    RECOVERY_CODE_USED,
    @JsonProperty("export-made")
    EXPORT_MADE,

    @JsonProperty("member-invited")
    MEMBER_INVITED,

    @JsonProperty("invitation-accepted")
    INVITATION_ACCEPTED,

    @JsonProperty("member-removed")
    MEMBER_REMOVED,

    @JsonProperty("member-left")
    MEMBER_LEFT,

    @JsonProperty("album-left")
    ALBUM_LEFT,

    @JsonProperty("album-withdrawn")
    ALBUM_WITHDRAWN;

    private static final Set<ActivityKind> TOLD_AT_THE_NEXT_SIGN_IN = EnumSet.of(
            REFRESH_TOKEN_REUSED,
            RESET_CODE_ISSUED,
            PASSWORD_RESET,
            SECOND_FACTOR_RESET,
            SECOND_FACTOR_FAILED,
            PASSKEY_COPIED,
            IDENTITY_CONNECTED,
            IDENTITY_DISCONNECTED,
            RECOVERY_CODE_USED);

    boolean isToldAtTheNextSignIn() {
        return TOLD_AT_THE_NEXT_SIGN_IN.contains(this);
    }
}
