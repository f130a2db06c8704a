package app.darkslide.testing;

import app.darkslide.storage.BlobName;
import app.darkslide.storage.BlobStore;
import io.quarkus.arc.Arc;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A sealed file of an image of the application under test, in a directory or in an object store, as somebody reads and changes it who has
 * the disk.
 */
public record StoredPart(BlobName name) {
    public static StoredPart of(String image, String part) {
        return new StoredPart(new BlobName(UUID.fromString(image), part));
    }

    public static StoredPart original(String image) {
        return of(image, "original");
    }

    /** All that are stored. */
    public static Set<BlobName> all() throws IOException {
        var names = new LinkedHashSet<BlobName>();
        store().blobs(Instant.MAX, (blob, stat) -> names.add(blob));
        return names;
    }

    /** The names of all parts that are stored of an image. */
    public static List<String> names(String image) throws IOException {
        return all().stream()
                .filter(blob -> blob.object().toString().equals(image))
                .map(BlobName::part)
                .toList();
    }

    private static BlobStore store() {
        return Arc.container().select(BlobStore.class).get();
    }

    public boolean exists() throws IOException {
        return store().find(name).isPresent();
    }

    public byte[] read() {
        try (var in = Channels.newInputStream(store().open(name))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void write(byte[] bytes) {
        try (var batch = store().begin(name.object())) {
            try (var out = Channels.newOutputStream(batch.create(name.part()))) {
                out.write(bytes);
            }
            batch.commit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete() throws IOException {
        store().delete(name);
    }
}
