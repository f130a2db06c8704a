package app.darkslide.users;

import static java.util.Locale.ROOT;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ClientInfo;
import app.darkslide.factors.PendingSignIns;
import app.darkslide.factors.RecoveryCodes;
import app.darkslide.passwords.Passwords;
import app.darkslide.sessions.KnownDevices;
import app.darkslide.sessions.Sessions;
import app.darkslide.throttling.AnswerTime;
import app.darkslide.throttling.Throttle;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import java.util.UUID;

/**
 * Sets a new password by a recovery code. A second factor stays: what is lost is one of the two. Names with and without an
 * account take the same path up to the answer, as when signing in.
 */
@ApplicationScoped
class PasswordRecovery {
    private static final UUID NOBODY = new UUID(0, 0);

    @Inject
    UserRepository users;

    @Inject
    LoginAttempts attempts;

    @Inject
    RecoveryCodes recoveryCodes;

    @Inject
    PendingSignIns pending;

    @Inject
    Passwords passwords;

    @Inject
    Sessions sessions;

    @Inject
    KnownDevices knownDevices;

    @Inject
    Throttle throttle;

    @Inject
    ActivityLog activity;

    @Inject
    Event<CredentialsChanging> changes;

    /** @return what lets the user sign in on this device, though others guess at the password */
    NewCookie run(String login, String code, String password, ClientInfo client, HttpServerRequest request) {
        var began = System.nanoTime();
        passwords.requireCapacity(false);
        var name = login.toLowerCase(ROOT);
        var account = attempts.find(name);
        throttle.recovery(attempts.of(name, account, Optional.empty(), client, request));
        var known = recoveryCodes.has(account.map(user -> user.id).orElse(NOBODY), code);
        if (!known || !replaced(account.get(), code, password, client)) {
            activity.refused(account.map(user -> user.id), client);
            AnswerTime.awaitStep(began);
            throw refusal();
        }
        return knownDevices.expect(account.get().id, request);
    }

    /** @return false if another request has used the code in the meantime */
    private boolean replaced(User user, String code, String password, ClientInfo client) {
        NewPasswords.require(password, user.username, user.email, "/newPassword");
        var hash = passwords.hash(password);
        var done = QuarkusTransaction.requiringNew().call(() -> {
            if (!users.lock(user.id) || !recoveryCodes.takes(user.id, code)) return false;
            users.setHash(user.id, hash);
            changes.fire(new CredentialsChanging(user.id));
            sessions.endAll(user.id);
            pending.endAll(user.id);
            activity.record(user.id, ActivityKind.RECOVERY_CODE_USED, client, left(user.id));
            activity.record(user.id, ActivityKind.PASSWORD_CHANGED, client);
            return true;
        });
        sessions.forgetUser(user.id);
        return done;
    }

    private String left(UUID user) {
        return String.valueOf(recoveryCodes.left(user));
    }

    private static ProblemException refusal() {
        return new ProblemException(
                ProblemReason.WRONG_RECOVERY_CODE,
                "This name or e-mail and this recovery code do not belong together.");
    }
}
