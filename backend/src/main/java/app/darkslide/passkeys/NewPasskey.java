package app.darkslide.passkeys;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** WebAuthn's {@code RegistrationResponseJSON}, as much of it as is needed. */
@Schema(
        description =
                "A passkey that a browser has made: WebAuthn's RegistrationResponseJSON, as the toJSON() of a credential gives it. Other members are ignored.")
@JsonIgnoreProperties(ignoreUnknown = true)
public record NewPasskey(@NotNull @Valid Response response) {
    private static final int MAX_BYTES =
            16_384; // an attestation of a maker, which some devices send unasked, has a few kilobytes

    /** What the browser and the device say. */
    @Schema(name = "NewPasskeyResponse", description = "What the browser and the device say.")
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Response(
            @Schema(
                    description = "What the browser has seen, in base64url.",
                    examples = "eyJ0eXBlIjoid2ViYXV0aG4uY3JlYXRlIn0")
            @NotNull @Size(min = 1, max = MAX_BYTES) @Pattern(regexp = Base64Url.PATTERN, message = "must be base64url") String clientDataJSON,

            @Schema(
                    description = "The new public key, in base64url.",
                    examples = "o2NmbXRkbm9uZWdhdHRTdG10oGhhdXRoRGF0YQ")
            @NotNull @Size(min = 1, max = MAX_BYTES) @Pattern(regexp = Base64Url.PATTERN, message = "must be base64url") String attestationObject,

            @Schema(description = "How the browser reaches the device.", examples = "[\"internal\"]", nullable = true)
            @Size(max = 8) List<@Size(max = 16) @Pattern(regexp = "[a-z-]+", message = "must be a name") String> transports) {}

    byte[] clientData() {
        return Base64Url.decode(response.clientDataJSON);
    }

    byte[] attestation() {
        return Base64Url.decode(response.attestationObject);
    }

    Set<String> transports() {
        return response.transports == null
                ? Set.of()
                : response.transports.stream().collect(Collectors.toSet());
    }
}
