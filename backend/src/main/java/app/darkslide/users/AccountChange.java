package app.darkslide.users;

import app.darkslide.activity.AccountEvent;
import app.darkslide.activity.AccountEvent.Kind;
import app.darkslide.activity.ClientInfo;
import app.darkslide.web.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.UUID;

/** Another user name or e-mail for an account that is there. */
@ApplicationScoped
class AccountChange {
    @Inject
    UserRepository users;

    @Inject
    UniqueLogins names;

    @Inject
    Event<AccountEvent> events;

    /** @param username the new one, or null to keep the present one; so {@code email} */
    User run(UUID id, String username, String email, ClientInfo origin) {
        var present = QuarkusTransaction.requiringNew()
                .call(() -> users.findByIdOptional(id))
                .orElseThrow(ProblemException::notFound);
        var newName = Objects.requireNonNullElse(username, present.username);
        var newEmail = Objects.requireNonNullElse(email, present.email);
        names.take(newName, newEmail, id, () -> {
            users.rename(id, newName, newEmail);
            if (!newName.equals(present.username)) events.fire(new AccountEvent(id, Kind.USERNAME_CHANGED, origin));
            if (!newEmail.equals(present.email)) events.fire(new AccountEvent(id, Kind.EMAIL_CHANGED, origin));
        });
        present.username = newName;
        present.email = newEmail;
        return present;
    }
}
