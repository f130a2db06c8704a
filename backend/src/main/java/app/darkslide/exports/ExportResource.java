package app.darkslide.exports;

import app.darkslide.activity.ClientInfo;
import app.darkslide.images.Gallery;
import app.darkslide.images.ImageAccess;
import app.darkslide.search.Conditions;
import app.darkslide.viewers.CurrentViewer;
import app.darkslide.web.ApiDocument;
import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Exports of the owner. */
@Path("/exports")
@Tag(name = "Exports")
@Authenticated
class ExportResource {
    private static final long DEFAULT_PART = 2_000_000_000;

    @Inject
    ExportRepository repository;

    @Inject
    Exports exports;

    @Inject
    Contents contents;

    @Inject
    ImageAccess access;

    @Inject
    CurrentViewer viewer;

    @Schema(
            name = "NewExport",
            description =
                    "What to export: an album, what a search finds, or some images; if none of these is given, everything.")
    record NewExport(
            @Schema(
                    description = "The album to export, with the albums in it.",
                    examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b00",
                    nullable = true)
            UUID album,

            @Valid Conditions search,

            @Schema(
                    description = "1 to 10,000 ids of images. What is not in your gallery is left out.",
                    nullable = true)
            @Size(min = 1, max = 10_000) List<@NotNull UUID> ids,

            Layout folders,

            @Schema(
                    description =
                            "Bytes of originals that are put into one archive. One larger image gets an archive of its own,"
                                    + " and none has more than 500 images.",
                    defaultValue = "2000000000",
                    nullable = true)
            @Min(100_000_000) @Max(100_000_000_000L) Long partBytes) {}

    @Schema(name = "ExportList", description = "Your exports.")
    record ExportList(
            @Schema(description = "The exports that can be fetched, newest first.")
            List<ExportView> items) {}

    @POST
    @Operation(
            operationId = "makeExport",
            summary = "Ask for an export",
            description =
                    "Originals in folders, metadata beside each as XMP, and a manifest in each archive. Which image is in which archive is"
                            + " fixed from then on. What is in the trash is not exported.")
    @Extension(name = ApiDocument.FRESH_SIGN_IN, value = "needed")
    @Extension(name = ApiDocument.PROBLEM, value = "conflict")
    @APIResponse(
            responseCode = "201",
            description = "It can be fetched.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ExportView.class)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such album, or none of the images is in your gallery.")
    @APIResponse(responseCode = "409", description = "You have as many exports as there may be.")
    @APIResponse(responseCode = "429", description = "You are fetching as many as can be fetched at the same time.")
    public Response make(@NotNull @Valid NewExport wish, @Context HttpServerRequest request) throws IOException {
        viewer.requireFresh();
        requireOneOf(wish);
        var gallery = access.gallery(viewer.get());
        var export = exports.create(
                gallery,
                () -> found(gallery, wish),
                Optional.ofNullable(wish.folders).orElse(Layout.YEAR),
                Optional.ofNullable(wish.partBytes).orElse(DEFAULT_PART),
                ClientInfo.of(request));
        return Response.created(URI.create("/exports/" + export.id))
                .entity(ExportView.of(export, gallery))
                .build();
    }

    @GET
    @Operation(operationId = "listExports", summary = "See your exports", description = "Those that can be fetched.")
    @APIResponseSchema(value = ExportList.class, responseDescription = "Your exports.")
    public ExportList list() {
        var gallery = access.gallery(viewer.get());
        return new ExportList(repository.of(gallery.owner(), Instant.now()).stream()
                .map(export -> ExportView.of(export, gallery))
                .toList());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getExport", summary = "See an export", description = "Its parts, and where they are.")
    @APIResponseSchema(value = ExportView.class, responseDescription = "The export.")
    public ExportView get(@PathParam("id") UUID id) {
        var gallery = access.gallery(viewer.get());
        return repository
                .find(gallery.owner(), id, Instant.now())
                .map(export -> ExportView.of(export, gallery))
                .orElseThrow(ProblemException::notFound);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "deleteExport",
            summary = "Delete an export",
            description = "It cannot be fetched any more. Your images are not touched.")
    @APIResponse(responseCode = "204", description = "It is gone.")
    public void delete(@PathParam("id") UUID id) {
        if (!repository.delete(access.gallery(viewer.get()).owner(), id)) throw ProblemException.notFound();
    }

    private static void requireOneOf(NewExport wish) {
        var given = Stream.of(wish.album, wish.search, wish.ids)
                .filter(Objects::nonNull)
                .count();
        if (given > 1)
            throw ProblemException.inFields(
                    ProblemType.INVALID_REQUEST,
                    "An export is of an album, of a search, or of some images. Name one of them.",
                    List.of(new FieldError(
                            wish.ids != null ? "/ids" : "/search", "must not be given together with another one")));
    }

    private Contents.Found found(Gallery gallery, NewExport wish) {
        if (wish.album != null) return contents.album(gallery, wish.album);
        if (wish.search != null) return contents.search(gallery, wish.search);
        return wish.ids != null ? contents.some(gallery, wish.ids) : contents.everything(gallery);
    }
}
