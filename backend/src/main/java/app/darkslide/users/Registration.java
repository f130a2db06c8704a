package app.darkslide.users;

import app.darkslide.keys.OwnerKeys;
import app.darkslide.passwords.PasswordRules;
import app.darkslide.passwords.Passwords;
import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Making an account. The password is hashed before the transaction begins, so that none waits for it. */
@ApplicationScoped
class Registration {
    @Inject
    UserRepository users;

    @Inject
    Passwords passwords;

    @Inject
    OwnerKeys ownerKeys;

    User register(String username, String email, String password) {
        PasswordRules.objection(password, username, email).ifPresent(Registration::refuse);
        QuarkusTransaction.requiringNew().run(() -> requireFree(username, email));
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS); // as the column keeps it
        var user = new User(UUID.randomUUID(), username, email, passwords.hash(password), now);
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                users.persistAndFlush(user);
                ownerKeys.create(user.id);
            });
        } catch (ConstraintViolationException anotherWasFirst) {
            QuarkusTransaction.requiringNew().run(() -> requireFree(username, email));
            throw anotherWasFirst;
        }
        return user;
    }

    private void requireFree(String username, String email) {
        var taken = new ArrayList<FieldError>();
        if (users.isUsernameTaken(username)) taken.add(new FieldError("/username", "is taken"));
        if (users.isEmailTaken(email)) taken.add(new FieldError("/email", "is taken"));
        if (!taken.isEmpty())
            throw ProblemException.inFields(
                    ProblemType.ALREADY_TAKEN, "Somebody already uses this " + names(taken) + ".", taken);
    }

    private static String names(List<FieldError> taken) {
        return taken.size() == 2
                ? "user name and e-mail"
                : taken.get(0).pointer().equals("/email") ? "e-mail" : "user name";
    }

    private static void refuse(String objection) {
        throw ProblemException.inFields(
                ProblemType.INVALID_REQUEST,
                "The password " + objection + ".",
                List.of(new FieldError("/password", objection)));
    }
}
