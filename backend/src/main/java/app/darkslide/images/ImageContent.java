package app.darkslide.images;

import app.darkslide.crypto.SealBrokenException;
import app.darkslide.web.BrowserCache;
import app.darkslide.web.ByteRange;
import app.darkslide.web.ContentDisposition;
import app.darkslide.web.EntityTags;
import app.darkslide.web.ProblemException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.function.Function;

/**
 * Answers requests for the bytes of an image, for every resource that serves them: the original with ranges, streamed, and
 * each rendition as a whole. The right to them was checked before.
 */
@ApplicationScoped
public class ImageContent {
    @Inject
    ImageFiles files;

    @Inject
    ImageAccess access;

    @Inject
    OpenedOriginals originals;

    @Inject
    Damage damage;

    /**
     * The original or a range of it, as the request's conditions say (RFC 9110, sections 13 and 14).
     *
     * @param fileName for Content-Disposition
     * @param download whether it is to be saved instead of shown
     */
    public Response original(VisibleImage image, String fileName, boolean download, HttpServerRequest request)
            throws IOException {
        return excerpt(image, new Excerpt.Whole(image.row().size), fileName, download, request);
    }

    /**
     * A copy of the original that tells nothing but the picture, otherwise as {@link #original}.
     *
     * @throws ProblemException 404 if there is none of this image
     */
    public Response cleanCopy(VisibleImage image, String fileName, boolean download, HttpServerRequest request)
            throws IOException {
        var copy = originals.cleanCopy(image).orElseThrow(ProblemException::notFound);
        return excerpt(image, new Excerpt.Clean(copy), fileName, download, request);
    }

    /** Whether it is worth asking for one: for some images it shows only then that there is none. */
    public boolean mayHaveCleanCopy(Image image) {
        return originals.mayHaveCleanCopy(image);
    }

    private Response excerpt(
            VisibleImage image, Excerpt excerpt, String fileName, boolean download, HttpServerRequest request)
            throws IOException {
        var etag = etag(image, excerpt.tag());
        if (isUnchanged(request, etag)) return notModified(etag, BrowserCache.REVALIDATE);
        var size = excerpt.size();
        var range = range(request, etag, size);
        var answer = Response.status(range.isPresent() ? 206 : 200)
                .header(HttpHeaders.CONTENT_TYPE, image.row().mediaType)
                .header(HttpHeaders.CONTENT_LENGTH, range.map(ByteRange::length).orElse(size))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.of(download ? "attachment" : "inline", fileName))
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, BrowserCache.REVALIDATE);
        range.ifPresent(some -> answer.header("Content-Range", some.of(size)));
        if (!isHead(request))
            answer.entity(originals.streamed(image, excerpt, range.orElse(new ByteRange(0, size)), request));
        return answer.build();
    }

    /**
     * A whole rendition; a Range is ignored.
     *
     * @param which is empty for an image that is kept without preview, which is a 404
     */
    public Response rendition(
            VisibleImage image,
            Function<Image, Optional<StoredRendition>> which,
            Caching caching,
            HttpServerRequest request)
            throws IOException {
        var row = image.row();
        var stored = which.apply(row).orElseThrow(ProblemException::notFound);
        var etag = etag(image, stored.name() + "." + row.renditionsVersion);
        if (isUnchanged(request, etag)) return notModified(etag, caching.of(row));
        var answer = Response.ok()
                .header(HttpHeaders.CONTENT_TYPE, stored.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, stored.size())
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, caching.of(row));
        if (isHead(request)) return answer.build();
        try {
            return answer.entity(files.openWhole(row.id, image.key(), stored.part(), stored.size()))
                    .build();
        } catch (NoSuchFileException gone) {
            // It may have been turned since its row was read, and then its renditions are in other files.
            var now = access.seeAgain(image);
            if (now.row().renditionsVersion != row.renditionsVersion) return rendition(now, which, caching, request);
            throw originals.lost(row, stored.part());
        } catch (SealBrokenException e) {
            throw damage.noted(row.ownerId, e);
        }
    }

    /** Ranges are defined for GET alone (RFC 9110, section 14.2). */
    private static Optional<ByteRange> range(HttpServerRequest request, String etag, long size) {
        if (isHead(request) || !EntityTags.ifRange(request.getHeader("If-Range"), etag)) return Optional.empty();
        return ByteRange.parse(request.getHeader("Range"), size);
    }

    private static boolean isUnchanged(HttpServerRequest request, String etag) {
        return !EntityTags.noneMatch(request.getHeader(HttpHeaders.IF_NONE_MATCH), etag);
    }

    private static boolean isHead(HttpServerRequest request) {
        return request.method() == HttpMethod.HEAD;
    }

    private static Response notModified(String etag, String caching) {
        return Response.notModified()
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, caching)
                .build();
    }

    /** It tells nothing of the content, and no other representation ever has the same. */
    private static String etag(VisibleImage image, String representation) {
        return '"' + image.reader().imageId().toString() + '.' + representation + '"';
    }
}
