package app.darkslide.storage;

import app.darkslide.files.Durable;
import app.darkslide.files.PrivateFiles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/**
 * The directory that a backup has to contain, apart from {@code keys/}, which belongs elsewhere. Its parts are private to the
 * service: mode 0700 where there are modes.
 */
@ApplicationScoped
public class DataDirectory {
    private final Path root;

    /** Of the service, as {@link StorageConfig} says. */
    @Inject
    DataDirectory(StorageConfig config) {
        this(config.data().toAbsolutePath().normalize());
    }

    /** For commands. */
    DataDirectory(Path root) {
        this.root = root;
    }

    /** Key pairs and key-encryption keys. */
    public Path keys() {
        return made(root.resolve("keys"));
    }

    Path blobs() {
        return made(root.resolve(SealedFiles.DIRECTORY));
    }

    /** Whether any file of an image lies in it. */
    boolean holdsBlobs() {
        try {
            return SealedFiles.areIn(root);
        } catch (IOException e) {
            throw new UncheckedIOException("The directory " + root + " cannot be read: " + e.getMessage(), e);
        }
    }

    Path temporary() {
        return made(root.resolve("tmp"));
    }

    /** Copies of blobs that are kept elsewhere. */
    Path cache() {
        return made(root.resolve("cache"));
    }

    /** For what a rehearsal restores. */
    public Path rehearsal() {
        return made(root.resolve("rehearsal"));
    }

    /** Blobs in quarantine. */
    Path quarantine() {
        return made(root.resolve("quarantine"));
    }

    static Path made(Path directory) {
        try {
            Durable.createDirectories(directory);
            PrivateFiles.restrict(directory);
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException("The directory " + directory + " cannot be used: " + e.getMessage(), e);
        }
    }
}
