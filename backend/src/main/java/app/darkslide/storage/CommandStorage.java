package app.darkslide.storage;

import io.quarkus.runtime.configuration.MemorySize;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.ConfigProvider;

/** The service's files for a command, which runs without the rest of the application. */
public record CommandStorage(BlobStore blobs, Path temporary, Duration orphanAge) {

    /**
     * As the service's settings say, read from the same places.
     *
     * @throws FileSystemException with a sentence for the operator, if there are none: a disk may not be mounted
     */
    public static CommandStorage ofTheService() throws FileSystemException {
        var config = ConfigProvider.getConfig();
        var root = root();
        if (!Files.isDirectory(root.resolve(SealedFiles.DIRECTORY)))
            throw new FileSystemException("There are no images' files in " + root
                    + ". Is DARKSLIDE_DATA the right directory, and is its disk mounted?");
        var keepFree = config.getOptionalValue("darkslide.storage.keep-free", MemorySize.class)
                .map(MemorySize::asLongValue)
                .orElse(StorageConfig.KEEP_FREE_BYTES);
        var orphanAge = config.getOptionalValue("darkslide.storage.orphan-age", Duration.class)
                .orElse(Duration.parse("PT" + StorageConfig.ORPHAN_AGE));
        return new CommandStorage(new DirectoryBlobStore(root, keepFree), root.resolve("tmp"), orphanAge);
    }

    /** The data directory, which may be empty. */
    public static Path root() {
        return Path.of(ConfigProvider.getConfig().getValue("darkslide.data", String.class))
                .toAbsolutePath()
                .normalize();
    }

    /** What older uploads have left that were cut off; the service deletes it. */
    public long leftovers() throws IOException {
        var old = Instant.now().minus(orphanAge);
        if (!Files.isDirectory(temporary)) return 0;
        try (var files = Files.newDirectoryStream(temporary)) {
            var count = 0L;
            for (var file : files) if (DirectoryBlobStore.isOlder(file, old)) count++;
            return count;
        }
    }
}
