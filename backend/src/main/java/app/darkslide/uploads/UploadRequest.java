package app.darkslide.uploads;

import app.darkslide.images.FileName;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.Optional;

/** A request that brings an image, as a form or as a raw body. Nothing is read of the body before {@link #file} is called. */
public record UploadRequest(HttpHeaders headers, InputStream body) {
    static final String UPLOADED = "Darkslide-Uploaded-At";
    static final String DIGEST = "Repr-Digest";

    /** The bytes of a form besides the file: boundaries, headers and the other field. */
    private static final long MAX_FORM_OVERHEAD = 32 * 1024;

    IncomingFile file(UploadConfig config) throws IOException {
        var arriving = new DeadlineInputStream(body, config);
        if (isForm()) return MultipartForm.of(arriving, headers.getHeaderString(HttpHeaders.CONTENT_TYPE));
        var disposition = new Disposition(headers.getHeaderString(HttpHeaders.CONTENT_DISPOSITION));
        var name = FileName.received(disposition.fileName().orElse(""));
        return new RawBody(name, time(HttpHeaders.LAST_MODIFIED), time(UPLOADED), arriving);
    }

    /** The most bytes that may come: as many as the client announces, but never more than the limit. */
    long maxSize(long limit) {
        var length = length();
        if (length.isEmpty()) return limit;
        if (length.get() > limit + overhead()) throw ImageUploads.tooLarge(limit);
        return Math.min(Math.max(length.get(), 1), limit);
    }

    /** The fewest bytes that the file can have. */
    long minSize() {
        return Math.max(length().orElse(0L) - overhead(), 1);
    }

    /** The header of this name, or null. */
    String reprDigest() {
        return headers.getHeaderString(DIGEST);
    }

    private boolean isForm() {
        return MediaType.MULTIPART_FORM_DATA_TYPE.isCompatible(headers.getMediaType());
    }

    private long overhead() {
        return isForm() ? MAX_FORM_OVERHEAD : 0;
    }

    private Optional<Long> length() {
        return Optional.ofNullable(headers.getHeaderString(HttpHeaders.CONTENT_LENGTH))
                .map(Long::valueOf);
    }

    private Optional<OffsetDateTime> time(String header) {
        var value = headers.getHeaderString(header);
        if (value == null) return Optional.empty();
        var time = FileTime.parse(value);
        if (time.isPresent()) return time;
        throw new ProblemException(
                ProblemType.INVALID_REQUEST,
                "The %s header is neither an HTTP date nor a date and time with an offset (RFC 3339)."
                        .formatted(header));
    }
}
