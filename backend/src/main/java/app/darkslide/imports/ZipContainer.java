package app.darkslide.imports;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** An archive, of whose entries none is written anywhere: their names are names and no places. */
final class ZipContainer implements Container {
    private final Path file;
    private final ZipFile zip;

    private ZipContainer(Path file, ZipFile zip) {
        this.file = file;
        this.zip = zip;
    }

    /** @throws RefusedFileException for what is no archive, is cut off or encrypted */
    static ZipContainer open(Path file) throws RefusedFileException {
        try {
            return new ZipContainer(file, zip(file));
        } catch (IOException | IllegalArgumentException e) {
            throw new RefusedFileException(
                    String.valueOf(e.getMessage()).contains("encrypted")
                            ? "The archive is encrypted. Unpack it, and import the directory."
                            : "The archive cannot be read (%s). It may be cut off: fetch it again, and import it again."
                                    .formatted(e.getMessage()));
        }
    }

    /** Old programs write names in other encodings; of those, the letters of plain ASCII are kept. */
    private static ZipFile zip(Path file) throws IOException {
        try {
            return zip(file, StandardCharsets.UTF_8);
        } catch (ZipException e) {
            if (!String.valueOf(e.getMessage()).contains("bad entry name")) throw e;
            return zip(file, StandardCharsets.ISO_8859_1);
        }
    }

    private static ZipFile zip(Path file, Charset names) throws IOException {
        return new ZipFile(file.toFile(), ZipFile.OPEN_READ, names);
    }

    @Override
    public String name() {
        return file.toString();
    }

    @Override
    public List<String> paths() {
        return zip.stream()
                .filter(entry -> !entry.isDirectory())
                .map(ZipEntry::getName)
                .toList();
    }

    @Override
    public boolean has(String path) {
        return zip.getEntry(path) != null;
    }

    @Override
    public SourceFile file(String path) {
        var entry = zip.getEntry(path);
        var modified = entry.getLastModifiedTime();
        return new SourceFile(
                this,
                path,
                entry.getSize(),
                entry.getCrc(),
                modified == null
                        ? null
                        : modified.toInstant().atZone(ZoneId.systemDefault()).toOffsetDateTime());
    }

    @Override
    public InputStream open(String path) throws IOException {
        return zip.getInputStream(zip.getEntry(path));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
