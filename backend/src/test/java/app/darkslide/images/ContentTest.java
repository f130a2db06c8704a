package app.darkslide.images;

import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ContentTest {
    /** More than two segments of the sealed file. */
    private static final byte[] ORIGINAL = Pictures.noise(640, 480, 5);

    /** {@code Ein "Bild" – schön.jpg} */
    private static final String NAME = "Ein%20%22Bild%22%20%E2%80%93%20sch%C3%B6n.jpg";

    @Inject
    SessionFactory sessions;

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
        person.request().get(content() + "?download").then().header("Content-Disposition", startsWith("attachment"));
    }

    @Test
    void headTellsTheSameAndSendsNothing() {
        var answer = person.request().head(content());
        answer.then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Content-Length", String.valueOf(ORIGINAL.length));
        assertEquals(0, answer.asByteArray().length);
        person.request()
                .head("/images/" + id + "/thumbnail")
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\""));
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
            person.request()
                    .header("If-None-Match", "\"x\", " + etag)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .header("ETag", etag)
                    .body(blankOrNullString());
            person.request().header("If-None-Match", "\"x\"").get(path).then().statusCode(200);
        }
    }

    @Test
    void theRenditionsFitTheirBoxesAndStayForEverUnderTheirVersionedUrls() throws IOException {
        Map<String, String> view =
                person.upload("large.jpg", Pictures.jpeg(2600, 1800, 5)).path("$");
        var thumbnail = person.request().get(view.get("thumbnail"));
        thumbnail.then().statusCode(200).contentType("image/webp").header("Cache-Control", containsString("immutable"));
        assertTrue(thumbnail.asByteArray().length < 60_000);

        var preview = person.request().get(view.get("preview"));
        preview.then().statusCode(200).contentType("image/jpeg").header("Cache-Control", containsString("private"));
        var pixels = ImageIO.read(new ByteArrayInputStream(preview.asByteArray()));
        assertEquals(2048, pixels.getWidth());
        assertEquals(1418, pixels.getHeight());

        person.request()
                .get("/images/" + id + "/thumbnail")
                .then()
                .header("Cache-Control", not(containsString("immutable")));
    }

    @Test
    void aPictureThatWasAskedForJustNowIsServedWithoutTheDatabase() {
        person.request().get("/images/" + id + "/thumbnail").then().statusCode(200);
        var statistics = sessions.getStatistics();
        statistics.clear();
        person.request().get("/images/" + id + "/thumbnail").then().statusCode(200);
        assertEquals(0, statistics.getPrepareStatementCount());
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
