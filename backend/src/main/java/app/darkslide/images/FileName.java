package app.darkslide.images;

import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import java.util.List;
import java.util.regex.Pattern;

/** The name that a file had on its owner's device. It is kept and shown as text, and never becomes a path of ours. */
public final class FileName {
    static final int MAX_LENGTH = 255;

    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Zl}\\p{Zp}\u202A-\u202E\u2066-\u2069]");

    private FileName() {}

    /** The last segment: a browser that uploads a folder sends the path in it. */
    public static String of(String given) {
        if (UNPRINTABLE.matcher(given).find()) throw refused("has characters that cannot be shown");
        var segments = List.of(SEPARATOR.split(given));
        if (segments.isEmpty() || segments.contains("..") || segments.contains("."))
            throw refused("must not lead out of its folder");
        var name = segments.get(segments.size() - 1).strip();
        if (name.isEmpty()) throw refused("is empty");
        if (name.length() > MAX_LENGTH) throw refused("must have at most " + MAX_LENGTH + " characters");
        return name;
    }

    private static ProblemException refused(String why) {
        return ProblemException.inFields(
                ProblemType.INVALID_REQUEST,
                "The file name " + why + ". Nothing was stored.",
                List.of(new FieldError("fileName", why)));
    }
}
