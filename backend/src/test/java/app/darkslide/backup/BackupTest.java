package app.darkslide.backup;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.crypto.MasterKeyset;
import app.darkslide.database.CommandDatabase;
import app.darkslide.keys.CommandKeys;
import app.darkslide.testing.FileTree;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.SmallDisk;
import app.darkslide.testing.Stillness;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backups of the application under test, restored elsewhere: from either database into an embedded one, and back. */
@QuarkusTest
class BackupTest {
    @TempDir
    Path directory;

    private final Path data = Path.of(ConfigProvider.getConfig().getValue("darkslide.data", String.class))
            .toAbsolutePath();
    private final CommandDatabase database = CommandDatabase.ofTheService();
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Path target;
    private Person person;
    private String image;

    @BeforeEach
    void somethingIsThere() {
        target = directory.resolve("backup");
        person = Person.signedUp();
        image = person.uploaded("needle-of-a-backup.jpg", Pictures.jpeg(400, 300, 7));
        person.request()
                .contentType("application/json")
                .body(Map.of("name", "Needle of an album"))
                .post("/albums")
                .then()
                .statusCode(201);
    }

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
        assertEquals(0, command(data, database).execute("backup", List.of(target.toString(), "--keep", "1")));
        assertEquals(1, times().size());
        assertEquals(0, restore("last", embedded("last")), said::toString);
    }

    @Test
    void whatWasDamagedOrTakenOutOfABackupIsNamed() throws Exception {
        assertEquals(0, backup(), said::toString);
        var end = image.length();
        var shard = target.resolve("blobs")
                .resolve(image.substring(end - 4, end - 2))
                .resolve(image.substring(end - 2));
        Files.delete(shard.resolve(image + ".original"));
        replaceOneByte(shard.resolve(image + ".preview"));
        assertEquals(1, restore("damaged", embedded("damaged")));
        assertThat(said.toString(), containsString(image + ".original (missing)"));
        assertThat(said.toString(), containsString(image + ".preview (altered since)"));
        assertThat(said.toString(), containsString("Without its original: the photo " + image));

        var manifest = new BackupDirectory(target).manifest(times().get(0));
        var text = Files.readString(manifest);
        for (var altered : List.of(
                text.replaceFirst("[0-9a-f]{64} [0-9]+ blobs.*\n", ""),
                text.substring(0, text.length() / 2),
                text.replaceFirst("blobs/../..", "blobs/../../../../etc"))) {
            Files.writeString(manifest, altered);
            assertEquals(2, restore("tampered", embedded("tampered")));
        }
        assertThat(said.toString(), containsString("is not what was written"));
        Files.writeString(manifest, text);
        replaceOneByte(target.resolve("database/" + times().get(0) + ".dump"));
        assertEquals(2, restore("tampered", embedded("tampered")));
        assertThat(said.toString(), containsString("is missing or damaged"));
    }

    @Test
    void whatIsNoPlaceForItIsRefusedInASentence() throws Exception {
        assertEquals(2, command(data, database).execute("backup", List.of(data + "/backup")));
        assertThat(said.toString(), containsString("inside of the data directory"));
        assertEquals(0, backup(), said::toString);
        assertEquals(2, command(directory, database).execute("restore", List.of(target.toString())));
        assertEquals(2, restore("other", database));
        assertThat(said.toString(), containsString("needs an empty place"));
        try (var lock = database.connect();
                var held = new app.darkslide.database.BackupLock(lock)) {
            assertEquals(2, backup());
        }
        assertThat(said.toString(), containsString("Another backup of this database"));
        Files.writeString(target.resolve("installation"), "00000000-0000-0000-0000-000000000000\n");
        assertEquals(2, backup());
        assertThat(said.toString(), containsString("of another installation"));
        var stranger = new BackupCommand(
                directory.resolve("stranger"), MasterKeyset.random(), "its place", embedded("stranger"), out(), out());
        assertEquals(2, stranger.execute("restore", List.of(target.toString())));
        assertThat(said.toString(), containsString("needs the master key"));
        target = Files.createDirectory(directory.resolve("full"));
        Files.writeString(target.resolve("letter.txt"), "mine");
        assertEquals(2, backup());
        assertThat(said.toString(), containsString("holds something else"));
    }

    @Test
    void aTargetThatFillsKeepsTheBackupBeforeAndIsUsedAgain() throws Exception {
        try (var disk = SmallDisk.mounted(directory, 64)) {
            target = disk.path().resolve("backup");
            assertEquals(0, backup(), said::toString);
            person.uploaded("c.jpg", Pictures.jpeg(900, 700, 9));
            disk.fill();
            assertEquals(1, backup());
            assertThat(said.toString(), containsString("There is no room left"));
            assertEquals(1, times().size());
            disk.empty();
            assertEquals(0, backup(), said::toString);
            assertEquals(2, times().size());
            assertEquals(0, restore("roomy", embedded("roomy")), said::toString);
        }
    }

    @Test
    void filesOfWhatIsDestroyedDuringABackupStayUntilItIsDone() throws Exception {
        var file = data.resolve(SealedFiles.original(image));
        try (var connection = database.connect();
                var lock = new app.darkslide.database.BackupLock(connection)) {
            person.request().delete("/images/" + image + "?forever").then().statusCode(200);
            assertTrue(Files.exists(file));
        }
        app.darkslide.testing.Await.until("the file is gone", () -> !Files.exists(file));
    }

    private static void replaceOneByte(Path file) throws IOException {
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.delete(file); // it may be a link to the one of the service
        Files.write(file, bytes);
    }

    private List<String> times() throws IOException {
        return new BackupDirectory(target).times();
    }

    private static List<String> sealed(Path root) throws IOException {
        var names = new ArrayList<String>();
        SealedFiles.visit(root, name -> names.add(name + " " + new FileCopy(root, false).sha256(root.resolve(name))));
        return names;
    }

    private CommandDatabase embedded(String name) {
        return new CommandDatabase("jdbc:embedded:" + directory.resolve(name).resolve("db"), "", "");
    }

    private static CommandDatabase mysql() {
        var url = System.getProperty("test.mysql.url").replace("/darkslide?", "/darkslide_restored?");
        return new CommandDatabase(url, "darkslide", "darkslide");
    }

    private int backup() {
        return command(data, database).execute("backup", List.of(target.toString()));
    }

    private int restore(String name, CommandDatabase into, String... options) {
        var arguments = new ArrayList<>(List.of(target.toString()));
        arguments.addAll(List.of(options));
        return command(directory.resolve(name), into).execute("restore", arguments);
    }

    private BackupCommand command(Path place, CommandDatabase into) {
        return new BackupCommand(place, CommandKeys.ofTheService(), "its place", into, out(), out());
    }

    private PrintStream out() {
        return new PrintStream(said, true);
    }
}
