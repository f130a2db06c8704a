package app.darkslide.backup;

import app.darkslide.files.PrivateFiles;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;

/** Makes copies that are files: durably, and each as a whole or not at all. One that is there is replaced. */
final class FileCopy {
    private final Path temporary;
    private final Sha256Reader reader;

    /** @param temporary a directory on the file system of the copies */
    FileCopy(Path temporary, Sha256Reader reader) {
        this.temporary = temporary;
        this.reader = reader;
    }

    /**
     * The caller flushes the copy's directory and those above it, which may be new.
     *
     * @param written what the copy tells of its age
     * @return the SHA-256
     * @throws NoSuchFileException if there is no source
     */
    String copy(Sha256Reader.Source source, Instant written, Path target) throws IOException {
        var fresh = fresh(target);
        try {
            var sha256 = write(source, fresh);
            Files.setLastModifiedTime(fresh, FileTime.from(written));
            place(fresh, target);
            return sha256;
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private String write(Sha256Reader.Source source, Path fresh) throws IOException {
        try (var file = PrivateFiles.open(fresh);
                var out = Channels.newOutputStream(file)) {
            var sha256 = reader.send(source, out);
            file.force(true);
            return sha256;
        }
    }

    /**
     * Makes a hard link, which is as good as a copy where a source is never changed in its place, once the source was read.
     *
     * @return the SHA-256; empty if there can be no link
     * @throws NoSuchFileException if there is no source
     */
    Optional<String> link(Path source, Path target) throws IOException {
        var fresh = fresh(target);
        try {
            Files.createLink(fresh, source);
        } catch (NoSuchFileException gone) {
            throw gone;
        } catch (FileSystemException | UnsupportedOperationException anotherFileSystem) {
            return Optional.empty();
        }
        try {
            var sha256 = reader.sha256(() -> Files.newByteChannel(fresh));
            place(fresh, target);
            return Optional.of(sha256);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private Path fresh(Path target) throws IOException {
        var fresh = temporary.resolve(target.getFileName());
        Files.deleteIfExists(fresh);
        return fresh;
    }

    private static void place(Path fresh, Path target) throws IOException {
        Files.createDirectories(target.getParent());
        Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE);
    }
}
