package app.darkslide.timeline;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Plans;
import app.darkslide.testing.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The gallery from any date on, in either direction, and its months. */
@QuarkusTest
class TimelineTest {
    private Person person;
    private int pictures;

    @BeforeEach
    void signUp() {
        person = Person.signedUp();
    }

    @Test
    void pagesBeginAtAnyDateAndGoBackInTime() {
        var ids = uploadedAt("20190501_120000", "20190531_235959", "20190601_000000", "20200101_000000");
        assertEquals(List.of(ids.get(1), ids.get(0)), all("/images?limit=1&from=2019-05-31T23:59:59.999999"));
        assertEquals(ids.get(3), person.request().get("/images?limit=1").path("items[0].id"));
    }

    @Test
    void pagesBeginAtAnyDateAndGoForward() {
        var ids = uploadedAt("20190501_120000", "20190531_235959", "20190601_000000", "20200101_000000");
        assertEquals(List.of(ids.get(2), ids.get(3)), all("/images?limit=1&order=oldest&from=2019-06-01T00:00:00"));
        assertEquals(ids, all("/images?limit=3&order=oldest"));
    }

    @Test
    void aPictureOfTheVeryMomentIsPartOfBothDirections() {
        var ids = uploadedAt("20190531_235959");
        assertEquals(ids, all("/images?from=2019-05-31T23:59:59"));
        assertEquals(ids, all("/images?order=oldest&from=2019-05-31T23:59:59"));
        assertEquals(List.of(), all("/images?from=2019-05-31T23:59:58.999999"));
        assertEquals(List.of(), all("/images?order=oldest&from=2019-05-31T23:59:59.000001"));
    }

    @Test
    void picturesOfTheSameMomentAreNotLostInEitherDirection() {
        var ids = uploadedAt(Collections.nCopies(5, "20200101_100000").toArray(String[]::new));
        assertEquals(ids, all("/images?limit=2&order=oldest"));
        Collections.reverse(ids);
        assertEquals(ids, all("/images?limit=2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "from=yesterday",
                "from=2019-05-31",
                "from=2019-05-31T10:00:00Z",
                "order=up",
                "cursor=AAAA",
                "cursor=fwAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "cursor=AH__________AAAAAAAAAAAAAAAAAAAAAAA"
            })
    void whatIsOutOfItsLimitsIsAProblem(String query) {
        person.request().get("/images?" + query).then().statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"-0044-03-15T10:00:00", "0001-01-01T00:00:00", "9999-12-31T23:59:59", "%2B99999-01-01T00:00:00"})
    void aDateBeforeOrAfterAllPicturesIsNoProblem(String from) {
        var ids = uploadedAt("20200101_100000");
        var isLate = from.contains("99");
        assertEquals(isLate ? ids : List.of(), all("/images?from=" + from));
        assertEquals(isLate ? List.of() : ids, all("/images?order=oldest&from=" + from));
    }

    @Test
    void theClockOnTheSpotDecidesAndNotTheMomentInUtc() {
        var ids = uploadedAt("20200301_001500", "20200229_235900");
        taken(ids.get(0), "2020-03-01T00:15:00", "+09:00"); // which was February still, in UTC
        taken(ids.get(1), "2020-02-29T23:59:00", "-05:00"); // and this was March
        assertEquals(ids, all("/images"));
        person.request()
                .get("/images")
                .then()
                .body("items.takenAt", equalTo(List.of("2020-02-29T15:15:00Z", "2020-03-01T04:59:00Z")));
        assertMonths(Map.of("2020-03", 1, "2020-02", 1));
    }

    @Test
    void theMonthsAreCountedNewestFirst() {
        uploadedAt("20190501_120000", "20190531_235959", "20190601_000000", "20200101_000000");
        var months = person.request().get("/images/months");
        months.then()
                .statusCode(200)
                .body("items.month", equalTo(List.of("2020-01", "2019-06", "2019-05")))
                .body("items.count", equalTo(List.of(1, 1, 2)));
        Person.signedUp().request().get("/images/months").then().body("items", hasSize(0));
    }

    @Test
    void theMonthsFollowEveryChange() {
        var ids = uploadedAt("20190501_120000", "20190531_235959", "20190601_000000");
        person.request().delete("/images/" + ids.get(0)).then().statusCode(200);
        assertMonths(Map.of("2019-05", 1, "2019-06", 1));
        person.request().delete("/images/" + ids.get(2)).then().statusCode(200);
        assertMonths(Map.of("2019-05", 1));
        taken(ids.get(0), "2018-01-01T00:00:00", null); // in the trash, where no month shows it
        assertMonths(Map.of("2019-05", 1));
        person.request()
                .contentType("application/json")
                .body(Map.of("ids", ids))
                .post("/images/trash/restorations")
                .then()
                .statusCode(200);
        assertMonths(Map.of("2018-01", 1, "2019-05", 1, "2019-06", 1));
        taken(ids.get(1), "2019-06-30T23:59:59", null);
        assertMonths(Map.of("2018-01", 1, "2019-06", 2));
        person.request().delete("/images/" + ids.get(1) + "?forever").then().statusCode(200);
        assertMonths(Map.of("2018-01", 1, "2019-06", 1));
        person.request().get("/users/me").then().body("storage.images", equalTo(2));
    }

    @Test
    void theMonthsAreOneIndexedQuery() {
        uploadedAt("20190501_120000");
        person.request().get("/images/months").then().statusCode(200);
        assertEquals(
                1,
                Statements.during(
                        () -> person.request().get("/images/months").then().statusCode(200)));
        Plans.assertOneRange(
                "PRIMARY",
                "select month, live from image_months where owner_id = x'00' and live > 0 order by month desc");
    }

    @Test
    void aPageInEitherDirectionIsOneIndexedQuery() {
        uploadedAt("20190501_120000", "20190531_235959", "20190601_000000");
        person.request().get("/images").then().statusCode(200);
        for (var order : List.of("newest", "oldest"))
            assertEquals(1, Statements.during(() -> person.request()
                    .get("/images?from=2019-05-20T00:00:00&order=" + order)
                    .then()
                    .statusCode(200)));
        var live = "select * from images where owner_id = x'00' and deleted_at is null and ";
        Plans.assertOneRange(
                "images_timeline",
                live
                        + "taken_at <= now() and (taken_at < now() or id < x'00') order by taken_at desc, id desc limit 100");
        Plans.assertOneRange(
                "images_timeline",
                live + "taken_at >= now() and (taken_at > now() or id > x'00') order by taken_at, id limit 100");
    }

    @Test
    void aPageWithTheLongestDescriptionsIsShorterInsteadOfLarger() {
        var ids = uploadedAt(Collections.nCopies(30, "20200101_100000").toArray(String[]::new));
        for (var id : ids)
            person.request()
                    .contentType("application/json")
                    .body(Map.of("description", "漢".repeat(2000), "fileName", "字".repeat(255)))
                    .patch("/images/" + id)
                    .then()
                    .statusCode(200);
        var page = person.request().get("/images?limit=100");
        assertTrue(page.asByteArray().length <= 100_000, page.asByteArray().length + " bytes");
        assertTrue(page.<List<String>>path("items").size() > 10);
        page.then().header("Link", containsString("rel=\"next\""));
        assertEquals(30, all("/images?limit=100").size());
    }

    @Test
    void aListLeavesOutWhatOnlyThePictureItselfTells() {
        uploadedAt("20200101_100000");
        person.request()
                .get("/images")
                .then()
                .body("items[0]", not(hasKey("camera")))
                .body("items[0]", not(hasKey("location")))
                .body("items[0]", not(hasKey("restored")))
                .body("items[0]", hasKey("description"));
    }

    @Test
    void placesInMonthsHaveSamplesOfThemTheNewestFirst() {
        var ids = uploadedAt(
                "20190501_120000", "20190531_235959", "20190531_235959", "20190601_000000", "20190630_000000");
        assertEquals(List.of(ids.get(4), ids.get(2), ids.get(0)), samples("2019-05.2", "2019-06.0", "2019-05.0"));
        assertEquals(List.of(ids.get(1)), samples("2019-05.1", "2019-05.1"));
        assertEquals(List.of(), samples("2019-05.3", "2019-06.999", "2018-12.0", "1000-01.0", "9999-12.0"));
        person.request().delete("/images/" + ids.get(4)).then().statusCode(200);
        assertEquals(List.of(ids.get(3)), samples("2019-06.0", "2019-06.1"));
        Person.signedUp()
                .request()
                .get("/images/samples?place=2019-06.0")
                .then()
                .body("items", hasSize(0));
    }

    /** Otherwise some of the 64 that one request may ask for would not fit into an answer. */
    @Test
    void aSampleIsWhatIsPaintedOfAnImageWithoutItsText() {
        uploadedAt("20190601_000000");
        var listed = person.request().get("/images").<Map<String, ?>>path("items[0]");
        var sample = new HashMap<String, Object>(listed);
        sample.keySet().retainAll(List.of("id", "takenAt", "taken", "placeholder", "thumbnail"));
        assertEquals(5, sample.size());
        person.request().get("/images/samples?place=2019-06.0").then().body("items", equalTo(List.of(sample)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?place=", "?place=2019-13.0", "?place=2019-07", "?place=2019-07.1000", "?place=0999-07.1"})
    void samplesOfNoPlaceAreAProblem(String query) {
        person.request().get("/images/samples" + query).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void sixtyFourPlacesAreOneStatementOverOneRangeEachAndMoreAreAProblem() {
        uploadedAt("20190501_120000", "20190601_000000");
        var places = "?place=2019-05.0" + "&place=2019-06.0".repeat(63);
        person.request().get("/images/samples" + places).then().statusCode(200).body("items", hasSize(2));
        assertEquals(
                1,
                Statements.during(() ->
                        person.request().get("/images/samples" + places).then().statusCode(200)));
        person.request()
                .get("/images/samples" + places + "&place=2019-05.0")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        Plans.assertOneRange(
                "images_timeline",
                "select id from images force index (images_timeline) where owner_id = x'00' and deleted_at is null"
                        + " and taken_at between '2019-05-01' and '2019-05-31' order by taken_at desc, id desc limit 12, 1");
    }

    private List<String> samples(String... places) {
        return person.request()
                .get("/images/samples?place=" + String.join("&place=", places))
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private void assertMonths(Map<String, Integer> expected) {
        var months = person.request().get("/images/months");
        var found = new java.util.HashMap<String, Integer>();
        List<String> names = months.path("items.month");
        List<Integer> counts = months.path("items.count");
        for (int i = 0; i < names.size(); i++) found.put(names.get(i), counts.get(i));
        assertEquals(expected, found);
    }

    private void taken(String id, String local, String offset) {
        var taken = new java.util.HashMap<String, String>();
        taken.put("local", local);
        taken.put("offset", offset);
        person.request()
                .contentType("application/json")
                .body(Map.of("taken", taken))
                .patch("/images/" + id)
                .then()
                .statusCode(200)
                .body("taken.source", equalTo("owner"));
    }

    /** All pages from this one on. */
    private List<String> all(String first) {
        var ids = new ArrayList<String>();
        for (Response page = person.request().urlEncodingEnabled(false).get(first); ; ) {
            page.then().statusCode(200).body("items.size()", lessThanOrEqualTo(100));
            ids.addAll(page.path("items.id"));
            String next = page.path("next");
            if (next == null) return ids;
            page = person.request().get("/images?limit=2&cursor=" + next);
        }
    }

    private List<String> uploadedAt(String... times) {
        var ids = new ArrayList<String>();
        for (var time : times) ids.add(person.uploaded("IMG_" + time + ".jpg", Pictures.jpeg(16, 12, ++pictures)));
        return ids;
    }
}
