package app.darkslide.backup;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.darkslide.database.CommandDatabase;
import app.darkslide.database.SchemaCheck;
import app.darkslide.files.StorageAwayException;
import app.darkslide.keys.CommandKeys;
import app.darkslide.storage.BlobName;
import app.darkslide.storage.BlobStore;
import app.darkslide.storage.SealedFiles;
import app.darkslide.storage.TemporaryFiles;
import app.darkslide.storage.s3.Buckets;
import app.darkslide.storage.s3.S3BlobStore;
import app.darkslide.storage.s3.S3Service;
import app.darkslide.testing.Await;
import app.darkslide.testing.OnOneDatabase;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.S3Proxy;
import app.darkslide.testing.SilentProxy;
import app.darkslide.testing.Stillness;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Backups of an application whose images lie in an object store. */
@QuarkusTest
@OnOneDatabase
@WithTestResource(S3Service.class)
class ObjectStoreBackupTest extends BackupFixture {
    SilentProxy network;

    @Inject
    BlobStore blobs;

    @AfterEach
    void comeBack() throws Exception {
        network.comeBack();
        Await.until("the store is tried again", this::isThere);
    }

    private boolean isThere() throws IOException {
        try {
            blobs.check();
            return true;
        } catch (StorageAwayException notYet) {
            return false;
        }
    }

    @Test
    void aRestoreHasEveryRowAndEveryFileInADirectoryAndInAnotherStore() throws Exception {
        try (var still = new Stillness()) {
            assertEquals(0, backup(), said::toString);
            var rows = Contents.of(database);
            var files = sealed(blobs);
            assertEquals(files, sealed(target));
            assertEquals(0, restore("elsewhere", embedded("elsewhere")), said::toString);
            assertEquals(files, sealed(directory.resolve("elsewhere")));

            var store = freshStore();
            var into = embedded("store");
            assertEquals(0, restore(store, into), said::toString);
            Contents.assertSame(rows, Contents.of(into));
            assertEquals(files, sealed(store));
            assertEquals(2, restore(store, embedded("again")));
            assertThat(said.toString(), containsString("there is a sealed file"));
        }
    }

    @Test
    void aRestoreThatWasKilledGoesOnInTheSameStore() throws Exception {
        assertEquals(0, backup(), said::toString);
        var store = freshStore();
        var into = embedded("killed");
        assertEquals(0, restore(store, into), said::toString);
        try (var connection = into.connect();
                var statement = connection.createStatement()) {
            statement.execute("rename table " + DumpFormat.HISTORY + " to " + SchemaCheck.UNFINISHED_RESTORE);
        }
        store.delete(new BlobName(UUID.fromString(image), "preview"));
        try (var batch = store.begin(UUID.fromString(image))) {
            try (var part = batch.create("thumbnail")) {
                part.write(ByteBuffer.allocate(10));
            }
            batch.commit();
        }
        assertEquals(0, restore(store, into), said::toString);
        assertEquals(sealed(target), sealed(store));
    }

    @Test
    void theNextBackupAddsOnlyWhatIsNew() throws Exception {
        assertEquals(0, backup(), said::toString);
        person.uploaded("b.jpg", Pictures.jpeg(400, 300, 8));
        said.reset();
        assertEquals(0, backup("--keep", "1"), said::toString);
        assertThat(said.toString(), containsString("of them new: 3 files"));
        assertEquals(sealed(blobs), sealed(target));
    }

    @Test
    void aPhotoWithoutItsFileIsNamedAndAllElseIsBackedUp() throws Exception {
        blobs.delete(new BlobName(UUID.fromString(image), "original"));
        try {
            assertEquals(1, backup());
            assertThat(said.toString(), containsString("Photo " + image + " lacks: original"));
            assertEquals(sealed(blobs), sealed(target));
        } finally {
            person.request().delete("/images/" + image + "?forever").then().statusCode(200);
        }
    }

    @Test
    void aStoreThatGoesAwayEndsABackupAndTheOneBeforeStays() throws Exception {
        assertEquals(0, backup(), said::toString);
        var before = times();
        person.uploaded("b.jpg", Pictures.jpeg(400, 300, 8));
        network.refuse();
        said.reset();
        assertEquals(1, backup());
        assertThat(said.toString(), containsString("Earlier backups are as they were"));
        assertFalse(said.toString().contains("lacks"), said::toString);
        assertEquals(before, times());
        comeBack();
        assertEquals(0, backup(), said::toString);
        assertEquals(sealed(blobs), sealed(target));
    }

    @Override
    BackupCommand command(CommandDatabase from) {
        return command(blobs, from);
    }

    private int restore(BlobStore store, CommandDatabase into) {
        return command(store, into).execute("restore", List.of(target.toString()));
    }

    private BackupCommand command(BlobStore store, CommandDatabase uses) {
        return new BackupCommand(data, Optional.of(store), CommandKeys.ofTheService(), "its place", uses, out(), out());
    }

    private BlobStore freshStore() throws IOException {
        var files = new TemporaryFiles(Files.createDirectory(directory.resolve("tmp")), 0);
        var store = new S3BlobStore(Buckets.fresh(S3Proxy.port()), files, files);
        store.prepare();
        return store;
    }

    private static List<String> sealed(BlobStore store) throws IOException {
        var names = new ArrayList<String>();
        var reader = new Sha256Reader();
        store.blobs(
                Instant.MAX,
                (blob, stat) -> names.add(SealedFiles.of(blob) + " " + reader.sha256(() -> store.open(blob))));
        return names;
    }
}
