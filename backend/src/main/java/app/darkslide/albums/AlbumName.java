package app.darkslide.albums;

import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/** A line of text in any script. It is kept in Unicode's composed form (NFC), so that what looks alike is alike. */
final class AlbumName {
    static final int MAX_LENGTH = 200;

    private static final Pattern UNPRINTABLE =
            Pattern.compile("[\\p{Cntrl}\\p{Cs}\\p{Zl}\\p{Zp}\u202A-\u202E\u2066-\u2069]");

    private AlbumName() {}

    static String of(String given) {
        if (given == null) throw refused("must not be null");
        var name = Normalizer.normalize(given, Normalizer.Form.NFC).strip();
        if (name.isEmpty()) throw refused("must not be empty");
        if (name.codePointCount(0, name.length()) > MAX_LENGTH)
            throw refused("must have at most " + MAX_LENGTH + " characters");
        if (UNPRINTABLE.matcher(name).find()) throw refused("has characters that cannot be shown");
        return name;
    }

    private static ProblemException refused(String why) {
        return ProblemException.inFields(
                ProblemType.INVALID_REQUEST,
                "The name of the album " + why + ". Nothing was changed.",
                List.of(new FieldError("/name", why)));
    }
}
