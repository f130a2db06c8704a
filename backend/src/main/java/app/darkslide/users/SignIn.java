package app.darkslide.users;

import static java.util.Locale.ROOT;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ClientInfo;
import app.darkslide.passwords.Passwords;
import app.darkslide.sessions.KnownDevices;
import app.darkslide.sessions.SessionTokens;
import app.darkslide.sessions.Sessions;
import app.darkslide.throttling.Throttle;
import app.darkslide.web.NetworkAddress;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/** Opens a session by a name and a password. Names with and without an account take the same path up to the answer. */
@ApplicationScoped
class SignIn {
    /**
     * A refusal waits for the end of the step it falls into. Reading an account takes some tenths of a millisecond more
     * than finding none; with the steps, that shows in about one answer of a hundred and not in the others.
     */
    private static final Duration STEP = Duration.ofMillis(50);

    @Inject
    UserRepository users;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    KnownDevices knownDevices;

    @Inject
    Sessions sessions;

    @Inject
    ActivityLog activity;

    SignInStep enter(String login, String password, ClientInfo client, HttpServerRequest request) {
        var began = System.nanoTime();
        passwords.requireCapacity(knownDevices.isNamed(request));
        var name = login.toLowerCase(ROOT);
        var account = find(name);
        var device = account.flatMap(user -> knownDevices.device(user.id, request));
        if (device.isEmpty()) passwords.requireCapacity(false);
        var attempt = attempt(name, account, device, client, request);
        throttle.login(attempt);
        var user = matching(account, password, client, began);
        throttle.loggedIn(attempt);
        if (user.disabledAt != null) throw disabled();
        var session = open(user.id, strengthened(user, password), client);
        activity.record(user.id, device.isPresent() ? ActivityKind.SIGNED_IN : ActivityKind.NEW_DEVICE, client);
        return new SignInResult(session, knownDevices.remember(user.id, device, request));
    }

    private Throttle.Attempt attempt(
            String name,
            Optional<User> account,
            Optional<String> device,
            ClientInfo client,
            HttpServerRequest request) {
        var isFamiliar = account.isPresent() && sessions.isFrom(account.get().id, client.address());
        var counted = account.map(user -> user.id.toString()).orElse(name);
        return new Throttle.Attempt(counted, NetworkAddress.of(request), isFamiliar, device);
    }

    /** Compares to the letter: the database takes "ánsel" for "ansel", and each such spelling would have a limit of its own. */
    private Optional<User> find(String name) {
        return users.findByLogin(name)
                .filter(user ->
                        name.equals(user.username.toLowerCase(ROOT)) || name.equals(user.email.toLowerCase(ROOT)));
    }

    private User matching(Optional<User> account, String password, ClientInfo client, long began) {
        if (account.isEmpty()) passwords.matchNobody(password);
        else if (passwords.matches(password, account.get().passwordHash)) return account.get();
        activity.refused(account.map(user -> user.id), client);
        awaitStep(began);
        throw refusal();
    }

    /** Refuses a password that was changed while it was verified, because the change has ended all sessions. */
    private SessionTokens open(UUID user, String hash, ClientInfo client) {
        return QuarkusTransaction.requiringNew().call(() -> {
            if (!users.lock(user, hash)) throw refusal();
            return sessions.open(user, client);
        });
    }

    private static ProblemException refusal() {
        return new ProblemException(
                ProblemType.SIGN_IN_FAILED, "This name or e-mail and this password do not belong together.");
    }

    private static ProblemException disabled() {
        return new ProblemException(
                ProblemType.ACCOUNT_DISABLED,
                "An administrator has disabled this account. Your photos are kept. Ask whoever looks after this Darkslide.");
    }

    private static void awaitStep(long began) {
        try {
            TimeUnit.NANOSECONDS.sleep(STEP.toNanos() - (System.nanoTime() - began) % STEP.toNanos());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** @return the account's hash afterwards; if the hashing pool is full, the old one, until the next sign-in */
    private String strengthened(User user, String password) {
        if (!Passwords.isWeak(user.passwordHash)) return user.passwordHash;
        try {
            var hash = passwords.hash(password);
            return users.replaceHash(user.id, user.passwordHash, hash) ? hash : user.passwordHash;
        } catch (ProblemException busy) {
            return user.passwordHash;
        }
    }
}
