package app.darkslide.members;

import app.darkslide.activity.ClientInfo;
import app.darkslide.images.ImageAccess;
import app.darkslide.viewers.CurrentViewer;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/users/me/invitations")
@Tag(name = "Albums")
@Authenticated
class AlbumInvitationResource {
    private static final int MAX = 200;

    @Inject
    Invitations invitations;

    @Inject
    ImageAccess access;

    @Inject
    CurrentViewer viewer;

    @Schema(name = "AlbumInvitations", description = "Invitations to albums of others.")
    record InvitationList(
            @Schema(description = "Those that wait for an answer, the newest first; at most 200.")
            List<InvitationView> items) {}

    @Schema(description = "What an invitation leads to.")
    record AcceptedInvitation(
            @Schema(description = "Id of the album.", examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77")
            UUID album) {}

    @GET
    @Operation(
            operationId = "listAlbumInvitations",
            summary = "List the albums that you are invited to",
            description = "An invitation that nobody answers ends after 30 days.")
    @APIResponseSchema(value = InvitationList.class, responseDescription = "Those that wait for an answer.")
    public InvitationList list() {
        var gallery = access.gallery(viewer.get());
        return new InvitationList(invitations.list(gallery, MAX).stream()
                .map(invitation -> InvitationView.of(invitation, gallery.key()))
                .toList());
    }

    @POST
    @Path("/{id}/acceptance")
    @Operation(
            operationId = "acceptAlbumInvitation",
            summary = "Accept an invitation to an album",
            description = "From now on the album is among those that are shared with you.")
    @APIResponseSchema(
            value = AcceptedInvitation.class,
            responseCode = "200",
            responseDescription = "The album that it was to.")
    public AcceptedInvitation accept(@PathParam("id") UUID id, @Context HttpServerRequest request) {
        return new AcceptedInvitation(invitations.accept(access.gallery(viewer.get()), id, ClientInfo.of(request)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(operationId = "declineAlbumInvitation", summary = "Decline an invitation to an album")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void decline(@PathParam("id") UUID id) {
        invitations.decline(access.gallery(viewer.get()), id);
    }
}
