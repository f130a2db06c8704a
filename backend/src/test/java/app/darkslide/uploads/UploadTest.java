package app.darkslide.uploads;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.darkslide.images.FileName;
import app.darkslide.testing.Await;
import app.darkslide.testing.CapturedLog;
import app.darkslide.testing.HalfSent;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class UploadTest {
    private static final byte[] JPEG = Pictures.jpeg(640, 480, 7);

    private Person person;

    @BeforeEach
    void signUp() {
        person = Person.signedUp();
    }

    @Test
    void theAnswerIsAReceiptOfWhatWasStored() {
        person.upload("Sommer 2024.jpg", JPEG)
                .then()
                .statusCode(201)
                .header("Location", containsString("/images/"))
                .body("fileName", equalTo("Sommer 2024.jpg"))
                .body("mediaType", equalTo("image/jpeg"))
                .body("size", equalTo(JPEG.length))
                .body("width", equalTo(640))
                .body("height", equalTo(480))
                .body("sha256", equalTo(DigestUtils.sha256Hex(JPEG)))
                .body("taken.source", equalTo("upload"))
                .body("thumbnail", endsWith("/thumbnail?v=1"));
    }

    @Test
    void aRawBodyIsAnUploadToo() {
        person.request()
                .contentType("image/png")
                .header("Content-Disposition", "attachment; filename*=UTF-8''Gr%C3%BC%C3%9Fe.png")
                .header("Last-Modified", "Fri, 01 May 2015 10:30:00 GMT")
                .body(Pictures.png(30, 20, 3))
                .post("/images")
                .then()
                .statusCode(201)
                .body("fileName", equalTo("Grüße.png"))
                .body("takenAt", equalTo("2015-05-01T10:30:00Z"))
                .body("taken.source", equalTo("file-modified"));
    }

    @Test
    void theFileNameTellsWhenWhereTheFileItselfDoesNot() {
        person.upload("IMG_20190203_040506.jpg", JPEG)
                .then()
                .statusCode(201)
                .body("takenAt", equalTo("2019-02-03T04:05:06Z"))
                .body("taken.local", equalTo("2019-02-03T04:05:06"))
                .body("taken.offset", equalTo(null))
                .body("taken.source", equalTo("file-name"));
    }

    @Test
    void theFirstUploadElsewhereIsTheDateOfWhatBringsNone() {
        var form = person.request()
                .multiPart("uploadedAt", "2020-03-04T05:06:07.089Z")
                .multiPart("file", "form.png", Pictures.png(30, 20, 15), "image/png")
                .post("/images");
        form.then().statusCode(201).body("taken.source", equalTo("upload"));
        assertEquals("2020-03-04T05:06:07.089", form.path("taken.local"));
        raw(Pictures.png(30, 20, 16), "2020-03-04T05:06:07Z")
                .then()
                .statusCode(201)
                .body("taken.source", equalTo("upload"))
                .body("taken.local", equalTo("2020-03-04T05:06:07"));
        raw(Pictures.png(30, 20, 17), "2999-03-04T05:06:07Z")
                .then()
                .statusCode(201)
                .body("taken.local", not(startsWith("2999")));
        raw(Pictures.png(30, 20, 18), "yesterday")
                .then()
                .statusCode(400)
                .body("detail", containsString("Darkslide-Uploaded-At"));
    }

    private Response raw(byte[] picture, String uploadedAt) {
        return person.request()
                .contentType("image/png")
                .header("Darkslide-Uploaded-At", uploadedAt)
                .body(picture)
                .post("/images");
    }

    /** A screenshot of five in the morning in Tokyo is of that day, although it was the day before in London. */
    @Test
    void theTimeOfAFileKeepsItsOffset() {
        person.request()
                .multiPart("lastModified", "2025-03-04T05:00:00+09:00")
                .multiPart("file", "form.png", Pictures.png(30, 20, 5), "image/png")
                .post("/images")
                .then()
                .statusCode(201)
                .body("takenAt", equalTo("2025-03-03T20:00:00Z"))
                .body("taken.local", equalTo("2025-03-04T05:00:00"))
                .body("taken.offset", equalTo("+09:00"))
                .body("taken.precision", equalTo("second"));
        person.request()
                .contentType("image/png")
                .header("Last-Modified", "2025-03-04T05:00:00+09:00")
                .body(Pictures.png(30, 20, 6))
                .post("/images")
                .then()
                .statusCode(201)
                .body("taken.local", equalTo("2025-03-04T05:00:00"))
                .body("taken.offset", equalTo("+09:00"));
        person.request().get("/images/months").then().body("items.month", equalTo(List.of("2025-03")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "1980-01-01T00:00:00+09:00", "2999-01-01T00:00:00Z"})
    void theTimeOfAFileWhoseClockWasNeverSetIsNone(String modified) {
        person.request()
                .multiPart("lastModified", modified)
                .multiPart("file", "form.png", Pictures.png(30, 20, 7), "image/png")
                .post("/images")
                .then()
                .statusCode(201)
                .body("taken.source", equalTo("upload"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2025-03-04T05:00:00", "2025-03-04"})
    void whatIsNoTimeOfAFileIsRefused(String modified) {
        person.request()
                .multiPart("lastModified", modified)
                .multiPart("file", "form.png", Pictures.png(30, 20, 8), "image/png")
                .post("/images")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("lastModified"));
        person.request()
                .contentType("image/png")
                .header("Last-Modified", modified)
                .body(Pictures.png(30, 20, 8))
                .post("/images")
                .then()
                .statusCode(400);
        nothingIsStored();
    }

    @Test
    void aDateIsAsPreciseAsItsSource() {
        person.upload("IMG-20190203-WA0001.jpg", JPEG)
                .then()
                .statusCode(201)
                .body("taken.local", equalTo("2019-02-03T00:00:00"))
                .body("taken.precision", equalTo("day"))
                .body("taken.source", equalTo("file-name"));
        person.request().get("/images").then().body("items[0].taken.precision", equalTo("day"));
    }

    @Test
    void theOriginalComesBackByteForByte() {
        var id = person.uploaded("a.jpg", JPEG);
        assertArrayEquals(
                JPEG, person.request().get("/images/" + id + "/content").asByteArray());
    }

    @Test
    void theSameBytesAgainAnswerWithWhatIsThere() {
        var id = person.uploaded("first.jpg", JPEG);
        person.upload("second.jpg", JPEG)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("fileName", equalTo("first.jpg"));
    }

    @Test
    void theSameBytesOfAnotherPersonAreAPictureOfTheirOwn() {
        person.uploaded("a.jpg", JPEG);
        Person.signedUp().upload("a.jpg", JPEG).then().statusCode(201);
    }

    @Test
    void ofTheSameBytesSentManyTimesAtOnceOnePictureStays() throws Exception {
        Callable<Integer> upload = () -> person.upload("a.jpg", JPEG).statusCode();
        var pool = Executors.newFixedThreadPool(4);
        var statuses = pool.invokeAll(List.of(upload, upload, upload, upload)).stream()
                .map(UploadTest::result)
                .sorted()
                .toList();
        pool.shutdown();
        assertEquals(List.of(200, 200, 200, 201), statuses);
        person.request().get("/images").then().body("items", hasSize(1));
    }

    @Test
    void aMatchingDigestIsAccepted() {
        var digest = Base64.getEncoder().encodeToString(DigestUtils.sha256(JPEG));
        person.request()
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .contentType("image/jpeg")
                .body(JPEG)
                .post("/images")
                .then()
                .statusCode(201);
    }

    @Test
    void bytesThatDoNotMatchTheirDigestAreNotStored() {
        var digest = Base64.getEncoder().encodeToString(DigestUtils.sha256("something else"));
        person.request()
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .contentType("image/jpeg")
                .body(JPEG)
                .post("/images")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems#digest-mismatch"));
        nothingIsStored();
    }

    @Test
    void anEmptyFileIsRefused() {
        person.upload("empty.jpg", new byte[0]).then().statusCode(400).body("detail", containsString("empty"));
        nothingIsStored();
    }

    @Test
    void aTextNamedLikeAPictureIsRefused() {
        person.upload("notes.jpg", "Dear diary".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems#unsupported-media-type"))
                .body("reason", equalTo(null))
                .body("detail", containsString("JPEG"));
        nothingIsStored();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'/>",
                "<?xml version='1.0'?>\n<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' ''><svg:svg/>"
            })
    void aDrawingIsRefusedWithTheReason(String svg) {
        person.upload("logo.svg", svg.getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(415)
                .body("type", equalTo("/problems#unsupported-media-type"))
                .body("reason", equalTo("svg-refused"))
                .body("detail", containsString("a drawing that can contain scripts, not a photo"));
        nothingIsStored();
    }

    @Test
    void aJpegThatIsCutOffIsKeptAndShownAsFarAsItGoes() {
        var cut = Arrays.copyOf(JPEG, JPEG.length * 2 / 3);
        var id = person.uploaded("cut.jpg", cut);
        person.request().get("/images/" + id).then().body("incomplete", equalTo(true));
        person.request().get("/images/" + id + "/thumbnail").then().statusCode(200);
        assertArrayEquals(
                cut, person.request().get("/images/" + id + "/content").asByteArray());
    }

    @Test
    void whatMovesIsSaidToMove() {
        var frames =
                app.darkslide.renditions.Pictures.animatedGif(new BufferedImage(8, 8, BufferedImage.TYPE_INT_RGB), 3);
        var id = person.uploaded("moving.gif", frames);
        person.request().get("/images/" + id).then().body("animated", equalTo(true));
        person.request().get("/images").then().body("items[0].animated", equalTo(true));
        person.uploaded("still.jpg", JPEG);
        person.request().get("/images?limit=1").then().body("items[0]", not(hasKey("animated")));
    }

    @Test
    void aJpegThatEndsBeforeItsFirstRowIsRefused() {
        person.upload("begun.jpg", Arrays.copyOf(JPEG, 100))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems#unreadable-image"));
        nothingIsStored();
    }

    @Test
    void anImageThatIsTooLargeToBeShownIsKeptWithoutPreview() {
        var png = Pictures.png(4, 4, 1);
        ByteBuffer.wrap(png).putInt(16, 60_000).putInt(20, 60_000);
        person.upload("large.png", png)
                .then()
                .statusCode(201)
                .body("width", equalTo(60_000))
                .body("thumbnail", nullValue());
    }

    @Test
    void aFileAboveTheLimitIsRefused() {
        var limit = 50 * 1024 * 1024;
        person.upload("large.jpg", Arrays.copyOf(JPEG, limit + 1024 * 1024))
                .then()
                .statusCode(413)
                .body("type", equalTo("/problems#too-large"))
                .body("detail", containsString("50 MB"));
        nothingIsStored();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../etc/passwd.jpg",
                "a\u0000b.jpg",
                "line\nbreak.jpg",
                "..",
                "right\u202Egpj.exe",
                "tab\t.jpg"
            })
    void aNameNeverRefusesAPictureAndTheAnswerSaysWhatBecameOfIt(String name) {
        var encoded = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
        person.request()
                .contentType("image/jpeg")
                .header("Content-Disposition", "attachment; filename*=UTF-8''" + encoded)
                .body(JPEG)
                .post("/images")
                .then()
                .statusCode(201)
                .body("fileName", equalTo(FileName.received(name).kept()))
                .body("fileNameChanged", equalTo(true));
    }

    @Test
    void marksOfDirectionAroundANameDoNotRefuseIt() {
        form(part("file", "\u2068Anna\u2069 2.jpg", JPEG))
                .statusCode(201)
                .body("fileName", equalTo("Anna 2.jpg"))
                .body("fileNameChanged", equalTo(true));
    }

    @Test
    void aNameWithQuotesThatAreEscapedTellsTheDay() {
        form(part("file", "2019-05-01 \\\"Oma\\\".jpg", JPEG))
                .statusCode(201)
                .body("fileName", equalTo("2019-05-01 \"Oma\".jpg"))
                .body("fileNameChanged", equalTo(null))
                .body("taken.source", equalTo("file-name"))
                .body("taken.local", startsWith("2019-05-01"));
    }

    @Test
    void aRawBodysNameIsUtf8LikeAForms() throws Exception {
        var bytes = Pictures.jpeg(64, 48, 9);
        var head = "POST /images HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                + person.accessToken() + "\r\nContent-Type: image/jpeg\r\nContent-Length: " + bytes.length
                + "\r\nContent-Disposition: attachment; filename=\"Süße.jpg\"\r\n\r\n";
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.UTF_8));
            socket.getOutputStream().write(bytes);
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer, containsString("\"fileName\":\"Süße.jpg\""));
        }
    }

    @Test
    void twoFilesInOneFormAreRefusedBeforeEitherIsStored() {
        form(part("file", "1.jpg", JPEG), part("file", "2.jpg", Pictures.jpeg(64, 48, 9)))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("file"))
                .body("detail", containsString("two files"));
        nothingIsStored();
    }

    @Test
    void aFieldOfAnotherNameIsRefusedWhereverItStands() {
        var title = field("title", "hello");
        for (var parts :
                List.of(List.of(title, part("file", "x.jpg", JPEG)), List.of(part("file", "x.jpg", JPEG), title)))
            form(parts.toArray(new byte[0][])).statusCode(400).body("detail", containsString("lastModified"));
        nothingIsStored();
    }

    @Test
    void theDateOfTheFileCountsWhereverItStands() {
        var date = field("lastModified", "2015-05-01T10:30:00Z");
        form(date, part("file", "x.jpg", JPEG)).statusCode(201).body("takenAt", equalTo("2015-05-01T10:30:00Z"));
        form(part("file", "y.jpg", Pictures.jpeg(64, 48, 9)), date)
                .statusCode(201)
                .body("takenAt", equalTo("2015-05-01T10:30:00Z"));
        form(date, part("file", "z.jpg", Pictures.jpeg(64, 48, 10)), date).statusCode(400);
        form(part("file", "z.jpg", Pictures.jpeg(64, 48, 10)), field("lastModified", "yesterday"))
                .statusCode(400)
                .body("errors[0].pointer", equalTo("lastModified"));
        person.request().get("/images").then().body("items", hasSize(2));
    }

    private ValidatableResponse form(byte[]... parts) {
        var body = new ByteArrayOutputStream();
        for (var part : parts) body.writeBytes(part);
        body.writeBytes("--XB--\r\n".getBytes(StandardCharsets.UTF_8));
        return person.request()
                .contentType("multipart/form-data; boundary=XB")
                .body(body.toByteArray())
                .post("/images")
                .then();
    }

    private static byte[] part(String field, String fileName, byte[] bytes) {
        var head = "--XB\r\nContent-Disposition: form-data; name=\"" + field + "\""
                + (fileName == null ? "" : "; filename=\"" + fileName + "\"") + "\r\n\r\n";
        var part = new ByteArrayOutputStream();
        part.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        part.writeBytes(bytes);
        part.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return part.toByteArray();
    }

    private static byte[] field(String name, String value) {
        return part(name, null, value.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aFormThatEndsInTheMiddleIsRefused() {
        given().auth()
                .oauth2(person.accessToken())
                .contentType("multipart/form-data; boundary=xyz")
                .body("--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\nhalf a pic"
                        .getBytes(StandardCharsets.UTF_8))
                .post("/images")
                .then()
                .statusCode(400);
        nothingIsStored();
    }

    @Test
    void aFormWithoutAFileIsRefused() {
        person.request()
                .multiPart("lastModified", "2015-05-01T10:30:00Z")
                .post("/images")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("file"));
    }

    @Test
    void aClientThatHangsUpIsNoBugAndLeavesNothing() throws Exception {
        var mappers = Logger.getLogger("app.darkslide.web.ProblemMappers");
        mappers.setLevel(Level.FINE);
        try (var log = new CapturedLog()) {
            var head = "POST /images HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + person.accessToken()
                    + "\r\nContent-Type: image/jpeg\r\nContent-Length: 100000\r\n";
            try (var upload = new HalfSent(RestAssured.port, head)) {
                upload.out().write("half a pic".getBytes(StandardCharsets.US_ASCII));
                upload.out().flush();
            }
            Await.until("the log tells that the client hung up", () -> log.all().contains("hung up"));
            assertFalse(log.all().contains("ended in a bug"), log.all());
        } finally {
            mappers.setLevel(null);
        }
        nothingIsStored();
    }

    private void nothingIsStored() {
        person.request().get("/images").then().statusCode(200).body("items", hasSize(0));
        person.request().get("/users/me").then().body("storage.bytes", equalTo(0));
    }

    private static <T> T result(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
