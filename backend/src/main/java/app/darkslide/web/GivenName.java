package app.darkslide.web;

import app.darkslide.web.Problem.FieldError;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What somebody calls something: a line of 1 to 200 characters in any script. It is kept in Unicode's composed form (NFC), so that
 * what looks alike is alike.
 */
public final class GivenName {
    private static final String FIELD = "/name";
    private static final int MAX_CODE_POINTS = 200;

    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Zl}\\p{Zp}\u202A-\u202E\u2066-\u2069]");

    private GivenName() {}

    /** @throws ProblemException 400 for what is none, in the field {@code name} of the body */
    public static String of(String given) {
        return of(given, MAX_CODE_POINTS);
    }

    /**
     * @param max how many code points it may have
     * @throws ProblemException 400 for what is none, in the field {@code name} of the body
     */
    public static String of(String given, int max) {
        var name = normalized(given);
        if (name.isEmpty()) throw refused(FieldRule.REQUIRED.error(FIELD, "must not be empty"));
        if (isLonger(name, max))
            throw refused(FieldRule.TOO_LONG.error(FIELD, "must have at most " + max + " characters", max));
        if (isUnprintable(name))
            throw refused(FieldRule.UNPRINTABLE.error(FIELD, "has characters that cannot be shown"));
        return name;
    }

    public static String normalized(String given) {
        return Normalizer.normalize(given, Normalizer.Form.NFC).strip();
    }

    /** @param name that is {@link #normalized} */
    public static boolean isLine(String name, int max) {
        return !name.isEmpty() && !isLonger(name, max) && !isUnprintable(name);
    }

    private static boolean isLonger(String name, int max) {
        return name.codePointCount(0, name.length()) > max;
    }

    private static boolean isUnprintable(String name) {
        return UNPRINTABLE.matcher(name).find();
    }

    private static ProblemException refused(FieldError error) {
        return ProblemException.inFields(
                ProblemType.INVALID_REQUEST, "The name " + error.detail() + ". Nothing was changed.", List.of(error));
    }
}
