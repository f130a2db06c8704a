package app.darkslide.storage.s3;

import app.darkslide.files.StorageAwayException;
import app.darkslide.storage.BlobName;
import app.darkslide.storage.BlobStore;
import app.darkslide.storage.SealedFiles;
import app.darkslide.storage.TemporaryFiles;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Stores blobs as objects {@code blobs/<2 hex>/<2 hex>/<object>.<part>} of a bucket: under the names of files in a data directory, so that
 * either can be copied to the other.
 */
public final class S3BlobStore implements BlobStore {
    private static final Logger LOG = Logger.getLogger(S3BlobStore.class);

    private final S3Settings settings;
    private final S3Bucket bucket;
    private final S3Quarantine quarantine;
    private final TemporaryFiles temporary;
    private final LocalCopies copies;

    /** @param cache for copies of what is read often */
    public S3BlobStore(S3Settings settings, TemporaryFiles temporary, TemporaryFiles cache) {
        this(settings, S3Timeouts.DEFAULT, temporary, cache);
    }

    S3BlobStore(S3Settings settings, S3Timeouts timeouts, TemporaryFiles temporary, TemporaryFiles cache) {
        this.settings = settings;
        bucket = new S3Bucket(S3Clients.client(settings, timeouts), settings.bucket(), timeouts);
        quarantine = new S3Quarantine(bucket);
        this.temporary = temporary;
        copies = new LocalCopies(cache, settings.cache());
    }

    /**
     * Looks for the bucket, and makes it if that is wished. A store that does not answer is no reason not to start: it may come later.
     *
     * @throws IllegalArgumentException with a sentence for the operator, if it is missing or refuses the key
     */
    public void prepare() {
        try {
            if (bucket.exists()) return;
            if (!settings.createBucket())
                throw new IllegalArgumentException(
                        "There is no such object store: " + settings + ". DARKSLIDE_S3_CREATE_BUCKET=true makes it.");
            bucket.create();
        } catch (StorageAwayException e) {
            if (S3Failures.isRefusal(e))
                throw new IllegalArgumentException("Of " + settings + ": " + e.getMessage(), e);
            LOG.warnf("Images are neither stored nor shown for now. Of %s: %s", settings, e.getMessage());
        } catch (IOException e) {
            throw new IllegalArgumentException("Of " + settings + ": " + e.getMessage(), e);
        }
    }

    @Override
    public void check() throws IOException {
        temporary.requireRoom();
        if (!bucket.exists()) throw new NoSuchFileException(settings.toString());
    }

    @Override
    public Batch begin(UUID object) throws IOException {
        temporary.requireRoom();
        return new S3Batch(object, bucket, temporary, copies::forget);
    }

    @Override
    public SeekableByteChannel open(BlobName name) throws IOException {
        return copies.open(name, () -> new S3Channel(bucket, SealedFiles.of(name)));
    }

    @Override
    public Stat stat(BlobName name) throws IOException {
        var head = bucket.head(SealedFiles.of(name));
        return new Stat(head.contentLength(), head.lastModified());
    }

    @Override
    public void delete(UUID object) throws IOException {
        copies.forget(object);
        bucket.delete(parts(object));
    }

    @Override
    public void delete(BlobName name) throws IOException {
        copies.forget(name);
        bucket.delete(SealedFiles.of(name));
    }

    @Override
    public void quarantine(UUID object) throws IOException {
        copies.forget(object);
        quarantine.take(parts(object));
    }

    @Override
    public void setAside(BlobName name) throws IOException {
        quarantine.keepCopy(name);
    }

    @Override
    public void restore(UUID object) throws IOException {
        quarantine.restore(object);
    }

    @Override
    public void quarantined(Consumer<UUID> each) throws IOException {
        quarantine.objects(each);
    }

    @Override
    public void blobs(Instant before, Each each) throws IOException {
        bucket.list(SealedFiles.DIRECTORY + "/", object -> {
            var name = SealedFiles.blob(object.key());
            if (name.isPresent() && object.lastModified().isBefore(before))
                each.blob(name.get(), new Stat(object.size(), object.lastModified()));
        });
    }

    @Override
    public void tidy(Instant unfinishedBefore, Instant quarantinedBefore) throws IOException {
        temporary.deleteOlder(unfinishedBefore);
        quarantine.deleteOlder(quarantinedBefore);
    }

    private List<String> parts(UUID object) throws IOException {
        var keys = new ArrayList<String>();
        bucket.list(SealedFiles.parts(object), part -> keys.add(part.key()));
        return keys;
    }
}
