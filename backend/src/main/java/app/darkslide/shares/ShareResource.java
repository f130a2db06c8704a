package app.darkslide.shares;

import app.darkslide.images.Gallery;
import app.darkslide.images.ImageAccess;
import app.darkslide.passwords.Passwords;
import app.darkslide.viewers.CurrentViewer;
import app.darkslide.web.ApiDocument;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/shares")
@Tag(name = "Links")
@Authenticated
class ShareResource {
    @Inject
    Shares shares;

    @Inject
    ShareRepository repository;

    @Inject
    ShareImages images;

    @Inject
    ShareFaces faces;

    @Inject
    Passwords passwords;

    @Inject
    ImageAccess access;

    @Inject
    CurrentViewer viewer;

    @Inject
    ShareConfig config;

    @GET
    @Operation(
            operationId = "listShares",
            summary = "List your links",
            description =
                    "Newest first. One that has ended stays as long as the service is set up to keep it, by default for 90 days; one that"
                            + " was opened as often as it may be ended with the last time. No answer is larger than 100 kB.")
    @APIResponse(
            responseCode = "200",
            description = "A page, with a Link header to the next one.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = SharePage.class)))
    public Response list(
            @Parameter(description = "Only those to this album.") @QueryParam("album") UUID album,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(100) int limit,
            @Parameter(description = "Where the page before ended, from its next.") @QueryParam("cursor")
                    String cursor) {
        var gallery = access.gallery(viewer.get());
        var behind = cursor == null ? ShareCursor.START : ShareCursor.parse(cursor);
        var rows = album == null
                ? repository.page(gallery.owner(), behind, limit + 1)
                : repository.page(gallery.owner(), album, behind, limit + 1);
        var opened =
                rows.stream().map(row -> OpenedShare.orLost(row, gallery.key())).toList();
        return SharePage.of(opened, views(gallery, opened), limit)
                .at(album == null ? "/shares" : "/shares?album=" + album, limit);
    }

    @POST
    @Operation(
            operationId = "createShare",
            summary = "Create a link",
            description = "Whoever has it sees the album or the images, without an account.")
    @Extension(name = ApiDocument.PROBLEM, value = "conflict")
    @APIResponse(
            responseCode = "201",
            description = "The link, with its ETag.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ShareView.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such album, or one of the images is not in your gallery.")
    @APIResponse(responseCode = "409", description = "You have as many links as you may have.")
    public Response create(@NotNull @Valid NewShare wanted) {
        var gallery = access.gallery(viewer.get());
        wanted.requireOneSubject();
        var terms = wanted.terms(now(), config.lifetime(), passwords::hash);
        var share = wanted.album() == null
                ? shares.ofSelection(gallery, wanted.images(), terms)
                : shares.ofAlbum(gallery, wanted.album(), terms);
        return answer(Response.created(URI.create("/shares/" + share.row().id)), gallery, share);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getShare", summary = "See a link")
    @APIResponse(
            responseCode = "200",
            description = "The link, with its ETag.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ShareView.class)))
    public Response get(@PathParam("id") UUID id) {
        var gallery = access.gallery(viewer.get());
        return answer(Response.ok(), gallery, shares.get(gallery, id));
    }

    @PATCH
    @Path("/{id}")
    @Operation(
            operationId = "editShare",
            summary = "Change what a link shows and asks for, or when it ends",
            description =
                    "The link itself stays the same. One that has expired can be opened again once it ends later.")
    @Extension(name = ApiDocument.PROBLEM, value = "conflict")
    @APIResponse(
            responseCode = "200",
            description = "The link as it is now, with its new ETag.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ShareView.class)))
    @APIResponse(responseCode = "404", description = "There is no such link.")
    @APIResponse(responseCode = "409", description = "It was revoked.")
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid ShareEdit edit) {
        var gallery = access.gallery(viewer.get());
        return answer(Response.ok(), gallery, shares.edit(gallery, id, ifMatch, edit.terms(now(), passwords::hash)));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "revokeShare",
            summary = "Revoke a link",
            description =
                    "Nobody can open it from now on, and whoever has opened it sees nothing more within five seconds. It stays in the"
                            + " list as revoked, without its token, as long as one that has ended.")
    @APIResponse(responseCode = "204", description = "It was revoked.")
    public void revoke(@PathParam("id") UUID id) {
        shares.revoke(access.gallery(viewer.get()), id);
    }

    @DELETE
    @Operation(operationId = "revokeAllShares", summary = "Revoke all your links")
    @APIResponse(responseCode = "204", description = "All of them were revoked.")
    public void revokeAll() {
        shares.revokeAll(access.gallery(viewer.get()));
    }

    private Response answer(Response.ResponseBuilder answer, Gallery gallery, OpenedShare share) {
        return answer.entity(views(gallery, List.of(share)).get(0))
                .header(HttpHeaders.ETAG, share.row().etag())
                .build();
    }

    private List<ShareView> views(Gallery gallery, List<OpenedShare> opened) {
        var now = now();
        var counts = images.counts(
                gallery, opened.stream().map(share -> share.row().id).toList());
        var thumbnails = faces.of(gallery, opened);
        return opened.stream()
                .map(share -> ShareView.of(share, thumbnails.get(share.row().id), counts.get(share.row().id), now))
                .toList();
    }

    /** With the precision of the columns. */
    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MICROS);
    }
}
