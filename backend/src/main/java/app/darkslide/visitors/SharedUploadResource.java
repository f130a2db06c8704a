package app.darkslide.visitors;

import app.darkslide.guests.GuestName;
import app.darkslide.guests.GuestUploads;
import app.darkslide.guests.GuestUploads.Guest;
import app.darkslide.renditions.PipelineBusyException;
import app.darkslide.renditions.UnreadableImageException;
import app.darkslide.renditions.UnsupportedImageException;
import app.darkslide.shares.Links;
import app.darkslide.throttling.Throttle;
import app.darkslide.uploads.UploadRequest;
import app.darkslide.web.ApiDocument;
import app.darkslide.web.NetworkAddress;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.media.SchemaProperty;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes what visitors add, where a link says that they may. */
@Path("/s/{id}/images")
@Tag(name = "Visits")
@PermitAll
@Gated
class SharedUploadResource {
    @Inject
    GuestUploads uploads;

    @Inject
    SharedImages images;

    @Inject
    CurrentVisit visit;

    @Inject
    Throttle throttle;

    @Schema(description = "An image that a visitor has added.")
    record AddedImage(
            @Schema(description = "Id of the image in this share.", examples = "0e3f6f0a-5c7f-4d0c-9a55-3f1f0f2a9b77")
            UUID id) {}

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(
            operationId = "addSharedImage",
            summary = "Add an image by a link",
            description =
                    "Where the link says guests: one image a request, as a form or as a raw body, as users upload them. It becomes the"
                            + " link's owner's, in the album that the link shows. The response comes when it is safely stored.")
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
            description = "Stored, and shown by the link.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AddedImage.class)))
    @APIResponse(
            responseCode = "200",
            description = "The link shows the same bytes already.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AddedImage.class)))
    @APIResponse(responseCode = "404", description = "The visit is over, or the link has ended. Nothing was stored.")
    @APIResponse(responseCode = "409", description = "The link takes no images.")
    @APIResponse(responseCode = "413", description = "More bytes than are accepted.")
    @APIResponse(responseCode = "422", description = "There is no image in the file.")
    @APIResponse(
            responseCode = "429",
            description =
                    "share-takes-no-more-today: as much was added by this link as may be in a day. Otherwise too many were sent from"
                            + " this network.")
    @APIResponse(responseCode = "507", description = "There is no room for it; how much there is, is not told.")
    @Extension(name = ApiDocument.PROBLEM, value = "share-not-open conflict storage-full")
    public Response addForm(
            @PathParam("id") UUID id,
            InputStream body,
            @Context HttpHeaders headers,
            @Context HttpServerRequest request,
            @Parameter(
                            description =
                                    "The name of who adds it, for the owner of the link: 1 to 60 characters, of which those beyond ASCII"
                                            + " are percent-encoded UTF-8.",
                            required = true,
                            example = "Zo%C3%AB")
                    @HeaderParam(GuestName.HEADER)
                    String guest)
            throws IOException, UnsupportedImageException, UnreadableImageException, PipelineBusyException {
        return add(new UploadRequest(headers, body), request, guest);
    }

    @POST
    @Consumes({"image/*", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(hidden = true)
    public Response addRaw(
            @PathParam("id") UUID id,
            InputStream body,
            @Context HttpHeaders headers,
            @Context HttpServerRequest request,
            @HeaderParam(GuestName.HEADER) String guest)
            throws IOException, UnsupportedImageException, UnreadableImageException, PipelineBusyException {
        return add(new UploadRequest(headers, body), request, guest);
    }

    private Response add(UploadRequest upload, HttpServerRequest request, String guest)
            throws IOException, UnsupportedImageException, UnreadableImageException, PipelineBusyException {
        var name = GuestName.of(guest);
        throttle.guestUpload(NetworkAddress.of(request));
        var open = visit.get();
        var share = open.share();
        var added = uploads.add(new Guest(share.id(), share.accessRevision(), open.id(), name), upload);
        var id = images.publicId(share, added.image()).orElseThrow(Links::notOpen); // the link has ended since
        var answer = added.isNew() ? Response.status(Response.Status.CREATED) : Response.ok();
        return answer.entity(new AddedImage(id)).build();
    }
}
