package app.darkslide.images;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.darkslide.testing.OnOneDatabase;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A picture's name, description and date, as its owner changes them. */
@QuarkusTest
class EditTest {
    private Person person;
    private String id;

    @BeforeEach
    void upload() {
        person = Person.signedUp();
        id = person.uploaded("IMG_20190203_040506.jpg", Pictures.jpeg(60, 40, 1));
    }

    @Test
    void whatIsChangedIsShownAndTheRestStays() {
        patch("{'description': 'Zwei Kinder\\nam Strand – 漢字'}")
                .then()
                .statusCode(200)
                .body("description", equalTo("Zwei Kinder\nam Strand – 漢字"))
                .body("fileName", equalTo("IMG_20190203_040506.jpg"))
                .body("taken.source", equalTo("file-name"));
        patch("{'fileName': 'beach.jpg'}")
                .then()
                .statusCode(200)
                .body("description", equalTo("Zwei Kinder\nam Strand – 漢字"))
                .body("fileName", equalTo("beach.jpg"));
        patch("{'taken': {'local': '2018-12-31T23:59:59', 'offset': '+02:00'}}")
                .then()
                .statusCode(200)
                .body("takenAt", equalTo("2018-12-31T21:59:59Z"))
                .body("taken.local", equalTo("2018-12-31T23:59:59"))
                .body("taken.offset", equalTo("+02:00"))
                .body("taken.source", equalTo("owner"))
                .body("fileName", equalTo("beach.jpg"));
        person.request()
                .get("/images")
                .then()
                .body("items[0].description", equalTo("Zwei Kinder\nam Strand – 漢字"))
                .body("items[0].taken.local", equalTo("2018-12-31T23:59:59"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{'description': null}", "{'description': ''}", "{'description': ' \\n '}"})
    void aDescriptionCanBeTakenAway(String body) {
        patch("{'description': 'gone soon'}").then().statusCode(200);
        patch(body).then().statusCode(200).body("description", nullValue());
        patch("{'fileName': 'b.jpg'}").then().body("description", nullValue());
    }

    @Test
    void anOffsetCanBeUnknown() {
        patch("{'taken': {'local': '2018-12-31T23:59:59'}}")
                .then()
                .statusCode(200)
                .body("taken.offset", nullValue())
                .body("takenAt", equalTo("2018-12-31T23:59:59Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "year, 1985-01-01T00:00:00",
        "month, 1985-07-01T00:00:00",
        "day, 1985-07-14T00:00:00",
        "minute, 1985-07-14T16:35:00",
        "second, 1985-07-14T16:35:18"
    })
    void aDateMayBeKnownInPart(String precision, String kept) {
        patch("{'taken': {'local': '1985-07-14T16:35:18', 'precision': '%s'}}".formatted(precision))
                .then()
                .statusCode(200)
                .body("taken.local", equalTo(kept))
                .body("taken.precision", equalTo(precision))
                .body("takenAt", equalTo(kept + "Z"));
        patch("{'fileName': 'b.jpg'}").then().body("taken.precision", equalTo(precision));
        person.request()
                .get("/images")
                .then()
                .body("items[0].taken.local", equalTo(kept))
                .body("items[0].taken.precision", equalTo(precision));
    }

    @Test
    void aDateWithoutAPrecisionIsExact() {
        patch("{'taken': {'local': '1985-07-14T16:35:18'}}").then().body("taken.precision", equalTo("second"));
    }

    @Test
    void whatTheOwnerSaysOfTheDateIsTakenBack() {
        Object found = person.request().get("/images/" + id).path("taken");
        patch("{'taken': null}").then().statusCode(200).body("taken", equalTo(found));
        for (var local : new String[] {"1999-01-02T03:04:05", "1985-07-01T00:00:00"})
            patch("{'taken': {'local': '%s', 'precision': 'month'}}".formatted(local))
                    .then()
                    .statusCode(200)
                    .body("takenOfFile", equalTo(found));
        patch("{'description': 'a'}").then().body("taken.source", equalTo("owner"));
        patch("{'taken': null}")
                .then()
                .statusCode(200)
                .body("taken", equalTo(found))
                .body("takenOfFile", nullValue());
        person.request().get("/images").then().body("items[0].taken", equalTo(found));
        person.request().get("/images/months").then().body("items.month", equalTo(List.of("2019-02")));
    }

    @Test
    void theNameIsTheDownloadsNameAtOnce() {
        person.request().get("/images/" + id + "/content").then().statusCode(200);
        patch("{'fileName': 'beach.jpg'}");
        person.request()
                .get("/images/" + id + "/content")
                .then()
                .header("Content-Disposition", equalTo("inline; filename=\"beach.jpg\"; filename*=UTF-8''beach.jpg"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'fileName': ''}",
                "{'fileName': '../../etc/passwd'}",
                "{'fileName': 'a\\u0000b.jpg'}",
                "{'fileName': 'half a pair \\ud83d.jpg'}",
                "{'description': 'bell \\u0007'}",
                "{'description': 'half a pair \\ude00'}",
                "{'description': 5.5}",
                "{'description': ['a']}",
                "{'taken': {}}",
                "{'taken': {'local': null}}",
                "{'taken': {'local': 'yesterday'}}",
                "{'taken': {'local': '2018-12-31T23:59:59Z'}}",
                "{'taken': {'local': '1825-12-31T23:59:59'}}",
                "{'taken': {'local': '9999-12-31T23:59:59'}}",
                "{'taken': {'local': '2018-12-31T23:59:59', 'offset': '+25:00'}}",
                "{'taken': {'local': '2018-12-31T23:59:59', 'offset': 'Europe/Berlin'}}",
                "{'taken': {'local': '2018-12-31T23:59:59', 'precision': 'decade'}}",
                "{'taken': {'local': '2018-12-31T23:59:59', 'precision': 1}}",
                "{'taken': {'precision': 'day'}}",
                "{'size': 5}"
            })
    @OnOneDatabase
    void whatCannotBeIsAProblemAndChangesNothing(String body) {
        patch(body).then().statusCode(400).contentType("application/problem+json");
        person.request()
                .get("/images/" + id)
                .then()
                .body("fileName", equalTo("IMG_20190203_040506.jpg"))
                .body("taken.source", equalTo("file-name"));
    }

    @ParameterizedTest
    @CsvSource({"description, 2000, 200", "description, 2001, 400", "fileName, 255, 200", "fileName, 256, 400"})
    @OnOneDatabase
    void textsHaveALimit(String field, int length, int status) {
        patch("{'%s': '%s'}".formatted(field, "é".repeat(length))).then().statusCode(status);
    }

    @Test
    void datesHaveALimit() {
        patch("{'taken': {'local': '1826-01-01T00:00:00'}}").then().statusCode(200);
        var now = LocalDateTime.now(ZoneOffset.UTC);
        patch("{'taken': {'local': '%s'}}".formatted(now.plusHours(23).withNano(0)))
                .then()
                .statusCode(200);
        patch("{'taken': {'local': '%s'}}".formatted(now.plusHours(25).withNano(0)))
                .then()
                .statusCode(400);
    }

    @Test
    void twoWhoChangeTheSameNoticeEachOther() {
        var etag = person.request().get("/images/" + id).header("ETag");
        var first = person.request()
                .header("If-Match", etag)
                .contentType("application/json")
                .body("{\"description\": \"first\"}")
                .patch("/images/" + id);
        first.then().statusCode(200);
        assertNotEquals(etag, first.header("ETag"));
        person.request()
                .header("If-Match", etag)
                .contentType("application/json")
                .body("{\"description\": \"second\"}")
                .patch("/images/" + id)
                .then()
                .statusCode(412)
                .body("type", equalTo("/problems#precondition-failed"));
        person.request()
                .get("/images/" + id)
                .then()
                .header("ETag", first.header("ETag"))
                .body("description", equalTo("first"));
    }

    @Test
    void anotherPersonChangesNothing() {
        Person.signedUp()
                .request()
                .contentType("application/json")
                .body("{\"description\": \"mine now\"}")
                .patch("/images/" + id)
                .then()
                .statusCode(404);
        person.request().get("/images/" + id).then().body("description", nullValue());
    }

    private Response patch(String body) {
        return person.request()
                .contentType("application/json; charset=UTF-8")
                .body(body.replace('\'', '"'))
                .patch("/images/" + id);
    }
}
