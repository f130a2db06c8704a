package app.darkslide.members;

import app.darkslide.activity.ClientInfo;
import app.darkslide.images.ImageAccess;
import app.darkslide.viewers.CurrentViewer;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/albums/shared")
@Tag(name = "Albums")
@Authenticated
class LeavingResource {
    @Inject
    Members members;

    @Inject
    ImageAccess access;

    @Inject
    CurrentViewer viewer;

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "leaveAlbum",
            summary = "Leave an album that is shared with you",
            description = "The images that you have put into it leave it with you, and stay in your gallery.")
    @APIResponse(responseCode = "204", description = "It is not shared with you any more.")
    public void leave(@PathParam("id") UUID id, @Context HttpServerRequest request) {
        members.leave(access.gallery(viewer.get()), id, ClientInfo.of(request));
    }
}
