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
    private static final int MAX_CODE_POINTS = 200;

    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Zl}\\p{Zp}\u202A-\u202E\u2066-\u2069]");

    private GivenName() {}

    /** @throws ProblemException 400 for what is none, in the field {@code name} of the body */
    public static String of(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        if (name.isEmpty()) throw refused("must not be empty");
        if (name.codePointCount(0, name.length()) > MAX_CODE_POINTS)
            throw refused("must have at most " + MAX_CODE_POINTS + " characters");
        if (UNPRINTABLE.matcher(name).find()) throw refused("has characters that cannot be shown");
        return name;
    }

    private static ProblemException refused(String why) {
        return ProblemException.inFields(
                ProblemType.INVALID_REQUEST,
                "The name " + why + ". Nothing was changed.",
                List.of(new FieldError("/name", why)));
    }
}
