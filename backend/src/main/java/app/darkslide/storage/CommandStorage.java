package app.darkslide.storage;

import app.darkslide.storage.s3.S3BlobStore;
import app.darkslide.storage.s3.S3Settings;
import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** The service's files for a command, which runs without the rest of the application. */
public record CommandStorage(BlobStore blobs, TemporaryFiles temporary, Duration orphanAge) {

    /**
     * As the service's settings say, read from the same places.
     *
     * @throws FileSystemException with a sentence for the operator, if there are none: a disk may not be mounted
     */
    public static CommandStorage ofTheService() throws FileSystemException {
        var config = ConfigProvider.getConfig();
        var s3 = new CommandS3Config(config, false);
        var root = root();
        if (s3.endpoint().isEmpty()) requireFiles(root);
        var orphanAge = config.getOptionalValue("darkslide.storage.orphan-age", Duration.class)
                .orElse(Duration.parse("PT" + StorageConfig.ORPHAN_AGE));
        var data = new DataDirectory(root);
        var temporary = temporary(data);
        try {
            return new CommandStorage(ConfiguredBlobStore.of(data, temporary, s3), temporary, orphanAge);
        } catch (IllegalArgumentException e) {
            throw new FileSystemException(e.getMessage());
        }
    }

    private static void requireFiles(Path root) throws FileSystemException {
        if (!Files.isDirectory(root.resolve(SealedFiles.DIRECTORY)))
            throw new FileSystemException("There are no images' files in " + root
                    + ". Is DARKSLIDE_DATA the right directory, and is its disk mounted?");
    }

    /**
     * The files in the data directory, wherever the service has them.
     *
     * @throws FileSystemException with a sentence for the operator, if there are none
     */
    static BlobStore filledDirectory() throws FileSystemException {
        requireFiles(root());
        return directory();
    }

    /** The data directory for files, wherever the service has them. */
    static BlobStore directory() {
        var data = new DataDirectory(root());
        return new DirectoryBlobStore(data, temporary(data));
    }

    /**
     * The object store of the settings, which is made if they say so; wherever the service has its files.
     *
     * @throws IllegalArgumentException with a sentence for the operator, if the settings cannot be right
     */
    static BlobStore objectStore() {
        return objectStoreOfTheService(true)
                .orElseThrow(() ->
                        new IllegalArgumentException("No object store is set up: DARKSLIDE_S3_ENDPOINT is missing."));
    }

    private static BlobStore store(S3Settings settings) {
        var temporary = temporary(new DataDirectory(root()));
        var store = new S3BlobStore(settings, temporary, temporary);
        store.prepare();
        return store;
    }

    private static TemporaryFiles temporary(DataDirectory data) {
        var keepFree = ConfigProvider.getConfig()
                .getOptionalValue("darkslide.storage.keep-free", MemorySize.class)
                .map(MemorySize::asLongValue)
                .orElse(StorageConfig.KEEP_FREE_BYTES);
        return new TemporaryFiles(data.temporary(), keepFree);
    }

    /** The data directory, which may be empty. */
    public static Path root() {
        return Path.of(ConfigProvider.getConfig().getValue("darkslide.data", String.class))
                .toAbsolutePath()
                .normalize();
    }

    /**
     * The object store, if images' files are not in the data directory.
     *
     * @param mayCreate whether it may be made, if the settings say so too
     * @throws IllegalArgumentException with a sentence for the operator, if the settings cannot be right
     */
    public static Optional<BlobStore> objectStoreOfTheService(boolean mayCreate) {
        return S3Settings.of(new CommandS3Config(ConfigProvider.getConfig(), mayCreate))
                .map(CommandStorage::store);
    }

    /** What older uploads have left that were cut off; the service deletes it. */
    public long leftovers() throws IOException {
        return temporary.countOlder(Instant.now().minus(orphanAge));
    }
}
