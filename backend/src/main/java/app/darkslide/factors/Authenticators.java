package app.darkslide.factors;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ClientInfo;
import app.darkslide.keys.OwnerKeys;
import app.darkslide.sessions.Sessions;
import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import app.darkslide.web.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** The authenticator app of each account: set up, asked for its codes, removed. */
@ApplicationScoped
class Authenticators {
    private final SecureRandom random = new SecureRandom();

    @Inject
    AuthenticatorRepository authenticators;

    @Inject
    OwnerKeys ownerKeys;

    @Inject
    AccountDirectory accounts;

    @Inject
    ActivityLog activity;

    /** Forgets one that was begun before and not confirmed. @return the secret, which is shown only now */
    @Transactional
    byte[] begin(UUID user) {
        var key = ownerKeys.of(user);
        if (!accounts.lock(user)) throw Sessions.ended();
        authenticators.deleteUnconfirmed(user);
        if (authenticators.of(user).isPresent())
            throw conflict(
                    ProblemReason.AUTHENTICATOR_THERE, "You have an authenticator app already. Remove it first.");
        var secret = new byte[Totp.SECRET_BYTES];
        random.nextBytes(secret);
        var id = UUID.randomUUID();
        authenticators.persist(new Authenticator(id, user, key.sealFactor(secret, id), now()));
        return secret;
    }

    /** @throws ProblemException 422 if it is not the code that the app shows now, 409 if none waits to be confirmed */
    @Transactional
    Authenticator confirm(UUID user, String code, ClientInfo client) {
        var begun = authenticators
                .of(user)
                .filter(found -> found.confirmedAt == null)
                .orElseThrow(() -> conflict(
                        ProblemReason.NO_AUTHENTICATOR_BEGUN,
                        "No authenticator app waits to be confirmed. Begin again."));
        var now = now();
        var step = Totp.matching(secret(begun), code, now, begun.lastStep);
        if (step.isEmpty())
            throw ProblemException.inFields(
                    ProblemType.WRONG_CODE,
                    "This is not the code that the app shows now. Look again; the clock of its device has to be right.",
                    List.of(new FieldError("/code", "is not the one that the app shows now")));
        if (!authenticators.confirm(begun.id, step.getAsLong(), now)) throw Sessions.ended();
        authenticators.getEntityManager().refresh(begun); // which the update has passed by
        activity.record(user, ActivityKind.SECOND_FACTOR_ADDED, client);
        return begun;
    }

    @Transactional
    boolean isOn(UUID user) {
        return authenticators.confirmed(user).isPresent();
    }

    /** Takes a code, which is not taken a second time. */
    @Transactional
    boolean takes(UUID user, String code) {
        var found = authenticators.confirmed(user);
        if (found.isEmpty()) return false;
        var step = Totp.matching(secret(found.get()), code, Instant.now(), found.get().lastStep);
        return step.isPresent() && authenticators.take(found.get().id, step.getAsLong(), now());
    }

    /** @return false if the user has no such app */
    @Transactional
    boolean remove(UUID user, UUID id, ClientInfo client) {
        if (!authenticators.delete(user, id)) return false;
        activity.record(user, ActivityKind.SECOND_FACTOR_REMOVED, client);
        return true;
    }

    /** @return whether there was one that a sign-in asks for */
    @Transactional
    boolean removeAll(UUID user) {
        return authenticators.deleteAll(user);
    }

    private byte[] secret(Authenticator row) {
        return ownerKeys.of(row.userId).openFactor(row.secret, row.id);
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS); // as the columns keep it
    }

    private static ProblemException conflict(ProblemReason reason, String detail) {
        return new ProblemException(reason, detail);
    }
}
