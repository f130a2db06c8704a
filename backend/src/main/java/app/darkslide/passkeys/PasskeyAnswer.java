package app.darkslide.passkeys;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.webauthn4j.data.AuthenticationRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** WebAuthn's {@code AuthenticationResponseJSON}, as much of it as is needed. */
@Schema(
        description =
                "What a passkey has signed: WebAuthn's AuthenticationResponseJSON, as the toJSON() of a credential gives it. Other members are ignored.")
@JsonIgnoreProperties(ignoreUnknown = true)
public record PasskeyAnswer(
        @Schema(description = "The credential's id, in base64url.", examples = "u1Z0l0mS3m7m4o1f0w3m9Q")
        @NotNull @Size(min = 1, max = 1364) @Pattern(regexp = Base64Url.PATTERN, message = "must be base64url") String id,

        @NotNull @Valid Response response) {
    private static final int MAX = 4096;

    /** What the browser and the device say. */
    @Schema(name = "PasskeyAnswerResponse", description = "What the browser and the device say.")
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Response(
            @Schema(
                    description = "What the browser has seen, in base64url.",
                    examples = "eyJ0eXBlIjoid2ViYXV0aG4uZ2V0In0")
            @NotNull @Size(min = 1, max = MAX) @Pattern(regexp = Base64Url.PATTERN, message = "must be base64url") String clientDataJSON,

            @Schema(
                    description = "What the device has seen, in base64url.",
                    examples = "SZYN5YgOjGh0NBcPZHZgW4_krrmihjLHmVzzuoMdl2MFAAAAAQ")
            @NotNull @Size(min = 1, max = MAX) @Pattern(regexp = Base64Url.PATTERN, message = "must be base64url") String authenticatorData,

            @Schema(description = "The signature, in base64url.", examples = "MEUCIQCd1pQ0iM9H7m1o3vX2")
            @NotNull @Size(min = 1, max = MAX) @Pattern(regexp = Base64Url.PATTERN, message = "must be base64url") String signature,

            @Schema(
                    description = "The number of the user whose passkey it is, in base64url.",
                    examples = "u1Z0l0mS3m7m4o1f0w3m9Q",
                    nullable = true)
            @Size(max = 88) @Pattern(regexp = Base64Url.PATTERN, message = "must be base64url") String userHandle) {}

    AuthenticationRequest parsed() {
        return new AuthenticationRequest(
                Base64Url.decode(id),
                response.userHandle == null ? null : Base64Url.decode(response.userHandle),
                Base64Url.decode(response.authenticatorData),
                Base64Url.decode(response.clientDataJSON),
                Base64Url.decode(response.signature));
    }
}
