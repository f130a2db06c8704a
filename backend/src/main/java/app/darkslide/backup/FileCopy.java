package app.darkslide.backup;

import app.darkslide.files.PrivateFiles;
import app.darkslide.files.UnreadableException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.commons.codec.digest.DigestUtils;

/** Copies files durably, each as a whole or not at all, and tells their SHA-256. */
final class FileCopy {
    private static final int BUFFER = 1 << 20;

    private final Path temporary;
    private final UnaryOperator<SeekableByteChannel> reading;
    private final byte[] buffer = new byte[BUFFER];
    private boolean links;

    /**
     * @param temporary a directory on the target's file system
     * @param links whether a hard link is as good, because the source is never changed in its place
     */
    FileCopy(Path temporary, boolean links) {
        this(temporary, links, UnaryOperator.identity());
    }

    /** @param reading of the sources */
    FileCopy(Path temporary, boolean links, UnaryOperator<SeekableByteChannel> reading) {
        this.temporary = temporary;
        this.links = links;
        this.reading = reading;
    }

    /**
     * Replaces the target, if there is one. The caller flushes its directory and those above it, which may be new.
     *
     * @throws NoSuchFileException if there is no source
     */
    String copy(Path source, Path target) throws IOException {
        var fresh = temporary.resolve(target.getFileName());
        Files.deleteIfExists(fresh);
        var sha256 = isLinked(source, fresh) ? sha256(fresh) : copyBytes(source, fresh);
        Files.createDirectories(target.getParent());
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
        return sha256;
    }

    /** How a file of a backup differs from what its manifest says. */
    enum Difference {
        MISSING("missing"),
        ALTERED("altered since"),
        UNREADABLE("cannot be read");

        final String text;

        Difference(String text) {
            this.text = text;
        }
    }

    /** An altered one is copied, too: what is left of it cannot be taken for the whole, because each part of it is sealed. */
    Optional<Difference> restore(BackupDirectory source, Manifest.FileLine file, Path target) throws IOException {
        try {
            var isSame = copy(source.file(file.name()), target).equals(file.sha256());
            return isSame ? Optional.empty() : Optional.of(Difference.ALTERED);
        } catch (NoSuchFileException e) {
            return Optional.of(Difference.MISSING);
        } catch (UnreadableException e) {
            return Optional.of(Difference.UNREADABLE);
        }
    }

    private boolean isLinked(Path source, Path fresh) throws IOException {
        if (!links) return false;
        try {
            Files.createLink(fresh, source);
            return true;
        } catch (NoSuchFileException gone) {
            throw gone;
        } catch (FileSystemException | UnsupportedOperationException anotherFileSystem) {
            links = false;
            return false;
        }
    }

    private String copyBytes(Path source, Path fresh) throws IOException {
        var modified = Files.getLastModifiedTime(source);
        String sha256;
        try (var in = opened(source);
                var file = PrivateFiles.open(fresh);
                var out = Channels.newOutputStream(file)) {
            sha256 = copyBytes(in, out);
            file.force(true);
        }
        Files.setLastModifiedTime(fresh, modified);
        return sha256;
    }

    String sha256(Path file) throws IOException {
        try (var in = opened(file)) {
            return copyBytes(in, OutputStream.nullOutputStream());
        }
    }

    private InputStream opened(Path file) throws IOException {
        return Channels.newInputStream(reading.apply(Files.newByteChannel(file)));
    }

    private String copyBytes(InputStream in, OutputStream out) throws IOException {
        var digest = DigestUtils.getSha256Digest();
        for (int length; (length = read(in)) >= 0; ) {
            digest.update(buffer, 0, length);
            out.write(buffer, 0, length);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private int read(InputStream in) throws IOException {
        try {
            return in.read(buffer);
        } catch (IOException e) {
            throw new UnreadableException(e);
        }
    }
}
