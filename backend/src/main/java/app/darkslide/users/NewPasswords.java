package app.darkslide.users;

import app.darkslide.passwords.PasswordRules;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import java.util.List;

/** Refuses a new password that breaks the rules, and says why. */
final class NewPasswords {
    private NewPasswords() {}

    /** @param pointer to the field of the request */
    static void require(String password, String username, String email, String pointer) {
        PasswordRules.objection(password, username, email, pointer).ifPresent(objection -> {
            throw ProblemException.inFields(
                    ProblemType.INVALID_REQUEST, "The password " + objection.detail() + ".", List.of(objection));
        });
    }
}
