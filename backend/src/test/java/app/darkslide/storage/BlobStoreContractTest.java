package app.darkslide.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What {@link BlobStore} promises, in its order; every implementation extends this. */
public abstract class BlobStoreContractTest {
    private static final Duration HOUR = Duration.ofHours(1);

    protected final UUID object = UUID.randomUUID();

    protected abstract BlobStore store();

    @Test
    void whatIsCommittedIsReadAsItWasWritten() throws IOException {
        write(object, "original", "some bytes");
        assertEquals("some bytes", read(object, "original"));
    }

    @Test
    void aBlobIsReadFromAnyPosition() throws IOException {
        write(object, "original", "0123456789");
        try (var blob = store().open(new BlobName(object, "original"))) {
            assertEquals(10, blob.size());
            var two = ByteBuffer.allocate(2);
            blob.position(7).read(two);
            assertArrayEquals("78".getBytes(UTF_8), two.array());
        }
    }

    @Test
    void theSizeOfABlobIsTold() throws IOException {
        write(object, "original", "0123456789");
        assertEquals(10, store().stat(new BlobName(object, "original")).size());
        assertThrows(NoSuchFileException.class, () -> store().stat(new BlobName(object, "preview")));
    }

    @Test
    void nothingIsSeenBeforeTheCommit() throws IOException {
        try (var batch = store().begin(object)) {
            fill(batch, "original", "not yet");
            assertThrows(NoSuchFileException.class, () -> read(object, "original"));
            assertEquals(Set.of(), objects());
            batch.commit();
        }
        assertEquals("not yet", read(object, "original"));
    }

    @Test
    void aBatchWithoutACommitLeavesNothing() throws IOException {
        try (var batch = store().begin(object)) {
            fill(batch, "original", "gone");
            fill(batch, "preview", "gone too");
        }
        assertThrows(NoSuchFileException.class, () -> read(object, "original"));
        assertEquals(Set.of(), objects());
    }

    @Test
    void writingAPartAgainReplacesItAndLeavesTheOthers() throws IOException {
        write(object, "original", "stays");
        write(object, "preview", "old and longer");
        write(object, "preview", "new");
        assertEquals("stays", read(object, "original"));
        assertEquals("new", read(object, "preview"));
    }

    @Test
    void deletingTakesAllPartsAndCanBeRepeated() throws IOException {
        var neighbour = UUID.randomUUID();
        write(object, "original", "a");
        write(object, "preview", "b");
        write(neighbour, "original", "c");
        store().delete(object);
        assertDoesNotThrow(() -> store().delete(object));
        assertThrows(NoSuchFileException.class, () -> read(object, "original"));
        assertThrows(NoSuchFileException.class, () -> read(object, "preview"));
        assertEquals("c", read(neighbour, "original"));
    }

    @Test
    void anOpenBlobThatIsDeletedIsReadToItsEndOrIsGone() throws IOException {
        write(object, "original", "still here");
        try (var blob = store().open(new BlobName(object, "original"))) {
            store().delete(object);
            assertEquals("still here", new String(Channels.newInputStream(blob).readAllBytes(), UTF_8));
        } catch (NoSuchFileException gone) {
            assertEquals(Set.of(), objects());
        }
    }

    @Test
    void everyObjectIsShownOnceItIsOldEnough() throws IOException {
        var other = UUID.randomUUID();
        write(object, "original", "a");
        write(other, "original", "b");
        assertEquals(Set.of(object, other), objects());
        var none = new HashSet<UUID>();
        store().objects(Instant.now().minus(HOUR), none::add);
        assertEquals(Set.of(), none);
    }

    @Test
    void aStoreThatTakesBlobsSaysSo() throws IOException {
        store().check();
        assertEquals(Set.of(), objects());
    }

    @Test
    void whatIsPutAsideIsNotFoundAnyMore() throws IOException {
        write(object, "original", "a");
        store().quarantine(object);
        assertThrows(NoSuchFileException.class, () -> read(object, "original"));
        assertEquals(Set.of(), objects());
        assertDoesNotThrow(
                () -> store().tidy(Instant.now().plus(HOUR), Instant.now().plus(HOUR)));
    }

    @Test
    void whatWasPutAsideCanBePutBack() throws IOException {
        write(object, "original", "a");
        write(object, "preview", "b");
        store().quarantine(object);
        write(object, "preview", "made anew");
        assertEquals(Set.of(object), quarantined());
        store().restore(object);
        assertEquals("a", read(object, "original"));
        assertEquals("made anew", read(object, "preview"));
        assertDoesNotThrow(() -> store().restore(UUID.randomUUID()));
    }

    @Test
    void whatWasPutAsideIsDeletedAfterItsTime() throws IOException {
        write(object, "original", "a");
        store().quarantine(object);
        store().tidy(Instant.now(), Instant.now().minus(HOUR));
        assertEquals(Set.of(object), quarantined());
        store().tidy(Instant.now(), Instant.now().plus(HOUR));
        assertEquals(Set.of(), quarantined());
    }

    @Test
    void ofTheSameObjectTwiceAtOnceEachBatchIsWholeAndTheLastCommitWins() throws IOException {
        try (var first = store().begin(object);
                var second = store().begin(object)) {
            fill(first, "preview", "the longer one of the two");
            fill(second, "preview", "short");
            second.commit();
            first.commit();
        }
        assertEquals("the longer one of the two", read(object, "preview"));
    }

    @Test
    void aBatchThatIsGivenUpTakesNothingOfAnotherAlong() throws IOException {
        try (var kept = store().begin(object)) {
            fill(kept, "preview", "kept");
            try (var givenUp = store().begin(object)) {
                fill(givenUp, "preview", "given up");
            }
            kept.commit();
        }
        assertEquals("kept", read(object, "preview"));
    }

    @Test
    void manyCanWriteAtOnce() throws Exception {
        var pool = Executors.newFixedThreadPool(8);
        var writes = IntStream.range(0, 40)
                .<java.util.concurrent.Callable<Void>>mapToObj(i -> () -> {
                    write(UUID.randomUUID(), "original", "blob " + i);
                    return null;
                })
                .toList();
        for (var done : pool.invokeAll(writes)) done.get();
        pool.shutdown();
        assertEquals(40, objects().size());
    }

    @Test
    void aNameOfAPartIsAShortWord() {
        for (var bad : new String[] {"", "../x", "a/b", "UPPER", "seventeenletters-", "a.b", "a-", "a-B", "a-b-c"})
            assertThrows(IllegalArgumentException.class, () -> new BlobName(object, bad));
    }

    @Test
    void oneBlobIsDeletedAndTheOthersStay() throws IOException {
        write(object, "preview", "old");
        write(object, "preview-0a1b2c3d", "new");
        store().delete(new BlobName(object, "preview"));
        store().delete(new BlobName(object, "preview"));
        assertThrows(NoSuchFileException.class, () -> read(object, "preview"));
        assertEquals("new", read(object, "preview-0a1b2c3d"));
        var found = new HashSet<BlobName>();
        store().blobs(Instant.now().plus(HOUR), (name, stat) -> found.add(name));
        assertEquals(Set.of(new BlobName(object, "preview-0a1b2c3d")), found);
        store().delete(object);
        assertThrows(NoSuchFileException.class, () -> read(object, "preview-0a1b2c3d"));
    }

    @Test
    void blobsAreListedInTheOrderOfTheirNamesWithWhatIsKnownOfThem() throws IOException {
        for (int i = 0; i < 20; i++)
            for (var part : List.of("preview-1f0c", "original")) write(UUID.randomUUID(), part, "x".repeat(i));
        var names = new ArrayList<String>();
        store().blobs(Instant.now().plus(HOUR), (name, stat) -> {
            names.add(SealedFiles.of(name));
            var alone = store().stat(name);
            assertEquals(alone.size(), stat.size());
            assertEquals(0, Duration.between(alone.written(), stat.written()).toSeconds()); // a header has no less
        });
        assertEquals(40, names.size());
        assertEquals(names.stream().sorted().toList(), names);
        for (var name : names) assertTrue(name.matches(SealedFiles.NAME), name);
        store().blobs(Instant.now().minus(HOUR), (name, stat) -> fail(name + " is younger"));
    }

    private Set<UUID> objects() throws IOException {
        var found = new HashSet<UUID>();
        store().objects(Instant.now().plus(HOUR), found::add);
        return found;
    }

    @Test
    void whatIsSetAsideStaysInItsPlaceUntilItIsReplacedAndIsNotPutBack() throws IOException {
        write(object, "original", "damaged");
        store().setAside(new BlobName(object, "original"));
        assertEquals("damaged", read(object, "original"));
        write(object, "original", "whole");
        store().restore(object);
        assertEquals("whole", read(object, "original"));
        assertEquals(Set.of(), quarantined());
        store().setAside(new BlobName(UUID.randomUUID(), "original"));
    }

    private Set<UUID> quarantined() throws IOException {
        var found = new HashSet<UUID>();
        store().quarantined(found::add);
        return found;
    }

    protected void write(UUID object, String part, String text) throws IOException {
        try (var batch = store().begin(object)) {
            fill(batch, part, text);
            batch.commit();
        }
    }

    private static void fill(BlobStore.Batch batch, String part, String text) throws IOException {
        try (var blob = batch.create(part)) {
            blob.write(ByteBuffer.wrap(text.getBytes(UTF_8)));
        }
    }

    private String read(UUID object, String part) throws IOException {
        try (var blob = store().open(new BlobName(object, part))) {
            return new String(Channels.newInputStream(blob).readAllBytes(), UTF_8);
        }
    }
}
