package app.darkslide.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;

/**
 * A page of a list. An interface and no generic class: so each list keeps a record of its own, which the API's document
 * names and describes.
 */
public interface Page {
    /** The cursor of the next page; null on the last one. */
    String next();

    /**
     * What {@link #next} is.
     *
     * @param rows one more than the limit where there are more
     * @param shown how many of them are on the page, at least one where there are any
     */
    static <T> String next(List<T> rows, int shown, Function<T, ?> cursorBehind) {
        return shown == rows.size()
                ? null
                : cursorBehind.apply(rows.get(shown - 1)).toString();
    }

    /** With a Link header to the next page (RFC 8288). */
    default Response at(String path, int limit) {
        var answer = Response.ok(this);
        if (next() != null)
            answer.header(HttpHeaders.LINK, "<%s?limit=%d&cursor=%s>; rel=\"next\"".formatted(path, limit, next()));
        return answer.build();
    }
}
