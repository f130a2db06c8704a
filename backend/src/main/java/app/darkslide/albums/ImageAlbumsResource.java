package app.darkslide.albums;

import app.darkslide.images.ImageAccess;
import app.darkslide.viewers.CurrentViewer;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/images/{id}/albums")
@Tag(name = "Albums")
@Authenticated
class ImageAlbumsResource {
    @Inject
    AlbumRepository albums;

    @Inject
    ImageAccess access;

    @Inject
    CurrentViewer viewer;

    @Schema(description = "The albums that an image is in.")
    record ImageAlbums(
            @Schema(description = "Their ids, in the order in which they were created.")
            List<UUID> items) {}

    @GET
    @Operation(
            operationId = "listAlbumsOfImage",
            summary = "List the albums of yours, and of those that were shared with you, that an image is in",
            description = "Works in the trash too: what is restored is in its albums again.")
    @APIResponseSchema(value = ImageAlbums.class, responseDescription = "The ids of the albums.")
    public ImageAlbums albums(@PathParam("id") UUID id) {
        access.see(viewer.get(), id);
        return new ImageAlbums(albums.containing(access.gallery(viewer.get()).owner(), id));
    }
}
