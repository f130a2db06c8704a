package app.darkslide.imports;

import java.io.IOException;
import java.io.InputStream;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.zip.CRC32;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A file that may be a photo.
 *
 * @param size as it is announced
 * @param crc32 as it is announced; negative where it is not
 * @param modified when the file was changed last
 */
record SourceFile(Container container, String path, long size, long crc32, OffsetDateTime modified) {
    private static final int PIECE = 1 << 16;

    /** As the report names it. */
    String shown() {
        return container.name() + (path.isEmpty() ? "" : "/" + path);
    }

    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    InputStream open() throws IOException {
        return container.open(path);
    }

    /**
     * Reads it once, and never beyond what is announced.
     *
     * @return its SHA-256 in hex
     * @throws RefusedFileException if it is not what is announced
     */
    String sha256() throws IOException, RefusedFileException {
        var digest = DigestUtils.getSha256Digest();
        var crc = new CRC32();
        var read = 0L;
        try (var in = open()) {
            var piece = new byte[PIECE];
            for (int n; read <= size && (n = in.read(piece)) >= 0; read += n) {
                digest.update(piece, 0, n);
                crc.update(piece, 0, n);
            }
        }
        if (read != size) throw new RefusedFileException("It does not have the length that is announced for it.");
        if (crc32 >= 0 && crc32 != crc.getValue())
            throw new RefusedFileException("Its bytes are not those that were put into the archive: the CRC differs.");
        return HexFormat.of().formatHex(digest.digest());
    }
}
