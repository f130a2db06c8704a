package app.darkslide.trash;

import app.darkslide.deletions.DeletionRecord;
import app.darkslide.images.ImageAccess;
import app.darkslide.images.ImageDestruction;
import app.darkslide.images.ImagePage;
import app.darkslide.images.ImageView;
import app.darkslide.images.OpenedImage;
import app.darkslide.viewers.CurrentViewer;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Below the path of the images, because {@code /trash} is a page of the app. */
@Path("/images/trash")
@Tag(name = "Trash")
@Authenticated
class TrashResource {
    @Inject
    TrashRepository trash;

    @Inject
    ImageDestruction destruction;

    @Inject
    TrashConfig config;

    @Inject
    ImageAccess access;

    @Inject
    CurrentViewer viewer;

    @Schema(description = "The outcome of emptying the trash.")
    record Emptied(
            @Schema(description = "The number of images deleted for good.", examples = "12", minimum = "0")
            long deleted,

            DeletionRecord record) {}

    @GET
    @Operation(
            operationId = "listTrash",
            summary = "List the trash",
            description =
                    "Page by page, the most recently moved there first. Each says when it will be deleted for good.")
    @APIResponse(
            responseCode = "200",
            description = "A page, with a Link header to the next one.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImagePage.class)))
    public Response list(
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(200) int limit,
            @QueryParam("cursor") String cursor) {
        var start = cursor == null ? TrashCursor.start() : TrashCursor.parse(cursor);
        var gallery = access.gallery(viewer.get());
        return ImagePage.of(
                        trash.page(gallery, start, limit + 1),
                        limit,
                        row -> ImageView.inTrash(OpenedImage.orLost(row, gallery.key()), config.retention()),
                        TrashCursor::behind)
                .at("/images/trash", limit);
    }

    @DELETE
    @Operation(
            operationId = "emptyTrash",
            summary = "Delete everything in the trash for good",
            description =
                    "Their keys are destroyed: from then on their files are noise wherever copies of them lie. Here the files"
                            + " are deleted within seconds.")
    @APIResponseSchema(value = Emptied.class, responseDescription = "They are gone; keep the record if you like.")
    public Emptied empty() {
        var gallery = access.gallery(viewer.get());
        var destroyed = destruction.emptyTrash(gallery);
        return new Emptied(destroyed, destruction.record(gallery, destroyed));
    }
}
