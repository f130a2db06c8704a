package app.darkslide.passkeys;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** WebAuthn's {@code PublicKeyCredentialRequestOptionsJSON}. */
@Schema(
        description =
                "What a browser signs with a passkey: WebAuthn's PublicKeyCredentialRequestOptionsJSON, to be given to PublicKeyCredential.parseRequestOptionsFromJSON.")
public record PasskeyRequestOptions(
        @Schema(
                description = "Random, good for one signature within five minutes, in base64url.",
                examples = "kF0Yc1Dr8tWvYQy3mJ4n5oZbqk2n0mX7hG6uT9sLx1E")
        String challenge,

        @Schema(description = "How long the browser waits, in milliseconds.", examples = "300000")
        long timeout,

        @Schema(description = "The host name for which passkeys are made.", examples = "photos.example.org")
        String rpId,

        @Schema(description = "The passkeys that may sign; if there are none, any that is known here.")
        List<PasskeyDescriptor> allowCredentials,

        @Schema(description = "The device asks for a PIN, a finger or a face.", examples = "required")
        String userVerification) {
    static PasskeyRequestOptions of(String host, String challenge, List<Passkey> allowed) {
        return new PasskeyRequestOptions(
                challenge,
                Challenges.LIFETIME.toMillis(),
                host,
                allowed.stream().map(PasskeyDescriptor::of).toList(),
                "required");
    }
}
