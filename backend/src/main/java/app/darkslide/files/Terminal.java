package app.darkslide.files;

import java.util.regex.Pattern;

/** What commands print of names that come from anywhere. */
public final class Terminal {
    /** Controls, and what turns the direction of writing. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}\u202A-\u202E\u2066-\u2069]");

    private Terminal() {}

    /** One line in which nothing is that a terminal obeys and nobody sees. */
    public static String line(String text) {
        return UNSEEN.matcher(text).replaceAll("\uFFFD");
    }
}
