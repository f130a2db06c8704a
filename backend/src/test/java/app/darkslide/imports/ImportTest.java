package app.darkslide.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.testing.ExportBuilder;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command against the running service. */
@QuarkusTest
class ImportTest {
    private static final byte[] BEACH = Pictures.jpeg(80, 60, 1);
    private static final byte[] HARBOUR = Pictures.jpeg(80, 60, 2);
    private static final byte[] LETTER = Pictures.png(60, 80, 3);

    @TestHTTPResource("/")
    URI service;

    @TempDir
    Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Person owner;
    private String token;

    @BeforeEach
    void signUp() {
        owner = Person.signedUp();
        token = owner.personalToken("images:read", "images:write").token();
    }

    @Test
    void anExportBecomesTheSameLibrary() throws IOException {
        assertEquals(0, run(export().toString()), said());
        assertLibrary();
    }

    @Test
    void whatWasCutOffIsFinished() throws IOException {
        owner.uploaded("beach.jpg", BEACH); // and then the import was killed
        owner.sending(Map.of("name", "Holidays")).post("/albums");
        assertEquals(0, run(export().toString()), said());
        assertThat(said(), containsString("2 imported, 1 known."));
        assertLibrary();
    }

    private void assertLibrary() {
        var beach = image("beach.jpg");
        beach.body("description", equalTo("Two children")).body("favourite", equalTo(true));
        beach.body("taken.local", equalTo("2015-05-01T12:30:00")).body("taken.source", equalTo("owner"));
        beach.body("taken.precision", equalTo("minute")).body("taken.offset", nullValue());
        beach.body("rotation", equalTo(90)).body("tags", hasSize(2));
        image("harbour.jpg")
                .body("taken.local", equalTo("2014-02-03T04:05:06.789"))
                .body("taken.offset", equalTo("+02:00"))
                .body("taken.source", equalTo("file-modified"));
        image("letter.png").body("taken.source", equalTo("upload")).body("taken.local", equalTo("2020-01-01T00:00:00"));
        Map.of("beach.jpg", BEACH, "harbour.jpg", HARBOUR, "letter.png", LETTER)
                .forEach((name, bytes) -> assertArrayEquals(
                        bytes,
                        owner.request().get("/images/" + id(name) + "/content").asByteArray()));
        var albums = albums();
        assertEquals(List.of("Holidays", "Coast"), albums.getList("items.name"));
        assertEquals(albums.getString("items[0].id"), albums.getString("items[1].parent"));
        assertEquals("own", albums.getString("items[1].order"));
        assertEquals("By the sea", albums.getString("items[1].description"));
        assertEquals(id("harbour.jpg"), albums.getString("items[1].chosenCover"));
        owner.request()
                .get("/albums/" + albums.getString("items[1].id") + "/images")
                .then()
                .body("items.fileName", contains("letter.png", "beach.jpg", "harbour.jpg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"album", "year"})
    void whatTheServiceExportsBecomesTheSameLibraryInAnotherAccount(String folders) throws IOException {
        run(export().toString());
        String part = owner.sending(Map.of("folders", folders)).post("/exports").path("parts[0].url");
        var exported = directory.resolve("exported.zip");
        Files.write(exported, owner.request().get(part).asByteArray());
        signUp();
        assertEquals(0, run(exported.toString()), said());
        assertLibrary();
    }

    @Test
    void whatIsRepeatedChangesNothing() throws IOException {
        var export = export().toString();
        run(export);
        var before = everything();
        assertEquals(0, run(export), said());
        assertThat(said(), containsString("3 known."));
        assertEquals(before, everything());
    }

    @Test
    void whatTheOwnerHasSaidIsLeft() throws IOException {
        var id = owner.uploaded("mine.jpg", BEACH);
        var taken = Map.of("local", "2001-01-01T00:00:00", "precision", "year");
        owner.sending(Map.of("description", "Mine", "taken", taken)).patch("/images/" + id);
        owner.sending(Map.of("ids", List.of(id), "addTags", List.of(owner.tag("Own"))))
                .patch("/images");
        owner.sending(Map.of("name", "Holidays")).post("/albums");
        assertEquals(0, run(export().toString()), said());
        image("mine.jpg")
                .body("description", equalTo("Mine"))
                .body("taken.local", equalTo("2001-01-01T00:00:00"))
                .body("favourite", equalTo(true))
                .body("tags", hasSize(3));
        assertThat(
                said(), containsString("beach.jpg: known. Its date here is another one and was left. Its description"));
        assertEquals(List.of("Holidays", "Coast"), albums().getList("items.name"));
    }

    @Test
    void foldersBringTheirSidecarsAndLeaveRubbishOut() throws IOException {
        Files.createDirectories(directory.resolve("trip/@eaDir"));
        Files.write(directory.resolve("trip/beach.jpg"), BEACH);
        Files.write(directory.resolve("trip/beach.xmp"), XmpSidecarTest.LIGHTROOM.getBytes(UTF_8));
        Files.write(directory.resolve("trip/@eaDir/beach.jpg"), HARBOUR);
        Files.writeString(directory.resolve("trip/notes.txt"), "sunny");
        Files.writeString(directory.resolve("trip/broken.jpg"), "no picture");
        new ExportBuilder()
                .entry("../../up.png", LETTER)
                .entry("in.zip", new byte[30])
                .zip(directory.resolve("more.zip"));
        assertEquals(1, run("--album", "Trip", directory.toString()), said());
        image("beach.jpg")
                .body("description", equalTo("A boat"))
                .body("taken.local", equalTo("2012-06-01T00:00:00"))
                .body("taken.precision", equalTo("month"));
        assertEquals(List.of("up.png", "beach.jpg"), names());
        owner.request().get("/albums").then().body("items[0].images", equalTo(2));
        for (var line : List.of("@eaDir: left-out", "notes.txt: left-out", "broken.jpg: refused", "in.zip: left-out"))
            assertThat(said(), containsString(line));
        assertThat(said(), containsString("2 imported, 3 left-out, 1 refused."));
    }

    @Test
    void aDryRunSendsNothingAndTheReportNamesEveryFile() throws IOException {
        var report = directory.resolve("report.json");
        assertEquals(0, run("--dry-run", "--report", report.toString(), export().toString()), said());
        assertEquals(List.of(), names());
        assertEquals(List.of(), albums().getList("items"));
        var json = JsonPath.from(report.toFile());
        assertEquals(List.of("imported", "imported", "imported"), json.getList("files.outcome"));
        assertEquals(3, json.getInt("totals.imported"));
    }

    @Test
    void aPartWithOtherBytesThanItsManifestSaysIsNamed() throws IOException {
        var export = new ExportBuilder();
        export.manifest.put("parts", 2);
        export.photo("Photos/2015/beach.jpg", BEACH, image -> image.put("sha256", "0".repeat(64)));
        export.photo("Photos/2015/gone.jpg", HARBOUR, image -> image.put("path", "Photos/2015/other.jpg"));
        assertEquals(1, run(export.export(directory.resolve("part.zip")).toString()));
        assertThat(said(), containsString("beach.jpg: refused. Its bytes are not those that were exported"));
        assertThat(said(), containsString("other.jpg: failed. The manifest names it, and it is not there."));
        assertThat(said(), containsString("Of the 2 parts of the export these are not here: 2."));
        assertEquals(List.of("gone.jpg"), names());
    }

    @Test
    void aTokenThatMayNotWriteIsToldAndOneThatIsNoneCannotBegin() throws IOException {
        var export = export().toString();
        token = owner.personalToken("images:read").token();
        assertEquals(1, run(export));
        assertThat(said(), containsString("The service does not accept the token"));
        token = "nonsense";
        assertEquals(2, run(export));
        assertThat(said(), not(containsString("imported")));
    }

    private Path export() throws IOException {
        var export = new ExportBuilder();
        var holidays = export.album("Holidays", null, "oldest", album -> {});
        var coast = export.album("Coast", holidays, "own", album -> album.put("description", "By the sea"));
        export.photo("Albums/Holidays/Coast/beach.jpg", BEACH, image -> {
            image.put("description", "Two children").put("favourite", true).put("rotation", 90);
            image.withArray("tags").add("Sea").add("Children");
            image.putObject("taken")
                    .put("local", "2015-05-01T12:30:00")
                    .putNull("offset")
                    .put("source", "owner")
                    .put("precision", "minute");
            image.withArray("albums").addObject().put("id", coast).put("position", 1);
        });
        var cover = export.photo("Albums/Holidays/Coast/harbour.jpg", HARBOUR, image -> {
            image.withArray("tags").add("Sea");
            image.putObject("taken")
                    .put("local", "2014-02-03T04:05:06.789")
                    .put("offset", "+02:00")
                    .put("source", "file-modified")
                    .put("precision", "second");
            image.withArray("albums").addObject().put("id", coast).put("position", 2);
            image.withArray("albums").addObject().put("id", holidays);
        });
        export.photo("Albums/Holidays/Coast/letter.png", LETTER, image -> {
            image.putObject("taken")
                    .put("local", "2020-01-01T00:00:00")
                    .put("offset", "Z")
                    .put("source", "upload")
                    .put("precision", "second");
            image.withArray("albums").addObject().put("id", coast).put("position", 0);
        });
        export.albumNamed("Coast").put("cover", cover);
        return export.export(directory.resolve("darkslide-2026-11-29-1-of-1.zip"));
    }

    private int run(String... words) {
        said.reset();
        var arguments = new ArrayList<>(List.of("--to", service.toString()));
        arguments.addAll(List.of(words));
        var stream = new PrintStream(said, true);
        return new ImportCommand(seconds -> {}, stream, stream).execute(arguments, token);
    }

    private String said() {
        return said.toString(UTF_8);
    }

    private List<String> names() {
        return owner.request().get("/images").jsonPath().getList("items.fileName");
    }

    private String id(String name) {
        return owner.request().get("/images").path("items.find { it.fileName == '%s' }.id".formatted(name));
    }

    private ValidatableResponse image(String name) {
        return owner.request().get("/images/" + id(name)).then().statusCode(200);
    }

    private JsonPath albums() {
        return owner.request().get("/albums").jsonPath();
    }

    private String everything() {
        return owner.request().get("/images").asString()
                + owner.request().get("/albums").asString()
                + owner.request().get("/tags").asString();
    }
}
