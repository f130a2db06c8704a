package app.darkslide.users;

import app.darkslide.audit.Actor;
import app.darkslide.audit.AuditAction;
import app.darkslide.audit.AuditLog;
import app.darkslide.keys.OwnerKeys;
import app.darkslide.passwords.Passwords;
import app.darkslide.quotas.Quotas;
import app.darkslide.registration.Admission;
import app.darkslide.registration.Admissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/** Creates an account. The password is hashed before the transaction begins, so that no transaction waits for it. */
@ApplicationScoped
class Registration {
    @Inject
    UserRepository users;

    @Inject
    UniqueLogins logins;

    @Inject
    Passwords passwords;

    @Inject
    OwnerKeys ownerKeys;

    @Inject
    Quotas quotas;

    @Inject
    EmailConfirmations confirmations;

    @Inject
    Admissions admissions;

    @Inject
    AuditLog audit;

    /** @param invitation the code of an invitation or of the setup, or null */
    User register(String username, String email, String password, String invitation) {
        passwords.requireCapacity(false);
        var admission = admissions.require(invitation);
        NewPasswords.require(password, username, email, "/password");
        var id = UUID.randomUUID();
        logins.require(username, email, id);
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS); // as the column keeps it
        var user = new User(id, username, email, passwords.hash(password), admission.role(), now);
        create(user, admission, () -> {});
        confirmations.ask(user.id, email);
        return user;
    }

    /** @param alongside what else is to be written with it */
    void create(User user, Admission admission, Runnable alongside) {
        logins.take(user.username, user.email, user.id, () -> {
            if (!admission.use()) throw Admissions.refusal();
            users.persistAndFlush(user);
            ownerKeys.create(user.id);
            quotas.open(user.id, admission.limits());
            audit.record(new Actor(user.id, null), AuditAction.ACCOUNT_CREATED, user.id, user.role.text());
            alongside.run();
        });
    }
}
