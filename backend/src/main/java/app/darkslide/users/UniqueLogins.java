package app.darkslide.users;

import app.darkslide.web.FieldRule;
import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Keeps user names and e-mail addresses unique. The database decides; this class says which of the two was taken. */
@ApplicationScoped
class UniqueLogins {
    @Inject
    UserRepository users;

    /** @param work writes them, in a transaction */
    void take(String username, String email, UUID owner, Runnable work) {
        require(username, email, owner);
        try {
            QuarkusTransaction.requiringNew().run(work);
        } catch (ConstraintViolationException anotherWasFirst) {
            require(username, email, owner);
            throw anotherWasFirst;
        }
    }

    /** @throws ProblemException that names what another account than the owner's has */
    void require(String username, String email, UUID owner) {
        var taken = QuarkusTransaction.requiringNew().call(() -> taken(username, email, owner));
        if (!taken.isEmpty())
            throw ProblemException.inFields(
                    ProblemType.ALREADY_TAKEN, "Somebody already uses this " + names(taken) + ".", taken);
    }

    private List<FieldError> taken(String username, String email, UUID owner) {
        var taken = new ArrayList<FieldError>();
        if (users.isUsernameTaken(username, owner)) taken.add(FieldRule.TAKEN.error("/username", "is taken"));
        if (users.isEmailTaken(email, owner)) taken.add(FieldRule.TAKEN.error("/email", "is taken"));
        return taken;
    }

    private static String names(List<FieldError> taken) {
        return taken.size() == 2
                ? "user name and e-mail"
                : taken.get(0).pointer().equals("/email") ? "e-mail" : "user name";
    }
}
