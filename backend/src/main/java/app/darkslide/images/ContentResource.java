package app.darkslide.images;

import app.darkslide.crypto.SealBrokenException;
import app.darkslide.viewers.CurrentViewer;
import app.darkslide.web.BrowserCache;
import app.darkslide.web.QueryFlag;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bytes of an image. */
@Path("/images/{id}")
@Tag(name = "Images")
@Authenticated
class ContentResource {
    @Inject
    ImageAccess access;

    @Inject
    ImageContent content;

    @Inject
    CurrentViewer viewer;

    @GET
    @Path("/content")
    @Operation(
            summary = "Get the original",
            description =
                    "Byte for byte as it was uploaded. HEAD, one range, suffix ranges and If-Range with an ETag work.")
    @Parameter(
            name = "download",
            in = ParameterIn.QUERY,
            allowEmptyValue = true,
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"),
            description = "Whether the file is to be saved instead of shown; the name alone says so, too.")
    @APIResponse(responseCode = "200", description = "The whole original.", content = @Content(mediaType = "image/*"))
    @APIResponse(responseCode = "206", description = "The requested range.", content = @Content(mediaType = "image/*"))
    public Response original(
            @PathParam("id") UUID id,
            @HeaderParam("Range") String range,
            @HeaderParam("If-Range") String ifRange,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @Context HttpServerRequest request)
            throws IOException {
        var image = access.seeRecent(viewer.get(), id);
        return content.original(image, fileName(image), QueryFlag.isSet(request, "download"), request);
    }

    @GET
    @Path("/thumbnail")
    @Operation(
            summary = "Get the small rendition",
            description = "Inside 480×480, upright and turned, without metadata. Always whole: a Range is ignored.")
    @APIResponse(
            responseCode = "200",
            description = "The thumbnail, as WebP or JPEG.",
            content = @Content(mediaType = "image/*"))
    public Response thumbnail(
            @PathParam("id") UUID id,
            @Parameter(description = "The version; with it the response may be cached forever.") @QueryParam("v")
                    String version,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @Context HttpServerRequest request)
            throws IOException {
        var image = access.seeRecent(viewer.get(), id);
        return content.rendition(
                image, Image::thumbnail, new Caching(version, BrowserCache.unchanging(request)), request);
    }

    @GET
    @Path("/preview")
    @Operation(
            summary = "Get the large rendition",
            description = "Inside 2048×2048, upright and turned, without metadata. Always whole: a Range is ignored.")
    @APIResponse(
            responseCode = "200",
            description = "The preview, as JPEG or, with transparency, WebP.",
            content = @Content(mediaType = "image/*"))
    public Response preview(
            @PathParam("id") UUID id,
            @Parameter(description = "The version; with it the response may be cached forever.") @QueryParam("v")
                    String version,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @Context HttpServerRequest request)
            throws IOException {
        var image = access.seeRecent(viewer.get(), id);
        return content.rendition(
                image, Image::preview, new Caching(version, BrowserCache.unchanging(request)), request);
    }

    /** An image whose details cannot be opened any more still belongs to its owner: its id serves as the name. */
    private String fileName(SeenImage image) {
        try {
            return image.open().details().fileName();
        } catch (SealBrokenException e) {
            ImageProblems.report(e);
            return image.row().id.toString();
        }
    }
}
