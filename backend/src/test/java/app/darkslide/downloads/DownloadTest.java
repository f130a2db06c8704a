package app.darkslide.downloads;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.darkslide.testing.Await;
import app.darkslide.testing.CapturedLog;
import app.darkslide.testing.InDataDirectory;
import app.darkslide.testing.JobRunNow;
import app.darkslide.testing.OpenFiles;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.SlowReader;
import app.darkslide.testing.Statements;
import app.darkslide.testing.Unpacked;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class DownloadTest {
    private static final byte[] FIRST = Pictures.noise(400, 300, 1);
    private static final byte[] SECOND = Pictures.jpeg(60, 40, 2);

    @Inject
    DataSource database;

    @Inject
    ExpiredDownloads expired;

    @TempDir
    Path directory;

    private Person person;
    private Person stranger;
    private String first;
    private String second;

    @BeforeEach
    void upload() {
        person = Person.signedUp();
        stranger = Person.signedUp();
        first = uploaded(FIRST);
        second = uploaded(SECOND);
    }

    @Test
    void theOriginalsComeByteForByteUnderTheirNames() throws IOException {
        var asked = ask(person, second, first);
        asked.then()
                .statusCode(201)
                .header("Location", containsString("/images/downloads/"))
                .body("images", equalTo(2));
        var archive = person.request().get(asked.<String>path("url"));
        archive.then()
                .statusCode(200)
                .contentType("application/zip")
                .header("Content-Length", "" + asked.path("bytes"))
                .header("Content-Disposition", matchesPattern("attachment; filename=\"darkslide-[0-9-]+\\.zip\""));
        var files = Unpacked.files(archive.asByteArray());
        assertEquals(List.of("Gr\u00fc\u00dfe.jpg", "Gr\u00fc\u00dfe (2).jpg"), List.copyOf(files.keySet()));
        assertArrayEquals(SECOND, files.get("Gr\u00fc\u00dfe.jpg"));
        assertArrayEquals(FIRST, files.get("Gr\u00fc\u00dfe (2).jpg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"unzip -o -q a.zip", "python3 -m zipfile -e a.zip ."})
    void commonProgramsUnpackIt(String command) throws Exception {
        assumeTrue(isThere(command.split(" ")[0]), command + " is not there");
        Files.write(
                directory.resolve("a.zip"),
                fetch(person, ask(person, first, second)).asByteArray());
        var program = new ProcessBuilder(command.split(" "))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        assertEquals(0, program.waitFor(), () -> text(directory.resolve("log")));
        try (var files = Files.list(directory)) {
            var sizes = new ArrayList<Long>();
            for (var file : files.filter(DownloadTest::isPicture).toList()) sizes.add(Files.size(file));
            Collections.sort(sizes);
            assertEquals(List.of((long) SECOND.length, (long) FIRST.length), sizes);
        }
    }

    @Test
    void theBrowsersCookieIsEnoughToFetchIt() {
        String url = ask(person, first).path("url");
        given().cookie("darkslide-access", person.accessToken()).get(url).then().statusCode(200);
        given().get(url).then().statusCode(401);
    }

    @Test
    void headTellsTheSameAndSendsNothing() {
        var asked = ask(person, first);
        person.request()
                .head(asked.<String>path("url"))
                .then()
                .statusCode(200)
                .header("Content-Length", "" + asked.path("bytes"))
                .body(blankOrNullString());
    }

    @Test
    void anotherPersonCannotFetchIt() {
        stranger.request().get(ask(person, first).<String>path("url")).then().statusCode(404);
    }

    @Test
    void whatIsNotInOnesGalleryIsLeftOut() {
        var theirs = stranger.uploaded("theirs.jpg", Pictures.jpeg(60, 40, 3));
        person.request().delete("/images/" + second);
        var nobodys = UUID.randomUUID().toString();
        ask(person, theirs, first, nobodys, second, first)
                .then()
                .statusCode(201)
                .body("images", equalTo(1));
        ask(person, theirs, nobodys, second).then().statusCode(404);
    }

    @Test
    void whatIsDeletedBeforeItIsFetchedIsLeftOutToo() throws IOException {
        var asked = ask(person, first, second);
        person.request().delete("/images/" + first + "?forever");
        assertEquals(1, Unpacked.files(fetch(person, asked).asByteArray()).size());
        person.request().delete("/images/" + second);
        person.request().get(asked.<String>path("url")).then().statusCode(404);
    }

    @Test
    void tenThousandCanBeNamedAndNotOneMore() {
        var ids = IntStream.range(0, 10_000)
                .mapToObj(i -> UUID.randomUUID().toString())
                .toArray(String[]::new);
        ids[9_999] = first;
        ask(person, ids).then().statusCode(201).body("images", equalTo(1));
        ask(person, Collections.nCopies(10_001, first).toArray(String[]::new))
                .then()
                .statusCode(400);
        ask(person).then().statusCode(400);
    }

    @Test
    void manyPicturesTakeAsFewStatementsAsOne() {
        ask(person, first).then().statusCode(201);
        assertEquals(3, Statements.during(() -> ask(person, first, second)));
        var asked = ask(person, first, second);
        assertEquals(2, Statements.during(() -> fetch(person, asked).then().statusCode(200)));
    }

    @Test
    void itCanBeFetchedForAWhileOnly() throws SQLException {
        var asked = ask(person, first);
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update downloads set expires_at = timestampadd(second, -1, utc_timestamp(6)) where id = unhex(?)")) {
            update.setString(1, asked.<String>path("id").replace("-", ""));
            assertEquals(1, update.executeUpdate());
        }
        person.request().get(asked.<String>path("url")).then().statusCode(404);
        expired.run(new JobRunNow());
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from downloads where expires_at < utc_timestamp(6)")) {
            rows.next();
            assertEquals(0, rows.getInt(1));
        }
    }

    @Test
    void fiftyCanBeReadyAtATime() {
        for (int i = 0; i < 50; i++) ask(person, first).then().statusCode(201);
        var refused = ask(person, first);
        refused.then().statusCode(429).body("type", equalTo("/problems#too-many-requests"));
        var wait = Integer.parseInt(refused.header("Retry-After"));
        assertTrue(wait > 0 && wait <= 3600, wait + " seconds");
        ask(stranger, stranger.uploaded("theirs.jpg", FIRST)).then().statusCode(201);
    }

    @Test
    void fourCanBeFetchedAtATimeHoweverSlowly() throws Exception {
        var large = person.uploaded("large.jpg", Arrays.copyOf(Pictures.jpeg(60, 40, 10), 16_000_000));
        String url = ask(person, large).path("url");
        var slow = new ArrayList<SlowReader>();
        try {
            for (int i = 0; i < 4; i++) slow.add(new SlowReader(RestAssured.port, person, url));
            person.request().get(url).then().statusCode(429).header("Retry-After", equalTo("30"));
            var theirs = stranger.uploaded("theirs.jpg", FIRST);
            fetch(stranger, ask(stranger, theirs)).then().statusCode(200);
        } finally {
            for (var reader : slow) reader.close();
        }
        Await.until(
                "their turns end with their connections",
                () -> person.request().get(url).statusCode() == 200);
    }

    /** What is behind a large original is still to be read when it is deleted. */
    @Test
    void whatIsDeletedWhileTheArchiveIsPutTogetherIsToldAsDeleted() throws Exception {
        var large = person.uploaded("large.jpg", Arrays.copyOf(Pictures.jpeg(60, 40, 10), 16_000_000));
        var deleted = person.uploaded("deleted.jpg", Pictures.noise(200, 100, 4));
        var asked = ask(person, large, deleted, first);
        var size = asked.<Integer>path("bytes");
        try (var reader = new SlowReader(RestAssured.port, person, asked.path("url"));
                var log = new CapturedLog()) {
            person.request().delete("/images/" + deleted + "?forever").then().statusCode(200);
            var files = Unpacked.files(reader.body(size));
            assertEquals(List.of("large.jpg", "deleted.jpg.txt", "Gr\u00fc\u00dfe.jpg"), List.copyOf(files.keySet()));
            var text = new String(files.get("deleted.jpg.txt"), StandardCharsets.UTF_8);
            assertTrue(text.contains("was deleted") && text.contains("deleted.jpg"), text.strip());
            assertArrayEquals(FIRST, files.get("Gr\u00fc\u00dfe.jpg"));
            assertEquals(List.of(), log.security());
        }
    }

    /** The end of a JPEG does not have to be the end of its file. */
    @Test
    @InDataDirectory
    void whoGoesAwayEndsTheWork() throws Exception {
        var ids = IntStream.range(0, 4)
                .mapToObj(
                        i -> person.uploaded("large.jpg", Arrays.copyOf(Pictures.jpeg(60, 40, 10 + i), 9_000_000 + i)))
                .toArray(String[]::new);
        String url = ask(person, ids).path("url");
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setReceiveBufferSize(64 * 1024);
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer %s\r\n\r\n"
                            .formatted(url, person.accessToken())
                            .getBytes(StandardCharsets.US_ASCII));
            assertTrue(socket.getInputStream().readNBytes(100_000).length == 100_000);
            assertTrue(openFilesOf(ids) > 0);
        }
        Await.until("the archive is read no more", () -> openFilesOf(ids) == 0);
    }

    private static long openFilesOf(String... images) throws IOException {
        return OpenFiles.ofThisProcess().values().stream()
                .map(Path::toString)
                .filter(file -> Arrays.stream(images).anyMatch(file::contains))
                .count();
    }

    /** Not by way of a {@code File}, which cannot have every name in every locale. */
    private static boolean isPicture(Path file) {
        return file.toString().endsWith(".jpg");
    }

    private static boolean isThere(String program) {
        return Arrays.stream(System.getenv("PATH").split(":"))
                .anyMatch(directory -> Files.isExecutable(Path.of(directory, program)));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String uploaded(byte[] picture) {
        return person.request()
                .contentType("image/jpeg")
                .header("Content-Disposition", "attachment; filename*=UTF-8''Gr%C3%BC%C3%9Fe.jpg")
                .body(picture)
                .post("/images")
                .path("id");
    }

    private static Response fetch(Person who, Response asked) {
        return who.request().get(asked.<String>path("url"));
    }

    private static Response ask(Person who, String... ids) {
        return who.request()
                .contentType("application/json")
                .body(Map.of("ids", ids))
                .post("/images/downloads");
    }
}
