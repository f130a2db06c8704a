package app.darkslide.users;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ClientInfo;
import app.darkslide.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;

/** Changes the user name or the e-mail of an account; the e-mail, where there is mail, once the new one is confirmed. */
@ApplicationScoped
class AccountChange {
    @Inject
    UserRepository users;

    @Inject
    UniqueLogins logins;

    @Inject
    EmailConfirmations confirmations;

    @Inject
    ActivityLog activity;

    @Inject
    Event<CredentialsChanging> changes;

    /** @param username the new one, or null to keep the present one; {@code email} likewise */
    User run(UUID id, String username, String email, ClientInfo client) {
        var present = users.find(id).orElseThrow(ProblemException::notFound);
        var newName = Objects.requireNonNullElse(username, present.username);
        var newEmail = Objects.requireNonNullElse(email, present.email);
        logins.take(newName, newEmail, id, () -> {
            if (!newName.equals(present.username)) rename(id, newName, client);
            if (email != null) setEmail(present, email, client);
        });
        var changed = users.find(id).orElseThrow(ProblemException::notFound);
        if (changed.pendingEmail != null && email != null) {
            confirmations.ask(id, email);
            confirmations.tell(present, email);
        }
        return changed;
    }

    private void rename(UUID id, String name, ClientInfo client) {
        users.rename(id, name);
        changes.fire(new CredentialsChanging(id));
        activity.record(id, ActivityKind.USERNAME_CHANGED, client);
    }

    private void setEmail(User present, String email, ClientInfo client) {
        if (email.equals(present.email)) {
            users.dropPendingEmail(present.id);
        } else if (confirmations.arePossible()) {
            users.setPendingEmail(present.id, email);
            activity.record(present.id, ActivityKind.EMAIL_CHANGE_ASKED, client);
        } else {
            users.setEmail(present.id, email, null);
            changes.fire(new CredentialsChanging(present.id));
            activity.record(present.id, ActivityKind.EMAIL_CHANGED, client);
        }
    }
}
