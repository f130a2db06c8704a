package app.darkslide.backup;

import app.darkslide.crypto.DataKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.jobs.JobStoppedException;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.apache.commons.codec.digest.DigestUtils;

/** Reads a manifest, line by line. */
final class ManifestReader implements AutoCloseable {
    private static final int DIGEST_BYTES = 32;
    private static final String SEAL = "seal ";

    private final BufferedReader lines;
    private final MessageDigest digest = DigestUtils.getSha256Digest();
    private final Manifest head;
    private String seal;

    ManifestReader(Path file) throws IOException {
        this(file, UnaryOperator.identity());
    }

    ManifestReader(Path file, UnaryOperator<SeekableByteChannel> reading) throws IOException {
        lines = new BufferedReader(
                Channels.newReader(reading.apply(Files.newByteChannel(file)), StandardCharsets.ISO_8859_1));
        try {
            if (!Manifest.FIRST.equals(next())) throw new IllegalArgumentException("Not a manifest");
            head = new Manifest(
                    UUID.fromString(after("installation ")),
                    UUID.fromString(after("backup ")),
                    HexFormat.of().parseHex(after("key ")),
                    Manifest.FileLine.parse(next()));
            head.masterKey();
        } catch (JobStoppedException e) {
            lines.close();
            throw e;
        } catch (RuntimeException e) {
            lines.close();
            throw new IOException("The manifest " + file + " is damaged.");
        }
    }

    Manifest head() {
        return head;
    }

    /** Empty at the end. */
    Optional<Manifest.FileLine> nextFile() throws IOException {
        var line = next();
        if (line == null) return Optional.empty();
        try {
            return Optional.of(Manifest.FileLine.parse(line));
        } catch (IllegalArgumentException e) {
            throw new IOException("The manifest is damaged.");
        }
    }

    /** Reads it to its end. */
    boolean isAuthentic(DataKey key) throws IOException {
        while (next() != null) {}
        if (seal == null) return false;
        try (var sealed = new BytesChannel(HexFormat.of().parseHex(seal))) {
            return MessageDigest.isEqual(
                    digest.digest(), key.openWhole(sealed, head.backup(), Manifest.SEAL, DIGEST_BYTES));
        } catch (SealBrokenException | IllegalArgumentException e) {
            return false;
        }
    }

    private String after(String word) throws IOException {
        var line = next();
        if (line == null || !line.startsWith(word)) throw new IllegalArgumentException("Not a manifest");
        return line.substring(word.length());
    }

    private String next() throws IOException {
        var line = seal == null ? lines.readLine() : null;
        if (line == null) return null;
        if (line.startsWith(SEAL)) {
            seal = line.substring(SEAL.length());
            return null;
        }
        digest.update((line + "\n").getBytes(StandardCharsets.ISO_8859_1));
        return line;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
