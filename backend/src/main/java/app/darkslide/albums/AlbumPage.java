package app.darkslide.albums;

import app.darkslide.web.Page;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A page of albums.")
record AlbumPage(
        @Schema(
                description =
                        "The albums, in the order in which they were created: at most the limit, and fewer if texts are long.")
        List<AlbumView> items,

        @Schema(
                description = "The cursor of the next page; null on the last one.",
                examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77",
                nullable = true)
        String next)
        implements Page {

    /** @param albums one more than the limit if there are more */
    static AlbumPage of(List<AlbumView> albums, int limit) {
        var items = Page.fitting(albums, limit, Function.identity(), AlbumView::maxJson);
        return new AlbumPage(items, Page.next(albums, items.size(), AlbumView::id));
    }
}
