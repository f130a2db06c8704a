package app.darkslide.storage;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** What a backup needs, but for keys/, which belongs elsewhere. Its parts are for the service alone: mode 0700 where there are modes. */
@ApplicationScoped
public class DataDirectory {
    private final Path root;

    DataDirectory(StorageConfig config) {
        root = config.data().toAbsolutePath().normalize();
    }

    /** Key pairs and key-encryption keys. */
    public Path keys() {
        return made(root.resolve("keys"));
    }

    Path blobs() {
        return made(root.resolve("blobs"));
    }

    Path temporary() {
        return made(root.resolve("tmp"));
    }

    /** Blobs that were put aside. */
    Path quarantine() {
        return made(root.resolve("quarantine"));
    }

    /** Work that processes died of. */
    Path suspects() {
        return made(root.resolve("suspects"));
    }

    /** Writes a new file that only the service may read: whole and durable, or not at all. */
    public static void writePrivately(Path file, String text) throws IOException {
        var fresh = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".new"); // of mode 0600
        try {
            Files.writeString(fresh, text);
            Durable.sync(fresh);
            Files.createLink(file, fresh); // unlike a move, it never replaces a file that another replica made
            Durable.sync(file.getParent());
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    static Path made(Path directory) {
        try {
            Files.createDirectories(directory);
            if (directory.getFileSystem().supportedFileAttributeViews().contains("posix"))
                Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException("The directory " + directory + " cannot be used: " + e.getMessage(), e);
        }
    }
}
