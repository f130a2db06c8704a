package app.darkslide.storage.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.storage.BlobName;
import app.darkslide.testing.S3Proxy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies of thumbnails and previews in the data directory. */
class S3CacheTest {
    private static final int BOUND = 1000;

    private final UUID object = UUID.randomUUID();

    @TempDir
    Path temporary;

    @TempDir
    Path cache;

    private FaultyProxy proxy;
    private S3Settings settings;
    private S3BlobStore store;

    @BeforeEach
    void begin() throws IOException {
        proxy = new FaultyProxy(S3Proxy.port());
        settings = Buckets.fresh(proxy.port());
        store = store();
        store.prepare();
    }

    private S3BlobStore store() {
        return Buckets.cached(settings, temporary, cache, BOUND);
    }

    @AfterEach
    void end() throws IOException {
        proxy.close();
    }

    @Test
    void aSmallBlobIsFetchedOnce() throws IOException {
        write("thumbnail", "small");
        var before = proxy.requests().size();
        for (int i = 0; i < 3; i++) assertEquals("small", read("thumbnail"));
        assertEquals(before + 1, proxy.requests().size());
    }

    @Test
    void anOriginalIsFetchedWheneverItIsRead() throws IOException {
        write("original", "large");
        var before = proxy.requests().size();
        for (int i = 0; i < 3; i++) assertEquals("large", read("original"));
        assertEquals(before + 3, proxy.requests().size());
    }

    @Test
    void aCopyGoesWithItsBlob() throws IOException {
        write("thumbnail", "small");
        write("preview", "larger");
        read("thumbnail");
        read("preview");
        store.delete(new BlobName(object, "preview"));
        assertThrows(NoSuchFileException.class, () -> read("preview"));
        store.delete(object);
        assertThrows(NoSuchFileException.class, () -> read("thumbnail"));
        assertEquals(0, bytes());
    }

    @Test
    void whatIsQuarantinedHasNoCopy() throws IOException {
        write("thumbnail", "small");
        read("thumbnail");
        store.quarantine(object);
        assertThrows(NoSuchFileException.class, () -> read("thumbnail"));
    }

    @Test
    void aBlobThatIsReplacedIsFetchedAnew() throws IOException {
        write("preview", "old");
        read("preview");
        write("preview", "new");
        assertEquals("new", read("preview"));
    }

    @Test
    void theCopiesTakeNoMoreThanTheirRoom() throws IOException {
        for (int i = 0; i < 9; i++) {
            write("preview-" + i, "x".repeat(300));
            read("preview-" + i);
        }
        assertTrue(bytes() > 0 && bytes() <= BOUND, bytes() + " bytes");
    }

    @Test
    void aCopyThatIsGoneIsFetchedAnew() throws IOException {
        write("preview", "text");
        read("preview");
        try (var files = Files.newDirectoryStream(cache)) {
            for (var file : files) Files.delete(file);
        }
        assertEquals("text", read("preview"));
    }

    @Test
    void aStartBeginsWithoutCopies() throws IOException {
        write("preview", "text");
        read("preview");
        Files.writeString(cache.resolve("left by a crash"), "half");
        store = store();
        assertEquals(0, bytes());
        assertEquals("text", read("preview"));
    }

    private long bytes() throws IOException {
        var sum = 0L;
        try (var files = Files.newDirectoryStream(cache)) {
            for (var file : files) sum += Files.size(file);
        }
        return sum;
    }

    private void write(String part, String text) throws IOException {
        try (var batch = store.begin(object)) {
            try (var blob = batch.create(part)) {
                blob.write(ByteBuffer.wrap(text.getBytes(UTF_8)));
            }
            batch.commit();
        }
    }

    private String read(String part) throws IOException {
        try (var blob = store.open(new BlobName(object, part))) {
            return new String(Channels.newInputStream(blob).readAllBytes(), UTF_8);
        }
    }
}
