package app.darkslide.changes;

import app.darkslide.images.ImageAccess;
import app.darkslide.viewers.CurrentViewer;
import app.darkslide.web.Compressed;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/changes")
@Tag(name = "Changes")
@Authenticated
class ChangeResource {
    @Inject
    Changes changes;

    @Inject
    ImageAccess access;

    @Inject
    CurrentViewer viewer;

    @GET
    @Compressed
    @Operation(
            operationId = "listChanges",
            summary = "List what changed",
            description =
                    "For clients that keep a copy of the gallery, the trash included, and of the albums: without since from the"
                            + " beginning, then by the next of each answer. Nothing is missed, whatever happens meanwhile. Deletions"
                            + " are told for 90 days, but not once there were 100,000 changes more, unless the operator has set other limits. The names of tags are not among them: GET /tags has an ETag. No answer is larger than 100 kB.")
    @APIResponseSchema(value = ChangePage.class, responseDescription = "What changed, the earliest change first.")
    @APIResponse(
            responseCode = "410",
            description =
                    "What was deleted since then is not known any more: begin without since, and drop what does not come"
                            + " again.")
    public ChangePage list(
            @Parameter(description = "The next of the last answer that you have; without it, from the beginning.")
                    @QueryParam("since")
                    String since,
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(200) int limit) {
        return changes.page(access.gallery(viewer.get()), since, limit);
    }
}
