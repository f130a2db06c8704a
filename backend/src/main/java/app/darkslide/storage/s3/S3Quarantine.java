package app.darkslide.storage.s3;

import app.darkslide.storage.BlobName;
import app.darkslide.storage.SealedFiles;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Objects that are kept aside, under keys of their own. The store copies them itself and dates the copies, so that nothing else has to
 * be remembered, neither by a service nor by a database that may be the wrong one.
 */
final class S3Quarantine {
    private static final String QUARANTINE = "quarantine/";

    private final S3Bucket bucket;

    S3Quarantine(S3Bucket bucket) {
        this.bucket = bucket;
    }

    /** Copies first, so that there is no moment without them. */
    void take(List<String> keys) throws IOException {
        for (var key : keys) bucket.copy(key, QUARANTINE + key.substring(key.lastIndexOf('/') + 1));
        bucket.delete(keys);
    }

    /** Under a name that {@link #restore} does not know. */
    void keepCopy(BlobName name) throws IOException {
        try {
            bucket.copy(SealedFiles.of(name), QUARANTINE + name + "." + UUID.randomUUID());
        } catch (NoSuchFileException isGone) {
            // There is nothing to keep.
        }
    }

    void restore(UUID object) throws IOException {
        for (var key : keys(QUARANTINE + object + ".", Instant.MAX)) {
            var name = name(key);
            if (name.isEmpty() || has(name.get())) continue;
            bucket.copy(key, SealedFiles.of(name.get()));
            bucket.delete(key);
        }
    }

    /** Empty for what is no blob, or a copy that was kept besides. */
    private static Optional<BlobName> name(String key) {
        return BlobName.parse(key.substring(QUARANTINE.length()));
    }

    private boolean has(BlobName name) throws IOException {
        try {
            bucket.head(SealedFiles.of(name));
            return true;
        } catch (NoSuchFileException missing) {
            return false;
        }
    }

    void objects(Consumer<UUID> each) throws IOException {
        var objects = new LinkedHashSet<UUID>();
        for (var key : keys(QUARANTINE, Instant.MAX))
            name(key).map(BlobName::object).ifPresent(objects::add);
        objects.forEach(each);
    }

    void deleteOlder(Instant limit) throws IOException {
        bucket.delete(keys(QUARANTINE, limit));
    }

    /** Few: what crashes leave, while many orphans are doubted and stay. */
    private List<String> keys(String prefix, Instant before) throws IOException {
        var keys = new ArrayList<String>();
        bucket.list(prefix, object -> {
            if (object.lastModified().isBefore(before)) keys.add(object.key());
        });
        return keys;
    }
}
