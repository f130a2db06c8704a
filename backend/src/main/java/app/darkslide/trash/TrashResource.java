package app.darkslide.trash;

import app.darkslide.deletions.DeletionRecord;
import app.darkslide.images.ImageDestruction;
import app.darkslide.images.ImagePage;
import app.darkslide.images.ImageTrash;
import app.darkslide.sessions.CurrentUser;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Below the path of the pictures, because {@code /trash} is a page of the app. */
@Path("/images/trash")
@Tag(name = "Trash")
@Authenticated
class TrashResource {
    @Inject
    ImageTrash trash;

    @Inject
    ImageDestruction deletions;

    @Inject
    TrashConfig config;

    @Inject
    CurrentUser signedIn;

    @Schema(description = "What emptying the trash came to.")
    record Emptied(
            @Schema(description = "How many pictures were deleted for good.", examples = "12", minimum = "0")
            long deleted,

            DeletionRecord record) {}

    @GET
    @Operation(
            operationId = "listTrash",
            summary = "List what is in the trash",
            description = "Page by page, what was put there last first. Each says when it will be deleted for good.")
    @APIResponse(
            responseCode = "200",
            description = "A page, with a Link header to the next one.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImagePage.class)))
    public Response list(
            @Parameter(description = "How many, 1 to 200.") @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(200) int limit,
            @Parameter(description = "Where the page before ended, from its next.") @QueryParam("cursor")
                    String cursor) {
        return trash.page(signedIn.user(), cursor, limit, config.retention()).at("/images/trash", limit);
    }

    @DELETE
    @Operation(
            operationId = "emptyTrash",
            summary = "Delete all that is in the trash for good",
            description =
                    "Their keys are destroyed: from then on their files are noise wherever copies of them lie. Here the files"
                            + " are deleted within seconds.")
    @APIResponseSchema(value = Emptied.class, responseDescription = "They are gone; keep the record if you like.")
    public Emptied empty() {
        var owner = signedIn.user();
        var deleted = deletions.emptyTrash(owner);
        return new Emptied(deleted, deletions.record(owner, deleted));
    }
}
