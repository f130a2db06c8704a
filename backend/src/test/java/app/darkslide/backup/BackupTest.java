package app.darkslide.backup;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.database.BackupLock;
import app.darkslide.database.CommandDatabase;
import app.darkslide.images.ImageFile;
import app.darkslide.storage.SealedFiles;
import app.darkslide.testing.Await;
import app.darkslide.testing.FileTree;
import app.darkslide.testing.InDataDirectory;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Stillness;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;

/** Backups of the application under test, restored elsewhere: from either database into an embedded one, and back. */
@QuarkusTest
@InDataDirectory
@Order(1)
class BackupTest extends BackupFixture {
    @Test
    void aRestoreHasEveryRowAndEveryFileInEitherDatabaseAndBack() throws Exception {
        try (var still = new Stillness()) {
            assertEquals(0, backup(), said::toString);
            var before = Contents.of(database);
            assertEquals(0, restore("elsewhere", embedded("elsewhere")), said::toString);
            Contents.assertSame(before, Contents.of(embedded("elsewhere")));
            assertEquals(sealed(data), sealed(directory.resolve("elsewhere")));

            var back = System.getProperty("test.mysql.url") == null ? embedded("back") : mysql();
            target = directory.resolve("second");
            assertEquals(
                    0,
                    command(directory.resolve("elsewhere"), embedded("elsewhere"))
                            .execute("backup", List.of(target.toString())),
                    said::toString);
            assertEquals(0, restore("back", back), said::toString);
            Contents.assertSame(before, Contents.of(back));
            assertEquals(sealed(data), sealed(directory.resolve("back")));
        }
    }

    @Test
    void nothingOfABackupIsInClear() throws Exception {
        assertEquals(0, backup(), said::toString);
        for (var file : FileTree.files(target)) {
            var text = Files.readString(file, StandardCharsets.ISO_8859_1);
            for (var needle :
                    List.of(person.username(), "needle-of-a-backup", "Needle of an album", "argon2", "master"))
                assertFalse(text.contains(needle), file + " has " + needle);
        }
        assertFalse(Files.exists(target.resolve("keys")));
    }

    @Test
    void theNextBackupAddsOnlyWhatIsNewAndTheOneBeforeStaysWhole() throws Exception {
        assertEquals(0, backup(), said::toString);
        var first = times().get(0);
        var before = sealed(target);
        person.uploaded("b.jpg", Pictures.jpeg(400, 300, 8));
        said.reset();
        assertEquals(0, backup(), said::toString);
        assertThat(said.toString(), containsString("of them new: 3 files"));
        assertTrue(sealed(target).containsAll(before));
        assertEquals(0, restore("first", embedded("first"), "--at", first), said::toString);
        assertEquals(before, sealed(directory.resolve("first")));
        assertEquals(0, backup("--keep", "1"));
        assertEquals(1, times().size());
        assertEquals(0, restore("last", embedded("last")), said::toString);
    }

    @Test
    void filesOfWhatIsDestroyedDuringABackupStayUntilItIsDone() throws Exception {
        var file = data.resolve(SealedFiles.of(ImageFile.original(UUID.fromString(image))));
        try (var connection = database.connect();
                var lock = new BackupLock(connection)) {
            person.request().delete("/images/" + image + "?forever").then().statusCode(200);
            assertTrue(Files.exists(file));
        }
        Await.until("the file is gone", () -> !Files.exists(file));
    }

    private static CommandDatabase mysql() {
        var url = System.getProperty("test.mysql.url").replace("/darkslide?", "/darkslide_restored?");
        return new CommandDatabase(url, "darkslide", "darkslide");
    }
}
