package app.darkslide.users;

import app.darkslide.passwords.Passwords;
import app.darkslide.sessions.CurrentUser;
import app.darkslide.throttling.Throttle;
import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Verifies the password of a user who is signed in. */
@ApplicationScoped
class Reauthentication {
    @Inject
    UserRepository users;

    @Inject
    Passwords passwords;

    @Inject
    Throttle throttle;

    @Inject
    CurrentUser currentUser;

    /** @param pointer to the field of the request that holds the password */
    User require(String password, String pointer) {
        throttle.password(currentUser.session());
        var user = users.find(currentUser.user()).orElseThrow(ProblemException::notFound);
        if (passwords.matches(password, user.passwordHash)) return user;
        throw ProblemException.inFields(
                ProblemType.WRONG_PASSWORD,
                "This is not your password. Nothing was changed.",
                List.of(new FieldError(pointer, "is not your password")));
    }
}
