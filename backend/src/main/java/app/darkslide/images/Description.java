package app.darkslide.images;

import app.darkslide.web.FieldRule;
import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.Pattern;

/** An owner's description of an image or an album: text in any script, with line breaks. */
public final class Description {
    public static final int MAX_LENGTH = 2000;

    private static final String FIELD = "/description";
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\p{Cs}&&[^\\r\\n\\t]]");

    private Description() {}

    /** Null where it is null or blank. In an edit that differs from a missing field, so it comes as a node. */
    public static String of(JsonNode given) {
        if (!given.isNull() && !given.isTextual()) throw refused(new FieldError(FIELD, "must be a text"));
        return given.isNull() || given.textValue().isBlank()
                ? null
                : of(given.textValue().strip());
    }

    private static String of(String text) {
        if (text.length() > MAX_LENGTH)
            throw refused(
                    FieldRule.TOO_LONG.error(FIELD, "must have at most " + MAX_LENGTH + " characters", MAX_LENGTH));
        if (UNPRINTABLE.matcher(text).find())
            throw refused(FieldRule.UNPRINTABLE.error(FIELD, "has characters that cannot be shown"));
        return text;
    }

    private static ProblemException refused(FieldError error) {
        return ProblemException.inFields(
                ProblemType.INVALID_REQUEST,
                "The description " + error.detail() + ". Nothing was changed.",
                List.of(error));
    }
}
