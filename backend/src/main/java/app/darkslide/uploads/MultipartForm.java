package app.darkslide.uploads;

import app.darkslide.images.FileName;
import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import app.darkslide.web.ProblemType;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.MultipartInput.MalformedStreamException;
import org.apache.commons.fileupload2.core.ParameterParser;

/**
 * The form that a browser uploads an image with ({@code multipart/form-data}, RFC 7578), parsed while it arrives: the
 * framework's own form handling would spool the image to a file in clear. It has one file, and before or after it the dates of
 * its last modification and its first upload; anything else is refused wherever it stands, so that nothing which was sent is dropped.
 */
final class MultipartForm implements IncomingFile {
    private static final String DISPOSITION = "content-disposition:";
    private static final int MAX_FIELD_BYTES = 64;
    private static final int MAX_HEADER_BYTES = 8192;

    private final MultipartInput parts;
    private FileName.Received name;
    private Optional<OffsetDateTime> modified = Optional.empty();
    private Optional<OffsetDateTime> uploaded = Optional.empty();

    private MultipartForm(MultipartInput parts) {
        this.parts = parts;
    }

    /** Reads up to the file. */
    static MultipartForm of(InputStream body, String contentType) throws IOException {
        var boundary = boundary(contentType);
        if (boundary == null || boundary.isEmpty()) throw malformed();
        try {
            var parts = MultipartInput.builder()
                    .setInputStream(body)
                    .setBoundary(boundary.getBytes(StandardCharsets.ISO_8859_1))
                    .setMaxPartHeaderSize(MAX_HEADER_BYTES)
                    .get();
            parts.setHeaderCharset(StandardCharsets.ISO_8859_1);
            var form = new MultipartForm(parts);
            form.readToFile(parts.skipPreamble());
            if (form.name == null) throw refused("file", "The field file is missing.");
            return form;
        } catch (MalformedStreamException | FileUploadSizeException | IllegalArgumentException e) {
            throw malformed();
        }
    }

    @Override
    public FileName.Received name() {
        return name;
    }

    @Override
    public Optional<OffsetDateTime> modified() {
        return modified;
    }

    @Override
    public Optional<OffsetDateTime> uploaded() {
        return uploaded;
    }

    /** They end when the whole form has ended, so that it is known to be right before anything is stored. */
    @Override
    public InputStream bytes() {
        return new FilterInputStream(parts.newInputStream()) {
            private boolean ended;

            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] piece, int from, int length) throws IOException {
                var read = ended ? -1 : in.read(piece, from, length);
                if (read < 0 && !ended) {
                    ended = true;
                    readRest();
                }
                return read;
            }
        };
    }

    private void readRest() throws IOException {
        try {
            readToFile(parts.readBoundary());
        } catch (FileUploadSizeException | IllegalArgumentException e) {
            throw malformed();
        }
    }

    /** Reads fields up to the file, or to the end. */
    private void readToFile(boolean more) throws IOException {
        for (; more; more = parts.readBoundary()) {
            var disposition = disposition(parts.readHeaders());
            switch (disposition.field()) {
                case "file" -> {
                    if (name != null) throw refused("file", "There are two files. Send each in a request of its own.");
                    name = FileName.received(disposition.fileName().orElse(""));
                    return;
                }
                case "lastModified" -> modified = Optional.of(time(modified, "lastModified"));
                case "uploadedAt" -> uploaded = Optional.of(time(uploaded, "uploadedAt"));
                default ->
                    throw refused(
                            "file", "There are three fields: file and, if you like, lastModified and uploadedAt.");
            }
        }
    }

    private OffsetDateTime time(Optional<OffsetDateTime> before, String field) throws IOException {
        if (before.isPresent()) throw refused(field, "This is there twice.");
        try (var in = parts.newInputStream()) {
            var bytes = in.readNBytes(MAX_FIELD_BYTES + 1);
            if (bytes.length > MAX_FIELD_BYTES) throw refused(field, "This is longer than any date.");
            return FileTime.parse(new String(bytes, StandardCharsets.UTF_8))
                    .orElseThrow(() ->
                            refused(field, "This is not a date and time with an offset as RFC 3339 writes them."));
        }
    }

    private static Disposition disposition(String headers) {
        return headers.lines()
                .filter(line -> line.regionMatches(true, 0, DISPOSITION, 0, DISPOSITION.length()))
                .map(line -> new Disposition(line.substring(DISPOSITION.length())))
                .findFirst()
                .orElse(new Disposition(null));
    }

    private static String boundary(String contentType) {
        var parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        return parser.parse(contentType, ';').get("boundary");
    }

    private static ProblemException refused(String field, String why) {
        return ProblemException.inFields(
                ProblemType.INVALID_REQUEST, why + " Nothing was stored.", List.of(new FieldError(field, why)));
    }

    private static ProblemException malformed() {
        return new ProblemException(
                ProblemReason.ARRIVED_IN_PART,
                "The body is not a complete form of multipart/form-data. Nothing was stored.");
    }
}
