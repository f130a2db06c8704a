package app.darkslide.uploads;

import app.darkslide.albums.AlbumContents;
import app.darkslide.images.Gallery;
import app.darkslide.images.ImageAccess;
import app.darkslide.images.ImageView;
import app.darkslide.renditions.PipelineBusyException;
import app.darkslide.renditions.UnreadableImageException;
import app.darkslide.renditions.UnsupportedImageException;
import app.darkslide.uploads.ImageUploads.Outcome;
import app.darkslide.viewers.CurrentViewer;
import app.darkslide.web.ApiDocument;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/images")
@Tag(name = "Images")
@Authenticated
class UploadResource {
    private static final String ALBUM = "Darkslide-Album";

    @Inject
    ImageUploads uploads;

    @Inject
    AlbumContents albums;

    @Inject
    ImageAccess access;

    @Inject
    CurrentViewer viewer;

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "upload",
            summary = "Upload an image",
            description =
                    "One image a request, as a form or as a raw body, so that a request can simply be repeated. A form with"
                            + " a second file or any other field is refused. The name may be in filename or filename*"
                            + " of Content-Disposition; what of it cannot be kept is left out, and fileNameChanged says so."
                            + " The media type is detected from the bytes. The response comes when it is safely stored.")
    @RequestBody(
            required = true,
            content = {
                @Content(
                        mediaType = "multipart/form-data",
                        schema =
                                @Schema(
                                        type = SchemaType.OBJECT,
                                        requiredProperties = "file",
                                        properties = {
                                            @SchemaProperty(
                                                    name = "lastModified",
                                                    type = SchemaType.STRING,
                                                    format = "date-time",
                                                    description =
                                                            "When the file was last modified, with the offset of the zone it was"
                                                                    + " modified in."),
                                            @SchemaProperty(
                                                    name = "uploadedAt",
                                                    type = SchemaType.STRING,
                                                    format = "date-time",
                                                    description =
                                                            "When the file was first uploaded, for one that comes from another"
                                                                    + " Darkslide: the date of an image of which nothing else"
                                                                    + " says one."),
                                            @SchemaProperty(
                                                    name = "file",
                                                    type = SchemaType.STRING,
                                                    format = "binary",
                                                    description = "The image, with its name.")
                                        })),
                @Content(mediaType = "image/*"),
                @Content(mediaType = "application/octet-stream")
            })
    @APIResponse(
            responseCode = "201",
            description = "Stored; sha256 is the receipt.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImageView.class)))
    @APIResponse(
            responseCode = "200",
            description =
                    "You have the same bytes already; or they were in the trash, and are restored; or what was stored of"
                            + " them was damaged, and is repaired.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImageView.class)))
    @APIResponse(responseCode = "404", description = "There is no such album; nothing was read of the body.")
    @APIResponse(
            responseCode = "409",
            description =
                    "You have the same bytes already, but the key to them is damaged. Nothing was stored or changed.")
    @APIResponse(responseCode = "413", description = "More bytes than are accepted.")
    @APIResponse(
            responseCode = "422",
            description = "There is no image in the file, or these are not the bytes that Repr-Digest names.")
    @APIResponse(
            responseCode = "507",
            description =
                    "quota-exceeded: the account may not keep as much; used and limits tell how much. It is refused by"
                            + " Content-Length, before its bytes are read, unless Repr-Digest names an image that you have"
                            + " already. storage-full: the disk is full.")
    @Extension(name = ApiDocument.PROBLEM, value = "quota-exceeded")
    @Parameter(
            name = UploadRequest.DIGEST,
            in = ParameterIn.HEADER,
            description = "SHA-256 of the file (RFC 9530), checked: sha-256=:…:.",
            schema = @Schema(type = SchemaType.STRING))
    public Response uploadForm(
            InputStream body,
            @Context HttpHeaders headers,
            @Parameter(description = "The id of an album of yours that the image is to be in.") @HeaderParam(ALBUM)
                    UUID album)
            throws IOException, UnsupportedImageException, UnreadableImageException, PipelineBusyException {
        return upload(new UploadRequest(headers, body), album);
    }

    @POST
    @Consumes({"image/*", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(hidden = true)
    public Response uploadRaw(InputStream body, @Context HttpHeaders headers, @HeaderParam(ALBUM) UUID album)
            throws IOException, UnsupportedImageException, UnreadableImageException, PipelineBusyException {
        return upload(new UploadRequest(headers, body), album);
    }

    /** @throws ProblemException 404 for an album that is not there, 403 for one that may only be seen */
    private Response upload(UploadRequest request, UUID album)
            throws IOException, UnsupportedImageException, UnreadableImageException, PipelineBusyException {
        var gallery = access.gallery(viewer.get());
        if (album != null) albums.requireMayAdd(gallery, album);
        return answer(gallery, album, uploads.receive(gallery, request));
    }

    private Response answer(Gallery gallery, UUID album, ImageUploads.Received received) {
        var outcome = received.outcome();
        var inAlbum = album == null
                ? null
                : albums.add(gallery, album, received.image().row().id());
        var done = new ImageView.Upload(
                outcome == Outcome.RESTORED, received.nameChanged(), outcome == Outcome.REPAIRED, inAlbum);
        var view = ImageView.uploaded(received.image(), done);
        if (outcome != Outcome.STORED) return Response.ok(view).build();
        return Response.created(URI.create("/images/" + view.id())).entity(view).build();
    }
}
