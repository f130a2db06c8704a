package app.darkslide.users;

import static java.util.Locale.ROOT;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ClientInfo;
import app.darkslide.factors.FactorKind;
import app.darkslide.factors.PendingSignIns;
import app.darkslide.factors.SecondFactors;
import app.darkslide.passwords.Passwords;
import app.darkslide.sessions.KnownDevices;
import app.darkslide.sessions.Sessions;
import app.darkslide.throttling.AnswerTime;
import app.darkslide.throttling.Throttle;
import app.darkslide.web.Problem.SecondStep;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import app.darkslide.web.ProblemType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Opens a session by a name and a password, or lets a second factor follow. Names with and without an account take the same
 * path up to the answer.
 */
@ApplicationScoped
class SignIn {
    @Inject
    UserRepository users;

    @Inject
    LoginAttempts attempts;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    KnownDevices knownDevices;

    @Inject
    Sessions sessions;

    @Inject
    SecondFactors factors;

    @Inject
    PendingSignIns pending;

    @Inject
    ActivityLog activity;

    /** @param hash of the password that was right, as it is stored now */
    private record Proven(UUID user, String hash, Optional<String> device) {}

    SignInStep enter(String login, String password, ClientInfo client, HttpServerRequest request) {
        var proven = prove(login, password, client, request);
        return QuarkusTransaction.requiringNew().call(() -> {
            // Refuses a password that was changed while it was verified, because the change has ended all sessions.
            if (!users.lock(proven.user, proven.hash)) throw refusal();
            return proceed(proven.user, proven.device, client, request);
        });
    }

    /** Goes on once the password, or what stands for it, was right: in the transaction that has locked the account. */
    SignInStep proceed(UUID user, Optional<String> device, ClientInfo client, HttpServerRequest request) {
        var needed = factors.needed(user);
        return needed.isEmpty() ? open(user, device, client, request) : new SignInHalf(begin(user, needed));
    }

    /** Opens the session of a user who has proven all that is needed, in the transaction of the proof. */
    SignInResult open(UUID user, Optional<String> device, ClientInfo client, HttpServerRequest request) {
        var session = sessions.open(user, client);
        var known = device.filter(named -> !knownDevices.isExpected(user, named));
        activity.record(user, known.isPresent() ? ActivityKind.SIGNED_IN : ActivityKind.NEW_DEVICE, client);
        return new SignInResult(session, knownDevices.remember(user, known, request));
    }

    private SecondStep begin(UUID user, List<FactorKind> needed) {
        var kinds = needed.stream().map(FactorKind::toString).toList();
        return new SecondStep(pending.begin(user), kinds, PendingSignIns.LIFETIME.toSeconds());
    }

    private Proven prove(String login, String password, ClientInfo client, HttpServerRequest request) {
        var began = System.nanoTime();
        passwords.requireCapacity(knownDevices.isNamed(request));
        var name = login.toLowerCase(ROOT);
        var account = attempts.find(name);
        var device = account.flatMap(user -> knownDevices.device(user.id, request));
        if (device.isEmpty()) passwords.requireCapacity(false);
        var attempt = attempts.of(name, account, device, client, request);
        throttle.login(attempt);
        var user = matching(account, password, client, began);
        throttle.loggedIn(attempt);
        if (user.disabledAt != null) throw disabled();
        return new Proven(user.id, strengthened(user, password), device);
    }

    private User matching(Optional<User> account, String password, ClientInfo client, long began) {
        if (account.isEmpty()) passwords.matchNobody(password);
        else if (passwords.matches(password, account.get().passwordHash)) return account.get();
        activity.refused(account.map(user -> user.id), client);
        AnswerTime.awaitStep(began);
        throw refusal();
    }

    private static ProblemException refusal() {
        return new ProblemException(
                ProblemReason.WRONG_CREDENTIALS, "This name or e-mail and this password do not belong together.");
    }

    static ProblemException disabled() {
        return new ProblemException(
                ProblemType.ACCOUNT_DISABLED,
                "An administrator has disabled this account. Your photos are kept. Ask whoever looks after this Darkslide.");
    }

    /** @return the account's hash afterwards; if the hashing pool is full, the old one, until the next sign-in */
    private String strengthened(User user, String password) {
        if (!passwords.isWeak(user.passwordHash)) return user.passwordHash;
        try {
            var hash = passwords.hash(password);
            return users.replaceHash(user.id, user.passwordHash, hash) ? hash : user.passwordHash;
        } catch (ProblemException busy) {
            return user.passwordHash;
        }
    }
}
