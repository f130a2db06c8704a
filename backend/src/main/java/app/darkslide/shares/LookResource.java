package app.darkslide.shares;

import app.darkslide.images.ImageAccess;
import app.darkslide.viewers.CurrentViewer;
import app.darkslide.web.ApiDocument;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lets owners see what visitors see, as visitors see it. */
@Path("/shares/{id}/look")
@Tag(name = "Links")
@Authenticated
class LookResource {
    @Inject
    Shares shares;

    @Inject
    OwnVisits visits;

    @Inject
    ImageAccess access;

    @Inject
    CurrentViewer viewer;

    @POST
    @Operation(
            operationId = "lookAtShare",
            summary = "See what visitors see",
            description =
                    "Begins a visit of your own by the link, without its password: it counts for nothing, and is in no list of"
                            + " visits. It goes on in a cookie, as those of visitors do.")
    @Extension(name = ApiDocument.PROBLEM, value = "conflict")
    @APIResponse(responseCode = "204", description = "What is below the path of the link is open to this browser.")
    @APIResponse(responseCode = "404", description = "There is no such link.")
    @APIResponse(responseCode = "409", description = "It was revoked, or has expired.")
    public Response look(@PathParam("id") UUID id, @Context HttpServerRequest request) {
        var share = shares.open(access.gallery(viewer.get()), id);
        return Response.noContent()
                .cookie(visits.begin(share.row(), share.token(), request))
                .build();
    }
}
