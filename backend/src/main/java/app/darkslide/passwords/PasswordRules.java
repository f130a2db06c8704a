package app.darkslide.passwords;

import static java.util.Locale.ROOT;

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

    /** @return what is wrong with it, in words for the user */
    public static Optional<String> objection(String password, String username, String email) {
        var characters = Passwords.normalized(password);
        var length = characters.codePointCount(0, characters.length());
        if (length < MIN_LENGTH) return Optional.of("must have at least " + MIN_LENGTH + " characters");
        if (length > MAX_LENGTH) return Optional.of("must have at most " + MAX_LENGTH + " characters");
        var plain = characters.toLowerCase(ROOT);
        if (isMadeOf(plain, names(username, email))) return Optional.of("must not be made of your user name or e-mail");
        return isMadeOf(plain, CommonPasswords.within(plain))
                ? Optional.of("is too common: it is one of the passwords that attackers try first, or little more")
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
