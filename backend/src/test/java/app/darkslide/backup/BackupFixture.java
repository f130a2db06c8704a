package app.darkslide.backup;

import app.darkslide.database.CommandDatabase;
import app.darkslide.database.EmbeddedServers;
import app.darkslide.keys.CommandKeys;
import app.darkslide.storage.SealedFiles;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The application under test with a photo and an album, and a directory for backups of it. */
abstract class BackupFixture {
    @TempDir
    Path directory;

    final Path data = Path.of(ConfigProvider.getConfig().getValue("darkslide.data", String.class))
            .toAbsolutePath();
    final CommandDatabase database = CommandDatabase.ofTheService();
    final ByteArrayOutputStream said = new ByteArrayOutputStream();
    Path target;
    Person person;
    String image;

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

    @AfterEach
    void endDatabases() throws IOException {
        EmbeddedServers.endIn(directory);
    }

    List<String> times() throws IOException {
        return new BackupDirectory(target).times();
    }

    static List<String> sealed(Path root) throws IOException {
        var names = new ArrayList<String>();
        var reader = new Sha256Reader();
        SealedFiles.visit(
                root, name -> names.add(name + " " + reader.sha256(() -> Files.newByteChannel(root.resolve(name)))));
        return names;
    }

    CommandDatabase embedded(String name) {
        return new CommandDatabase("jdbc:embedded:" + directory.resolve(name).resolve("db"), "", "");
    }

    int backup(String... options) {
        return command(database).execute("backup", arguments(options));
    }

    int restore(String name, CommandDatabase into, String... options) {
        return command(directory.resolve(name), into).execute("restore", arguments(options));
    }

    private List<String> arguments(String... options) {
        var arguments = new ArrayList<>(List.of(target.toString()));
        arguments.addAll(List.of(options));
        return arguments;
    }

    /** Of the application under test. */
    BackupCommand command(CommandDatabase from) {
        return command(data, from);
    }

    BackupCommand command(Path place, CommandDatabase into) {
        return new BackupCommand(place, Optional.empty(), CommandKeys.ofTheService(), "its place", into, out(), out());
    }

    PrintStream out() {
        return new PrintStream(said, true);
    }
}
