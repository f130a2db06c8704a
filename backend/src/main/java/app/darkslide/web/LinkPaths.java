package app.darkslide.web;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What visitors with a link get of the app, among the paths that are the API's: the page of every link, and all files again. So
 * everything that a visit needs lies below {@code /s}, and a proxy may publish that alone. {@code nginx.conf} repeats the paths.
 */
final class LinkPaths {
    private static final String FILES = "/s/-";

    /** It is the same for all, those included that do not exist: only the script on it learns which one is meant. */
    private static final Pattern PAGE = Pattern.compile("/s/(?!-/)[^/]+/?");

    private LinkPaths() {}

    /** The file of the app that is read there, whether there is one of that name or not; empty for a path of the API itself. */
    static Optional<String> file(String path) {
        if (path.startsWith(FILES + "/")) return Optional.of(path.substring(FILES.length()));
        return PAGE.matcher(path).matches() ? Optional.of("/visit.html") : Optional.empty();
    }
}
