package app.darkslide.users;

import app.darkslide.keys.OwnerKeys;
import app.darkslide.passwords.Passwords;
import app.darkslide.quotas.Quotas;
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

    User register(String username, String email, String password) {
        passwords.requireCapacity(false);
        NewPasswords.require(password, username, email, "/password");
        var id = UUID.randomUUID();
        logins.require(username, email, id);
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS); // as the column keeps it
        var user = new User(id, username, email, passwords.hash(password), now);
        logins.take(username, email, id, () -> {
            users.persistAndFlush(user);
            ownerKeys.create(user.id);
            quotas.open(user.id);
        });
        return user;
    }
}
