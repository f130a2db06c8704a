package app.darkslide.images;

import app.darkslide.crypto.SealBrokenException;
import app.darkslide.sessions.CurrentUser;
import app.darkslide.web.ByteRange;
import app.darkslide.web.ContentDisposition;
import app.darkslide.web.EntityTags;
import app.darkslide.web.ProblemException;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
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
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The bytes of a picture: its original with ranges, streamed, and its renditions, each in one go. */
@Path("/images/{id}")
@Tag(name = "Pictures")
@Authenticated
class ContentResource {
    /** What a URL with a version shows never changes. */
    private static final String FOR_EVER = "private, max-age=31536000, immutable";

    /** Kept by the browser, and asked for again each time whether it is still there for this person. */
    private static final String ASK_AGAIN = "private, no-cache";

    @Inject
    ImageAccess servable;

    @Inject
    ImageFiles files;

    @Inject
    CurrentUser signedIn;

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
            description = "Present to be offered the file for saving instead of showing.")
    @APIResponse(
            responseCode = "200",
            description = "The whole.",
            content = @Content(mediaType = "image/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(
            responseCode = "206",
            description = "The range.",
            content = @Content(mediaType = "image/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "If-None-Match names it: it has not changed.")
    @APIResponse(responseCode = "416", description = "The range begins behind the end.")
    public Response original(
            @PathParam("id") UUID id,
            @Parameter(description = "One range of bytes (RFC 9110), as in bytes=0-1023.") @HeaderParam("Range")
                    String range,
            @Parameter(description = "The ETag for which the range counts.") @HeaderParam("If-Range") String ifRange,
            @Parameter(description = "The ETag of what you have.") @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    String ifNoneMatch,
            @Context HttpServerRequest request)
            throws IOException {
        var image = servable.get(signedIn.user(), id);
        var row = image.row();
        var etag = etag(row, Image.ORIGINAL);
        if (!EntityTags.noneMatch(ifNoneMatch, etag)) return notModified(etag, ASK_AGAIN);
        var isHead = request.method() == HttpMethod.HEAD;
        // Ranges are defined for GET alone (RFC 9110, section 14.2).
        var part = !isHead && EntityTags.ifRange(ifRange, etag)
                ? ByteRange.parse(range, row.size)
                : Optional.<ByteRange>empty();
        var answer = Response.status(part.isPresent() ? 206 : 200)
                .header(HttpHeaders.CONTENT_TYPE, row.mediaType)
                .header(HttpHeaders.CONTENT_LENGTH, part.map(ByteRange::length).orElse(row.size))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(image, request.getParam("download") != null))
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, ASK_AGAIN);
        part.ifPresent(some -> answer.header("Content-Range", some.of(row.size)));
        if (!isHead) answer.entity(streamed(image, part.orElse(new ByteRange(0, row.size)), request.response()));
        return answer.build();
    }

    /** Opens it at once, so that what is wrong with its beginning can still be answered by a problem. */
    private OpenedStream streamed(ImageAccess.ServableImage image, ByteRange range, HttpServerResponse response)
            throws IOException {
        var row = image.row();
        var original = opened(row, Image.ORIGINAL, () -> files.open(row.id, image.key(), Image.ORIGINAL, row.size));
        return new OpenedStream(
                out -> {
                    try (original) {
                        OpenedStream.copy(original.position(range.first()), range.length(), out);
                    }
                },
                response);
    }

    @GET
    @Path("/thumbnail")
    @Operation(
            summary = "Get the small rendition",
            description = "Inside 480×480, upright, without metadata. Always whole: a Range is ignored.")
    @APIResponse(
            responseCode = "200",
            description = "The thumbnail, as WebP or JPEG.",
            content = @Content(mediaType = "image/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "If-None-Match names it: it has not changed.")
    public Response thumbnail(
            @PathParam("id") UUID id,
            @Parameter(description = "The version; with it the answer can be kept for ever.") @QueryParam("v")
                    String version,
            @Parameter(description = "The ETag of what you have.") @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    String ifNoneMatch,
            @Context HttpServerRequest request)
            throws IOException {
        var image = servable.get(signedIn.user(), id);
        var row = image.row();
        return rendition(image, Image.THUMBNAIL, row.thumbnailType, row.thumbnailSize, version, ifNoneMatch, request);
    }

    @GET
    @Path("/preview")
    @Operation(
            summary = "Get the large rendition",
            description = "Inside 2048×2048, upright, without metadata. Always whole: a Range is ignored.")
    @APIResponse(
            responseCode = "200",
            description = "The preview, as JPEG or, with transparency, WebP.",
            content = @Content(mediaType = "image/*", schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "304", description = "If-None-Match names it: it has not changed.")
    public Response preview(
            @PathParam("id") UUID id,
            @Parameter(description = "The version; with it the answer can be kept for ever.") @QueryParam("v")
                    String version,
            @Parameter(description = "The ETag of what you have.") @HeaderParam(HttpHeaders.IF_NONE_MATCH)
                    String ifNoneMatch,
            @Context HttpServerRequest request)
            throws IOException {
        var image = servable.get(signedIn.user(), id);
        var row = image.row();
        return rendition(image, Image.PREVIEW, row.previewType, row.previewSize, version, ifNoneMatch, request);
    }

    private Response rendition(
            ImageAccess.ServableImage image,
            String part,
            String type,
            Integer size,
            String version,
            String ifNoneMatch,
            HttpServerRequest request)
            throws IOException {
        var row = image.row();
        if (!row.hasRenditions()) throw ProblemException.notFound();
        var etag = etag(row, part);
        var caching = String.valueOf(row.renditionsVersion).equals(version) ? FOR_EVER : ASK_AGAIN;
        if (!EntityTags.noneMatch(ifNoneMatch, etag)) return notModified(etag, caching);
        var answer = Response.ok()
                .header(HttpHeaders.CONTENT_TYPE, type)
                .header(HttpHeaders.CONTENT_LENGTH, size)
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, caching);
        if (request.method() != HttpMethod.HEAD)
            answer.entity(opened(row, part, () -> files.openWhole(row.id, image.key(), part, size)));
        return answer.build();
    }

    /** A file that is not there belongs to a picture that was deleted elsewhere a moment ago, or else it is a loss. */
    private <T> T opened(Image row, String part, Opening<T> opening) throws IOException {
        try {
            return opening.open();
        } catch (NoSuchFileException gone) {
            servable.forget(row.ownerId, row.id);
            servable.get(row.ownerId, row.id);
            throw SealBrokenException.gone(row.id, part);
        }
    }

    @FunctionalInterface
    private interface Opening<T> {
        T open() throws IOException;
    }

    private static Response notModified(String etag, String caching) {
        return Response.notModified()
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .build();
    }

    /** Nothing of the picture is in it, and nothing else ever has the same. */
    private static String etag(Image row, String part) {
        return '"'
                + row.id.toString()
                + '.'
                + part
                + (part.equals(Image.ORIGINAL) ? "" : "." + row.renditionsVersion)
                + '"';
    }

    private String disposition(ImageAccess.ServableImage image, boolean download) {
        return ContentDisposition.of(download ? "attachment" : "inline", servable.fileName(image));
    }
}
