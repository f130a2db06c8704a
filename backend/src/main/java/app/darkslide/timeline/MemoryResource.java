package app.darkslide.timeline;

import app.darkslide.images.GalleryImages;
import app.darkslide.images.ImageAccess;
import app.darkslide.images.ImageView;
import app.darkslide.images.OpenedImage;
import app.darkslide.timeline.Memories.Year;
import app.darkslide.viewers.CurrentViewer;
import app.darkslide.web.Compressed;
import app.darkslide.web.Page;
import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was photographed on this day, in earlier years. */
@Path("/images/memories")
@Tag(name = "Images")
@Authenticated
class MemoryResource {
    private static final int IMAGES = 8;

    @Inject
    MemoryRepository memories;

    @Inject
    GalleryImages images;

    @Inject
    ImageAccess access;

    @Inject
    CurrentViewer viewer;

    @GET
    @Compressed
    @Operation(
            operationId = "getMemories",
            summary = "Look back at a day of earlier years",
            description =
                    "Images of the same day and month by local time. Those of 29 February are remembered on 29 February."
                            + " On the first of a month, those of midnight exactly are left out: of most of them only the month or"
                            + " the year is known.")
    @APIResponseSchema(value = Memories.class, responseDescription = "The years, and some of the images.")
    public Memories list(
            @Parameter(
                            description =
                                    "The present day where you are, such as 2026-11-30, by default in UTC; images of its year"
                                            + " are left out.",
                            schema = @Schema(format = "date"))
                    @QueryParam("day")
                    String day) {
        var gallery = access.gallery(viewer.get());
        var days = memories.days(gallery, date(day));
        if (days.isEmpty()) return new Memories(List.of(), List.of());
        var years = memories.counts(gallery, days);
        var shown = images.of(gallery, memories.newestInTurn(gallery, days, IMAGES));
        return new Memories(
                years.stream().map(one -> new Year(one.year(), one.count())).toList(),
                Page.fitting(
                        shown,
                        IMAGES,
                        row -> ImageView.inList(OpenedImage.orLost(row, gallery.key())),
                        ImageView::maxJson));
    }

    private static LocalDate date(String day) {
        try {
            return day == null ? LocalDate.now(ZoneOffset.UTC) : LocalDate.parse(day);
        } catch (DateTimeException e) {
            throw ProblemException.inFields(
                    ProblemType.INVALID_REQUEST,
                    "day is not a date such as 2026-11-30.",
                    List.of(new FieldError("day", "must be a date")));
        }
    }
}
