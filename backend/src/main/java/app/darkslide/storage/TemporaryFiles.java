package app.darkslide.storage;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;

/** Parts that are being written, in {@code tmp/} of the data directory. What crashes leave of them is deleted by its age. */
public final class TemporaryFiles {
    private final Path directory;
    private final long keepFree;

    /** @param keepFree bytes that are left on the disk */
    public TemporaryFiles(Path directory, long keepFree) {
        this.directory = directory;
        this.keepFree = keepFree;
    }

    /** Files of another directory, on the same disk. */
    public TemporaryFiles in(Path other) {
        return new TemporaryFiles(other, keepFree);
    }

    /** Fails, as on a full disk, if it has no more than the room that is kept free. */
    public void requireRoom() throws IOException {
        if (Files.getFileStore(directory).getUsableSpace() < keepFree)
            throw new FileSystemException(
                    directory.toString(), null, "No space left on device: the rest is kept for the database");
    }

    /** A new file: another process may be writing the same part. */
    public Path create(BlobName name) throws IOException {
        return Files.createTempFile(directory, name + ".", "");
    }

    public void deleteOlder(Instant limit) throws IOException {
        deleteOlder(directory, limit);
    }

    long countOlder(Instant limit) throws IOException {
        try (var files = Files.newDirectoryStream(directory)) {
            var count = 0L;
            for (var file : files) if (isOlder(file, limit)) count++;
            return count;
        }
    }

    static void deleteOlder(Path directory, Instant limit) throws IOException {
        try (var files = Files.newDirectoryStream(directory)) {
            for (var file : files) if (Files.isRegularFile(file) && isOlder(file, limit)) Files.deleteIfExists(file);
        }
    }

    static boolean isOlder(Path file, Instant limit) throws IOException {
        try {
            return Files.getLastModifiedTime(file).toInstant().isBefore(limit);
        } catch (NoSuchFileException deletedMeanwhile) {
            return false;
        }
    }
}
