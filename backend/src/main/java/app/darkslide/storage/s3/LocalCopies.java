package app.darkslide.storage.s3;

import app.darkslide.files.StorageAwayException;
import app.darkslide.storage.BlobName;
import app.darkslide.storage.TemporaryFiles;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Scheduler;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Copies of small blobs, sealed as they are, in the data directory of one replica. What was not read for longest makes room for others. A
 * copy goes with its blob; where another replica deletes that, it is of no use any more, because the key is gone, and goes within a day. A
 * start begins without any, so that nothing is taken for a copy that a crash left unfinished.
 */
final class LocalCopies {
    private static final Logger LOG = Logger.getLogger(LocalCopies.class);
    private static final Duration AGE = Duration.ofDays(1);

    /** Originals are read rarely, and whether they are whole is looked up in the store. */
    private static final String ORIGINAL = "original";

    private static final long LARGEST = 1 << 20;

    private final TemporaryFiles directory;
    private final boolean isOff;
    private final Cache<BlobName, Copy> copies;

    private record Copy(Path file, int size) {}

    /** Opens a blob of the store. */
    interface Source {
        SeekableByteChannel open() throws IOException;
    }

    /** @param directory of its own, which is emptied */
    LocalCopies(TemporaryFiles directory, long maxBytes) {
        this.directory = directory;
        isOff = maxBytes == 0;
        if (!isOff) empty(directory);
        copies = Caffeine.newBuilder()
                .maximumWeight(maxBytes)
                .weigher((BlobName name, Copy copy) -> copy.size)
                .expireAfterWrite(AGE)
                .scheduler(Scheduler.systemScheduler())
                .executor(Runnable::run)
                .removalListener((name, copy, cause) -> delete(copy.file))
                .build();
    }

    private static void empty(TemporaryFiles directory) {
        try {
            directory.deleteOlder(Instant.MAX);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Opens a blob from its copy, and makes one if it is small enough. */
    SeekableByteChannel open(BlobName name, Source source) throws IOException {
        if (isOff || name.part().equals(ORIGINAL)) return source.open();
        var copy = copies.getIfPresent(name);
        return copy == null ? copied(name, source) : opened(name, copy, source);
    }

    private SeekableByteChannel opened(BlobName name, Copy copy, Source source) throws IOException {
        try {
            return Files.newByteChannel(copy.file);
        } catch (IOException gone) {
            copies.invalidate(name);
            return source.open();
        }
    }

    private SeekableByteChannel copied(BlobName name, Source source) throws IOException {
        var blob = source.open();
        if (blob.size() > LARGEST) return blob;
        Path file;
        try {
            directory.requireRoom();
            file = directory.create(name);
        } catch (IOException noRoom) {
            LOG.debugf("No copy is kept: %s", noRoom);
            return blob;
        }
        try (blob) {
            Files.copy(Channels.newInputStream(blob), file, StandardCopyOption.REPLACE_EXISTING);
            var copy = Files.newByteChannel(file);
            copies.put(name, new Copy(file, (int) blob.size()));
            return copy;
        } catch (StorageAwayException e) {
            delete(file);
            throw e;
        } catch (IOException full) {
            delete(file);
            return source.open();
        }
    }

    void forget(BlobName name) {
        copies.invalidate(name);
    }

    void forget(UUID object) {
        copies.asMap().keySet().removeIf(name -> name.object().equals(object));
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            LOG.warnf("A copy could not be deleted; the next start does that: %s", e.getMessage());
        }
    }
}
