package app.darkslide.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.packaged.CommandRuns;
import app.darkslide.packaged.PackagedTest;
import app.darkslide.testing.Await;
import app.darkslide.testing.ExportBuilder;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.SilentProxy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The command in a process of its own, which is killed. */
class ImportIT extends PackagedTest {
    private static final List<String> NAMES = List.of("a.jpg", "b.jpg", "c.jpg", "d.jpg", "e.jpg", "f.jpg");

    /** What it hears or sends: the answer to a photo, what is said of photos, what is in an album. */
    private static final List<String> MOMENTS = List.of("201 Created", "PATCH /images ", "POST /albums/");

    @Test
    void anImportThatIsKilledAgainAndAgainEndsAsOneThatIsNot() throws Exception {
        var export = export().toString();
        try (var service = start();
                var proxy = new SilentProxy(service.port())) {
            var quiet = Person.signedUp();
            assertEquals(0, started(quiet, proxy, export).waitFor(), commands()::said);
            var killed = Person.signedUp();
            for (var moment : MOMENTS) {
                proxy.fallSilentAt(moment);
                var run = started(killed, proxy, export);
                Await.until("it comes to: " + moment, proxy::isSilent);
                run.destroyForcibly().waitFor();
                proxy.comeBack();
            }
            assertEquals(0, started(killed, proxy, export).waitFor(), commands()::said);
            assertEquals(library(quiet), library(killed));
        }
    }

    private Path export() throws IOException {
        var export = new ExportBuilder();
        var year = export.album("2015", null, "oldest", album -> {});
        var coast = export.album("Coast", year, "own", album -> album.put("description", "By the sea"));
        for (var name : NAMES) {
            var number = NAMES.indexOf(name);
            export.photo("Albums/2015/Coast/" + name, Pictures.jpeg(80, 60, number), image -> {
                image.put("description", "Number " + number)
                        .put("favourite", number % 2 == 0)
                        .put("rotation", number == 1 ? 90 : 0);
                image.withArray("tags").add("Sea").add("Number " + number % 2);
                image.putObject("taken")
                        .put("local", "2015-05-0%dT12:30:00".formatted(1 + number))
                        .put("offset", number < 3 ? null : "+02:00")
                        .put("source", number < 3 ? "owner" : "file-modified")
                        .put("precision", "second");
                image.withArray("albums").addObject().put("id", coast).put("position", NAMES.size() - number);
            });
        }
        return export.export(directory.resolve("export.zip"));
    }

    private Process started(Person person, SilentProxy proxy, String export) throws IOException {
        var token = directory.resolve(person.username());
        if (!Files.exists(token))
            Files.writeString(
                    token, person.personalToken("images:read", "images:write").token());
        var address = "http://localhost:" + proxy.port();
        return commands().start(directory, "import", "--to", address, "--token-file", token.toString(), export);
    }

    private CommandRuns commands() {
        return new CommandRuns(directory.resolve("commands.log"));
    }

    /** All that was imported, without the ids that each account has of its own. */
    private static Map<String, String> library(Person person) {
        var tags = named(person, "/tags", "name");
        var photos = named(person, "/images", "fileName");
        var library = new TreeMap<String, String>();
        photos.forEach((id, name) -> {
            var image = person.request().get("/images/" + id).jsonPath();
            var tagged = image.<String>getList("tags").stream()
                    .map(tags::get)
                    .sorted()
                    .toList();
            var said = List.of("description", "favourite", "rotation", "taken").stream()
                    .map(field -> field + " " + image.get(field));
            var bytes = person.request().get("/images/" + id + "/content").asByteArray();
            library.put(
                    name, said.collect(Collectors.joining(", ")) + ", tags " + tagged + ", " + Arrays.hashCode(bytes));
        });
        var albums = named(person, "/albums", "name");
        albums.forEach((id, name) -> {
            var album = person.request().get("/albums/" + id).jsonPath();
            var inIt =
                    person.request().get("/albums/" + id + "/images").jsonPath().getList("items.fileName");
            library.put(
                    name,
                    "in " + albums.get(album.getString("parent")) + ", " + album.get("order") + ", "
                            + album.get("description") + ", " + inIt);
        });
        library.put("tags", tags.values().stream().sorted().toList().toString());
        return library;
    }

    private static Map<String, String> named(Person person, String path, String name) {
        var items = person.request().get(path).jsonPath().<Map<String, Object>>getList("items");
        return items.stream().collect(Collectors.toMap(item -> item.get("id").toString(), item -> item.get(name)
                .toString()));
    }
}
