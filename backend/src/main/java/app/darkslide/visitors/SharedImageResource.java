package app.darkslide.visitors;

import app.darkslide.crypto.SealBrokenException;
import app.darkslide.images.Image;
import app.darkslide.images.ImageProblems;
import app.darkslide.shares.ShareImage;
import app.darkslide.shares.ShownImage;
import app.darkslide.web.ApiDocument;
import app.darkslide.web.Compressed;
import app.darkslide.web.Cursor;
import app.darkslide.web.Page;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/s/{id}/images")
@Tag(name = "Visits")
@PermitAll
@Gated
class SharedImageResource {
    @Inject
    SharedImages images;

    @Inject
    SharedFiles files;

    @Inject
    CurrentVisit visit;

    @GET
    @Compressed
    @Operation(
            operationId = "listSharedImages",
            summary = "List what a link shows",
            description =
                    "Page by page, in the order of the album, or of a selection's dates. No answer is larger than 100 kB.")
    @APIResponse(
            responseCode = "200",
            description = "A page, with a Link header to the next one.",
            content =
                    @Content(mediaType = "application/json", schema = @Schema(implementation = SharedImagePage.class)))
    @Extension(name = ApiDocument.PROBLEM, value = "share-not-open")
    @APIResponse(responseCode = "404", description = "The visit is over, or the link has ended.")
    public Response list(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        var open = visit.get();
        var part = images.page(open.share(), ReadingOrder.of(open.shown()), behind(open, cursor), limit + 1);
        var number = new AtomicLong(part.before());
        var items = Page.fitting(
                part.images(),
                limit,
                place -> view(open, place, part.row(place), number.incrementAndGet()),
                SharedImageView::maxJson);
        var next = Page.next(part.images(), items.size(), ShareImage::publicId);
        return new SharedImagePage(items, next).at("/s/" + id + "/images", limit);
    }

    private Optional<ShareImage> behind(OpenVisit open, String cursor) {
        if (cursor == null) return Optional.empty();
        return Optional.of(images.find(open.share(), Cursor.uuid(cursor))
                .orElseThrow(Cursor::unknown)
                .place());
    }

    private SharedImageView view(OpenVisit open, ShareImage place, Image row, long number) {
        var hasContent = files.mayHaveContent(open.share(), row);
        var name = hasContent ? PhotoName.of(number, row.mediaType()) : PhotoName.ofPreview(number, row);
        return SharedImageView.of(open.share().id(), place.publicId(), row, shown(open, place), name, hasContent);
    }

    /** A damaged record does not take the others down. */
    private static ShownImage shown(OpenVisit open, ShareImage place) {
        try {
            return place.open(open.key());
        } catch (SealBrokenException e) {
            ImageProblems.report(e);
            return new ShownImage(null, null, null);
        }
    }
}
