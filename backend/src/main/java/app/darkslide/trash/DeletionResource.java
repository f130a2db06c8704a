package app.darkslide.trash;

import app.darkslide.deletions.DeletionRecord;
import app.darkslide.images.ImageAccess;
import app.darkslide.images.ImageChanges;
import app.darkslide.images.ImageDestruction;
import app.darkslide.images.ImageView;
import app.darkslide.images.OpenedImage;
import app.darkslide.viewers.CurrentViewer;
import app.darkslide.web.QueryFlag;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/images")
@Tag(name = "Images")
@Authenticated
class DeletionResource {
    @Inject
    ImageChanges changes;

    @Inject
    ImageDestruction destruction;

    @Inject
    ImageAccess access;

    @Inject
    CurrentViewer viewer;

    @Schema(name = "ImagesToDelete", description = "The images to delete.")
    record Selection(
            @Schema(description = "1 to 1,000 ids.") @NotNull @Size(min = 1, max = 1000) List<@NotNull UUID> ids,

            @Schema(description = "Whether they are deleted for good.", defaultValue = "false")
            boolean forever) {}

    @Schema(description = "The outcome for each image, in the order of the request.")
    record Deletions(
            @Schema(description = "One for each id.") List<Deletion> results,

            @Schema(description = "Null unless any were deleted for good.", nullable = true)
            DeletionRecord record) {}

    @Schema(description = "The outcome for one image.")
    record Deletion(
            @Schema(description = "Its id.", examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77")
            UUID id,

            Status status) {}

    @Schema(
            name = "DeletionStatus",
            description = "It is in the trash, it is gone for good, or you have no such image.")
    enum Status {
        @JsonProperty("trashed")
        TRASHED,
        @JsonProperty("deleted")
        DELETED,
        @JsonProperty("not-found")
        NOT_FOUND
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Move an image to the trash, or delete it for good",
            description = "What is in the trash is deleted for good after a while. With forever that happens at once,"
                    + " wherever the image is: its key is destroyed first, and from then on its files are noise"
                    + " wherever copies of them lie.")
    @Parameter(
            name = "forever",
            in = ParameterIn.QUERY,
            allowEmptyValue = true,
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"),
            description = "Whether it is deleted for good; the name alone says so, too.")
    @APIResponse(
            responseCode = "200",
            description = "It is in the trash; or it is gone for good, and you keep this record.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(anyOf = {ImageView.class, DeletionRecord.class})))
    public Response delete(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @Context HttpServerRequest request) {
        var gallery = access.gallery(viewer.get());
        if (QueryFlag.isSet(request, "forever"))
            return Response.ok(destruction.destroy(gallery, id, ifMatch)).build();
        var image = changes.trash(gallery, id, ifMatch);
        return Response.ok(ImageView.of(OpenedImage.orLost(image, gallery.key())))
                .header(HttpHeaders.ETAG, image.etag())
                .build();
    }

    @POST
    @Path("/deletions")
    @Operation(
            summary = "Move many images to the trash, or delete them for good",
            description = "All of yours among them or, if something fails, none.")
    @APIResponseSchema(value = Deletions.class, responseCode = "200", responseDescription = "A result for each id.")
    public Deletions deleteMany(@NotNull @Valid Selection selection) {
        var gallery = access.gallery(viewer.get());
        var found = selection.forever()
                ? destruction.destroy(gallery, selection.ids())
                : changes.trash(gallery, selection.ids());
        var done = selection.forever() ? Status.DELETED : Status.TRASHED;
        var record = selection.forever() && !found.isEmpty() ? destruction.record(gallery, found.size()) : null;
        return new Deletions(
                selection.ids().stream()
                        .map(id -> new Deletion(id, found.contains(id) ? done : Status.NOT_FOUND))
                        .toList(),
                record);
    }
}
