package app.darkslide.scrub;

import app.darkslide.images.DateCursor;
import app.darkslide.images.ImageAccess;
import app.darkslide.images.ImagePage;
import app.darkslide.images.ImageView;
import app.darkslide.images.OpenedImage;
import app.darkslide.viewers.CurrentViewer;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/images/damaged")
@Tag(name = "Images")
@Authenticated
class DamagedImagesResource {
    @Inject
    ScrubRepository images;

    @Inject
    ImageAccess access;

    @Inject
    CurrentViewer viewer;

    @GET
    @Operation(
            operationId = "listDamagedImages",
            summary = "List what is damaged",
            description =
                    "The images in the gallery of which something was found to be damaged, page by page, the newest first. Each says"
                            + " what it is (damage). Uploading the same file again repairs an original.")
    @APIResponse(
            responseCode = "200",
            description = "A page, with a Link header to the next one.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImagePage.class)))
    public Response list(
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        var start = DateCursor.of(cursor, "newest", null);
        var gallery = access.gallery(viewer.get());
        return ImagePage.of(
                        images.damaged(gallery, start, limit + 1),
                        limit,
                        row -> ImageView.inList(OpenedImage.orLost(row, gallery.key())),
                        row -> DateCursor.behind(row, start.direction()))
                .at("/images/damaged", limit);
    }
}
