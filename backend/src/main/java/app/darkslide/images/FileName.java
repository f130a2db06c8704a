package app.darkslide.images;

import app.darkslide.web.FieldRule;
import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import java.util.List;
import java.util.regex.Pattern;

/** The name that a file had on its owner's device. It is kept and shown as text, and never becomes a path of ours. */
public final class FileName {
    static final int MAX_LENGTH = 255;
    private static final String FIELD = "fileName";
    private static final int MAX_EXTENSION = 16;

    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]");
    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Zl}\\p{Zp}\u202A-\u202E\u2066-\u2069]");

    private static final Pattern SPACES = Pattern.compile("[\\t\\n\\r\\x0B\\f\\p{Zl}\\p{Zp}]+");
    private static final String NONE = "untitled";

    private FileName() {}

    /**
     * The name of a file that was uploaded.
     *
     * @param changed whether it could not be kept as it was sent
     */
    public record Received(String kept, boolean changed) {}

    /**
     * What can be kept of a name that a client sends: its last segment, without characters that cannot be shown. A photo is
     * not refused for its name.
     */
    public static Received received(String sent) {
        var last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        var shown = UNPRINTABLE.matcher(SPACES.matcher(last).replaceAll(" ")).replaceAll("");
        var name = shortened(shown.strip());
        if (name.isEmpty() || name.equals(".") || name.equals("..")) name = NONE;
        return new Received(name, !sent.isEmpty() && !name.equals(sent.strip()));
    }

    /** Keeps the extension. */
    private static String shortened(String name) {
        if (name.length() <= MAX_LENGTH) return name;
        var dot = name.lastIndexOf('.');
        var extension = dot > 0 && name.length() - dot <= MAX_EXTENSION ? name.substring(dot) : "";
        var end = MAX_LENGTH - extension.length();
        if (Character.isHighSurrogate(name.charAt(end - 1))) end--;
        return name.substring(0, end) + extension;
    }

    /** A name that its owner types; one that cannot be kept as it is is refused. */
    public static String of(String given) {
        if (UNPRINTABLE.matcher(given).find())
            throw refused(FieldRule.UNPRINTABLE.error(FIELD, "has characters that cannot be shown"));
        var segments = List.of(SEPARATOR.split(given));
        if (segments.isEmpty() || segments.contains("..") || segments.contains("."))
            throw refused(new FieldError(FIELD, "must not lead out of its folder"));
        var name = segments.get(segments.size() - 1).strip();
        if (name.isEmpty()) throw refused(FieldRule.REQUIRED.error(FIELD, "is empty"));
        if (name.length() > MAX_LENGTH)
            throw refused(
                    FieldRule.TOO_LONG.error(FIELD, "must have at most " + MAX_LENGTH + " characters", MAX_LENGTH));
        return name;
    }

    private static ProblemException refused(FieldError error) {
        return ProblemException.inFields(
                ProblemReason.FILE_NAME_REFUSED,
                "The file name " + error.detail() + ". Nothing was stored.",
                List.of(error));
    }
}
