package app.darkslide.images;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of images. */
@Schema(description = "A page of images.")
public record ImagePage(
        @Schema(
                description = "The images: at most the limit, and fewer if their descriptions are long."
                        + " Without camera and location.")
        List<ImageView> items,

        @Schema(
                description = "The cursor of the next page; null on the last one.",
                examples = "AAAFGVqSxN8AAAGawccPDo55O5pVPx8PKpt3",
                nullable = true)
        String next) {

    /** No answer is larger, so that scrolling stays quick on a slow line. */
    static final int MAX_BYTES = 100_000;

    /** @param rows one more than the limit if there are more */
    public static ImagePage of(
            List<Image> rows, int limit, Function<Image, ImageView> view, Function<Image, Object> cursorBehind) {
        var items = new ArrayList<ImageView>();
        var remaining = MAX_BYTES - 100; // of the page itself
        for (var row : rows.subList(0, Math.min(limit, rows.size()))) {
            var item = view.apply(row);
            remaining -= item.maxJson();
            if (remaining < 0 && !items.isEmpty()) break;
            items.add(item);
        }
        var isLast = items.size() == rows.size();
        return new ImagePage(
                items,
                isLast ? null : cursorBehind.apply(rows.get(items.size() - 1)).toString());
    }

    /** With a Link header to the next page (RFC 8288). */
    public Response at(String path, int limit) {
        var answer = Response.ok(this);
        if (next != null)
            answer.header(HttpHeaders.LINK, "<%s?limit=%d&cursor=%s>; rel=\"next\"".formatted(path, limit, next));
        return answer.build();
    }
}
