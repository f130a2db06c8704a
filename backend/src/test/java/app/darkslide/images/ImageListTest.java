package app.darkslide.images;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ImageListTest {
    @Inject
    DataSource database;

    @Inject
    SessionFactory sessions;

    @Test
    void pagesFollowEachOtherNewestFirstWithoutGapsOrRepeats() {
        var person = Person.signedUp();
        var uploaded = upload(person, 7);

        var seen = new ArrayList<String>();
        var page = person.request().get("/images?limit=3");
        page.then().header("Link", containsString("rel=\"next\""));
        for (String next = page.path("next"); ; next = page.path("next")) {
            seen.addAll(page.path("items.id"));
            if (next == null) break;
            page = person.request().get("/images?limit=3&cursor=" + next);
        }
        java.util.Collections.reverse(uploaded);
        assertEquals(uploaded, seen);
        assertFalse(page.headers().hasHeaderWithName("Link"));
    }

    @Test
    void picturesOfTheVerySameMomentAreNotLostBetweenPages() {
        var person = Person.signedUp();
        for (int i = 0; i < 5; i++) person.uploaded("2020-01-01 10.00.00.jpg", Pictures.jpeg(20, 20, i));
        var first = person.request().get("/images?limit=2");
        var second = person.request().get("/images?limit=2&cursor=" + first.path("next"));
        var third = person.request().get("/images?limit=2&cursor=" + second.path("next"));
        var all = new java.util.HashSet<String>(first.<List<String>>path("items.id"));
        all.addAll(second.path("items.id"));
        all.addAll(third.path("items.id"));
        assertEquals(5, all.size());
        third.then().body("next", nullValue());
    }

    @Test
    void anEmptyGalleryIsAnEmptyPage() {
        Person.signedUp()
                .request()
                .get("/images")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("next", nullValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "limit=-1", "limit=abc", "cursor=abc", "cursor=%00", "cursor=AAAA"})
    void whatIsOutOfItsLimitsIsAProblem(String query) {
        Person.signedUp()
                .request()
                .get("/images?" + query)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("detail", notNullValue());
    }

    @Test
    void aPageTakesTheSameFewStatementsWhateverItsLength() {
        var person = Person.signedUp();
        upload(person, 6);
        var statistics = sessions.getStatistics();
        person.request().get("/images?limit=1").then().statusCode(200); // whatever is remembered is remembered now

        statistics.clear();
        person.request().get("/images?limit=6").then().body("items", hasSize(6));
        assertEquals(1, statistics.getPrepareStatementCount());
    }

    @Test
    void thePlanOfAPageUsesTheTimelineAndSortsNothing() throws SQLException {
        var where =
                "select * from images where owner_id = x'00' and deleted_at is null and taken_at <= now() and (taken_at < now() or id < x'00')";
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var plan = statement.executeQuery("explain " + where + " order by taken_at desc, id desc limit 100")) {
            assertTrue(plan.next());
            assertEquals("images_timeline", plan.getString("key"));
            assertFalse(plan.getString("Extra").contains("filesort"), plan.getString("Extra"));
        }
    }

    @Test
    void whatIsAlreadyHereIsToldApartFromWhatIsNot() {
        var person = Person.signedUp();
        var stranger = Person.signedUp();
        var mine = Pictures.jpeg(40, 30, 1);
        var theirs = Pictures.jpeg(40, 30, 2);
        var id = person.uploaded("mine.jpg", mine);
        stranger.uploaded("theirs.jpg", theirs);
        person.request()
                .contentType("application/json")
                .body("{\"images\":[%s,%s]}".formatted(candidate("a", mine), candidate("b", theirs)))
                .post("/images/check")
                .then()
                .statusCode(200)
                .body("results.id", equalTo(List.of("a", "b")))
                .body("results.action", equalTo(List.of("duplicate", "accept")))
                .body("results[0].image", equalTo(id));
    }

    @Test
    void aThousandFilesCanBeAskedForAndNotOneMore() {
        var person = Person.signedUp();
        check(person, 1000).then().statusCode(200).body("results", hasSize(1000));
        check(person, 1001).then().statusCode(400);
        check(person, 0).then().statusCode(400);
    }

    private static io.restassured.response.Response check(Person person, int files) {
        var candidates = IntStream.range(0, files)
                .mapToObj(i -> candidate("f" + i, UUID.randomUUID().toString().getBytes()))
                .collect(java.util.stream.Collectors.joining(","));
        return person.request()
                .contentType("application/json")
                .body("{\"images\":[" + candidates + "]}")
                .post("/images/check");
    }

    private static String candidate(String id, byte[] bytes) {
        return "{\"id\":\"%s\",\"sha256\":\"%s\"}"
                .formatted(id, org.apache.commons.codec.digest.DigestUtils.sha256Hex(bytes));
    }

    private static List<String> upload(Person person, int pictures) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < pictures; i++)
            ids.add(person.uploaded("IMG_2020010%d_101112.jpg".formatted(i + 1), Pictures.jpeg(32, 24, i)));
        return ids;
    }
}
