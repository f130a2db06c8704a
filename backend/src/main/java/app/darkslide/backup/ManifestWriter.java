package app.darkslide.backup;

import app.darkslide.crypto.DataKey;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.charset.StandardCharsets;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import org.apache.commons.codec.digest.DigestUtils;

/** Writes a manifest; without {@link #finish} it has no seal and is none. */
final class ManifestWriter implements AutoCloseable {
    private final DigestOutputStream out;
    private String latest = "";

    ManifestWriter(OutputStream file) {
        out = new DigestOutputStream(file, DigestUtils.getSha256Digest());
    }

    void write(Manifest head) throws IOException {
        write(head.text());
    }

    /** In the order of their names, on which all who read it rely. */
    void write(Manifest.FileLine file) throws IOException {
        if (file.name().compareTo(latest) <= 0) throw new IOException(file.name() + " is listed behind " + latest);
        latest = file.name();
        write(file + "\n");
    }

    void finish(Manifest head, DataKey key) throws IOException {
        var seal = new ByteArrayOutputStream();
        var digest = ByteBuffer.wrap(out.getMessageDigest().digest());
        key.seal(digest, Channels.newChannel(seal), head.backup(), Manifest.SEAL);
        write("seal " + HexFormat.of().formatHex(seal.toByteArray()) + "\n");
    }

    private void write(String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
