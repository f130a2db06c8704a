package app.darkslide.passkeys;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ClientInfo;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** The passkeys of each account: made, asked to sign, removed. */
@ApplicationScoped
public class Passkeys {
    private static final int MOST = 20;

    @Inject
    PasskeyRepository passkeys;

    @Inject
    Challenges challenges;

    @Inject
    Ceremonies ceremonies;

    @Inject
    RelyingParty relyingParty;

    @Inject
    ActivityLog activity;

    @Transactional
    public List<Passkey> of(UUID user) {
        return passkeys.of(user);
    }

    @Transactional
    public boolean any(UUID user) {
        return passkeys.count(user) > 0;
    }

    /**
     * Begins to make one.
     *
     * @param name of the account, as the device shows it
     */
    public PasskeyCreationOptions begin(UUID user, String name) {
        var present = of(user);
        if (present.size() >= MOST)
            throw new ProblemException(
                    ProblemReason.TOO_MANY_PASSKEYS,
                    "You have " + MOST + " passkeys already. Remove one that you do not need.",
                    MOST);
        var host = host();
        return PasskeyCreationOptions.of(
                host, Ceremonies.handle(user), name, challenges.make(Ceremony.CREATION, user), present);
    }

    /** @throws ProblemException 422 if it answers no challenge of this user, or the device has one here already */
    public Passkey add(UUID user, String name, NewPasskey sent, ClientInfo client) {
        var made = ceremonies.created(user, name, sent);
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                passkeys.persistAndFlush(made);
                activity.record(user, ActivityKind.SECOND_FACTOR_ADDED, client, name);
            });
        } catch (ConstraintViolationException known) { // or the account was erased just now
            throw PasskeyRefusals.refused();
        }
        return made;
    }

    /** @return false if the user has no such passkey */
    @Transactional
    public boolean remove(UUID user, UUID id, ClientInfo client) {
        var found = passkeys.findByIdOptional(id);
        if (!passkeys.delete(user, id)) return false;
        activity.record(user, ActivityKind.SECOND_FACTOR_REMOVED, client, found.get().name);
        return true;
    }

    /** @return whether there was one */
    @Transactional
    public boolean removeAll(UUID user) {
        return passkeys.deleteAll(user);
    }

    /** Asks for a sign-in by any passkey that is known here. */
    public PasskeyRequestOptions ask() {
        return PasskeyRequestOptions.of(host(), challenges.make(Ceremony.SIGN_IN, null), List.of());
    }

    /** Asks for the second step of a user's sign-in. */
    public PasskeyRequestOptions ask(UUID user) {
        return PasskeyRequestOptions.of(host(), challenges.make(Ceremony.SIGN_IN, user), of(user));
    }

    /** Asks a user, who is signed in, to confirm that it is them. */
    public PasskeyRequestOptions askToConfirm(UUID user) {
        var present = of(user);
        if (present.isEmpty()) throw new ProblemException(ProblemReason.NO_PASSKEY, "You have no passkey.");
        return PasskeyRequestOptions.of(host(), challenges.make(Ceremony.CONFIRMATION, user), present);
    }

    /**
     * @param expected the user who was asked, or null if anybody was
     * @return whose passkey it is
     * @throws ProblemException 422 if it is not accepted
     */
    public UUID signIn(PasskeyAnswer answer, UUID expected, ClientInfo client) {
        return proven(answer, Ceremony.SIGN_IN, expected, client);
    }

    /** @throws ProblemException 422 if it is not accepted */
    public void confirm(UUID user, PasskeyAnswer answer, ClientInfo client) {
        proven(answer, Ceremony.CONFIRMATION, user, client);
    }

    private UUID proven(PasskeyAnswer answer, Ceremony ceremony, UUID expected, ClientInfo client) {
        var challenge = ceremonies.taken(answer, ceremony, expected);
        var passkey = QuarkusTransaction.requiringNew()
                .call(() -> passkeys.findByCredential(Base64Url.decode(answer.id())))
                .filter(found -> expected == null || found.userId.equals(expected))
                .orElseThrow(PasskeyRefusals::refused);
        if (!hasSigned(passkey, answer, challenge)) {
            // The device counts on, so somebody signs with a copy. Which of the two is the owner's, nobody knows.
            QuarkusTransaction.requiringNew()
                    .run(() -> activity.record(passkey.userId, ActivityKind.PASSKEY_COPIED, client, passkey.name));
            throw PasskeyRefusals.refused();
        }
        return passkey.userId;
    }

    private boolean hasSigned(Passkey passkey, PasskeyAnswer answer, String challenge) {
        try {
            var signed = ceremonies.signed(passkey, answer, challenge);
            return QuarkusTransaction.requiringNew()
                    .call(() ->
                            passkeys.signed(passkey.id, signed.getSignCount(), signed.isFlagBS(), Ceremonies.now()));
        } catch (MaliciousCounterValueException copied) {
            return false;
        }
    }

    private String host() {
        return relyingParty.id().orElseThrow(PasskeyRefusals::nowhere);
    }
}
