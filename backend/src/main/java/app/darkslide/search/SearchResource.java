package app.darkslide.search;

import app.darkslide.images.DateCursor;
import app.darkslide.images.Gallery;
import app.darkslide.images.ImageAccess;
import app.darkslide.images.ImagePage;
import app.darkslide.images.PlaceInMonth;
import app.darkslide.images.Samples;
import app.darkslide.search.Indexes.Answer;
import app.darkslide.viewers.CurrentViewer;
import app.darkslide.web.Compressed;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Searches. What is searched for comes in a body, because addresses end in the logs of proxies. */
@Path("/images/search")
@Tag(name = "Search")
@APIResponse(
        responseCode = "202",
        description = SearchResource.NOT_YET,
        headers =
                @Header(
                        name = "Retry-After",
                        description = "Seconds.",
                        schema = @Schema(implementation = Integer.class)),
        content = @Content(mediaType = "application/json", schema = @Schema(implementation = SearchProgress.class)))
@Authenticated
class SearchResource {
    static final String NOT_YET =
            "The index of a large gallery that has not been searched for a while is being made. Ask again in a second.";

    /** Of two metres each. */
    private static final int MAX_CELLS = 1 << 24;

    @Inject
    Search search;

    @Inject
    SearchTurns turns;

    @Inject
    ImageAccess access;

    @Inject
    CurrentViewer viewer;

    @POST
    @Compressed
    @Operation(
            operationId = "searchImages",
            summary = "Search your images",
            description = "Page by page, in the order of the gallery. No answer is larger than 100 kB.")
    @APIResponse(
            responseCode = "200",
            description = "A page.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImagePage.class)))
    public Response find(
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(200) int limit,
            @Parameter(description = "Where the page before ended, from its next; it knows the order.")
                    @QueryParam("cursor")
                    String cursor,
            @QueryParam("from") String from,
            @Parameter(
                            schema =
                                    @Schema(
                                            enumeration = {"newest", "oldest"},
                                            defaultValue = "newest"),
                            description = "newest goes back in time, oldest goes forward. Not with a cursor.")
                    @QueryParam("order")
                    @DefaultValue("newest")
                    @Pattern(regexp = "newest|oldest", message = "must be newest or oldest") String order,
            @NotNull @Valid Conditions wanted) {
        var start = DateCursor.of(cursor, order, from);
        return answer(gallery -> search.page(gallery, wanted, start, limit));
    }

    @POST
    @Compressed
    @Path("/summary")
    @Operation(
            operationId = "summarizeSearch",
            summary = "Count what a search finds",
            description = "By month, for a scrubber that reaches any date, and by what can be searched for besides.")
    @APIResponse(
            responseCode = "200",
            description = "The counts.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SearchSummary.class)))
    public Response summary(@NotNull @Valid Conditions wanted) {
        return answer(gallery -> search.summary(gallery, wanted));
    }

    @POST
    @Compressed
    @Path("/samples")
    @Operation(
            operationId = "sampleSearch",
            summary = "Sample what a search finds by month",
            description = Samples.SUMMARY)
    @APIResponse(
            responseCode = "200",
            description = "The images.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Samples.class)))
    public Response samples(
            @Parameter(description = Samples.DESCRIPTION, example = "[\"2019-07.0\"]", required = true)
                    @QueryParam("place")
                    @Size(min = 1, max = PlaceInMonth.MAX) List<@Pattern(regexp = PlaceInMonth.PATTERN, message = PlaceInMonth.RULE) String> places,
            @NotNull @Valid Conditions wanted) {
        var parsed = places.stream().map(PlaceInMonth::parse).toList();
        return answer(gallery -> search.samples(gallery, wanted, parsed));
    }

    @POST
    @Compressed
    @Path("/places")
    @Operation(
            operationId = "locateSearch",
            summary = "Show what a search finds on a map",
            description =
                    "Images that were taken near each other are one cluster. A map asks with the box that it shows.")
    @APIResponse(
            responseCode = "200",
            description = "The clusters.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Places.class)))
    public Response places(
            @Parameter(
                            description =
                                    "How many squares are as wide as the world on a Mercator map: what is in one square is one"
                                            + " cluster. Larger squares are taken where there were more than 500 clusters.")
                    @QueryParam("cells")
                    @DefaultValue("32")
                    @Min(1) @Max(MAX_CELLS) int cells,
            @NotNull @Valid Conditions wanted) {
        return answer(gallery -> search.places(gallery, wanted, cells));
    }

    private Response answer(Function<Gallery, Answer<?>> searching) {
        var gallery = access.gallery(viewer.get());
        var answer = turns.take(gallery.owner(), () -> searching.apply(gallery));
        return answer.progress() == null
                ? Response.ok(answer.found()).build()
                : Response.accepted(answer.progress())
                        .header(HttpHeaders.RETRY_AFTER, 1)
                        .build();
    }
}
