package app.darkslide.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.fail;

import app.darkslide.storage.s3.Buckets;
import app.darkslide.storage.s3.S3BlobStore;
import app.darkslide.testing.Await;
import app.darkslide.testing.OtherwiseOpened;
import app.darkslide.testing.S3Proxy;
import app.darkslide.testing.SilentProxy;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.channels.Channels;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Blobs of a directory are copied into a bucket, and back. */
class BlobMoveTest {
    private final Map<BlobName, String> written = new HashMap<>();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @TempDir
    Path temporary;

    private Path root;
    private BlobStore directory;
    private BlobStore bucket;
    private SilentProxy network;

    @BeforeEach
    void begin() throws IOException {
        root = Files.createDirectory(temporary.resolve("data"));
        network = new SilentProxy(S3Proxy.port());
        directory = directory(root);
        var files = new TemporaryFiles(Files.createDirectory(temporary.resolve("tmp")), 0);
        var store = new S3BlobStore(Buckets.fresh(network.port()), files, files);
        store.prepare();
        bucket = store;
        for (int i = 0; i < 20; i++)
            for (var part : List.of("original", "preview-1f0c")) write(new BlobName(UUID.randomUUID(), part), part + i);
    }

    @AfterEach
    void end() throws IOException {
        network.close();
    }

    private static BlobStore directory(Path root) {
        var data = new DataDirectory(root);
        return new DirectoryBlobStore(data, new TemporaryFiles(data.temporary(), 0));
    }

    private void write(BlobName name, String text) throws IOException {
        write(directory, name, text);
        written.put(name, text);
    }

    private static void write(BlobStore store, BlobName name, String text) throws IOException {
        try (var batch = store.begin(name.object())) {
            try (var part = Channels.newOutputStream(batch.create(name.part()))) {
                part.write(text.getBytes(UTF_8));
            }
            batch.commit();
        }
    }

    private static String read(BlobStore store, BlobName name) throws IOException {
        try (var blob = Channels.newInputStream(store.open(name))) {
            return new String(blob.readAllBytes(), UTF_8);
        }
    }

    /** Clocks may differ, so what was written just now is copied again. */
    private void age() throws IOException {
        for (var name : written.keySet())
            Files.setLastModifiedTime(file(name), FileTime.from(Instant.now().minus(Duration.ofHours(1))));
    }

    private Path file(BlobName name) {
        return root.resolve(SealedFiles.of(name));
    }

    private BlobName any() {
        return written.keySet().iterator().next();
    }

    /** @return the exit code */
    private int move(BlobStore source, BlobStore target, boolean compares) {
        said.reset();
        var out = new PrintStream(said, true, UTF_8);
        return MoveBlobsCommand.move(source, target, compares, out, out);
    }

    private void assertSaid(String sentence) {
        assertThat(said.toString(UTF_8), containsString(sentence));
    }

    private void assertIsIn(BlobStore store) throws IOException {
        var names = new ArrayList<BlobName>();
        store.blobs(Instant.MAX, (name, stat) -> names.add(name));
        assertEquals(written.size(), names.size());
        for (var name : names) assertEquals(written.get(name), read(store, name));
    }

    @Test
    void everythingIsThereAfterwards() throws IOException {
        assertEquals(0, move(directory, bucket, false));
        assertSaid("Copied 40 files");
        assertIsIn(bucket);
        var other = directory(Files.createDirectory(temporary.resolve("other")));
        assertEquals(0, move(bucket, other, false));
        assertIsIn(other);
    }

    @Test
    void whatIsThereAlreadyIsLeftOut() throws IOException {
        age();
        move(directory, bucket, false);
        write(new BlobName(UUID.randomUUID(), "original"), "new");
        assertEquals(0, move(directory, bucket, false));
        assertSaid("Copied 1 files");
        assertSaid("40 more were there already");
        assertIsIn(bucket);
    }

    @Test
    void whatWasReplacedMeanwhileIsCopiedAgain() throws IOException {
        age();
        move(directory, bucket, false);
        var name = any();
        write(name, written.get(name).toUpperCase());
        assertEquals(0, move(directory, bucket, false));
        assertIsIn(bucket);
    }

    @Test
    void whatIsNewerThereIsLeftAsItIs() throws IOException {
        age();
        move(directory, bucket, false);
        write(bucket, any(), "a longer one");
        assertEquals(1, move(directory, bucket, false));
        assertSaid(any() + " is another one there");
        assertEquals("a longer one", read(bucket, any()));
    }

    @Test
    void bytesThatDifferAreFoundByComparing() throws IOException {
        age();
        move(directory, bucket, false);
        write(bucket, any(), written.get(any()).toUpperCase());
        assertEquals(0, move(directory, bucket, false));
        assertEquals(1, move(directory, bucket, true));
        assertSaid(any() + " is another one there");
    }

    @Test
    void whatCannotBeReadIsNamedAndTheOthersAreCopied() throws IOException {
        var unreadable = any();
        Files.delete(file(unreadable));
        Files.createDirectory(file(unreadable));
        assertEquals(1, move(directory, bucket, false));
        assertSaid(unreadable + " cannot be read");
        assertThrows(NoSuchFileException.class, () -> bucket.stat(unreadable));
        written.remove(unreadable);
        assertIsIn(bucket);
    }

    @Test
    void aStoreThatIsAwayEndsItAndTheNextRunGoesOn() throws Exception {
        network.refuse();
        assertEquals(2, move(directory, bucket, false));
        assertThat(said.toString(UTF_8), startsWith("It ended after 0 files"));
        network.comeBack();
        Await.until("the store is asked again", () -> move(directory, bucket, false) == 0);
        assertIsIn(bucket);
    }

    @Test
    void anEmptySourceIsTakenForTheWrongOne() throws IOException {
        var empty = directory(Files.createDirectory(temporary.resolve("empty")));
        assertEquals(2, move(empty, bucket, false));
        assertSaid("There is nothing to copy");
    }

    @Test
    void whatIsDeletedMeanwhileIsLeftOut() throws IOException {
        var deleted = any();
        var source = OtherwiseOpened.of(directory, name -> {
            if (name.equals(deleted)) directory.delete(name);
            return directory.open(name);
        });
        assertEquals(0, move(source, bucket, false));
        written.remove(deleted);
        assertIsIn(bucket);
    }

    @Test
    void aCopyThatIsNotThereWasNotStored() {
        var forgetting = OtherwiseOpened.of(bucket, name -> {
            throw new NoSuchFileException(name.toString());
        });
        assertEquals(2, move(directory, forgetting, false));
    }

    @Test
    void aCopyThatIsNotWhatWasSentIsNotKept() throws IOException {
        var spoiled = Files.writeString(temporary.resolve("spoiled"), "other bytes");
        var spoiling = OtherwiseOpened.of(bucket, name -> Files.newByteChannel(spoiled));
        assertEquals(2, move(directory, spoiling, false));
        assertSaid("came back otherwise than it was stored");
        bucket.blobs(Instant.MAX, (name, stat) -> fail(name + " was kept"));
    }
}
