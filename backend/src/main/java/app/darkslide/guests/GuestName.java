package app.darkslide.guests;

import app.darkslide.web.GivenName;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** How visitors sign what they add: a line of 1 to 60 characters. It proves nothing. */
public record GuestName(String text) {
    /** UTF-8 in which everything but ASCII is percent-encoded, because headers know nothing else. */
    public static final String HEADER = "Darkslide-Guest";

    public static final int MAX_LENGTH = 60;

    /**
     * @param header of this name, or null
     * @throws ProblemException 400 for what is no name
     */
    public static GuestName of(String header) {
        var name = GivenName.normalized(decoded(header == null ? "" : header));
        GivenName.fault(name, MAX_LENGTH, HEADER).ifPresent(error -> {
            throw ProblemException.inFields(
                    ProblemType.INVALID_REQUEST,
                    "Who adds an image gives a name of 1 to %d characters. Nothing was stored.".formatted(MAX_LENGTH),
                    List.of(error));
        });
        return new GuestName(name);
    }

    private static String decoded(String header) {
        try {
            return URLDecoder.decode(header.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException halfAnEscape) {
            return "";
        }
    }
}
