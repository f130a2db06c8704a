package app.darkslide.exports;

import app.darkslide.images.Gallery;
import app.darkslide.images.Originals;
import app.darkslide.images.Originals.Original;
import app.darkslide.web.StreamedBody;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/** The CRC-32 of originals: of those that were uploaded before it was kept, found by reading them. */
@ApplicationScoped
class Checksums {
    private static final int MAX_KNOWN = 100_000;

    @Inject
    Originals originals;

    /** The bytes of an image never change. */
    private final Cache<UUID, Long> known =
            Caffeine.newBuilder().maximumSize(MAX_KNOWN).build();

    /** Whoever asks for one that is being found waits for it. */
    long of(Gallery gallery, Original original) throws IOException {
        if (original.crc32().isPresent()) return original.crc32().get();
        try {
            return known.get(original.id(), id -> found(gallery, original));
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private long found(Gallery gallery, Original original) {
        var crc32 = new CRC32();
        try (var content = originals.open(gallery, original)) {
            StreamedBody.copy(
                    content, original.size(), new CheckedOutputStream(OutputStream.nullOutputStream(), crc32));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return crc32.getValue();
    }
}
