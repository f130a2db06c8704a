package app.darkslide.visitors;

import app.darkslide.images.Caching;
import app.darkslide.images.Image;
import app.darkslide.images.ImageContent;
import app.darkslide.images.StoredRendition;
import app.darkslide.shares.VisitLog;
import app.darkslide.shares.VisitUse;
import app.darkslide.web.ApiDocument;
import app.darkslide.web.BrowserCache;
import app.darkslide.web.QueryFlag;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bytes of an image, for visitors. */
@Path("/s/{id}/images/{image}")
@Tag(name = "Visits")
@PermitAll
@Gated
class SharedContentResource {
    @Inject
    SharedImages places;

    @Inject
    VisitedImages images;

    @Inject
    ImageContent content;

    @Inject
    SharedFiles files;

    @Inject
    CurrentVisit visit;

    @Inject
    VisitLog log;

    @GET
    @Path("/thumbnail")
    @Operation(
            operationId = "sharedThumbnail",
            summary = "Get the small rendition of a shared image",
            description = "Inside 480×480, upright and turned, without metadata. Always whole: a Range is ignored.")
    @APIResponse(
            responseCode = "200",
            description = "The thumbnail, as WebP or JPEG.",
            content = @Content(mediaType = "image/*"))
    @Extension(name = ApiDocument.PROBLEM, value = "share-not-open")
    @APIResponse(
            responseCode = "404",
            description = "The visit is over, or the link has ended, or shows no such image.")
    public Response thumbnail(
            @PathParam("id") UUID id,
            @PathParam("image") UUID image,
            @Parameter(description = "The version; with it the response may be kept for an hour.") @QueryParam("v")
                    String version,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @Context HttpServerRequest request)
            throws IOException {
        return rendition(image, Image::thumbnail, version, request);
    }

    @GET
    @Path("/preview")
    @Operation(
            operationId = "sharedPreview",
            summary = "Get the large rendition of a shared image",
            description =
                    "Inside 2048×2048, upright and turned, without metadata. Always whole: a Range is ignored. The owner of the link is"
                            + " told that the image was opened, unless it says ahead; a client that has it already says by HEAD that it"
                            + " shows it.")
    @Parameter(
            name = "ahead",
            in = ParameterIn.QUERY,
            allowEmptyValue = true,
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"),
            description = "Whether it is asked for before anybody looks at it.")
    @APIResponse(
            responseCode = "200",
            description = "The preview, as JPEG or, with transparency, WebP.",
            content = @Content(mediaType = "image/*"))
    @Extension(name = ApiDocument.PROBLEM, value = "share-not-open")
    @APIResponse(
            responseCode = "404",
            description = "The visit is over, or the link has ended, or shows no such image.")
    public Response preview(
            @PathParam("id") UUID id,
            @PathParam("image") UUID image,
            @Parameter(description = "The version; with it the response may be kept for an hour.") @QueryParam("v")
                    String version,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @Context HttpServerRequest request)
            throws IOException {
        var open = visit.get();
        var isAhead = QueryFlag.isSet(request, "ahead");
        var answer = rendition(image, Image::preview, version, request);
        var sent = answer.hasEntity() ? bytes(answer) : 0;
        log.used(
                open.id(),
                isAhead
                        ? VisitUse.bytes(sent)
                        : VisitUse.preview(images.see(open, image).id(), sent));
        return answer;
    }

    @GET
    @Path("/content")
    @Operation(
            operationId = "sharedContent",
            summary = "Download a shared image",
            description =
                    "As the link allows: a copy that tells nothing but the picture, with its pixels, colours and orientation as"
                            + " they are and without place, camera, names and texts; or the original with all that is in it. Its name tells"
                            + " its place in the share alone. HEAD, one range, suffix ranges and If-Range with an ETag work.")
    @Parameter(
            name = "download",
            in = ParameterIn.QUERY,
            allowEmptyValue = true,
            schema = @Schema(type = SchemaType.BOOLEAN, defaultValue = "false"),
            description = "Whether the file is to be saved instead of shown; the name alone says so, too.")
    @APIResponse(responseCode = "200", description = "All of it.", content = @Content(mediaType = "image/*"))
    @APIResponse(responseCode = "206", description = "The requested range.", content = @Content(mediaType = "image/*"))
    @APIResponse(
            responseCode = "404",
            description =
                    "The visit is over, or the link has ended; or it is not shown here, may not be downloaded, or no such copy of it can be made.")
    @Extension(name = ApiDocument.PROBLEM, value = "share-not-open")
    public Response content(
            @PathParam("id") UUID id,
            @PathParam("image") UUID image,
            @HeaderParam("Range") String range,
            @HeaderParam("If-Range") String ifRange,
            @HeaderParam(HttpHeaders.IF_NONE_MATCH) String ifNoneMatch,
            @Context HttpServerRequest request)
            throws IOException {
        var open = visit.get();
        var seen = images.see(open, image);
        var number = places.number(open.share(), ReadingOrder.of(open.shown()), seen.place());
        var answer = files.content(open, seen, number, request);
        if (answer.hasEntity()) log.used(open.id(), downloaded(seen.id(), answer));
        return answer;
    }

    private static VisitUse downloaded(UUID image, Response answer) {
        return answer.getStatus() == 200 ? VisitUse.download(image, bytes(answer)) : VisitUse.bytes(bytes(answer));
    }

    private static long bytes(Response answer) {
        return Long.parseLong(answer.getHeaderString(HttpHeaders.CONTENT_LENGTH));
    }

    private Response rendition(
            UUID image, Function<Image, Optional<StoredRendition>> which, String version, HttpServerRequest request)
            throws IOException {
        var caching = new Caching(version, BrowserCache.FOR_AN_HOUR);
        return content.rendition(images.see(visit.get(), image).image(), which, caching, request);
    }
}
