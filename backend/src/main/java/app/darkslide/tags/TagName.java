package app.darkslide.tags;

import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What a tag may be called: one line of 1 to 200 characters. */
final class TagName {
    private static final int MAX_CODE_POINTS = 200;

    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Zl}\\p{Zp}\u202A-\u202E\u2066-\u2069]");

    private TagName() {}

    /** @throws ProblemException 400 for what is none */
    static String of(String given) {
        if (UNPRINTABLE.matcher(given).find()) throw refused("has characters that cannot be shown");
        var name = Normalizer.normalize(given.strip(), Normalizer.Form.NFC);
        if (name.isEmpty()) throw refused("must not be empty");
        if (name.codePointCount(0, name.length()) > MAX_CODE_POINTS)
            throw refused("must have at most " + MAX_CODE_POINTS + " characters");
        return name;
    }

    /** Equal for names that differ in upper and lower case alone. By upper case first, because that has one form of ß and ς. */
    static String folded(String name) {
        var folded = name.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
        return Normalizer.normalize(folded, Normalizer.Form.NFC);
    }

    private static ProblemException refused(String why) {
        return ProblemException.inFields(
                ProblemType.INVALID_REQUEST,
                "The name " + why + ". Nothing was changed.",
                List.of(new FieldError("/name", why)));
    }
}
