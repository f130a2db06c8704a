package app.darkslide.images;

import app.darkslide.web.Page;
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
        String next)
        implements Page {

    /** @param rows one more than the limit if there are more */
    public static <R> ImagePage of(List<R> rows, int limit, Function<R, ImageView> view, Function<R, ?> cursorBehind) {
        var items = Page.fitting(rows, limit, view, ImageView::maxJson);
        return new ImagePage(items, Page.next(rows, items.size(), cursorBehind));
    }
}
