package app.darkslide.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * A page of a list. An interface and no generic class: so each list keeps a record of its own, which the API's document
 * names and describes.
 */
public interface Page {
    /** No list answers with more, so that scrolling stays quick on a slow line. */
    int MAX_BYTES = 100_000;

    /** The cursor of the next page; null on the last one. */
    String next();

    /**
     * What is on a page: at most the limit, and fewer if they are long.
     *
     * @param rows one more than the limit where there are more
     * @param view makes an item of a row that may still fit
     * @param maxJson an upper bound of an item's bytes as JSON
     * @return at least one where there are any
     */
    static <R, V> List<V> fitting(List<R> rows, int limit, Function<R, ? extends V> view, ToIntFunction<V> maxJson) {
        var items = new ArrayList<V>();
        var remaining = MAX_BYTES - 100; // of the page itself
        for (var row : rows.subList(0, Math.min(limit, rows.size()))) {
            V item = view.apply(row);
            remaining -= maxJson.applyAsInt(item);
            if (remaining < 0 && !items.isEmpty()) break;
            items.add(item);
        }
        return items;
    }

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
            answer.header(
                    HttpHeaders.LINK,
                    "<%s%slimit=%d&cursor=%s>; rel=\"next\""
                            .formatted(path, path.contains("?") ? "&" : "?", limit, next()));
        return answer.build();
    }
}
