package app.darkslide.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The files of the single-page app: from the jar and kept in memory, or read again from a directory during development. The
 * framework's static resources have no {@code ETag}, and would be compressed anew for every request. Scripts and stylesheets
 * are served without their comments and indentation, more than a quarter of what would travel; lines stay, as empty ones, so
 * that they keep their numbers.
 */
final class SpaFiles {
    /** JSDoc, comments of whole lines, and types within a line. */
    private static final Pattern SCRIPT_COMMENT = Pattern.compile(
            "^[ \\t]*(?:/\\*\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/[ \\t]*|//.*)$|/\\*\\* @[^*\n]*+(?:\\*(?!/)[^*\n]*+)*+\\*/ ?",
            Pattern.MULTILINE);

    private static final Pattern STYLE_COMMENT = Pattern.compile("/\\*[^*]*+(?:\\*(?!/)[^*]*+)*+\\*/");

    /** No string of ours goes on over a line: a test of the app holds that. */
    private static final Pattern INDENTATION = Pattern.compile("^[ \\t]+", Pattern.MULTILINE);

    private static final Pattern NOT_A_LINE_END = Pattern.compile("[^\n]+");
    private static final Pattern NAME = Pattern.compile("(?:/[A-Za-z0-9_-][A-Za-z0-9._-]*)+\\.[a-z0-9]+");
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "css", "text/css; charset=utf-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "ico", "image/x-icon",
            "json", "application/json",
            "webmanifest", "application/manifest+json",
            "txt", "text/plain; charset=utf-8",
            "woff2", "font/woff2");

    private final Optional<Path> directory;
    private final Map<String, SpaFile> packaged = new ConcurrentHashMap<>();

    /** @param directory the source of the app, or empty for the packaged one */
    SpaFiles(Optional<Path> directory) {
        this.directory = directory;
    }

    /** @param runs whether it runs by itself, as a page or a worker, and so carries the policy that applies in it */
    record SpaFile(String mediaType, byte[] bytes, byte[] gzipped, String etag, boolean runs) {}

    /** @param path as in a URL, such as {@code /lib/router.js} */
    Optional<SpaFile> find(String path) {
        if (!NAME.matcher(path).matches()) return Optional.empty();
        return directory.isPresent()
                ? read(path)
                : Optional.ofNullable(
                        packaged.computeIfAbsent(path, name -> read(name).orElse(null)));
    }

    private Optional<SpaFile> read(String path) {
        var mediaType = MEDIA_TYPES.get(path.substring(path.lastIndexOf('.') + 1));
        if (mediaType == null) return Optional.empty();
        try {
            var bytes = directory.isPresent() ? fromDirectory(path) : fromJar(path);
            return bytes.map(content -> lean(path, content))
                    .map(content -> new SpaFile(mediaType, content, gzip(content), etag(content), runs(path)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean runs(String path) {
        return path.endsWith(".html") || path.startsWith("/workers/");
    }

    private Optional<byte[]> fromDirectory(String path) throws IOException {
        var file = directory.get().resolve(path.substring(1));
        return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
    }

    private static Optional<byte[]> fromJar(String path) throws IOException {
        try (var in = Thread.currentThread().getContextClassLoader().getResourceAsStream("frontend" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        }
    }

    private static byte[] lean(String path, byte[] content) {
        if (path.endsWith(".js")) return without(SCRIPT_COMMENT, content);
        return path.endsWith(".css") ? without(STYLE_COMMENT, content) : content;
    }

    private static byte[] without(Pattern comment, byte[] source) {
        var code = comment.matcher(new String(source, StandardCharsets.UTF_8))
                .replaceAll(found -> NOT_A_LINE_END.matcher(found.group()).replaceAll(""));
        return INDENTATION.matcher(code).replaceAll("").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length);
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String etag(byte[] bytes) {
        return '"' + HexFormat.of().formatHex(DigestUtils.sha256(bytes), 0, 12) + '"';
    }
}
