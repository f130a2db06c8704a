package app.darkslide.albums;

import app.darkslide.images.ImageAccess;
import app.darkslide.viewers.CurrentViewer;
import app.darkslide.web.Compressed;
import app.darkslide.web.Cursor;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/albums/shared")
@Tag(name = "Albums")
@Authenticated
class SharedAlbumResource {
    @Inject
    SharedAlbums albums;

    @Inject
    AlbumViews views;

    @Inject
    ImageAccess access;

    @Inject
    CurrentViewer viewer;

    @GET
    @Compressed
    @Operation(
            operationId = "listSharedAlbums",
            summary = "List the albums that are shared with you",
            description =
                    "Those of others whose invitation you have accepted, in the order in which they were created. No answer is larger"
                            + " than 100 kB.")
    @APIResponse(
            responseCode = "200",
            description = "A page, with a Link header to the next one.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AlbumPage.class)))
    public Response list(
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(200) int limit,
            @Parameter(description = "Where the page before ended, from its next.") @QueryParam("cursor")
                    String cursor) {
        var gallery = access.gallery(viewer.get());
        var behind = cursor == null ? AlbumResource.BEFORE_ALL : Cursor.uuid(cursor);
        return AlbumPage.of(views.of(gallery, albums.page(gallery, behind, limit + 1)), limit)
                .at("/albums/shared", limit);
    }
}
