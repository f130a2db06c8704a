package app.darkslide.timeline;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.darkslide.images.StoredImages;
import app.darkslide.testing.CapturedLog;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Plans;
import app.darkslide.testing.Statements;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ImageListTest {
    @Inject
    StoredImages stored;

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
        person.request().get("/images?limit=1").then().statusCode(200); // whatever is remembered is remembered now

        assertEquals(
                1,
                Statements.during(
                        () -> person.request().get("/images?limit=6").then().body("items", hasSize(6))));
    }

    @Test
    void thePlanOfAPageUsesTheTimelineAndSortsNothing() {
        Plans.assertOneRange(
                "images_timeline",
                "select * from images where owner_id = x'00' and deleted_at is null and taken_at <= now()"
                        + " and (taken_at < now() or id < x'00') order by taken_at desc, id desc limit 100");
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

    @Test
    void whatIsWrongIsNamedByAJsonPointer() {
        var person = Person.signedUp();
        check(person, candidate("a", new byte[0]) + ", {\"id\": \"b\", \"sha256\": \"no digest\"}, null")
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/images/1/sha256", "/images/2")));
    }

    @Test
    void aThousandOfTheLongestNamesFitInARequest() {
        var person = Person.signedUp();
        var longest = "\\\\".repeat(64); // two bytes each in JSON
        var thousand = String.join(",", Collections.nCopies(1000, candidate(longest, new byte[0])));
        check(person, thousand).then().statusCode(200).body("results", hasSize(1000));
        for (var bad : List.of("x".repeat(65), "", "\u00e9"))
            check(person, candidate(bad, new byte[0])).then().statusCode(400);
    }

    @Test
    void onePictureWhoseDetailsAreDamagedDoesNotTakeTheListDown() {
        var person = Person.signedUp();
        var damaged = upload(person, 3).get(1);
        stored.replaceDetails(UUID.fromString(damaged), new byte[60]);
        try (var log = new CapturedLog()) {
            person.request()
                    .get("/images")
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(3))
                    .body("items.damaged", equalTo(List.of(false, true, false)))
                    .body("items[1].id", equalTo(damaged))
                    .body("items[1].fileName", nullValue())
                    .body("items[1].sha256", nullValue())
                    .body("items[1].mediaType", equalTo("image/jpeg"))
                    .body("items[0].fileName", notNullValue());
            assertEquals(
                    List.of("SECURITY The seal is broken: record of %s is not what was stored, it is altered"
                            .formatted(damaged)),
                    log.security());
        }
        person.request().get("/images/" + damaged).then().statusCode(500);
        person.request()
                .get("/images/" + damaged + "/content")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString(damaged));
        person.request().delete("/images/" + damaged).then().statusCode(200);
    }

    private static io.restassured.response.Response check(Person person, int files) {
        return check(
                person,
                IntStream.range(0, files)
                        .mapToObj(i ->
                                candidate("f" + i, UUID.randomUUID().toString().getBytes()))
                        .collect(java.util.stream.Collectors.joining(",")));
    }

    private static io.restassured.response.Response check(Person person, String candidates) {
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
