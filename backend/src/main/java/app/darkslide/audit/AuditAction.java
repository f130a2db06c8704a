package app.darkslide.audit;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What happened.")
public enum AuditAction {
    @JsonProperty("account-created")
    ACCOUNT_CREATED,
    @JsonProperty("invitation-made")
    INVITATION_MADE,
    @JsonProperty("invitation-revoked")
    INVITATION_REVOKED,
    @JsonProperty("account-disabled")
    ACCOUNT_DISABLED,
    @JsonProperty("account-enabled")
    ACCOUNT_ENABLED,
    @JsonProperty("role-changed")
    ROLE_CHANGED,
    @JsonProperty("role-provided")
    ROLE_PROVIDED,
    @JsonProperty("account-erased")
    ACCOUNT_ERASED,
    @JsonProperty("quota-changed")
    QUOTA_CHANGED,
    @JsonProperty("reset-code-made")
    RESET_CODE_MADE,
    @JsonProperty("second-factor-reset")
    SECOND_FACTOR_RESET,
    @JsonProperty("setting-changed")
    SETTING_CHANGED
}
