package app.darkslide.web;

import app.darkslide.web.Problem.FieldError;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
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
        fault(name, max, FIELD).ifPresent(error -> {
            throw ProblemException.inFields(
                    ProblemType.INVALID_REQUEST,
                    "The name " + error.detail() + ". Nothing was changed.",
                    List.of(error));
        });
        return name;
    }

    public static String normalized(String given) {
        return Normalizer.normalize(given, Normalizer.Form.NFC).strip();
    }

    /**
     * Why it is no such line; empty if it is one.
     *
     * @param name that is {@link #normalized}
     * @param field in which it was given
     */
    public static Optional<FieldError> fault(String name, int max, String field) {
        if (name.isEmpty()) return Optional.of(FieldRule.REQUIRED.error(field, "must not be empty"));
        if (name.codePointCount(0, name.length()) > max)
            return Optional.of(FieldRule.TOO_LONG.error(field, "must have at most " + max + " characters", max));
        if (UNPRINTABLE.matcher(name).find())
            return Optional.of(FieldRule.UNPRINTABLE.error(field, "has characters that cannot be shown"));
        return Optional.empty();
    }
}
