package app.darkslide.images;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.renditions.Quadrants;
import app.darkslide.renditions.RawFiles;
import app.darkslide.renditions.Stills;
import app.darkslide.storage.BlobStore;
import app.darkslide.testing.CapturedLog;
import app.darkslide.testing.Headers;
import app.darkslide.testing.InDataDirectory;
import app.darkslide.testing.OpenFiles;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Statements;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ContentTest {
    /** More than two segments of the sealed file. */
    private static final byte[] ORIGINAL = Pictures.noise(640, 480, 5);

    /** {@code Ein "Bild" – schön.jpg} */
    private static final String NAME = "Ein%20%22Bild%22%20%E2%80%93%20sch%C3%B6n.jpg";

    @Inject
    ImageAccess access;

    @Inject
    StoredImages stored;

    @Inject
    ImageRepository images;

    @Inject
    BlobStore blobs;

    @ConfigProperty(name = "darkslide.data")
    String data;

    private Person person;
    private String id;

    @BeforeEach
    void upload() {
        person = Person.signedUp();
        id = person.request()
                .contentType("image/jpeg")
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + NAME)
                .body(ORIGINAL)
                .post("/images")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void theWholeComesWithAllItsHeaders() {
        var answer = person.request().get(content());
        answer.then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Content-Length", String.valueOf(ORIGINAL.length))
                .header("Accept-Ranges", "bytes")
                .header("ETag", startsWith("\""))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", startsWith("inline"))
                .header("Content-Disposition", containsString("filename*=UTF-8''" + NAME));
        assertArrayEquals(ORIGINAL, answer.asByteArray());
    }

    static Stream<Arguments> kindsOfNoBrowser() {
        var pixels = Quadrants.rgb(120, 80);
        return Stream.of(
                Arguments.of("Raw.nef", "image/x-nikon-nef", RawFiles.nef(Pictures.jpeg(120, 80, 7)), 200),
                Arguments.of("Draft.psd", "image/vnd.adobe.photoshop", Stills.psd(pixels, new byte[0]), 200),
                Arguments.of("Scan.jp2", "image/jp2", Stills.resource("quarters.jp2"), 200),
                Arguments.of("Page.ico", "image/vnd.microsoft.icon", Stills.ico(Stills.iconBitmap(pixels)), 200),
                Arguments.of("New.jxl", "image/jxl", Stills.resource("quarters.jxl"), 404));
    }

    @ParameterizedTest
    @MethodSource("kindsOfNoBrowser")
    void whatNoBrowserShowsIsKeptByteByByteBesideItsPreview(String name, String mediaType, byte[] bytes, int preview) {
        var path = "/images/" + person.uploaded(name, bytes);
        var answer = person.request().get(path + "/content");
        answer.then().statusCode(200).contentType(mediaType).header("X-Content-Type-Options", "nosniff");
        assertArrayEquals(bytes, answer.asByteArray());
        person.request().get(path).then().body("mediaType", equalTo(mediaType)).body("damaged", equalTo(false));
        person.request().get(path + "/preview").then().statusCode(preview);
    }

    @ParameterizedTest
    @CsvSource({"?download, attachment", "?download=true, attachment", "?download=false, inline"})
    void itIsSavedInsteadOfShownWhereThatIsAsked(String query, String disposition) {
        person.request().get(content() + query).then().header("Content-Disposition", startsWith(disposition));
    }

    @Test
    void headTellsTheSameAndSendsNothing() {
        var answer = person.request().head(content());
        answer.then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Content-Length", String.valueOf(ORIGINAL.length));
        assertEquals(0, answer.asByteArray().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "content?download", "thumbnail", "thumbnail?v=1", "preview", "preview?v=1"})
    void headHasTheHeadersOfGet(String path) {
        var address = "/images/" + id + "/" + path;
        assertEquals(
                headers(person.request().get(address)), headers(person.request().head(address)));
        var etag = person.request().get(address).header("ETag");
        assertEquals(
                304,
                person.request().header("If-None-Match", etag).head(address).statusCode());
    }

    private static Map<String, String> headers(io.restassured.response.Response answer) {
        assertEquals(200, answer.statusCode());
        var headers = new TreeMap<String, String>();
        answer.headers().forEach(header -> headers.put(header.getName().toLowerCase(), header.getValue()));
        headers.keySet().removeAll(List.of("date", "x-request-id"));
        assertTrue(headers.containsKey("content-length"), headers::toString);
        return headers;
    }

    /** RFC 9110, section 14.2: ranges are defined for GET alone. */
    @ParameterizedTest
    @ValueSource(strings = {"bytes=0-9", "bytes=99999999-", "bytes=-5"})
    void headKnowsNoRanges(String range) {
        person.request()
                .header("Range", range)
                .head(content())
                .then()
                .statusCode(200)
                .header("Content-Length", String.valueOf(ORIGINAL.length))
                .header("Content-Range", nullValue());
    }

    @Test
    void aRenditionIsAlwaysWhole() {
        var whole = person.request().get("/images/" + id + "/thumbnail").asByteArray();
        var ranged = person.request().header("Range", "bytes=0-9").get("/images/" + id + "/thumbnail");
        assertEquals(200, ranged.statusCode());
        assertArrayEquals(whole, ranged.asByteArray());
    }

    @ParameterizedTest
    @CsvSource({
        "0-0, 0, 1",
        "0-99, 0, 100",
        "65400-65700, 65400, 301",
        "65536-, 65536, -1",
        "131000-131200, 131000, 201",
        "-1, -1, 1",
        "-500, -500, 500"
    })
    void aRangeIsCutOutExactly(String range, int first, int length) {
        var from = first < 0 ? ORIGINAL.length + first : first;
        var to = length < 0 ? ORIGINAL.length : from + length;
        var answer = person.request().header("Range", "bytes=" + range).get(content());
        answer.then()
                .statusCode(206)
                .header("Content-Range", "bytes %d-%d/%d".formatted(from, to - 1, ORIGINAL.length))
                .header("Content-Length", String.valueOf(to - from));
        assertArrayEquals(Arrays.copyOfRange(ORIGINAL, from, to), answer.asByteArray());
    }

    @Test
    void aRangeThatEndsBehindTheEndIsCutThere() {
        var answer = person.request().header("Range", "bytes=100-999999999999").get(content());
        assertEquals(206, answer.statusCode());
        assertArrayEquals(Arrays.copyOfRange(ORIGINAL, 100, ORIGINAL.length), answer.asByteArray());
    }

    @Test
    void aRangeBehindTheEndCannotBeSatisfied() {
        for (var range : List.of("bytes=" + ORIGINAL.length + "-", "bytes=-0"))
            person.request()
                    .header("Range", range)
                    .get(content())
                    .then()
                    .statusCode(416)
                    .header("Content-Range", "bytes */" + ORIGINAL.length)
                    .body("type", equalTo("/problems#range-not-satisfiable"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"bytes=5-2", "bytes=a-b", "lines=1-2", "bytes=", "bytes=0-1,5-6", "bytes=99999999999999999999-"})
    void aRangeThatSaysNothingUsefulIsIgnored(String range) {
        person.request().header("Range", range).get(content()).then().statusCode(200);
    }

    @Test
    void aThousandRangesCostNoMoreThanOne() {
        person.request()
                .header("Range", "bytes=" + "0-,".repeat(1000) + "0-")
                .get(content())
                .then()
                .statusCode(200)
                .header("Content-Length", String.valueOf(ORIGINAL.length));
    }

    @Test
    void aRangeCountsOnlyForTheVersionThatItsAskerHas() {
        var etag = person.request().head(content()).header("ETag");
        ranged(etag).then().statusCode(206);
        ranged("\"another\"").then().statusCode(200);
        ranged("W/" + etag).then().statusCode(200);
        ranged("Tue, 24 Nov 2026 20:00:00 GMT").then().statusCode(200); // nothing here has a Last-Modified to compare
    }

    private io.restassured.response.Response ranged(String ifRange) {
        return person.request()
                .header("Range", "bytes=0-9")
                .header("If-Range", ifRange)
                .get(content());
    }

    @Test
    void whoHasItAlreadyIsToldSo() {
        for (var path : List.of(content(), "/images/" + id + "/thumbnail", "/images/" + id + "/preview")) {
            var etag = person.request().get(path).header("ETag");
            var unchanged =
                    person.request().header("If-None-Match", "\"x\", " + etag).get(path);
            Headers.assertEachOnce(unchanged);
            unchanged
                    .then()
                    .statusCode(304)
                    .header("ETag", etag)
                    .header("Cache-Control", "private, no-cache")
                    .body(blankOrNullString());
            person.request().header("If-None-Match", "\"x\"").get(path).then().statusCode(200);
            person.request().header("If-None-Match", "*").get(path).then().statusCode(304);
        }
    }

    @Test
    void theRenditionsFitTheirBoxesAndStayForEverUnderTheirVersionedUrls() throws IOException {
        Map<String, String> view =
                person.upload("large.jpg", Pictures.jpeg(2600, 1800, 5)).path("$");
        var thumbnail = person.request().get(view.get("thumbnail"));
        Headers.assertEachOnce(thumbnail);
        thumbnail
                .then()
                .statusCode(200)
                .contentType("image/webp")
                .header("Cache-Control", "private, max-age=31536000, immutable");
        assertTrue(thumbnail.asByteArray().length < 60_000);

        var preview = person.request().get(view.get("preview"));
        preview.then().statusCode(200).contentType("image/jpeg").header("Cache-Control", containsString("private"));
        var pixels = ImageIO.read(new ByteArrayInputStream(preview.asByteArray()));
        assertEquals(2048, pixels.getWidth());
        assertEquals(1418, pixels.getHeight());

        person.request().get("/images/" + id + "/thumbnail").then().header("Cache-Control", "private, no-cache");
    }

    /** Browsers do not clear their cache there when somebody signs out. */
    @Test
    void overPlainHttpABrowserHasToAskForARenditionEachTime() {
        String thumbnail = person.request().get("/images/" + id).path("thumbnail");
        person.request()
                .header("Host", "192.168.1.20:8080")
                .get(thumbnail)
                .then()
                .statusCode(200)
                .header("Cache-Control", "private, no-cache");
    }

    @Test
    void aPictureThatWasAskedForJustNowIsServedWithoutTheDatabase() {
        person.request().get("/images/" + id + "/thumbnail").then().statusCode(200);
        assertEquals(0, Statements.during(() -> person.request()
                .get("/images/" + id + "/thumbnail")
                .then()
                .statusCode(200)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "thumbnail", "preview"})
    void aPictureThatNobodyAskedForYetCostsOneStatement(String part) {
        person.request().get("/images/" + id + "/" + part).then().statusCode(200); // its owner is remembered now
        access.forget(stored.row(UUID.fromString(id)));
        assertEquals(1, Statements.during(() -> person.request()
                .get("/images/" + id + "/" + part)
                .then()
                .statusCode(200)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "thumbnail", "preview"})
    void whatAnotherReplicaDeletedAMomentAgoIsNotFound(String part) throws IOException {
        person.request().get("/images/" + id + "/" + part).then().statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> images.deleteById(UUID.fromString(id)));
        blobs.delete(UUID.fromString(id));
        person.request().get("/images/" + id + "/" + part).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"original", "thumbnail", "preview"})
    void aFileThatIsGoneIsAProblemAndASecurityEvent(String part) throws IOException {
        var path = "/images/" + id + "/" + part.replace("original", "content");
        person.request().get(path).then().statusCode(200);
        blobs.delete(UUID.fromString(id));
        try (var log = new CapturedLog()) {
            person.request().get(path).then().statusCode(500).body("type", equalTo("/problems#internal"));
            assertEquals(
                    List.of("SECURITY The seal is broken: %s of %s is not what was stored, it is gone"
                            .formatted(part, id)),
                    log.security());
        }
    }

    @Test
    @InDataDirectory
    void aFileThatIsNotWhatWasStoredHoldsNoDescriptor() throws IOException {
        var end = id.length();
        var file = Path.of(data, "blobs", id.substring(end - 4, end - 2), id.substring(end - 2), id + ".original");
        Files.write(file, new byte[] {1}, StandardOpenOption.APPEND);
        for (int i = 0; i < 5; i++) person.request().get(content()).then().statusCode(500);
        assertFalse(OpenFiles.ofThisProcess().containsValue(file.toRealPath()));
    }

    private UUID owner() {
        return QuarkusTransaction.requiringNew().call(() -> images.findById(UUID.fromString(id)).ownerId);
    }

    @Test
    void whatIsDeletedIsGoneAtOnceInEveryForm() {
        person.request().get("/images/" + id + "/thumbnail").then().statusCode(200);
        person.request()
                .delete("/images/" + id + "?forever")
                .then()
                .statusCode(200)
                .body("subject", equalTo("image"))
                .body("id", equalTo(id))
                .body("destroyed", not(hasSize(0)));
        for (var path : List.of("", "/content", "/thumbnail", "/preview"))
            person.request().get("/images/" + id + path).then().statusCode(404);
        person.request().delete("/images/" + id + "?forever").then().statusCode(404);
        person.request().get("/images").then().body("items", hasSize(0));
    }

    @Test
    void aDeletionThatMeantAnotherVersionDoesNothing() {
        person.request()
                .header("If-Match", "\"another\"")
                .delete("/images/" + id)
                .then()
                .statusCode(412);
        var etag = person.request().get("/images/" + id).header("ETag");
        person.request().header("If-Match", etag).delete("/images/" + id).then().statusCode(200);
    }

    @Test
    void anotherPersonFindsNothingInAnyForm() {
        var stranger = Person.signedUp();
        for (var path : List.of("", "/content", "/thumbnail", "/preview")) {
            stranger.request()
                    .get("/images/" + id + path)
                    .then()
                    .statusCode(404)
                    .body("type", equalTo("/problems#not-found"));
            stranger.request().head("/images/" + id + path).then().statusCode(404);
        }
        stranger.request().delete("/images/" + id).then().statusCode(404);
        person.request().get(content()).then().statusCode(200);
    }

    @Test
    void anErasedAccountTakesItsPicturesAlong() {
        person.request()
                .delete("/users/me")
                .then()
                .statusCode(200)
                .body("subject", equalTo("account"))
                .body("signature", not(blankOrNullString()));
        person.request().get(content()).then().statusCode(401);
        Person.login(person.username(), person.password()).then().statusCode(401);
    }

    private String content() {
        return "/images/" + id + "/content";
    }
}
