package app.darkslide.members;

import static java.util.stream.Collectors.toMap;

import app.darkslide.activity.ClientInfo;
import app.darkslide.albums.AlbumRole;
import app.darkslide.images.Gallery;
import app.darkslide.images.ImageAccess;
import app.darkslide.viewers.CurrentViewer;
import app.darkslide.web.ApiDocument;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/albums/{id}/members")
@Tag(name = "Albums")
@Authenticated
class MemberResource {
    @Inject
    Members members;

    @Inject
    Invitations invitations;

    @Inject
    MemberRepository repository;

    @Inject
    ImageAccess access;

    @Inject
    CurrentViewer viewer;

    @Schema(description = "Whom to share an album with.")
    record NewMember(
            @Schema(
                    description = "A user name: 3 to 32 letters, digits, dots, hyphens and underscores.",
                    examples = "ansel")
            @NotNull @Size(min = 3, max = 32) @Pattern(regexp = "[A-Za-z0-9._-]*", message = "must be a user name") String username,

            @NotNull AlbumRole role) {}

    @Schema(description = "What a member may do from now on.")
    record MemberEdit(@NotNull AlbumRole role) {}

    @Schema(name = "AlbumMembers", description = "The people with whom an album is shared.")
    record MemberList(
            @Schema(
                    description =
                            "Those who have accepted, and those who have not answered; who was invited first comes first.")
            List<MemberView> items) {}

    @GET
    @Operation(
            operationId = "listMembers",
            summary = "List the people with whom you share an album",
            description = "Those who were invited in the last 30 days and have not answered are among them.")
    @APIResponseSchema(value = MemberList.class, responseDescription = "All of them.")
    public MemberList list(@PathParam("id") UUID id) {
        var gallery = access.gallery(viewer.get());
        return new MemberList(views(gallery, members.list(gallery, id)));
    }

    @POST
    @Operation(
            operationId = "inviteMember",
            summary = "Invite somebody to an album",
            description =
                    "The answer is the same whether anybody has this name or not. Whoever accepts sees the album and what is in it,"
                            + " the originals with everything in them included.")
    @Extension(name = ApiDocument.PROBLEM, value = "already-member conflict")
    @APIResponse(
            responseCode = "201",
            description = "The invitation.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = MemberView.class)))
    @APIResponse(
            responseCode = "409",
            description =
                    "It is shared with somebody of this name, it is your own name, or there are as many as there may be.")
    public Response invite(
            @PathParam("id") UUID id, @NotNull @Valid NewMember wanted, @Context HttpServerRequest request) {
        var gallery = access.gallery(viewer.get());
        var member = invitations.invite(gallery, id, wanted.username(), wanted.role(), ClientInfo.of(request));
        return Response.created(URI.create("/albums/" + id + "/members/" + member.id))
                .entity(view(gallery, member))
                .build();
    }

    @PATCH
    @Path("/{member}")
    @Operation(
            operationId = "editMember",
            summary = "Change what a member may do",
            description = "What somebody has contributed stays in the album.")
    @APIResponseSchema(value = MemberView.class, responseDescription = "The member as it is now.")
    public MemberView edit(
            @PathParam("id") UUID id, @PathParam("member") UUID member, @NotNull @Valid MemberEdit edit) {
        var gallery = access.gallery(viewer.get());
        return view(gallery, members.change(gallery, id, member, edit.role()));
    }

    @DELETE
    @Path("/{member}")
    @Operation(
            operationId = "removeMember",
            summary = "Stop sharing an album with somebody",
            description =
                    "Somebody who has not answered is not invited any more. A member sees nothing of the album within five seconds, and"
                            + " the images that the member has put into it leave it.")
    @APIResponse(responseCode = "204", description = "It is not shared with this member any more.")
    public void remove(@PathParam("id") UUID id, @PathParam("member") UUID member, @Context HttpServerRequest request) {
        members.remove(access.gallery(viewer.get()), id, member, ClientInfo.of(request));
    }

    private MemberView view(Gallery gallery, AlbumMember member) {
        return views(gallery, List.of(member)).get(0);
    }

    private List<MemberView> views(Gallery gallery, List<AlbumMember> of) {
        var names =
                repository
                        .names(of.stream()
                                .filter(AlbumMember::isAccepted)
                                .map(member -> member.userId)
                                .toList())
                        .stream()
                        .collect(toMap(MemberRepository.Name::id, MemberRepository.Name::username));
        return of.stream()
                .map(member -> new MemberView(
                        member.id,
                        member.isAccepted()
                                ? names.get(member.userId)
                                : member.name(gallery.key()).orElse(null),
                        member.role,
                        member.invitedAt,
                        member.acceptedAt))
                .toList();
    }
}
