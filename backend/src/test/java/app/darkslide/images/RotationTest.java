package app.darkslide.images;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.OnOneDatabase;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Statements;
import app.darkslide.testing.StoredPart;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images that their owner turns by quarters: what is shown of them turns, and the original stays. */
@QuarkusTest
class RotationTest extends RotatedImages {
    @Inject
    StoredImages stored;

    @ParameterizedTest
    @ValueSource(strings = {"plain.jpg", "turned-by-its-exif.jpg", "drawing.png", "phone.heic"})
    @OnOneDatabase
    void eachQuarterTurnsWhatIsShownAndNotTheOriginal(String name) throws IOException {
        var original = picture(name);
        var id = person.uploaded(name, original);
        var digest = image(id).<String>path("sha256");
        for (var rotation : List.of(90, 180, 270, 0)) {
            var version = image(id).<String>path("preview");
            turn(id, rotation).then().statusCode(200).body("rotation", equalTo(rotation));
            var now = image(id);
            assertNotEquals(version, now.path("preview"), "its address is another one");
            assertEquals(List.of(rotation % 180 == 0 ? W : H, rotation % 180 == 0 ? H : W), size(now));
            assertServed(now.path("preview"), rotation);
            assertServed(now.path("thumbnail"), rotation);
            assertEquals(digest, now.path("sha256"));
            assertArrayEquals(
                    original, person.request().get("/images/" + id + "/content").asByteArray());
        }
    }

    @Test
    void listsShowItAndThePlaceholderIsTurnedToo() {
        var id = person.uploaded("a.png", picture("a.png"));
        var before = image(id).<String>path("placeholder");
        turn(id, 90);
        person.request()
                .get("/images")
                .then()
                .body("items[0].rotation", equalTo(90))
                .body("items[0].width", equalTo(H))
                .body("items[0].height", equalTo(W))
                .body("items[0].damaged", equalTo(false));
        assertNotEquals(before, image(id).path("placeholder"));
    }

    @Test
    void theSearchGoesByWhatIsShown() {
        var id = person.uploaded("a.png", picture("a.png"));
        assertEquals(List.of(id), found("landscape"));
        turn(id, 270);
        assertEquals(List.of(), found("landscape"));
        assertEquals(List.of(id), found("portrait"));
    }

    @Test
    void otherChangesInTheSameRequestAndLaterOnesKeepTheTurn() {
        var id = person.uploaded("a.png", picture("a.png"));
        patch("/images/" + id, Map.of("rotation", 180, "fileName", "b.png"))
                .then()
                .statusCode(200)
                .body("fileName", equalTo("b.png"))
                .body("rotation", equalTo(180));
        patch("/images/" + id, Map.of("favourite", true)).then().body("rotation", equalTo(180));
        patch("/images", Map.of("ids", List.of(id), "description", "Words"))
                .then()
                .statusCode(200);
        image(id).then().body("rotation", equalTo(180)).body("description", equalTo("Words"));
    }

    @Test
    void theSameTurnAgainChangesNothing() {
        var id = person.uploaded("a.png", picture("a.png"));
        var etag = turn(id, 90).header("ETag");
        assertEquals(etag, turn(id, 90).header("ETag"));
        assertEquals(etag, patch("/images/" + id, Map.of("fileName", "a.png")).header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"45", "360", "-90", "1"})
    void onlyQuarterTurnsAreTurns(String rotation) {
        var id = person.uploaded("a.png", picture("a.png"));
        patch("/images/" + id, "{\"rotation\": %s}".formatted(rotation))
                .then()
                .statusCode(400)
                .body("reason", nullValue())
                .body("errors.pointer", equalTo(List.of("/rotation")));
        patch("/images", "{\"ids\": [\"%s\"], \"rotateBy\": %s}".formatted(id, rotation))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/rotateBy")));
    }

    @Test
    void manyAreTurnedAloneByMoreThanNothingAndNotTooManyAtOnce() {
        var id = UUID.randomUUID().toString();
        patch("/images", Map.of("ids", List.of(id), "rotateBy", 0)).then().statusCode(400);
        patch("/images", Map.of("ids", List.of(id), "rotateBy", 90, "favourite", true))
                .then()
                .statusCode(400)
                .body("reason", nullValue())
                .body("errors.pointer", equalTo(List.of("/rotateBy")));
        patch("/images", Map.of("ids", Collections.nCopies(20, id), "rotateBy", 90))
                .then()
                .statusCode(200);
        patch("/images", Map.of("ids", Collections.nCopies(21, id), "rotateBy", 90))
                .then()
                .statusCode(400)
                .body("reason", nullValue())
                .body("errors.pointer", equalTo(List.of("/ids")))
                .body("errors[0].detail", containsString("20"));
    }

    @Test
    void eachOfManyTurnsFurtherAndHasItsAnswer() throws IOException {
        var ids = uploaded(2);
        var without = person.uploaded("c.jpg", Pictures.jpeg(30, 20, 77));
        stored.removeRenditions(UUID.fromString(without));
        var damaged = person.uploaded("d.jpg", Pictures.jpeg(30, 20, 78));
        StoredPart.original(damaged).delete();
        var theirs = Person.signedUp().uploaded("e.jpg", Pictures.jpeg(30, 20, 79));
        turn(ids.get(1), 270);
        patch("/images", Map.of("ids", List.of(ids.get(1), without, theirs, damaged, ids.get(0)), "rotateBy", 180))
                .then()
                .statusCode(200)
                .body(
                        "results.status",
                        equalTo(List.of("changed", "not-rotatable", "not-found", "damaged", "changed")));
        image(ids.get(0)).then().body("rotation", equalTo(180));
        image(ids.get(1)).then().body("rotation", equalTo(90));
        image(without).then().body("rotation", equalTo(0));
        assertServed(image(ids.get(0)).path("preview"), 180);
        assertServed(image(ids.get(1)).path("preview"), 90);
        turn(without, 90)
                .then()
                .statusCode(400)
                .body("reason", equalTo("rotation-impossible"))
                .body("errors.pointer", equalTo(List.of("/rotation")));
        turn(damaged, 90).then().statusCode(500).body("detail", containsString("damaged"));
        image(damaged).then().body("damaged", equalTo(true));
    }

    @Test
    void inTheTrashItCanBeTurnedAsItCanBeChanged() {
        var id = person.uploaded("a.png", picture("a.png"));
        person.request().delete("/images/" + id);
        turn(id, 90).then().statusCode(200).body("rotation", equalTo(90));
        person.request().get("/images/trash").then().body("items[0].height", equalTo(W));
    }

    @Test
    void theChangesTellIt() {
        var id = person.uploaded("a.png", picture("a.png"));
        var cursor = person.request().get("/changes").<String>path("next");
        turn(id, 90);
        person.request()
                .get("/changes?since=" + cursor)
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id))
                .body("items[0].rotation", equalTo(90));
    }

    @Test
    void manyTakeTheStatementsOfFew() {
        var ids = uploaded(6);
        var few = Statements.during(() -> rotate(ids.subList(0, 2)));
        var many = Statements.during(() -> rotate(ids));
        assertEquals(few, many);
        assertTrue(many <= 9, "" + many); // two of them ask which links and which people see them
    }

    private void rotate(List<String> ids) {
        patch("/images", Map.of("ids", ids, "rotateBy", 90))
                .then()
                .statusCode(200)
                .body("results.status", equalTo(Collections.nCopies(ids.size(), "changed")));
    }

    private List<String> found(String orientation) {
        return person.request()
                .contentType("application/json")
                .body(Map.of("orientation", orientation))
                .post("/images/search")
                .path("items.id");
    }
}
