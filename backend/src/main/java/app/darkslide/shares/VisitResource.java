package app.darkslide.shares;

import app.darkslide.images.ImageAccess;
import app.darkslide.viewers.CurrentViewer;
import app.darkslide.web.Compressed;
import app.darkslide.web.Page;
import app.darkslide.web.ProblemException;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/shares/{id}/visits")
@Tag(name = "Links")
@Authenticated
class VisitResource {
    @Inject
    VisitRepository visits;

    @Inject
    VisitImages images;

    @Inject
    ImageAccess access;

    @Inject
    CurrentViewer viewer;

    @Schema(name = "ShareVisitPage", description = "A page of the visits to a share.")
    record VisitPage(
            @Schema(description = "The visits, newest first.")
            List<VisitView> items,

            @Schema(
                    description = "The cursor of the next page; null on the last one.",
                    examples = "bwAGVqSxN8AAAGawccPDo55O5pVPx8PKpt3",
                    nullable = true)
            String next)
            implements Page {}

    @GET
    @Compressed
    @Operation(
            operationId = "listShareVisits",
            summary = "See who came by a link",
            description =
                    "Every time that it was opened in the last 90 days, and what was asked for then; the newest of them, if there are"
                            + " very many. There is no name and no address of anybody in it. No answer is larger than 100 kB.")
    @APIResponse(
            responseCode = "200",
            description = "A page, with a Link header to the next one.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = VisitPage.class)))
    public Response list(
            @PathParam("id") UUID id,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        var gallery = access.gallery(viewer.get());
        if (!visits.isOf(gallery.owner(), id)) throw ProblemException.notFound();
        var rows = visits.page(id, VisitCursor.parse(cursor), limit + 1);
        var counts = images.counts(ids(rows));
        var shown = Page.fitting(
                rows,
                limit,
                Function.<ShareVisit>identity(),
                visit -> VisitView.maxJson(counts.getOrDefault(visit.id, 0L)));
        var seen = images.of(gallery, ids(shown));
        var items = shown.stream()
                .map(visit -> VisitView.of(visit, seen.getOrDefault(visit.id, List.of())))
                .toList();
        return new VisitPage(items, Page.next(rows, items.size(), VisitCursor::behind))
                .at("/shares/" + id + "/visits", limit);
    }

    private static List<UUID> ids(List<ShareVisit> visits) {
        return visits.stream().map(visit -> visit.id).toList();
    }
}
