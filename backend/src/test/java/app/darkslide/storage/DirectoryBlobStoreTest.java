package app.darkslide.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.files.DiskFault;
import app.darkslide.testing.SmallDisk;
import java.io.IOException;
import java.nio.ByteBuffer;
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

class DirectoryBlobStoreTest extends BlobStoreContractTest {
    @TempDir
    Path directory;

    private DirectoryBlobStore store;

    @BeforeEach
    void create() {
        store = store(directory, 0);
    }

    @Test
    void theRoomThatIsKeptFreeIsRefusedAsAFullDisk() throws IOException {
        var full = store(directory, Long.MAX_VALUE);
        var refusal = assertThrows(IOException.class, () -> full.begin(UUID.randomUUID()));
        assertEquals(DiskFault.FULL, DiskFault.of(refusal));
    }

    @Test
    void batchesThatBeganInTheLastRoomDoNotTakeWhatIsKeptFree() throws Exception {
        try (var disk = SmallDisk.mounted(directory, 8)) {
            var store = store(disk.path(), 4 << 20);
            try (var first = store.begin(UUID.randomUUID());
                    var second = store.begin(UUID.randomUUID())) {
                write(first, 3 << 20);
                first.commit();
                write(second, 3 << 20);
                var refusal = assertThrows(IOException.class, second::commit);
                assertEquals(DiskFault.FULL, DiskFault.of(refusal));
            }
            assertTrue(Files.getFileStore(disk.path()).getUsableSpace() > 4 << 20);
        }
    }

    private static void write(BlobStore.Batch batch, int bytes) throws IOException {
        try (var part = batch.create("original")) {
            part.write(ByteBuffer.allocate(bytes));
        }
    }

    private static DirectoryBlobStore store(Path directory, long keepFree) {
        var data = new DataDirectory(directory);
        return new DirectoryBlobStore(data, new TemporaryFiles(data.temporary(), keepFree));
    }

    @Override
    protected BlobStore store() {
        return store;
    }

    @Test
    void aFileLiesWhereTheEndOfItsIdSays() throws IOException {
        try (var batch = store.begin(object)) {
            batch.create("original").close();
            batch.commit();
        }
        var hex = object.toString();
        var file = directory.resolve("blobs").resolve(hex.substring(32, 34)).resolve(hex.substring(34));
        assertTrue(Files.exists(file.resolve(hex + ".original")));
    }

    @Test
    void aFileInAnotherPlaceIsNone() throws IOException {
        var object = UUID.fromString("01a2317d-2cd8-7671-b85d-5d18326e224a");
        write(object, "original", "here");
        var file = directory.resolve(SealedFiles.of(new BlobName(object, "original")));
        var elsewhere = Files.createDirectories(directory.resolve("blobs/zz").resolve("00"));
        Files.copy(file, elsewhere.resolve(file.getFileName()));
        var wrong = Files.createDirectories(directory.resolve("blobs/00/00"));
        Files.copy(file, wrong.resolve(file.getFileName()));
        var names = new ArrayList<BlobName>();
        store.blobs(Instant.MAX, (name, stat) -> names.add(name));
        assertEquals(List.of(new BlobName(object, "original")), names);
    }

    @Test
    void onlyTheServiceCanLookIn() throws IOException {
        for (var each : new String[] {"blobs", "tmp"})
            assertEquals(
                    "rwx------",
                    java.nio.file.attribute.PosixFilePermissions.toString(
                            Files.getPosixFilePermissions(directory.resolve(each))));
    }

    @Test
    void whatACrashLeftUnfinishedIsTidiedAway() throws IOException {
        var batch = store.begin(object);
        try (var blob = batch.create("original")) {
            blob.write(ByteBuffer.wrap(new byte[] {1}));
        }
        store.tidy(Instant.now().minusSeconds(60), Instant.now().minusSeconds(60));
        assertEquals(1, unfinished());
        store.tidy(Instant.now().plusSeconds(60), Instant.now());
        assertEquals(0, unfinished());
    }

    @Test
    void aCommitThatFailsHalfWayLeavesNothing() throws IOException {
        var hex = object.toString();
        var shard = directory.resolve("blobs").resolve(hex.substring(32, 34)).resolve(hex.substring(34));
        Files.createDirectories(shard.resolve(object + ".preview").resolve("in the way")); // so this rename must fail
        try (var batch = store.begin(object)) {
            batch.create("original").close();
            batch.create("preview").close();
            assertThrows(IOException.class, batch::commit);
        }
        assertFalse(Files.exists(shard.resolve(object + ".original")));
        assertEquals(0, unfinished());
    }

    @Test
    void aFileThatCannotBeFlushedIsNotCommittedAndNothingIsLeft() throws IOException {
        try (var batch = store.begin(object)) {
            batch.create("original").close();
            batch.create("preview").close();
            try (var files = Files.newDirectoryStream(directory.resolve("tmp"), "*.preview.*")) {
                for (var file : files) Files.delete(file);
            }
            assertThrows(IOException.class, batch::commit);
        }
        assertThrows(NoSuchFileException.class, () -> store.open(new BlobName(object, "original")));
        assertEquals(0, unfinished());
    }

    @Test
    void aDirectoryThatCannotBeMadeFailsTheCommitAndNothingIsLeft() throws IOException {
        Files.createFile(directory.resolve("blobs").resolve(object.toString().substring(32, 34)));
        try (var batch = store.begin(object)) {
            batch.create("original").close();
            assertThrows(IOException.class, batch::commit);
        }
        assertEquals(0, unfinished());
    }

    private long unfinished() throws IOException {
        try (var left = Files.list(directory.resolve("tmp"))) {
            return left.count();
        }
    }
}
