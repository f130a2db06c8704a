package app.darkslide.passwords;

import static java.util.Locale.ROOT;

import java.util.Optional;
import java.util.stream.Stream;

/** What a password has to be: long, and not the person's own name. Nothing about digits and signs (NIST SP 800-63B-4). */
public final class PasswordRules {
    static final int SHORTEST = 12;
    public static final int LONGEST = 256;

    /** Shorter names are parts of too many words. */
    private static final int TELLING_NAME = 4;

    private PasswordRules() {}

    /** @return what is wrong with it, for its owner */
    public static Optional<String> objection(String password, String username, String email) {
        var characters = Passwords.normalized(password);
        var length = characters.codePointCount(0, characters.length());
        if (length < SHORTEST) return Optional.of("must have at least " + SHORTEST + " characters");
        if (length > LONGEST) return Optional.of("must have at most " + LONGEST + " characters");
        return isMadeOf(characters.toLowerCase(ROOT), username, email)
                ? Optional.of("must not be made of your user name or e-mail")
                : Optional.empty();
    }

    /** Made of a name: little is left of the password without it. */
    private static boolean isMadeOf(String password, String username, String email) {
        return Stream.of(email, username, email.substring(0, email.indexOf('@')))
                .map(name -> name.toLowerCase(ROOT))
                .filter(name -> name.length() >= TELLING_NAME)
                .anyMatch(name -> password.replace(name, "").length() < SHORTEST / 2 && password.contains(name));
    }
}
