package app.darkslide.exports;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.JobRunNow;
import app.darkslide.testing.OnOneDatabase;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Statements;
import app.darkslide.testing.Unpacked;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class ExportTest {
    private static final byte[] FIRST = Pictures.noise(400, 300, 1);
    private static final byte[] SECOND = Pictures.jpeg(60, 40, 2);
    private static final String MANIFEST = "darkslide/manifest-001.json";

    @Inject
    ExpiredExports expired;

    private Person person;
    private String first;
    private String second;

    @BeforeEach
    void upload() {
        person = Person.signedUp();
        first = person.uploaded("20150501_123000.jpg", FIRST);
        second = person.uploaded("a.jpg", SECOND);
    }

    @Test
    void everythingComesByYearWithWhatIsKnownOfIt() throws IOException {
        var tag = person.tag("Sea");
        edit(first, Map.of("description", "Two <boats> & a gull", "favourite", true, "addTags", List.of(tag)));
        edit(second, Map.of("rotation", 90));
        var export = export(Map.of());
        export.then()
                .statusCode(201)
                .header("Location", matchesPattern(".*/exports/" + export.path("id")))
                .body("images", equalTo(2), "damaged", equalTo(0), "folders", equalTo("year"), "parts", hasSize(1))
                .body("of", equalTo(Map.of("what", "everything")))
                .body("bytes", equalTo(FIRST.length + SECOND.length))
                .body("parts[0].fileName", matchesPattern("darkslide-[0-9-]{10}-1-of-1\\.zip"));
        person.request().get("/users/me/activity").then().body("items[0].kind", equalTo("export-made"));
        var files = Unpacked.files(part(export).asByteArray());
        assertArrayEquals(FIRST, files.get("Photos/2015/20150501_123000.jpg"));
        assertArrayEquals(SECOND, files.get("Photos/undated/a.jpg"));
        assertEquals(5, files.size());

        var manifest = json(files.get(MANIFEST));
        assertEquals("darkslide-export", manifest.getString("format"));
        assertEquals(1, manifest.getInt("version"));
        assertEquals(export.<String>path("id"), manifest.getString("export"));
        assertEquals(export.<String>path("createdAt"), manifest.getString("createdAt"));
        var image = "images.find { it.id == '%s' }.".formatted(first);
        assertEquals("Photos/2015/20150501_123000.jpg", manifest.getString(image + "path"));
        assertEquals(DigestUtils.sha256Hex(FIRST), manifest.getString(image + "sha256"));
        assertEquals(FIRST.length, manifest.getInt(image + "bytes"));
        assertEquals("2015-05-01T12:30:00", manifest.getString(image + "taken.local"));
        assertEquals("file-name", manifest.getString(image + "taken.source"));
        assertEquals("second", manifest.getString(image + "taken.precision"));
        assertEquals("Two <boats> & a gull", manifest.getString(image + "description"));
        assertEquals(List.of("Sea"), manifest.getList(image + "tags"));
        assertTrue(manifest.getBoolean(image + "favourite"));
        assertEquals(90, manifest.getInt("images.find { it.id == '%s' }.rotation".formatted(second)));

        var sidecar = new String(files.get("Photos/2015/20150501_123000.jpg.xmp"), StandardCharsets.UTF_8);
        for (var expected :
                List.of("Two &lt;boats&gt; &amp; a gull", "<rdf:li>Sea</rdf:li>", "2015-05-01T12:30:00", "file-name"))
            assertTrue(sidecar.contains(expected), () -> expected + " in " + sidecar);
        var other = new String(files.get("Photos/undated/a.jpg.xmp"), StandardCharsets.UTF_8);
        assertFalse(other.contains("DateTimeOriginal"), other);
    }

    @Test
    void anAlbumComesInItsFoldersWithItsOrder() throws IOException {
        var outer = album("Holi/days", null);
        var inner = album("Coast", outer);
        add(outer, first);
        add(inner, second, first);
        person.sending(Map.of("order", "own")).patch("/albums/" + inner).then().statusCode(200);
        var export = export(Map.of("album", outer, "folders", "album"));
        export.then().body("of", equalTo(Map.of("what", "album", "album", "Holi/days")));
        person.sending(Map.of("name", "Later")).patch("/albums/" + outer);
        person.request().get("/exports").then().body("items[0].of.album", equalTo("Holi/days"));
        person.sending(Map.of("name", "Holi/days")).patch("/albums/" + outer);
        var files = Unpacked.files(part(export).asByteArray());
        assertArrayEquals(FIRST, files.get("Albums/Holi_days/20150501_123000.jpg"));
        assertArrayEquals(SECOND, files.get("Albums/Holi_days/Coast/a.jpg"));
        var manifest = json(files.get(MANIFEST));
        assertEquals(List.of(outer, inner), manifest.getList("albums.id"));
        assertEquals(outer, manifest.getString("albums[1].parent"));
        var positions = manifest.getList("images.albums.flatten().findAll { it.id == '%s' }.position".formatted(inner));
        assertEquals(List.of(0, 1), positions.stream().sorted().toList());
    }

    @Test
    void whatASearchFindsAndWhatIsChosenComesWithoutTheOtherAlbums() throws IOException {
        add(album("Theirs", null), second);
        for (var what : List.of(
                Map.<String, Object>of("search", Map.of("text", "20150501")),
                Map.<String, Object>of("ids", List.of(first)))) {
            var export = export(what);
            var kind = what.containsKey("search") ? "search" : "images";
            export.then().body("of", equalTo(Map.of("what", kind)));
            var files = Unpacked.files(part(export).asByteArray());
            var manifest = json(files.get(MANIFEST));
            assertEquals(List.of(first), manifest.getList("images.id"));
            assertEquals(List.of(), manifest.getList("albums"));
        }
    }

    @Test
    @OnOneDatabase
    void anyRangeIsThatOfTheWholeAndAnEditBeginsAnew() {
        var export = export(Map.of());
        var whole = part(export);
        var etag = whole.header("ETag");
        var bytes = whole.asByteArray();
        assertEquals(bytes.length, Integer.parseInt(whole.header("Content-Length")));
        for (int from = 0; from < bytes.length; from += bytes.length / 5) {
            var rest = person.request()
                    .header("Range", "bytes=%d-".formatted(from))
                    .header("If-Range", etag)
                    .get(url(export));
            rest.then()
                    .statusCode(206)
                    .header("Content-Range", "bytes %d-%d/%d".formatted(from, bytes.length - 1, bytes.length));
            assertArrayEquals(Arrays.copyOfRange(bytes, from, bytes.length), rest.asByteArray());
        }
        person.request()
                .header("Range", "bytes=%d-".formatted(bytes.length))
                .get(url(export))
                .then()
                .statusCode(416);
        person.request()
                .head(url(export))
                .then()
                .statusCode(200)
                .header("ETag", etag)
                .header("Content-Length", "" + bytes.length)
                .body(blankOrNullString());
        edit(first, Map.of("description", "Changed"));
        person.request()
                .header("Range", "bytes=100-")
                .header("If-Range", etag)
                .get(url(export))
                .then()
                .statusCode(200)
                .header("ETag", not(equalTo(etag)));
    }

    @Test
    void whatIsDeletedMeanwhileIsNotThere() throws IOException {
        var export = export(Map.of());
        person.request().delete("/images/" + first + "?forever");
        person.request().delete("/images/" + second);
        var files = Unpacked.files(part(export).asByteArray());
        assertEquals(List.of(MANIFEST), List.copyOf(files.keySet()));
        assertEquals(List.of(), json(files.get(MANIFEST)).getList("damaged"));
        export(Map.of()).then().statusCode(404);
    }

    @Test
    void namesThatAreEqualAreToldApartWithTheirSidecars() throws IOException {
        person.uploaded("a.jpg", Pictures.jpeg(60, 40, 3));
        person.uploaded("a.jpg.xmp", Pictures.jpeg(60, 40, 4));
        var names = Unpacked.files(part(export(Map.of())).asByteArray()).keySet();
        for (var name : List.of("a.jpg", "a (2).jpg", "a.jpg (2).xmp"))
            assertTrue(
                    names.contains("Photos/undated/" + name) && names.contains("Photos/undated/" + name + ".xmp"),
                    names::toString);
    }

    @Test
    @OnOneDatabase
    void aPartHasTheBytesThatWereAskedForAtMost() throws IOException {
        for (int i = 0; i < 3; i++)
            person.uploaded("large.jpg", Arrays.copyOf(Pictures.jpeg(60, 40, 10 + i), 34_000_000));
        var export = export(Map.of("partBytes", 100_000_000));
        export.then().body("parts", hasSize(2)).body("images", equalTo(5));
        var last = person.request().get(export.<String>path("parts[1].url"));
        var manifest = json(Unpacked.files(last.asByteArray()).get("darkslide/manifest-002.json"));
        assertEquals(2, manifest.getInt("part"));
        assertEquals(2, manifest.getInt("parts"));
        person.request()
                .get("/exports/" + export.path("id") + "/parts/3")
                .then()
                .statusCode(404);
        person.request()
                .get("/exports/" + export.path("id") + "/parts/0")
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"partBytes\":99999999}|/partBytes",
                "{\"partBytes\":100000000001}|/partBytes",
                "{\"ids\":[]}|/ids",
                "{\"folders\":\"month\"}|/folders",
                "{\"search\":{\"minSize\":2,\"maxSize\":1}}|/maxSize",
                "{\"search\":{},\"album\":\"019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b00\"}|/search"
            })
    @OnOneDatabase
    void whatCannotBeMeantIsRefusedWithItsPlace(String body, String pointer) {
        person.sending(body).post("/exports").then().statusCode(400).body("errors[0].pointer", equalTo(pointer));
    }

    @Test
    void fiveCanBeThereAtATimeAndOneThatIsDeletedMakesRoom() {
        for (int i = 0; i < 5; i++) export(Map.of()).then().statusCode(201);
        export(Map.of()).then().statusCode(409);
        var listed = person.request().get("/exports");
        listed.then().body("items", hasSize(5));
        person.request().delete("/exports/" + listed.path("items[0].id")).then().statusCode(204);
        person.request().delete("/exports/" + listed.path("items[0].id")).then().statusCode(404);
        export(Map.of()).then().statusCode(201);
    }

    @Test
    void itNeedsAFreshSignInToBeAskedForAndTheCookieToBeFetched() {
        given().auth()
                .oauth2(person.staleAccessToken())
                .contentType("application/json")
                .body(Map.of())
                .post("/exports")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems#fresh-sign-in-required"));
        var url = url(export(Map.of()));
        given().cookie("darkslide-access", person.accessToken()).get(url).then().statusCode(200);
        given().get(url).then().statusCode(401);
    }

    @Test
    void itCanBeFetchedForAWhileOnly() {
        var export = export(Map.of());
        person.sql("update exports set expires_at = timestampadd(second, -1, utc_timestamp(6)) where owner_id = "
                + Person.ID);
        person.request().get(url(export)).then().statusCode(404);
        person.request().get("/exports/" + export.path("id")).then().statusCode(404);
        person.request().get("/exports").then().body("items", hasSize(0));
        expired.run(new JobRunNow());
        person.request().delete("/exports/" + export.path("id")).then().statusCode(404);
    }

    @Test
    void manyPicturesTakeAsFewStatementsAsOne() {
        var asked = Statements.during(
                () -> export(Map.of("ids", List.of(first))).then().statusCode(201));
        assertEquals(asked, Statements.during(() -> export(Map.of()).then().statusCode(201)), 1);
        var one = export(Map.of("ids", List.of(first)));
        var two = export(Map.of());
        assertEquals(Statements.during(() -> part(one)), Statements.during(() -> part(two)));
    }

    private Response export(Map<String, ?> wish) {
        return person.sending(new HashMap<>(wish)).post("/exports");
    }

    private static String url(Response export) {
        return export.path("parts[0].url");
    }

    private Response part(Response export) {
        var part = person.request().get(url(export));
        part.then().statusCode(200).contentType("application/zip");
        return part;
    }

    private void edit(String image, Map<String, ?> change) {
        person.sending(change).patch("/images/" + image).then().statusCode(200);
    }

    private String album(String name, String parent) {
        var wish = new HashMap<String, Object>(Map.of("name", name));
        wish.put("parent", parent);
        return person.sending(wish)
                .post("/albums")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void add(String album, String... images) {
        person.sending(Map.of("ids", images))
                .post("/albums/" + album + "/images")
                .then()
                .statusCode(200);
    }

    private static JsonPath json(byte[] bytes) {
        return new JsonPath(new String(bytes, StandardCharsets.UTF_8));
    }
}
