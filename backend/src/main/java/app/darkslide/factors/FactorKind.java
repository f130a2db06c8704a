package app.darkslide.factors;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What can be the second step of a sign-in. */
@Schema(description = "What can be the second step of a sign-in.")
public enum FactorKind {
    @JsonProperty("authenticator")
    AUTHENTICATOR("authenticator"),
    @JsonProperty("passkey")
    PASSKEY("passkey"),
    @JsonProperty("recovery-code")
    RECOVERY_CODE("recovery-code");

    private final String text;

    FactorKind(String text) {
        this.text = text;
    }

    @Override
    public String toString() {
        return text;
    }
}
