package app.darkslide.albums;

import app.darkslide.images.Description;
import app.darkslide.images.Gallery;
import app.darkslide.images.ImageAccess;
import app.darkslide.viewers.CurrentViewer;
import app.darkslide.web.ApiDocument;
import app.darkslide.web.Compressed;
import app.darkslide.web.Cursor;
import app.darkslide.web.GivenName;
import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import app.darkslide.web.QueryFlag;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/albums")
@Tag(name = "Albums")
@Authenticated
class AlbumResource {
    static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    Albums albums;

    @Inject
    AlbumRepository repository;

    @Inject
    AlbumViews views;

    @Inject
    ImageAccess access;

    @Inject
    CurrentViewer viewer;

    @Schema(description = "A new album.")
    record NewAlbum(
            @Schema(
                    description = "1 to 200 characters in one line; no other album in the same place has it.",
                    examples = "Summer at the lake",
                    maxLength = 200)
            @NotNull String name,

            @Schema(
                    implementation = String.class,
                    description = "Up to 2,000 characters.",
                    examples = "Two weeks in July",
                    nullable = true)
            JsonNode description,

            @Schema(
                    description = "The album that it is to lie in; null for the top.",
                    examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b00",
                    nullable = true)
            UUID parent,

            @Schema(defaultValue = "oldest") AlbumOrder order) {

        AlbumDetails details() {
            return new AlbumDetails(
                    GivenName.of(name),
                    description == null ? null : Description.of(description),
                    null,
                    order == null ? AlbumOrder.OLDEST : order,
                    null);
        }
    }

    @Schema(description = "The changes; a missing field stays as it is.")
    record AlbumEdit(
            @Schema(description = "The new name.", examples = "Summer 2024", maxLength = 200)
            String name,

            @Schema(
                    implementation = String.class,
                    description = "The new description, of up to 2,000 characters; null removes it.",
                    examples = "Two weeks in July",
                    nullable = true)
            JsonNode description,

            @Schema(
                    implementation = UUID.class,
                    description = "The album that it is to lie in; null for the top.",
                    examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b00",
                    nullable = true)
            JsonNode parent,

            @Schema(
                    implementation = UUID.class,
                    description = "An image in it that is to show it; null for the first one.",
                    examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b78",
                    nullable = true)
            JsonNode cover,

            AlbumOrder order) {

        /** Null for no change, empty for the top. */
        Optional<UUID> newParent() {
            return parent == null ? null : id(parent, "/parent");
        }

        AlbumDetails of(AlbumDetails present) {
            return new AlbumDetails(
                    name == null ? present.name() : GivenName.of(name),
                    description == null ? present.description() : Description.of(description),
                    cover == null ? present.cover() : id(cover, "/cover").orElse(null),
                    order == null ? present.order() : order,
                    null);
        }

        private static Optional<UUID> id(JsonNode given, String pointer) {
            if (given.isNull()) return Optional.empty();
            try {
                if (given.isTextual()) return Optional.of(UUID.fromString(given.textValue()));
            } catch (IllegalArgumentException e) {
                throw noId(pointer);
            }
            throw noId(pointer);
        }

        private static ProblemException noId(String pointer) {
            return ProblemException.inFields(
                    ProblemType.INVALID_REQUEST,
                    "This is not an id. Nothing was changed.",
                    List.of(new FieldError(pointer, "must be an id or null")));
        }
    }

    @GET
    @Compressed
    @Operation(
            operationId = "listAlbums",
            summary = "List your albums",
            description =
                    "All of them, wherever they lie, in the order in which they were created: parent tells the tree."
                            + " No answer is larger than 100 kB.")
    @APIResponse(
            responseCode = "200",
            description = "A page, with a Link header to the next one.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AlbumPage.class)))
    public Response list(
            @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(200) int limit,
            @Parameter(description = "Where the page before ended, from its next.") @QueryParam("cursor")
                    String cursor) {
        var gallery = access.gallery(viewer.get());
        var behind = cursor == null ? BEFORE_ALL : Cursor.uuid(cursor);
        var rows = repository.page(gallery.owner(), behind, limit + 1).stream()
                .map(row -> OpenedAlbum.orLost(row, gallery.key()))
                .toList();
        return AlbumPage.of(views.of(gallery, rows), limit).at("/albums", limit);
    }

    @POST
    @Operation(operationId = "createAlbum", summary = "Create an album")
    @Extension(name = ApiDocument.PROBLEM, value = "name-taken conflict")
    @APIResponse(
            responseCode = "201",
            description = "The album, with its ETag.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AlbumView.class)))
    @APIResponse(responseCode = "404", description = "There is no such parent.")
    @APIResponse(
            responseCode = "409",
            description = "There is one of this name in the same place, you have too many, or it would lie too deep.")
    public Response create(@NotNull @Valid NewAlbum wanted) {
        var gallery = access.gallery(viewer.get());
        var album = albums.create(gallery, wanted.parent(), wanted.details());
        return answer(Response.created(URI.create("/albums/" + album.row().id)), gallery, album);
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getAlbum", summary = "See an album, your own or one that was shared with you")
    @APIResponse(
            responseCode = "200",
            description = "The album, with its ETag.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AlbumView.class)))
    public Response get(@PathParam("id") UUID id) {
        var gallery = access.gallery(viewer.get());
        return answer(Response.ok(), gallery, albums.see(gallery, id));
    }

    @PATCH
    @Path("/{id}")
    @Operation(
            operationId = "editAlbum",
            summary = "Change an album's name, description, cover, order or place",
            description = "What is in it moves with it.")
    @Extension(name = ApiDocument.PROBLEM, value = "name-taken conflict")
    @APIResponse(
            responseCode = "200",
            description = "The album as it is now, with its new ETag.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AlbumView.class)))
    @APIResponse(responseCode = "404", description = "There is no such album or parent, or the cover is not in it.")
    @APIResponse(
            responseCode = "409",
            description = "There is one of this name in the same place, it would lie too deep, or in itself.")
    public Response edit(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch,
            @NotNull @Valid AlbumEdit edit) {
        var gallery = access.gallery(viewer.get());
        return answer(Response.ok(), gallery, albums.edit(gallery, id, ifMatch, edit.newParent(), edit::of));
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteAlbum",
            summary = "Delete an album",
            description = "Its images stay in the gallery, and in other albums.")
    @Extension(name = ApiDocument.PROBLEM, value = "conflict")
    @Parameter(
            name = "albums",
            in = ParameterIn.QUERY,
            allowEmptyValue = true,
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"),
            description = "Whether the albums that lie in it may go, too; the name alone says so, too.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    @APIResponse(responseCode = "409", description = "There are albums in it, and nothing said that they may go.")
    public void delete(@PathParam("id") UUID id, @Context HttpServerRequest request) {
        albums.delete(access.gallery(viewer.get()), id, QueryFlag.isSet(request, "albums"));
    }

    private Response answer(Response.ResponseBuilder answer, Gallery gallery, OpenedAlbum album) {
        return answer.entity(views.of(gallery, album))
                .header(HttpHeaders.ETAG, album.row().etag())
                .build();
    }
}
