package app.darkslide.passkeys;

import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** WebAuthn's {@code PublicKeyCredentialCreationOptionsJSON}. */
@Schema(
        description =
                "What a browser makes a passkey from: WebAuthn's PublicKeyCredentialCreationOptionsJSON, to be given to PublicKeyCredential.parseCreationOptionsFromJSON.")
public record PasskeyCreationOptions(
        @Schema(description = "For whom passkeys are made.") RelyingPartyEntity rp,

        @Schema(description = "Whose passkey it will be.") UserEntity user,

        @Schema(
                description = "Random, good for one passkey within five minutes, in base64url.",
                examples = "kF0Yc1Dr8tWvYQy3mJ4n5oZbqk2n0mX7hG6uT9sLx1E")
        String challenge,

        @Schema(description = "The kinds of signature that are accepted, the best first.")
        List<Parameters> pubKeyCredParams,

        @Schema(description = "How long the browser waits, in milliseconds.", examples = "300000")
        long timeout,

        @Schema(description = "The passkeys that the account has: their devices make no second one.")
        List<PasskeyDescriptor> excludeCredentials,

        @Schema(description = "What the device has to be able to do.")
        Selection authenticatorSelection,

        @Schema(description = "The maker of the device is not asked for.", examples = "none")
        String attestation) {
    static final List<COSEAlgorithmIdentifier> ALGORITHMS =
            List.of(COSEAlgorithmIdentifier.EdDSA, COSEAlgorithmIdentifier.ES256, COSEAlgorithmIdentifier.RS256);

    @Schema(name = "PasskeyRelyingParty", description = "For whom passkeys are made.")
    record RelyingPartyEntity(
            @Schema(description = "The host name.", examples = "photos.example.org")
            String id,

            @Schema(description = "What the device calls it.", examples = "Darkslide")
            String name) {}

    @Schema(name = "PasskeyUser", description = "Whose passkey it will be.")
    record UserEntity(
            @Schema(
                    description = "A number that says nothing about the account, in base64url.",
                    examples = "u1Z0l0mS3m7m4o1f0w3m9Q")
            String id,

            @Schema(description = "The user name, as the device shows it.", examples = "ansel")
            String name,

            @Schema(description = "The same.", examples = "ansel")
            String displayName) {}

    @Schema(name = "PasskeyAlgorithm", description = "A kind of signature.")
    record Parameters(
            @Schema(description = "Of what.", examples = "public-key")
            String type,

            @Schema(description = "Its number in the COSE registry.", examples = "-7")
            long alg) {}

    @Schema(name = "PasskeyDevice", description = "What the device has to be able to do.")
    record Selection(
            @Schema(description = "It finds the passkey without a name.", examples = "required")
            String residentKey,

            @Schema(description = "The same, for older browsers.")
            boolean requireResidentKey,

            @Schema(description = "It asks for a PIN, a finger or a face.", examples = "required")
            String userVerification) {}

    static PasskeyCreationOptions of(String host, byte[] handle, String name, String challenge, List<Passkey> present) {
        return new PasskeyCreationOptions(
                new RelyingPartyEntity(host, "Darkslide"),
                new UserEntity(Base64Url.encode(handle), name, name),
                challenge,
                ALGORITHMS.stream()
                        .map(one -> new Parameters("public-key", one.getValue()))
                        .toList(),
                Challenges.LIFETIME.toMillis(),
                present.stream().map(PasskeyDescriptor::of).toList(),
                new Selection("required", true, "required"),
                "none");
    }
}
