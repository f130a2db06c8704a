package app.darkslide.uploads;

import app.darkslide.images.FileName;
import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.fileupload2.core.FileUploadSizeException;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.MultipartInput.MalformedStreamException;
import org.apache.commons.fileupload2.core.ParameterParser;

/**
 * The form that a browser uploads an image with ({@code multipart/form-data}, RFC 7578), parsed while it arrives: the
 * framework's own form handling would spool the image to a file in clear.
 */
final class MultipartForm {
    private static final int MAX_FIELD_BYTES = 64;
    private static final int MAX_HEADER_BYTES = 4096;

    private final MultipartInput parts;
    private Optional<OffsetDateTime> modified = Optional.empty();

    private MultipartForm(MultipartInput parts) {
        this.parts = parts;
    }

    /** Reads up to the file, whose bytes are still to be read. */
    static IncomingFile file(InputStream body, String contentType) throws IOException {
        var boundary = parameters(contentType).get("boundary");
        if (boundary == null) throw malformed();
        try {
            var parts = MultipartInput.builder()
                    .setInputStream(body)
                    .setBoundary(boundary.getBytes(StandardCharsets.ISO_8859_1))
                    .setMaxPartHeaderSize(MAX_HEADER_BYTES)
                    .get();
            parts.setHeaderCharset(StandardCharsets.UTF_8);
            return new MultipartForm(parts).untilFile();
        } catch (MalformedStreamException | FileUploadSizeException | IllegalArgumentException e) {
            throw malformed();
        }
    }

    private IncomingFile untilFile() throws IOException {
        for (var more = parts.skipPreamble(); more; more = parts.readBoundary()) {
            var disposition = disposition(parts.readHeaders());
            var field = disposition.getOrDefault("name", "");
            switch (field) {
                case "file" -> {
                    return new IncomingFile(named(disposition), modified, parts.newInputStream());
                }
                case "lastModified" -> modified = Optional.of(fileTime(text()));
                default -> throw refused("file", "There are two fields: lastModified, if you like, then file.");
            }
        }
        throw refused("file", "The field file is missing, or something that is no file comes in it.");
    }

    private static String named(Map<String, String> disposition) {
        var name = disposition.get("filename");
        if (name == null) throw refused("file", "The field file has to be a file with a name.");
        return FileName.of(name);
    }

    private String text() throws IOException {
        try (var in = parts.newInputStream()) {
            var out = new ByteArrayOutputStream();
            in.transferTo(out);
            if (out.size() > MAX_FIELD_BYTES) throw refused("lastModified", "This is longer than any date.");
            return out.toString(StandardCharsets.UTF_8);
        }
    }

    private static OffsetDateTime fileTime(String text) {
        return FileTime.parse(text)
                .orElseThrow(() ->
                        refused("lastModified", "This is not a date and time with an offset as RFC 3339 writes them."));
    }

    private static Map<String, String> disposition(String headers) {
        return headers.lines()
                .filter(line -> line.regionMatches(true, 0, "content-disposition:", 0, 20))
                .map(line -> parameters(line.substring(20)))
                .findFirst()
                .orElse(Map.of());
    }

    /** The parameters of a header such as {@code form-data; name="file"; filename*=UTF-8''a%20b.jpg}. */
    static Map<String, String> parameters(String header) {
        var parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        return parser.parse(header, ';');
    }

    private static ProblemException refused(String field, String why) {
        return ProblemException.inFields(
                ProblemType.INVALID_REQUEST, why + " Nothing was stored.", List.of(new FieldError(field, why)));
    }

    private static ProblemException malformed() {
        return new ProblemException(
                ProblemType.INVALID_REQUEST,
                "The body is not a complete form of multipart/form-data. Nothing was stored.");
    }
}
