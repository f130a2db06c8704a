package app.darkslide.backup;

import app.darkslide.files.UnreadableException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.util.HexFormat;
import java.util.function.UnaryOperator;
import org.apache.commons.codec.digest.DigestUtils;

/** Reads files to their ends and tells their SHA-256, in hexadecimal. */
final class Sha256Reader {
    private static final int BUFFER = 1 << 20;

    private final UnaryOperator<SeekableByteChannel> reading;
    private final byte[] buffer = new byte[BUFFER];

    /** @param reading of all files */
    Sha256Reader(UnaryOperator<SeekableByteChannel> reading) {
        this.reading = reading;
    }

    Sha256Reader() {
        this(UnaryOperator.identity());
    }

    /** A file, wherever it is. */
    interface Source {
        SeekableByteChannel open() throws IOException;
    }

    String sha256(Source source) throws IOException {
        return send(source, OutputStream.nullOutputStream());
    }

    /**
     * @throws NoSuchFileException if there is no source
     * @throws UnreadableException if it cannot be read as a whole
     */
    String send(Source source, OutputStream target) throws IOException {
        var digest = DigestUtils.getSha256Digest();
        try (var channel = reading.apply(UnreadableException.reading(source::open));
                var in = Channels.newInputStream(channel)) {
            for (int length; (length = UnreadableException.reading(() -> in.read(buffer))) >= 0; ) {
                digest.update(buffer, 0, length);
                target.write(buffer, 0, length);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
