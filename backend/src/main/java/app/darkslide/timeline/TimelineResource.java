package app.darkslide.timeline;

import app.darkslide.images.DateCursor;
import app.darkslide.images.ImageAccess;
import app.darkslide.images.ImagePage;
import app.darkslide.images.ImageView;
import app.darkslide.images.MonthCounts;
import app.darkslide.images.Months;
import app.darkslide.images.OpenedImage;
import app.darkslide.images.PlaceInMonth;
import app.darkslide.images.Samples;
import app.darkslide.viewers.CurrentViewer;
import app.darkslide.web.Compressed;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The gallery in its order: page by page from any date on, and the months: how many images each has, and some of them. */
@Path("/images")
@Tag(name = "Images")
@Authenticated
class TimelineResource {
    @Inject
    TimelineRepository timeline;

    @Inject
    MonthCounts counts;

    @Inject
    ImageAccess access;

    @Inject
    CurrentViewer viewer;

    @GET
    @Compressed
    @Operation(
            summary = "List your images",
            description = "Page by page, by the local time when they were taken: newest first, or from any date in"
                    + " either direction. No answer is larger than 100 kB.")
    @APIResponse(
            responseCode = "200",
            description = "A page, with a Link header to the next one.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImagePage.class)))
    public Response list(
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
                    @Pattern(regexp = "newest|oldest", message = "must be newest or oldest") String order) {
        var start = DateCursor.of(cursor, order, from);
        var gallery = access.gallery(viewer.get());
        var rows = timeline.page(gallery, start, limit + 1);
        return ImagePage.of(
                        rows,
                        limit,
                        row -> ImageView.inList(OpenedImage.orLost(row, gallery.key())),
                        row -> DateCursor.behind(row, start.direction()))
                .at("/images", limit);
    }

    @GET
    @Compressed
    @Path("/months")
    @Operation(
            summary = "Count your images by month",
            description = "For a scrubber that reaches any date. Months without images are left out.")
    @APIResponseSchema(value = Months.class, responseDescription = "The months, newest first.")
    public Months months() {
        return new Months(counts.months(access.gallery(viewer.get())).stream()
                .map(count -> new Months.Month(count.month(), count.live()))
                .toList());
    }

    @GET
    @Compressed
    @Path("/samples")
    @Operation(summary = "Sample your images by month", description = Samples.SUMMARY)
    @APIResponseSchema(value = Samples.class, responseDescription = "The images.")
    public Samples samples(
            @Parameter(description = Samples.DESCRIPTION, example = "[\"2019-07.0\"]", required = true)
                    @QueryParam("place")
                    @Size(min = 1, max = PlaceInMonth.MAX) List<@Pattern(regexp = PlaceInMonth.PATTERN, message = PlaceInMonth.RULE) String> places) {
        var gallery = access.gallery(viewer.get());
        return Samples.of(
                gallery,
                timeline.samples(
                        gallery, places.stream().map(PlaceInMonth::parse).toList()));
    }
}
