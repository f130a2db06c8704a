package app.darkslide.storage.s3;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.storage.BlobName;
import app.darkslide.storage.BlobStore;
import app.darkslide.storage.BlobStoreContractTest;
import app.darkslide.storage.TemporaryFiles;
import app.darkslide.testing.S3Proxy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class S3BlobStoreTest extends BlobStoreContractTest {
    @TempDir
    Path temporary;

    private S3Settings settings;
    private S3BlobStore store;

    @BeforeEach
    void create() {
        settings = Buckets.fresh(S3Proxy.port());
        store = Buckets.store(settings, S3Timeouts.DEFAULT, temporary);
    }

    @Override
    protected BlobStore store() {
        return store;
    }

    private TemporaryFiles files() {
        return new TemporaryFiles(temporary, 0);
    }

    @Test
    void nothingIsLeftInTheTemporaryFiles() throws IOException {
        write(object, "original", "some bytes");
        try (var files = Files.list(temporary)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void anObjectUnderAnotherKeyIsNone() throws IOException {
        var object = UUID.fromString("01a2317d-2cd8-7671-b85d-5d18326e224a");
        write(object, "original", "here");
        var bucket =
                new S3Bucket(S3Clients.client(settings, S3Timeouts.DEFAULT), settings.bucket(), S3Timeouts.DEFAULT);
        var file = Files.writeString(temporary.resolve("stray"), "elsewhere");
        for (var key : List.of("blobs/", "blobs/backup/ff/ff/", "blobs/00/00/"))
            bucket.put(key + object + ".original", file);
        var names = new ArrayList<BlobName>();
        store.blobs(Instant.MAX, (name, stat) -> names.add(name));
        assertEquals(List.of(new BlobName(object, "original")), names);
    }

    @Test
    void aBucketThatIsMissingIsNotStartedWithUnlessItMayBeMade() {
        var fresh = Buckets.fresh(S3Proxy.port());
        var strict = new S3Settings(
                fresh.endpoint(), fresh.bucket(), fresh.region(), fresh.accessKey(), fresh.secretKey(), false, 0);
        var store = new S3BlobStore(strict, files(), files());
        var refusal = assertThrows(IllegalArgumentException.class, store::prepare);
        assertTrue(refusal.getMessage().contains(fresh.bucket()), refusal.getMessage());
        assertThrows(NoSuchFileException.class, store::check);
    }

    @Test
    void aKeyThatIsWrongIsNotStartedWith() {
        var wrong = new S3Settings(
                settings.endpoint(), settings.bucket(), settings.region(), settings.accessKey(), "wrong", true, 0);
        var refusal =
                assertThrows(IllegalArgumentException.class, () -> new S3BlobStore(wrong, files(), files()).prepare());
        assertTrue(refusal.getMessage().contains("403"), refusal.getMessage());
    }
}
