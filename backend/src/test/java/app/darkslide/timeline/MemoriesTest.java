package app.darkslide.timeline;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Plans;
import app.darkslide.testing.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was photographed on a day of earlier years. */
@QuarkusTest
class MemoriesTest {
    private Person person;
    private int pictures;

    @BeforeEach
    void signUp() {
        person = Person.signedUp();
    }

    @Test
    void aDayIsRememberedFromItsFirstMomentToItsLastButNotTheSameYear() {
        var early = uploadedAt("20191130_000000");
        var late = uploadedAt("20191130_235959");
        uploadedAt("20191129_235959");
        uploadedAt("20191201_000000");
        uploadedAt("20191030_120000");
        uploadedAt("20261130_080000");
        uploadedAt("20271130_080000");
        var memories = memories("2026-11-30");
        assertEquals(List.of(Map.of("year", 2019, "count", 2)), memories.getList("years"));
        assertEquals(List.of(late, early), memories.getList("images.id"));
        assertEquals(memories.getList("images.id"), foundOn("11-30", "2025-12-31"));
    }

    @Test
    void eachYearIsShownBeforeAnyIsShownTwice() {
        for (int second = 10; second < 19; second++) uploadedAt("20240510_1200" + second);
        var of2016 = uploadedAt("20160510_120000");
        var of2011 = uploadedAt("20110510_120000");
        var memories = memories("2026-05-10");
        assertEquals(List.of(2024, 2016, 2011), memories.getList("years.year"));
        assertEquals(List.of(9, 1, 1), memories.getList("years.count"));
        var shown = memories.<String>getList("images.id");
        assertEquals(8, shown.size());
        assertEquals(List.of(of2016, of2011), shown.subList(1, 3));
    }

    /** The first of January would be full of scans of which only the year is known. */
    @Test
    void whatIsKnownToTheMonthOrTheYearAloneIsOfNoDay() {
        var scan = uploadedAt("20200101_120000");
        person.sending(Map.of("taken", Map.of("local", "1985-07-14T16:35:18", "precision", "year")))
                .patch("/images/" + scan)
                .then()
                .statusCode(200);
        assertEquals(List.of(), memories("2026-01-01").getList("years"));
        assertEquals(List.of(), foundOn("01-01", "2025-12-31"));
        var fireworks = uploadedAt("20200101_000001");
        assertEquals(List.of(fireworks), memories("2026-01-01").getList("images.id"));
        assertEquals(List.of(fireworks), foundOn("01-01", "2025-12-31"));
    }

    @Test
    void theLeapDayIsRememberedOnLeapDays() {
        var leap = uploadedAt("20240229_120000");
        uploadedAt("20230228_120000");
        assertEquals(List.of(leap), memories("2028-02-29").getList("images.id"));
        assertEquals(List.of(2023), memories("2026-02-28").getList("years.year"));
        assertEquals(List.of(), memories("2026-03-01").getList("years"));
    }

    @Test
    void whatIsInTheTrashOrOfSomebodyElseIsNotRemembered() {
        var id = uploadedAt("20191130_120000");
        person.request().delete("/images/" + id).then().statusCode(200);
        assertEquals(List.of(), memories("2026-11-30").getList("years"));
        uploadedAt("20191130_120001");
        Person.signedUp()
                .request()
                .get("/images/memories?day=2026-11-30")
                .then()
                .body("years", hasSize(0))
                .body("images", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"today", "11-30", "2026-02-29", "2026-11-30T00:00:00", "2026-13-01"})
    void whatIsNoDayIsAProblem(String day) {
        person.request()
                .get("/images/memories?day=" + day)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("day"));
    }

    @Test
    void eachYearIsOneRangeOfTheTimeline() {
        uploadedAt("20191130_120000");
        memories("2026-11-30");
        assertEquals(4, Statements.during(() -> memories("2026-11-30")));
        uploadedAt("20181130_120000");
        assertEquals(4, Statements.during(() -> memories("2026-11-30")));
        var range = " from images force index (images_timeline) where owner_id = x'00' and deleted_at is null"
                + " and taken_at >= '2019-11-30' and taken_at < '2019-12-01'";
        Plans.assertOneRange("images_timeline", "select count(*)" + range);
        Plans.assertOneRange(
                "images_timeline", "select id, taken_at" + range + " order by taken_at desc, id desc limit 8");
    }

    private List<String> foundOn(String day, String last) {
        return person.sending(Map.of("day", day, "to", last))
                .post("/images/search")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private JsonPath memories(String day) {
        return person.request()
                .get("/images/memories?day=" + day)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String uploadedAt(String moment) {
        return person.uploaded("IMG_" + moment + ".jpg", Pictures.jpeg(60, 40, pictures++));
    }
}
