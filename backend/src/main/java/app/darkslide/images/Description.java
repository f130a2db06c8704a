package app.darkslide.images;

import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import java.util.List;
import java.util.regex.Pattern;

/** What an owner says of a picture. Text of any script, whose lines may be broken. */
final class Description {
    static final int LONGEST = 2000;

    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\\r\\n\\t]]");

    private Description() {}

    /** Nothing where it is blank. */
    static String of(String given) {
        if (given.isBlank()) return null;
        if (given.length() > LONGEST) throw refused("must have at most " + LONGEST + " characters");
        if (UNPRINTABLE.matcher(given).find()) throw refused("has characters that cannot be shown");
        return given.strip();
    }

    private static ProblemException refused(String why) {
        return ProblemException.inFields(
                ProblemType.INVALID_REQUEST,
                "The description " + why + ". Nothing was changed.",
                List.of(new FieldError("/description", why)));
    }
}
