package app.darkslide.trash;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.darkslide.testing.JobRunNow;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Plans;
import app.darkslide.testing.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TrashTest {
    private static final byte[] PICTURE = Pictures.jpeg(60, 40, 1);

    @Inject
    DataSource database;

    @Inject
    TrashPurge purge;

    private Person person;
    private Person stranger;
    private String id;

    @BeforeEach
    void upload() {
        person = Person.signedUp();
        stranger = Person.signedUp();
        id = person.uploaded("IMG_20190501_120000.jpg", PICTURE);
    }

    /** Generated clients send a flag with its value. */
    @Test
    void itIsDeletedForGoodOnlyWhereThatIsSaid() {
        person.request().delete("/images/" + id + "?forever=no").then().statusCode(400);
        person.request().delete("/images/" + id + "?forever=false").then().statusCode(200);
        person.request().get("/images/trash").then().body("items.id", equalTo(List.of(id)));
        person.request().delete("/images/" + id + "?forever=true").then().statusCode(200);
        person.request().get("/images/" + id).then().statusCode(404);
    }

    @Test
    void whatIsDeletedIsInTheTrashAndNowhereElse() {
        person.request()
                .delete("/images/" + id)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("deletedAt", notNullValue())
                .body("purgeAt", nullValue());
        person.request().get("/images").then().body("items", hasSize(0));
        person.request().get("/images/months").then().body("items", hasSize(0));
        var listed = person.request().get("/images/trash");
        listed.then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)))
                .body("items[0]", not(hasKey("camera")))
                .body("next", nullValue());
        assertEquals(
                Instant.parse(listed.path("items[0].deletedAt")).plus(Duration.ofDays(30)),
                Instant.parse(listed.path("items[0].purgeAt")));
        stranger.request().get("/images/trash").then().body("items", hasSize(0));
    }

    @Test
    void whatIsInTheTrashCanStillBeLookedAtByItsOwnerAlone() {
        person.request().delete("/images/" + id);
        for (var path : List.of("", "/content", "/thumbnail", "/preview")) {
            person.request().get("/images/" + id + path).then().statusCode(200);
            stranger.request().get("/images/" + id + path).then().statusCode(404);
        }
    }

    @Test
    void deletingTwiceChangesNothing() {
        String since = person.request().delete("/images/" + id).path("deletedAt");
        var again = person.request().delete("/images/" + id);
        assertEquals(since, again.path("deletedAt"));
        assertEquals(since, person.request().get("/images/trash").path("items[0].deletedAt"));
    }

    @Test
    void deletingForGoodIsPossibleFromTheGalleryAndFromTheTrash() {
        var other = person.uploaded("other.jpg", Pictures.jpeg(60, 40, 2));
        person.request().delete("/images/" + id);
        for (var each : List.of(id, other)) {
            person.request()
                    .delete("/images/" + each + "?forever")
                    .then()
                    .statusCode(200)
                    .body("subject", equalTo("image"));
            person.request().get("/images/" + each).then().statusCode(404);
            person.request().delete("/images/" + each).then().statusCode(404);
        }
        person.request().get("/images/trash").then().body("items", hasSize(0));
        person.request().get("/users/me").then().body("storage.bytes", equalTo(0));
    }

    @Test
    void anotherPersonCanNeitherDeleteNorRestore() {
        for (var forever : List.of("", "?forever"))
            stranger.request().delete("/images/" + id + forever).then().statusCode(404);
        delete(stranger, false, id).then().body("results.status", equalTo(List.of("not-found")));
        delete(stranger, true, id)
                .then()
                .body("results.status", equalTo(List.of("not-found")))
                .body("record", nullValue());
        person.request().get("/images").then().body("items", hasSize(1));
        person.request().delete("/images/" + id);
        restore(stranger, id).then().statusCode(200).body("results.status", equalTo(List.of("not-found")));
        stranger.request().delete("/images/trash").then().statusCode(200).body("deleted", equalTo(0));
        person.request().get("/images/trash").then().body("items", hasSize(1));
    }

    @Test
    void whatIsRestoredIsWhereItWas() {
        person.request().delete("/images/" + id);
        restore(person, id)
                .then()
                .statusCode(200)
                .body("results[0].id", equalTo(id))
                .body("results[0].status", equalTo("restored"));
        restore(person, id).then().body("results[0].status", equalTo("restored")); // an undo may come twice
        person.request().get("/images").then().body("items.id", equalTo(List.of(id)));
        person.request().get("/images/" + id).then().body("deletedAt", nullValue());
        person.request().get("/images/trash").then().body("items", hasSize(0));
        person.request().get("/images/months").then().body("items[0].count", equalTo(1));
    }

    @Test
    void theSameBytesAgainTakeItOutOfTheTrash() {
        person.request().delete("/images/" + id);
        person.upload("again.jpg", PICTURE)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("restored", equalTo(true))
                .body("deletedAt", nullValue())
                .body("fileName", equalTo("IMG_20190501_120000.jpg"));
        person.request().get("/images").then().body("items.id", equalTo(List.of(id)));
        person.request().get("/images/months").then().body("items[0].count", equalTo(1));
        person.upload("again.jpg", PICTURE).then().statusCode(200).body("$", not(hasKey("restored")));
    }

    @Test
    void whoAsksBeforehandIsToldThatItIsInTheTrash() {
        person.request().delete("/images/" + id);
        check(person).then().body("results[0].action", equalTo("trashed")).body("results[0].image", equalTo(id));
        check(stranger).then().body("results[0].action", equalTo("accept"));
    }

    @Test
    void eachChangeOfPlaceIsAnotherVersion() {
        var before = person.request().get("/images/" + id).header("ETag");
        var trashed = person.request().header("If-Match", before).delete("/images/" + id);
        assertEquals(200, trashed.statusCode());
        assertNotEquals(before, trashed.header("ETag"));
        assertEquals(
                trashed.header("ETag"), person.request().get("/images/" + id).header("ETag"));
        person.request()
                .header("If-Match", before)
                .delete("/images/" + id)
                .then()
                .statusCode(412);
        person.request()
                .header("If-Match", before)
                .delete("/images/" + id + "?forever")
                .then()
                .statusCode(412);
        restore(person, id);
        assertNotEquals(
                trashed.header("ETag"), person.request().get("/images/" + id).header("ETag"));
    }

    @Test
    void manyAreDeletedAndRestoredWithAnAnswerForEach() {
        var other = person.uploaded("other.jpg", Pictures.jpeg(60, 40, 2));
        var theirs = stranger.uploaded("theirs.jpg", Pictures.jpeg(60, 40, 3));
        var nobodys = UUID.randomUUID().toString();
        var ids = new String[] {other, theirs, id, nobodys, other};
        delete(person, false, ids)
                .then()
                .statusCode(200)
                .body("results.id", equalTo(List.of(ids)))
                .body("results.status", equalTo(List.of("trashed", "not-found", "trashed", "not-found", "trashed")))
                .body("record", nullValue());
        person.request().get("/images/trash").then().body("items", hasSize(2));
        stranger.request().get("/images").then().body("items.id", equalTo(List.of(theirs)));

        restore(person, ids)
                .then()
                .body("results.status", equalTo(List.of("restored", "not-found", "restored", "not-found", "restored")));
        delete(person, true, ids)
                .then()
                .body("results.status", equalTo(List.of("deleted", "not-found", "deleted", "not-found", "deleted")))
                .body("record.subject", equalTo("images"))
                .body("record.destroyed[0]", containsString("2 images"))
                .body("record.signature", notNullValue());
        for (var each : List.of(id, other))
            person.request().get("/images/" + each).then().statusCode(404);
    }

    @Test
    void aThousandCanBeNamedAtOnceAndNotOneMore() {
        var thousand = Collections.nCopies(1000, id).toArray(String[]::new);
        var more = Collections.nCopies(1001, id).toArray(String[]::new);
        delete(person, false, thousand).then().statusCode(200).body("results", hasSize(1000));
        restore(person, thousand).then().statusCode(200).body("results.status", everyItem(equalTo("restored")));
        for (var ids : List.of(more, new String[0])) {
            delete(person, false, ids).then().statusCode(400);
            restore(person, ids).then().statusCode(400);
        }
        delete(person, false, "no-id").then().statusCode(400).body("errors[0].pointer", equalTo("/ids/0"));
    }

    @Test
    void manyTakeAsFewStatementsAsOne() {
        var ids = Stream.concat(Stream.of(id), uploaded(9).stream()).toArray(String[]::new);
        person.request().get("/images");
        assertEquals(
                6,
                Statements.during(() -> delete(person, false, ids).then().statusCode(200)),
                "the lock, the change, the counts, and three to number what changed");
        assertEquals(6, Statements.during(() -> restore(person, ids).then().statusCode(200)));
        assertEquals(
                8,
                Statements.during(
                        () -> delete(person, true, ids).then().body("results.status", everyItem(equalTo("deleted")))),
                "the same, and the lock and the change of what is stored");
    }

    @Test
    void theTrashIsListedLastDeletedFirstPageByPage() {
        var ids = uploaded(5);
        for (var each : List.of(ids.get(3), ids.get(0), ids.get(4)))
            person.request().delete("/images/" + each);
        delete(person, false, id, ids.get(1), ids.get(2));
        var seen = new ArrayList<String>();
        for (String cursor = ""; cursor != null; ) {
            var page = person.request().get("/images/trash?limit=2" + cursor);
            page.then().statusCode(200);
            seen.addAll(page.path("items.id"));
            String next = page.path("next");
            if (next != null) page.then().header("Link", containsString("/images/trash?limit=2&cursor=" + next));
            cursor = next == null ? null : "&cursor=" + next;
        }
        assertEquals(
                List.of(ids.get(2), ids.get(1), id, ids.get(4), ids.get(0), ids.get(3)),
                seen,
                "those of one deletion in the gallery's order");
        Plans.assertOneRange(
                "images_timeline",
                "select * from images where owner_id = x'00' and deleted_at <= now() and (deleted_at < now() or taken_at < now()"
                        + " or taken_at = now() and id < x'00') order by deleted_at desc, taken_at desc, id desc limit 100");
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=201", "cursor=abc", "cursor=AAUV9n5nQAAZGrHCjw58O5pVPx8PKpt3"})
    void whatIsOutOfItsLimitsIsAProblem(String query) {
        person.request().get("/images/trash?" + query).then().statusCode(400);
    }

    @Test
    void emptyingDeletesWhatIsInTheTrashAndNothingElse() {
        var kept = uploaded(1).get(0);
        person.request().delete("/images/" + id);
        person.request()
                .delete("/images/trash")
                .then()
                .statusCode(200)
                .body("deleted", equalTo(1))
                .body("record.subject", equalTo("images"))
                .body("record.signature", notNullValue());
        person.request().get("/images/" + id).then().statusCode(404);
        person.request().get("/images").then().body("items.id", equalTo(List.of(kept)));
        person.upload("again.jpg", PICTURE).then().statusCode(201);
    }

    @Test
    void whatWasInTheTrashForLongEnoughIsDeletedForGood() throws SQLException {
        var younger = uploaded(1).get(0);
        delete(person, false, id, younger);
        inTrashFor(id, Duration.ofDays(30).plusSeconds(5));
        inTrashFor(younger, Duration.ofDays(30).minusMinutes(5));
        purge.run(new JobRunNow());
        person.request().get("/images/" + id).then().statusCode(404);
        person.request().get("/images/trash").then().body("items.id", equalTo(List.of(younger)));
        person.request().get("/users/me").then().body("storage.images", equalTo(1));
        Plans.assertIndex(
                "images_deleted",
                "select distinct owner_id from images force index (images_deleted) where deleted_at <= now()");
        Plans.assertOneRange(
                "images_timeline",
                "select * from images where owner_id = x'00' and deleted_at <= now() order by deleted_at limit 200");
    }

    @Test
    void twoReplicasThatPurgeAtTheSameTimeShareTheWork() throws Exception {
        var ids = uploaded(8).toArray(String[]::new);
        delete(person, false, ids);
        for (var each : ids) inTrashFor(each, Duration.ofDays(31));
        var purges = Stream.generate(() -> new Thread(() -> purge.run(new JobRunNow())))
                .limit(3)
                .toList();
        purges.forEach(Thread::start);
        for (var each : purges) each.join();
        person.request().get("/images/trash").then().body("items", hasSize(0));
        person.request().get("/users/me").then().body("storage.images", equalTo(1));
    }

    private void inTrashFor(String image, Duration time) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update images set deleted_at = timestampadd(second, ?, utc_timestamp(6)) where id = unhex(?)")) {
            update.setLong(1, -time.toSeconds());
            update.setString(2, image.replace("-", ""));
            assertEquals(1, update.executeUpdate());
        }
    }

    private List<String> uploaded(int pictures) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < pictures; i++)
            ids.add(person.uploaded("IMG_2020010%d_101112.jpg".formatted(i + 1), Pictures.jpeg(32, 24, 100 + i)));
        return ids;
    }

    private static Response delete(Person who, boolean forever, String... ids) {
        return who.request()
                .contentType("application/json")
                .body(Map.of("ids", ids, "forever", forever))
                .post("/images/deletions");
    }

    private static Response restore(Person who, String... ids) {
        return who.request()
                .contentType("application/json")
                .body(Map.of("ids", ids))
                .post("/images/trash/restorations");
    }

    private static Response check(Person who) {
        return who.request()
                .contentType("application/json")
                .body("{\"images\":[{\"id\":\"a\",\"sha256\":\"%s\"}]}".formatted(DigestUtils.sha256Hex(PICTURE)))
                .post("/images/check");
    }
}
