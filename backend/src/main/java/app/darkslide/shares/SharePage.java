package app.darkslide.shares;

import app.darkslide.web.Page;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A page of links.")
record SharePage(
        @Schema(description = "The links, newest first: at most the limit, and fewer if names are long.")
        List<ShareView> items,

        @Schema(
                description = "The cursor of the next page; null on the last one.",
                examples = "bwAGRnO2vJYAAMLwpvRdDko8m34MHS4_Sls",
                nullable = true)
        String next)
        implements Page {

    /** @param shares one more than the limit if there are more */
    static SharePage of(List<OpenedShare> shares, List<ShareView> views, int limit) {
        var items = Page.fitting(views, limit, Function.identity(), ShareView::maxJson);
        return new SharePage(items, Page.next(shares, items.size(), ShareCursor::behind));
    }
}
