package app.darkslide.users;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ClientInfo;
import app.darkslide.factors.PendingSignIns;
import app.darkslide.passwords.Passwords;
import app.darkslide.sessions.CurrentUser;
import app.darkslide.sessions.Sessions;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;

/** Changes the password and ends all other sessions of the user. */
@ApplicationScoped
class PasswordChange {
    @Inject
    UserRepository users;

    @Inject
    Passwords passwords;

    @Inject
    Sessions sessions;

    @Inject
    PendingSignIns pending;

    @Inject
    CurrentUser currentUser;

    @Inject
    ActivityLog activity;

    @Inject
    Event<CredentialsChanging> changes;

    /** @param user with the hash that the present password was verified against */
    void run(User user, String password, ClientInfo client) {
        NewPasswords.require(password, user.username, user.email, "/newPassword");
        var hash = passwords.hash(password);
        QuarkusTransaction.requiringNew().run(() -> {
            if (!users.replaceHash(user.id, user.passwordHash, hash)) throw changedMeanwhile();
            users.dropPendingEmail(user.id); // somebody else may have asked for it
            changes.fire(new CredentialsChanging(user.id));
            pending.endAll(user.id);
            sessions.endOthers(user.id, currentUser.session());
            activity.record(user.id, ActivityKind.PASSWORD_CHANGED, client);
        });
        sessions.forgetUser(user.id);
    }

    private static ProblemException changedMeanwhile() {
        return new ProblemException(
                ProblemReason.PASSWORD_CHANGED, "Your password was changed on another device at the same moment.");
    }
}
