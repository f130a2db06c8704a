package app.darkslide.passkeys;

import app.darkslide.web.ProblemException;
import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.RegistrationRequest;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.util.Base64UrlUtil;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Verifies what browsers send, by webauthn4j: that it answers a challenge of ours, was made on a page of ours, and that the device
 * has made sure who holds it. A challenge is taken before anything else is looked at, so that each is tried once.
 */
@ApplicationScoped
class Ceremonies {
    private static final int HANDLE_BYTES = 16;
    private static final List<PublicKeyCredentialParameters> ALGORITHMS = PasskeyCreationOptions.ALGORITHMS.stream()
            .map(one -> new PublicKeyCredentialParameters(PublicKeyCredentialType.PUBLIC_KEY, one))
            .toList();

    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter stored = new AttestedCredentialDataConverter(converter);

    /** Asks for no maker's attestation, and ignores one. */
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);

    @Inject
    RelyingParty relyingParty;

    @Inject
    Challenges challenges;

    /**
     * The number by which devices keep the passkeys of one user together. It follows from the account's id, which is random, and
     * does not lead back to it.
     */
    static byte[] handle(UUID user) {
        return Arrays.copyOf(DigestUtils.sha256("darkslide passkeys of " + user), HANDLE_BYTES);
    }

    /** @return the new passkey, not stored yet */
    Passkey created(UUID user, String name, NewPasskey sent) {
        return unlessRefused(() -> {
            var data = manager.parse(new RegistrationRequest(sent.attestation(), sent.clientData(), sent.transports()));
            var challenge = taken(data.getCollectedClientData(), Ceremony.CREATION, user);
            manager.verify(data, new RegistrationParameters(relyingParty.expecting(challenge), ALGORITHMS, true, true));
            var made = data.getAttestationObject().getAuthenticatorData();
            var credential = stored.convert(made.getAttestedCredentialData());
            return new Passkey(user, name, made, credential, sent.transports(), now());
        });
    }

    /** @return what the browser says that it answers, taken: of two answers to one challenge the second is refused */
    String taken(PasskeyAnswer answer, Ceremony ceremony, UUID user) {
        return unlessRefused(() -> taken(manager.parse(answer.parsed()).getCollectedClientData(), ceremony, user));
    }

    /**
     * @param challenge the one that was taken
     * @throws com.webauthn4j.verifier.exception.MaliciousCounterValueException if another device has signed with a copy of it
     */
    AuthenticatorData<?> signed(Passkey passkey, PasskeyAnswer answer, String challenge) {
        return unlessRefused(() -> verified(passkey, manager.parse(answer.parsed()), challenge));
    }

    private AuthenticatorData<?> verified(Passkey passkey, AuthenticationData data, String challenge) {
        if (data.getUserHandle() != null && !Arrays.equals(data.getUserHandle(), handle(passkey.userId)))
            throw PasskeyRefusals.refused();
        var record = new CredentialRecordImpl(
                null,
                true,
                passkey.backupEligible,
                passkey.backedUp,
                passkey.signCount,
                stored.convert(passkey.credential),
                null,
                null,
                null,
                null);
        var parameters = new AuthenticationParameters(relyingParty.expecting(challenge), record, null, true, true);
        return manager.verify(data, parameters).getAuthenticatorData();
    }

    private String taken(CollectedClientData said, Ceremony ceremony, UUID user) {
        if (said == null || said.getChallenge() == null) throw PasskeyRefusals.refused();
        var challenge = Base64UrlUtil.encodeToString(said.getChallenge().getValue());
        if (!challenges.take(challenge, ceremony, user)) throw PasskeyRefusals.refused();
        return challenge;
    }

    private static <T> T unlessRefused(Supplier<T> verification) {
        try {
            return verification.get();
        } catch (ProblemException | MaliciousCounterValueException known) {
            throw known;
        } catch (WebAuthnException | IllegalArgumentException nonsense) {
            throw PasskeyRefusals.refused();
        }
    }

    static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS); // as the columns keep it
    }
}
