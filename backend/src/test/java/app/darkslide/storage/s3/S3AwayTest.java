package app.darkslide.storage.s3;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.darkslide.files.StorageAwayException;
import app.darkslide.storage.BlobName;
import app.darkslide.storage.TemporaryFiles;
import app.darkslide.testing.Await;
import app.darkslide.testing.S3Proxy;
import app.darkslide.testing.SilentProxy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An object store that does not answer is given up after a while, and used again as soon as it is back. */
class S3AwayTest {
    private final UUID object = UUID.randomUUID();

    @TempDir
    Path temporary;

    private SilentProxy network;
    private S3BlobStore store;

    @BeforeEach
    void begin() throws IOException {
        network = new SilentProxy(S3Proxy.port());
        var settings = Buckets.fresh(network.port());
        Buckets.store(settings, S3Timeouts.DEFAULT, temporary);
        store = Buckets.store(settings, Buckets.SHORT, temporary);
        write("original", 100);
    }

    @AfterEach
    void end() throws IOException {
        network.close();
    }

    @Test
    void aStoreThatHangsUpIsAway() throws Exception {
        network.refuse();
        assertIsAway();
        network.comeBack();
        assertIsBack();
    }

    @Test
    void aStoreThatFallsSilentIsAway() throws Exception {
        network.fallSilent();
        assertIsAway();
        network.comeBack();
        assertIsBack();
    }

    /** Writing to a socket waits for ever by itself, if nobody reads what is sent. */
    @Test
    void aStoreThatReadsNothingMoreIsGivenUp() throws IOException {
        try (var deaf = new DeafServer()) {
            var settings = Buckets.fresh(deaf.port());
            var files = new TemporaryFiles(temporary, 0);
            var store = new S3BlobStore(settings, Buckets.SHORT, files, files);
            try (var batch = store.begin(object)) {
                try (var part = batch.create("original")) {
                    part.write(ByteBuffer.allocate(32 << 20));
                }
                assertThrows(StorageAwayException.class, batch::commit);
            }
        }
    }

    private void assertIsAway() {
        assertThrows(StorageAwayException.class, this::read);
        assertThrows(StorageAwayException.class, () -> write("preview", 10));
        assertThrows(StorageAwayException.class, () -> store.delete(object));
        assertThrows(StorageAwayException.class, store::check);
    }

    private void assertIsBack() throws Exception {
        Await.until("the store is tried again", this::serves);
        assertEquals("x".repeat(100), read());
        write("preview", 10);
        store.check();
    }

    private boolean serves() {
        try {
            store.check();
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void write(String part, int length) throws IOException {
        try (var batch = store.begin(object)) {
            try (var blob = batch.create(part)) {
                blob.write(ByteBuffer.wrap("x".repeat(length).getBytes(UTF_8)));
            }
            batch.commit();
        }
    }

    private String read() throws IOException {
        try (var blob = store.open(new BlobName(object, "original"))) {
            return new String(Channels.newInputStream(blob).readAllBytes(), UTF_8);
        }
    }
}
