package app.darkslide.registration;

import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Who may create an account: anybody, whoever has an invitation, or nobody.")
public enum RegistrationMode {
    @JsonProperty("open")
    OPEN,
    @JsonProperty("invitation")
    INVITATION,
    @JsonProperty("closed")
    CLOSED
}
