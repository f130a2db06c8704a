package app.darkslide.storage.s3;

import static app.darkslide.storage.s3.FaultyProxy.ANSWER_LOST;
import static app.darkslide.storage.s3.FaultyProxy.NONE;
import static app.darkslide.storage.s3.FaultyProxy.RANGE_IGNORED;
import static app.darkslide.storage.s3.FaultyProxy.answers;
import static app.darkslide.storage.s3.FaultyProxy.cutAfter;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.darkslide.files.StorageAwayException;
import app.darkslide.storage.BlobName;
import app.darkslide.storage.s3.FaultyProxy.Fault;
import app.darkslide.testing.Await;
import app.darkslide.testing.S3Proxy;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of blobs when an object store, or the network before it, fails: nothing that was acknowledged is lost or cut. */
class S3FaultsTest {
    private static final int SEGMENT = 64 * 1024;
    private static final Fault BUSY = answers(503, "SlowDown");
    private static final Fault BROKEN = answers(500, "InternalError");

    private final UUID object = UUID.randomUUID();

    @TempDir
    Path temporary;

    private FaultyProxy proxy;
    private S3BlobStore store;

    @BeforeEach
    void begin() throws IOException {
        proxy = new FaultyProxy(S3Proxy.port());
        store = Buckets.store(Buckets.fresh(proxy.port()), S3Timeouts.DEFAULT, temporary);
    }

    @AfterEach
    void end() throws IOException {
        proxy.close();
    }

    @Test
    void aBusyStoreIsAskedAgain() throws IOException {
        proxy.next(BUSY, BROKEN);
        write("original", random(1000));
        proxy.next(BROKEN, BUSY);
        assertEquals(1000, read("original").length);
    }

    @Test
    void aStoreThatStaysBusyIsAwayAndAnswersAgainLater() throws IOException {
        var bytes = random(1000);
        proxy.next(BUSY, BUSY, BUSY);
        assertThrows(StorageAwayException.class, () -> write("original", bytes));
        assertEquals(List.of(), parts());
        write("original", bytes);
        proxy.next(BROKEN, BROKEN, BROKEN);
        assertThrows(StorageAwayException.class, () -> read("original"));
        assertArrayEquals(bytes, read("original"));
    }

    @Test
    void aPutWhoseAnswerIsLostIsDoneAllTheSame() throws IOException {
        var bytes = random(1000);
        proxy.next(ANSWER_LOST);
        write("original", bytes);
        assertArrayEquals(bytes, read("original"));
    }

    @Test
    void aBatchOfWhichOnePartFailsLeavesNothing() throws IOException {
        try (var batch = store.begin(object)) {
            fill(batch.create("thumbnail"), random(10));
            fill(batch.create("preview"), random(10));
            proxy.next(NONE, BROKEN, BROKEN, BROKEN);
            assertThrows(StorageAwayException.class, batch::commit);
        }
        assertEquals(List.of(), parts());
    }

    @Test
    void whatABatchReplacedStaysWhenAnotherPartFails() throws IOException {
        write("preview", random(10));
        try (var batch = store.begin(object)) {
            fill(batch.create("preview"), random(20));
            fill(batch.create("thumbnail"), random(10));
            proxy.next(NONE, NONE, BROKEN, BROKEN, BROKEN);
            assertThrows(StorageAwayException.class, batch::commit);
        }
        assertEquals(20, read("preview").length);
    }

    @Test
    void whatIsReadForwardsTakesOneRequest() throws IOException {
        var bytes = random(1 << 20);
        write("original", bytes);
        var before = proxy.requests().size();
        assertArrayEquals(bytes, read("original"));
        assertEquals(before + 1, proxy.requests().size());
    }

    @Test
    void aConnectionThatIsLostWhileReadingIsTakenUpWhereItBroke() throws IOException {
        var bytes = random(1 << 20);
        write("original", bytes);
        proxy.next(cutAfter(300_000), cutAfter(1), cutAfter(200_000));
        assertArrayEquals(bytes, read("original"));
        assertEquals("bytes=300000-", range(3));
        assertEquals("bytes=300001-", range(2));
        assertEquals("bytes=500001-", range(1));
    }

    @Test
    void aStoreThatSendsNothingAnyMoreIsAwayAndNotAtAnEnd() throws IOException {
        write("original", random(1000));
        proxy.next(cutAfter(10), cutAfter(0), cutAfter(0), cutAfter(0));
        assertThrows(StorageAwayException.class, () -> read("original"));
    }

    @Test
    void bytesFromAnotherPlaceAreNotTakenForThoseAskedFor() throws IOException {
        write("original", random(1000));
        proxy.next(cutAfter(10), RANGE_IGNORED);
        assertThrows(StorageAwayException.class, () -> read("original"));
    }

    @Test
    void whatIsReplacedWhileItIsReadIsNotMixed() throws IOException {
        write("preview", random(1000));
        proxy.next(cutAfter(10));
        try (var blob = store.open(new BlobName(object, "preview"))) {
            write("preview", random(1001));
            assertThrows(NoSuchFileException.class, () -> Channels.newInputStream(blob)
                    .readAllBytes());
        }
    }

    @Test
    void aReaderWhoGoesAwayEarlyDoesNotFetchTheRest() throws Exception {
        write("original", random(16 << 20));
        try (var blob = store.open(new BlobName(object, "original"))) {
            blob.read(ByteBuffer.allocate(SEGMENT));
        }
        Await.until("the store is hung up on", proxy::wasHungUpOn);
    }

    @Test
    void aStoreThatDoesNotDeleteAtOnceIsAskedForOneAfterTheOther() throws IOException {
        write("thumbnail", random(10));
        write("preview", random(10));
        proxy.next(NONE, answers(400, "XAmzContentChecksumMismatch"));
        store.delete(object);
        assertEquals(List.of(), parts());
    }

    @Test
    void aRefusedKeyOrALostBucketSaysNothingOfABlob() throws IOException {
        write("original", random(10));
        for (var refusal : List.of(answers(403, "AccessDenied"), answers(404, "NoSuchBucket"))) {
            proxy.next(refusal);
            assertThrows(StorageAwayException.class, () -> read("original"));
        }
        assertEquals(10, read("original").length);
    }

    @Test
    void aStoreThatIsAwayAtTheStartIsWaitedForLater() throws IOException {
        var settings = Buckets.fresh(proxy.port());
        proxy.next(BROKEN, BROKEN, BROKEN);
        Buckets.store(settings, S3Timeouts.DEFAULT, temporary);
        assertFalse(proxy.requests().isEmpty());
    }

    private String range(int fromTheLast) {
        var requests = proxy.requests();
        var request = requests.get(requests.size() - fromTheLast);
        return request.substring(request.lastIndexOf(' ') + 1);
    }

    private List<BlobName> parts() throws IOException {
        var parts = new ArrayList<BlobName>();
        store.blobs(Instant.MAX, (name, stat) -> parts.add(name));
        return parts;
    }

    private static byte[] random(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private void write(String part, byte[] bytes) throws IOException {
        try (var batch = store.begin(object)) {
            fill(batch.create(part), bytes);
            batch.commit();
        }
    }

    private static void fill(SeekableByteChannel blob, byte[] bytes) throws IOException {
        try (blob) {
            blob.write(ByteBuffer.wrap(bytes));
        }
    }

    private byte[] read(String part) throws IOException {
        try (var blob = store.open(new BlobName(object, part))) {
            return Channels.newInputStream(blob).readAllBytes();
        }
    }
}
