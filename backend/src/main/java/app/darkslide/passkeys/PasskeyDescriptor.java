package app.darkslide.passkeys;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** WebAuthn's {@code PublicKeyCredentialDescriptorJSON}. */
@Schema(description = "Names a passkey to a browser.")
record PasskeyDescriptor(
        @Schema(description = "What it is.", examples = "public-key")
        String type,

        @Schema(description = "The credential's id, in base64url.", examples = "u1Z0l0mS3m7m4o1f0w3m9Q")
        String id,

        @Schema(description = "How the browser reaches its device.", examples = "[\"internal\"]")
        List<String> transports) {
    static PasskeyDescriptor of(Passkey passkey) {
        return new PasskeyDescriptor("public-key", Base64Url.encode(passkey.credentialId), passkey.transports());
    }
}
