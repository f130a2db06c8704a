package app.darkslide.passwords;

import static java.util.Locale.ROOT;

import app.darkslide.web.FieldRule;
import app.darkslide.web.Problem.FieldError;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rules for a password: it is long, none of those that attackers try first, and not the user's own name. There is no
 * rule about digits and symbols (NIST SP 800-63B-4, section 3.1.1.2).
 */
public final class PasswordRules {
    static final int MIN_LENGTH = 12;
    public static final int MAX_LENGTH = 256;

    /** As the API's document tells them. */
    public static final String DESCRIPTION =
            "12 to 256 characters (code points after NFC), not a common one, not made of the name or e-mail.";

    /** Shorter names are parts of too many words. */
    private static final int MIN_NAME_LENGTH = 4;

    /** A password with fewer characters than this beside a known word is as easily guessed as that word. */
    private static final int MIN_REST_LENGTH = MIN_LENGTH / 2;

    private PasswordRules() {}

    /** @return what is wrong with it, at the field of the request that the pointer names */
    public static Optional<FieldError> objection(String password, String username, String email, String pointer) {
        var characters = Passwords.normalized(password);
        var length = characters.codePointCount(0, characters.length());
        if (length < MIN_LENGTH)
            return Optional.of(
                    FieldRule.TOO_SHORT.error(pointer, "must have at least " + MIN_LENGTH + " characters", MIN_LENGTH));
        if (length > MAX_LENGTH)
            return Optional.of(
                    FieldRule.TOO_LONG.error(pointer, "must have at most " + MAX_LENGTH + " characters", MAX_LENGTH));
        var plain = characters.toLowerCase(ROOT);
        if (isMadeOf(plain, names(username, email)))
            return Optional.of(
                    FieldRule.PASSWORD_LIKE_NAME.error(pointer, "must not be made of your user name or e-mail"));
        return isMadeOf(plain, CommonPasswords.within(plain))
                ? Optional.of(FieldRule.COMMON_PASSWORD.error(
                        pointer, "is too common: it is one of the passwords that attackers try first, or little more"))
                : Optional.empty();
    }

    private static Stream<String> names(String username, String email) {
        return Stream.of(email, username, email.substring(0, email.indexOf('@')))
                .map(name -> name.toLowerCase(ROOT))
                .filter(name -> name.length() >= MIN_NAME_LENGTH);
    }

    private static boolean isMadeOf(String password, Stream<String> parts) {
        return parts.anyMatch(
                part -> password.contains(part) && password.replace(part, "").length() < MIN_REST_LENGTH);
    }
}
