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

/** Changes the user name or the e-mail of an account. */
@ApplicationScoped
class AccountChange {
    @Inject
    UserRepository users;

    @Inject
    UniqueLogins logins;

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
            users.rename(id, newName, newEmail);
            changes.fire(new CredentialsChanging(id));
            if (!newName.equals(present.username)) activity.record(id, ActivityKind.USERNAME_CHANGED, client);
            if (!newEmail.equals(present.email)) activity.record(id, ActivityKind.EMAIL_CHANGED, client);
        });
        present.username = newName;
        present.email = newEmail;
        return present;
    }
}
