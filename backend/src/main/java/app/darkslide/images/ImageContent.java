package app.darkslide.images;

import app.darkslide.crypto.SealBrokenException;
import app.darkslide.web.BrowserCache;
import app.darkslide.web.ByteRange;
import app.darkslide.web.ContentDisposition;
import app.darkslide.web.EntityTags;
import app.darkslide.web.ProblemException;
import app.darkslide.web.StreamedBodies;
import app.darkslide.web.StreamedBody;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
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
    ImageRepository images;

    @Inject
    ImageAccess access;

    @Inject
    Damage damage;

    @Inject
    OriginalTurns turns;

    @Inject
    StreamedBodies bodies;

    /**
     * The original or a range of it, as the request's conditions say (RFC 9110, sections 13 and 14).
     *
     * @param fileName for Content-Disposition
     * @param download whether it is to be saved instead of shown
     */
    public Response original(VisibleImage image, String fileName, boolean download, HttpServerRequest request)
            throws IOException {
        if (!image.rights().original()) throw ProblemException.notFound();
        var row = image.row();
        var etag = etag(row, Image.ORIGINAL);
        if (isUnchanged(request, etag)) return notModified(etag, BrowserCache.REVALIDATE);
        var range = range(request, etag, row.size);
        var answer = Response.status(range.isPresent() ? 206 : 200)
                .header(HttpHeaders.CONTENT_TYPE, row.mediaType)
                .header(HttpHeaders.CONTENT_LENGTH, range.map(ByteRange::length).orElse(row.size))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.of(download ? "attachment" : "inline", fileName))
                .header("Accept-Ranges", "bytes")
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, BrowserCache.REVALIDATE);
        range.ifPresent(some -> answer.header("Content-Range", some.of(row.size)));
        if (!isHead(request)) answer.entity(streamed(image, range.orElse(new ByteRange(0, row.size)), request));
        return answer.build();
    }

    /**
     * A whole rendition; a Range is ignored.
     *
     * @param which is empty for an image that is kept without preview, which is a 404
     * @param version of the renditions, as in the image's URLs; null for none
     */
    public Response rendition(
            VisibleImage image,
            Function<Image, Optional<StoredRendition>> which,
            String version,
            HttpServerRequest request)
            throws IOException {
        var row = image.row();
        var stored = which.apply(row).orElseThrow(ProblemException::notFound);
        var etag = etag(row, stored.part() + "." + row.renditionsVersion);
        var caching = String.valueOf(row.renditionsVersion).equals(version)
                ? BrowserCache.unchanging(request)
                : BrowserCache.REVALIDATE;
        if (isUnchanged(request, etag)) return notModified(etag, caching);
        var answer = Response.ok()
                .header(HttpHeaders.CONTENT_TYPE, stored.mediaType())
                .header(HttpHeaders.CONTENT_LENGTH, stored.size())
                .header(HttpHeaders.ETAG, etag)
                .header(HttpHeaders.CACHE_CONTROL, caching);
        if (isHead(request)) return answer.build();
        try {
            return answer.entity(files.openWhole(row.id, image.key(), stored.part(), stored.size()))
                    .build();
        } catch (NoSuchFileException gone) {
            // It may have been turned since its row was read, and then its renditions are in other files.
            var now = access.seeAgain(image);
            if (now.row().renditionsVersion != row.renditionsVersion) return rendition(now, which, version, request);
            throw lost(row, stored.part());
        } catch (SealBrokenException e) {
            throw damage.noted(row.ownerId, e);
        }
    }

    /** Ranges are defined for GET alone (RFC 9110, section 14.2). */
    private static Optional<ByteRange> range(HttpServerRequest request, String etag, long size) {
        if (isHead(request) || !EntityTags.ifRange(request.getHeader("If-Range"), etag)) return Optional.empty();
        return ByteRange.parse(request.getHeader("Range"), size);
    }

    /** Opens it at once, so that what is wrong with its beginning can still be answered by a problem. */
    private StreamedBody streamed(VisibleImage image, ByteRange range, HttpServerRequest request) throws IOException {
        var row = image.row();
        var original = opened(image);
        return bodies.of(
                out -> {
                    try (original) {
                        turns.take(
                                row.ownerId,
                                () -> StreamedBody.copy(original.position(range.first()), range.length(), out));
                        if (range.length() == row.size) damage.foundWhole(row);
                    } catch (SealBrokenException e) {
                        throw damage.noted(row.ownerId, e);
                    }
                },
                request,
                ImageProblems::report);
    }

    private SeekableByteChannel opened(VisibleImage image) throws IOException {
        var row = image.row();
        try {
            return files.open(row.id, image.key(), Image.ORIGINAL, row.size);
        } catch (NoSuchFileException gone) {
            throw lost(row, Image.ORIGINAL);
        } catch (SealBrokenException e) {
            throw damage.noted(row.ownerId, e);
        }
    }

    /** What a file that is not there is: it belongs to an image that was destroyed a moment ago, or else it is a loss. */
    private SealBrokenException lost(Image row, String part) {
        access.forget(row);
        if (!images.exists(row.id)) throw ProblemException.notFound();
        return damage.noted(row.ownerId, SealBrokenException.gone(row.id, part));
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
    private static String etag(Image row, String representation) {
        return '"' + row.id.toString() + '.' + representation + '"';
    }
}
