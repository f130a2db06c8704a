package app.darkslide.images;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.AtOnce;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same change of many images at once. */
@QuarkusTest
class ManyImagesTest {
    @Inject
    StoredImages stored;

    private Person person;

    @BeforeEach
    void signUp() {
        person = Person.signedUp();
    }

    @Test
    void eachIdHasItsAnswerInTheOrderOfTheRequest() {
        var ids = uploaded(3);
        patch(List.of(ids.get(1)), Map.of("favourite", true));
        var nobodys = UUID.randomUUID().toString();
        var other = Person.signedUp().uploaded("theirs.jpg", Pictures.jpeg(24, 16, 1));
        patch(List.of(ids.get(2), nobodys, ids.get(1), other, ids.get(0), ids.get(2)), Map.of("favourite", true))
                .then()
                .statusCode(200)
                .body("results.id", equalTo(List.of(ids.get(2), nobodys, ids.get(1), other, ids.get(0), ids.get(2))))
                .body(
                        "results.status",
                        equalTo(List.of("changed", "not-found", "unchanged", "not-found", "changed", "changed")));
        person.request().get("/images").then().body("items.favourite", equalTo(List.of(true, true, true)));
    }

    @Test
    void everythingChangesAtOnceAndTheRestStays() {
        var ids = uploaded(2);
        var beach = person.tag("Beach");
        var sea = person.tag("Sea");
        patch(ids.subList(0, 1), Map.of("addTags", List.of(beach)));
        patch(
                        ids,
                        Map.of(
                                "favourite",
                                true,
                                "addTags",
                                List.of(sea),
                                "removeTags",
                                List.of(beach),
                                "description",
                                "Zwei – 漢字",
                                "taken",
                                Map.of("local", "2018-07-01T12:00:00", "precision", "month")))
                .then()
                .statusCode(200);
        for (var id : ids)
            person.request()
                    .get("/images/" + id)
                    .then()
                    .body("favourite", equalTo(true))
                    .body("tags", equalTo(List.of(sea)))
                    .body("description", equalTo("Zwei – 漢字"))
                    .body("taken.local", equalTo("2018-07-01T00:00:00"))
                    .body("taken.precision", equalTo("month"))
                    .body("taken.source", equalTo("owner"))
                    .body("taken.offset", nullValue());
        person.request().get("/images/" + ids.get(0)).then().body("fileName", equalTo("IMG_20190601_120000.jpg"));
        var noMore = new HashMap<String, Object>();
        noMore.put("description", null);
        patch(ids, noMore).then().body("results.status", equalTo(List.of("changed", "changed")));
        person.request().get("/images").then().body("items[0].description", nullValue());
    }

    @Test
    void aShiftMovesEachByItsOwnDateAndTheMonthsFollow() {
        var ids = uploaded(3);
        assertEquals(Map.of("2019-06", 3), months());
        patch(ids.subList(0, 2), Map.of("taken", Map.of("shift", -86_400)))
                .then()
                .statusCode(200);
        assertEquals("2019-05-31T12:00:00", local(ids.get(0)));
        assertEquals("2019-06-01T12:00:00", local(ids.get(1)));
        assertEquals("2019-06-03T12:00:00", local(ids.get(2)));
        assertEquals(Map.of("2019-05", 1, "2019-06", 2), months());
        person.request().get("/images?order=oldest").then().body("items.id", equalTo(ids));
    }

    @ParameterizedTest
    @CsvSource({
        "year, 1985-01-01T00:00:00, -3600, 1985-01-01T00:00:00",
        "year, 1985-01-01T00:00:00, 31536000, 1986-01-01T00:00:00",
        "month, 1985-07-01T00:00:00, -3600, 1985-07-01T00:00:00",
        "month, 1985-07-01T00:00:00, -2592000, 1985-06-01T00:00:00",
        "day, 1985-07-14T00:00:00, -3600, 1985-07-14T00:00:00",
        "day, 1985-07-14T00:00:00, 86400, 1985-07-15T00:00:00",
        "day, 1985-07-14T00:00:00, -86400, 1985-07-13T00:00:00",
        "minute, 1985-07-14T16:35:00, -20, 1985-07-14T16:35:00",
        "minute, 1985-07-14T16:35:00, 3600, 1985-07-14T17:35:00",
        "second, 1985-07-14T16:35:18, -3601, 1985-07-14T15:35:17"
    })
    void whatIsMovedKeepsItsPrecision(String precision, String local, long shift, String moved) {
        var ids = uploaded(1);
        patch(ids, Map.of("taken", Map.of("local", local, "precision", precision)));
        var status = local.equals(moved) ? "unchanged" : "changed";
        patch(ids, Map.of("taken", Map.of("shift", shift))).then().body("results[0].status", equalTo(status));
        assertEquals(moved, local(ids.get(0)));
        person.request().get("/images/" + ids.get(0)).then().body("taken.precision", equalTo(precision));
    }

    @Test
    void anOffsetIsSetForAllAndTakenAwayAgain() {
        var ids = uploaded(2);
        patch(ids, Map.of("taken", Map.of("offset", "+02:00"))).then().statusCode(200);
        for (var id : ids) person.request().get("/images/" + id).then().body("taken.offset", equalTo("+02:00"));
        patch(ids, Map.of("taken", Map.of("shift", 7200))).then().statusCode(200);
        person.request()
                .get("/images/" + ids.get(0))
                .then()
                .body("taken.offset", equalTo("+02:00"))
                .body("taken.local", equalTo("2019-06-01T14:00:00"))
                .body("takenAt", equalTo("2019-06-01T12:00:00Z"));
        var unknown = new HashMap<String, Object>();
        unknown.put("offset", null);
        patch(ids, Map.of("taken", unknown)).then().body("results[0].status", equalTo("changed"));
        person.request().get("/images/" + ids.get(0)).then().body("taken.offset", nullValue());
    }

    @Test
    void eachGetsTheDateThatItHadInOneRequest() {
        var ids = uploaded(3);
        var found = takenOf(ids);
        patch(ids.subList(0, 1), Map.of("taken", Map.of("local", "1985-07-14T16:35:18.5", "offset", "+02:00")));
        var before = takenOf(ids);
        patch(ids, Map.of("taken", Map.of("local", "2001-01-01T00:00:00", "precision", "year")));
        var own = Map.of("local", "1985-07-14T16:35:18.5", "offset", "+02:00", "precision", "second");
        patch(ids, Map.of("taken", Map.of("each", Arrays.asList(own, null, null))))
                .then()
                .statusCode(200)
                .body("results.status", equalTo(List.of("changed", "changed", "changed")));
        assertEquals(before, takenOf(ids));
        var back = new HashMap<String, Object>();
        back.put("taken", null);
        patch(ids, back).then().body("results.status", equalTo(List.of("changed", "unchanged", "unchanged")));
        assertEquals(found, takenOf(ids));
    }

    private List<Object> takenOf(List<String> ids) {
        return ids.stream()
                .map(id -> person.request().get("/images/" + id).path("taken"))
                .toList();
    }

    @Test
    void ifOneDateCannotBeNoneChangesAndTheAnswerNamesIt() {
        var ids = uploaded(3);
        patch(ids.subList(1, 2), Map.of("taken", Map.of("local", "1826-02-01T00:00:00")));
        var before = person.request().get("/images").asString();
        var year = 366 * 86_400;
        patch(ids, Map.of("favourite", true, "taken", Map.of("shift", -year)))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo("/ids/1"))
                .body("errors[0].detail", containsString(ids.get(1)))
                .body("errors[0].detail", containsString("1825-01-31"))
                .body("detail", containsString("Nothing was changed"));
        assertEquals(before, person.request().get("/images").asString());
        patch(ids, Map.of("taken", Map.of("shift", 100L * year)))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/ids/0", "/ids/2")));
    }

    @Test
    void ifOneWouldCarryTooManyTagsNoneGetsAny() {
        var ids = uploaded(2);
        var tags = new ArrayList<String>();
        for (int i = 0; i < 201; i++) tags.add(person.tag("tag " + i));
        patch(ids.subList(0, 1), Map.of("addTags", tags.subList(0, 200))).then().statusCode(200);
        patch(ids, Map.of("addTags", tags.subList(200, 201)))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/ids/0")));
        person.request().get("/images/" + ids.get(1)).then().body("tags", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'ids': []}",
                "{'ids': [null]}",
                "{'ids': ['a']}",
                "{'ids': [ID], 'fileName': 'a.jpg'}",
                "{'ids': [ID], 'favourite': 'yes'}",
                "{'ids': [ID], 'description': 5.5}",
                "{'ids': [ID], 'description': 'bell \\u0007'}",
                "{'ids': [ID], 'addTags': ['AAAAAAAA']}",
                "{'ids': [ID], 'addTags': [null]}",
                "{'ids': [ID], 'taken': {}}",
                "{'ids': [ID], 'taken': {'precision': 'day'}}",
                "{'ids': [ID], 'taken': {'shift': 1, 'precision': 'day'}}",
                "{'ids': [ID], 'taken': {'local': '2018-12-31T23:59:59', 'shift': 1}}",
                "{'ids': [ID], 'taken': {'local': '1825-12-31T23:59:59'}}",
                "{'ids': [ID], 'taken': {'local': '9999-12-31T23:59:59'}}",
                "{'ids': [ID], 'taken': {'shift': 'a'}}",
                "{'ids': [ID], 'taken': {'shift': 6311433601}}",
                "{'ids': [ID], 'taken': {'shift': -6311433601}}",
                "{'ids': [ID], 'taken': {'shift': 99999999999999999999}}",
                "{'ids': [ID], 'taken': {'each': []}}",
                "{'ids': [ID], 'taken': {'each': [null, null]}}",
                "{'ids': [ID, ID], 'taken': {'each': [null, null]}}",
                "{'ids': [ID], 'taken': {'each': [null], 'shift': 1}}",
                "{'ids': [ID], 'taken': {'each': [{}]}}",
                "{'ids': [ID], 'taken': {'each': ['a']}}",
                "{'ids': [ID], 'taken': {'each': [{'local': '1825-12-31T23:59:59'}]}}",
                "{'ids': [ID], 'taken': {'each': [{'local': '2018-12-31T23:59:59', 'offset': '+25:00'}]}}",
                "{'ids': [ID], 'taken': 5}",
                "{'ids': [ID], 'taken': {'offset': '+25:00'}}",
                "{'ids': [ID], 'taken': {'offset': 2}}",
                "{'ids': [ID], 'taken': {'offset': 'Europe/Berlin'}}"
            })
    void whatCannotBeIsAProblemAndChangesNothing(String body) {
        var id = uploaded(1).get(0);
        var etag = person.request().get("/images/" + id).header("ETag");
        for (var asked : List.of(id, UUID.randomUUID().toString()))
            person.request()
                    .contentType("application/json")
                    .body(body.replace("ID", '"' + asked + '"').replace('\'', '"'))
                    .patch("/images")
                    .then()
                    .statusCode(400)
                    .contentType("application/problem+json");
        assertEquals(etag, person.request().get("/images/" + id).header("ETag"));
    }

    @Test
    void aThousandAndNotOneMore() {
        var ids = new ArrayList<>(Collections.nCopies(1000, UUID.randomUUID().toString()));
        patch(ids, Map.of("favourite", true)).then().statusCode(200).body("results", hasSize(1000));
        ids.add(ids.get(0));
        patch(ids, Map.of("favourite", true)).then().statusCode(400);
    }

    /** Only what is posted there is a file. */
    @Test
    void itsBodyIsAsSmallAsAnyOther() {
        person.request()
                .contentType("application/json")
                .body("{\"description\": \"" + "x".repeat(600_000) + "\"}")
                .patch("/images")
                .then()
                .statusCode(413);
    }

    @Test
    void whatIsDamagedIsLeftAsItIs() {
        var ids = uploaded(2);
        stored.replaceDetails(UUID.fromString(ids.get(0)), new byte[60]);
        patch(ids, Map.of("favourite", true))
                .then()
                .statusCode(200)
                .body("results.status", equalTo(List.of("damaged", "changed")));
    }

    @Test
    void thoseInTheTrashChangeToo() {
        var ids = uploaded(1);
        person.request().delete("/images/" + ids.get(0));
        patch(ids, Map.of("favourite", true, "taken", Map.of("shift", -86_400)))
                .then()
                .body("results[0].status", equalTo("changed"));
        person.request().get("/images/trash").then().body("items[0].favourite", equalTo(true));
        assertEquals(Map.of(), months());
    }

    @Test
    void theChangesAreToldOnceForEachThatChanged() {
        var ids = uploaded(3);
        patch(ids.subList(0, 1), Map.of("favourite", true));
        String since = person.request().get("/changes").path("next");
        patch(ids, Map.of("favourite", true));
        var told = person.request().get("/changes?since=" + since);
        told.then().body("items.favourite", equalTo(List.of(true, true)));
        assertEquals(
                ids.subList(1, 3).stream().sorted().toList(),
                told.<List<String>>path("items.id").stream().sorted().toList());
    }

    @Test
    void manyTakeTheStatementsOfFew() {
        var ids = uploaded(12);
        patch(ids, Map.of("description", "before"));
        var few = Statements.during(() ->
                patch(ids.subList(0, 2), Map.of("description", "a")).then().statusCode(200));
        var many = Statements.during(
                () -> patch(ids, Map.of("description", "b")).then().statusCode(200));
        assertEquals(few, many);
        assertTrue(many <= 7, "" + many); // two of them ask which links and which people see them
    }

    /** They lock the same rows whatever order they name them in. */
    @Test
    void manyChangesOfTheSameAtOnceAllCount() throws Exception {
        var ids = uploaded(8);
        var backwards = new ArrayList<>(ids);
        Collections.reverse(backwards);
        var statuses = AtOnce.run(6, at -> patch(at % 2 == 0 ? ids : backwards, Map.of("taken", Map.of("shift", -60)))
                .statusCode());
        assertEquals(Collections.nCopies(6, 200), statuses);
        assertEquals("2019-06-01T11:54:00", local(ids.get(0)));
        assertEquals("2019-06-08T11:54:00", local(ids.get(7)));
    }

    private List<String> uploaded(int many) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < many; i++)
            ids.add(person.uploaded("IMG_201906%02d_120000.jpg".formatted(i + 1), Pictures.jpeg(24, 16, 500 + i)));
        return ids;
    }

    private Response patch(List<String> ids, Map<String, ?> change) {
        var body = new HashMap<String, Object>(change);
        body.put("ids", ids);
        return person.request()
                .contentType("application/json; charset=UTF-8")
                .body(body)
                .patch("/images");
    }

    private String local(String id) {
        return person.request().get("/images/" + id).path("taken.local");
    }

    private Map<String, Integer> months() {
        var months = new HashMap<String, Integer>();
        person.request()
                .get("/images/months")
                .<List<Map<String, Object>>>path("items")
                .forEach(month -> months.put((String) month.get("month"), (Integer) month.get("count")));
        return months;
    }
}
