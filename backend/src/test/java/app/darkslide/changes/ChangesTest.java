package app.darkslide.changes;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.images.DamageReason;
import app.darkslide.images.ImageChanges;
import app.darkslide.testing.JobRunNow;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Plans;
import app.darkslide.testing.Statements;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a client learns that keeps a copy. What it learns while everything changes at once: {@link FollowingTest}. */
@QuarkusTest
class ChangesTest {
    @Inject
    DataSource database;

    @Inject
    ImageChanges changes;

    @Inject
    OldTombstones oldTombstones;

    private Person person;

    @BeforeEach
    void signUp() {
        person = Person.signedUp();
    }

    @Test
    void whoHasNothingGetsEverythingInTheOrderOfItsLastChange() {
        var ids = uploaded(3);
        edit(ids.get(0), "{\"fileName\": \"b.jpg\"}");
        var follower = new Follower(person, 2);
        assertEquals(List.of(ids.get(1), ids.get(2), ids.get(0)), follower.follow());
        assertEquals("b.jpg", follower.copy().get(ids.get(0)).get("fileName"));
        assertEquals(List.of(), follower.follow());
    }

    @Test
    void anImageIsAsInAList() {
        uploaded(1);
        Object listed = person.request().get("/images").path("items[0]");
        person.request()
                .get("/changes")
                .then()
                .body("items[0]", equalTo(listed))
                .body("more", equalTo(false));
    }

    @Test
    void anAccountWithoutImagesHasNoChanges() {
        person.request()
                .get("/changes")
                .then()
                .statusCode(200)
                .body("items", hasSize(0))
                .body("next", equalTo("0"))
                .body("more", equalTo(false));
        person.request().get("/changes?since=0").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void eachChangeThatShowsIsToldOnce() {
        var id = uploaded(1).get(0);
        var follower = new Follower(person, 100);
        assertEquals(List.of(id), follower.follow());
        List<Runnable> all = List.of(
                () -> edit(id, "{\"description\": \"new\"}"),
                () -> person.request().delete("/images/" + id),
                () -> select("/images/trash/restorations", id),
                () -> changes.noteDamage(person.id(), UUID.fromString(id), DamageReason.ALTERED),
                () -> person.upload("again.jpg", picture(0))); // which finds it whole
        for (var change : all) {
            change.run();
            assertEquals(List.of(id), follower.follow());
        }
        assertEquals(false, follower.copy().get(id).get("damaged"));
    }

    @Test
    void whatChangesNothingIsNotTold() {
        var id = uploaded(1).get(0);
        var follower = new Follower(person, 100);
        follower.follow();
        edit(id, "{}");
        edit(id, "{\"fileName\": \"0.jpg\"}");
        select("/images/trash/restorations", id);
        changes.noteDamage(person.id(), UUID.fromString(id), null);
        person.upload("again.jpg", picture(0)).then().statusCode(200);
        person.request().delete("/images/" + UUID.randomUUID()).then().statusCode(404);
        assertEquals(List.of(), follower.follow());
    }

    @Test
    void theTrashIsPartOfIt() {
        var id = uploaded(1).get(0);
        person.request().delete("/images/" + id);
        person.request().get("/changes").then().body("items.id", equalTo(List.of(id)));
        person.request().get("/changes").then().body("items[0].deletedAt", not(equalTo(null)));
    }

    @Test
    void aDeletionForGoodIsTold() {
        var ids = uploaded(4);
        var follower = new Follower(person, 1);
        follower.follow();
        person.request().delete("/images/" + ids.get(2) + "?forever").then().statusCode(200);
        person.request()
                .contentType("application/json")
                .body(Map.of("ids", ids.subList(0, 2), "forever", true))
                .post("/images/deletions")
                .then()
                .statusCode(200);
        var since = follower.since();
        assertEquals(Set.copyOf(ids.subList(0, 3)), Set.copyOf(follower.follow()));
        assertEquals(Set.of(ids.get(3)), follower.copy().keySet());
        person.request()
                .get("/changes?since=" + since)
                .then()
                .body("items[0]", equalTo(Map.of("id", ids.get(2), "deleted", true)));
    }

    @Test
    void deletionsAreForgottenAfterTheirTimeAndWhoAsksForThemIsToldToBeginAnew() throws SQLException {
        var ids = uploaded(5);
        var early = new Follower(person, 2);
        early.follow();
        for (var gone : ids.subList(0, 3))
            person.request().delete("/images/" + gone + "?forever").then().statusCode(200);
        var recent = new Follower(person, 2);
        recent.follow();
        String halfway = person.request().get("/changes?limit=1").path("next"); // of the first time through
        person.sql("update image_tombstones set destroyed_at = timestampadd(day, -91, utc_timestamp(6))"
                + " where owner_id = " + Person.ID);
        person.request().delete("/images/" + ids.get(3) + "?forever").then().statusCode(200);

        assertTrue(new JobRunNow().attempt(oldTombstones));
        assertEquals(1, count("image_tombstones", person.id()));
        person.request()
                .get("/changes?since=" + early.since())
                .then()
                .statusCode(410)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems#changes-forgotten"));
        recent.follow();
        assertEquals(Set.of(ids.get(4)), recent.copy().keySet());
        var anew = new Follower(person, 1);
        anew.follow();
        assertEquals(Set.of(ids.get(4)), anew.copy().keySet());
        person.request().get("/changes?since=" + halfway).then().statusCode(200);
        person.request().delete("/images/" + ids.get(4) + "?forever").then().statusCode(200);
        assertEquals(List.of(ids.get(4)), anew.follow());
    }

    @Test
    void deletionsBelowTheStartConcernNobodyWhoBeganLater() throws SQLException {
        var ids = uploaded(6);
        for (var gone : ids.subList(0, 3))
            person.request().delete("/images/" + gone + "?forever").then().statusCode(200);
        var follower = new Follower(person, 1);
        String first = person.request().get("/changes?limit=1").path("next");
        person.sql("update image_tombstones set destroyed_at = timestampadd(day, -91, utc_timestamp(6))"
                + " where owner_id = " + Person.ID);
        assertTrue(new JobRunNow().attempt(oldTombstones));
        person.request().get("/changes?since=" + first).then().statusCode(200).body("items", hasSize(2));
        follower.follow();
        assertEquals(Set.copyOf(ids.subList(3, 6)), follower.copy().keySet());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "since=abc",
                "since=-1",
                "since=1-",
                "since=1-2-3",
                "since=9999999999999999999",
                "since=%00",
                "limit=0",
                "limit=201",
                "limit=abc"
            })
    void whatIsOutOfItsLimitsIsAProblem(String query) {
        person.request().get("/changes?" + query).then().statusCode(400).contentType("application/problem+json");
    }

    /** The store is an older one than the client knows: what it has is of no use. */
    @Test
    void aNumberThatWasNotGivenYetIsNotWaitedFor() {
        uploaded(1);
        person.request().get("/changes?since=2").then().statusCode(410);
        person.request().get("/changes?since=1-2").then().statusCode(410);
        person.request().get("/changes?since=1").then().statusCode(200);
    }

    @Test
    void noAnswerIsLargerThanAHundredKilobytes() {
        for (int i = 0; i < 18; i++) edit(uploadedAs(i), "{\"description\": \"" + "漢".repeat(2000) + "\"}");
        var follower = new Follower(person, 200);
        assertEquals(18, follower.follow().size());
        person.request().get("/changes?limit=200").then().body("more", equalTo(true));
    }

    @Test
    void somebodyElsesChangesAreNobodysBusiness() {
        uploaded(2);
        Person.signedUp().request().get("/changes").then().statusCode(200).body("items", hasSize(0));
    }

    @Test
    void aPageTakesTheSameFewStatementsWhateverItsLength() {
        uploaded(6);
        person.request().get("/changes?limit=1").then().statusCode(200); // whatever is remembered is remembered now
        for (var limit : List.of(1, 6))
            assertEquals(6, Statements.during(() -> person.request()
                    .get("/changes?limit=" + limit)
                    .then()
                    .body("items", hasSize(limit))));
    }

    @Test
    void thePlanOfAPageReadsOneRangeAndSortsNothing() {
        var range = " where owner_id = x'00' and change_no > 5 and change_no <= 500 order by change_no limit 100";
        Plans.assertOneRange("images_changes", "select * from images" + range);
        Plans.assertOneRange("PRIMARY", "select change_no, image_id from image_tombstones" + range);
        Plans.assertIndex(
                "image_tombstones_age",
                "select owner_id from image_tombstones force index (image_tombstones_age)"
                        + " where destroyed_at < '2020-01-01'");
        Plans.assertOneRange(
                "PRIMARY", "select change_no from image_tombstones where owner_id = x'00' order by change_no limit 1");
    }

    @Test
    void theFirstStartNumbersWhatIsThere() throws Exception {
        uploaded(3);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.executeUpdate(migration("update images"));
            var numbers = new ArrayList<Long>();
            try (var rows = statement.executeQuery(
                    "select change_no from images where owner_id = " + hex(person.id()) + " order by id")) {
                while (rows.next()) numbers.add(rows.getLong(1));
            }
            assertEquals(List.of(1L, 2L, 3L), numbers);
            connection.rollback();
        }
    }

    @Test
    void anErasedAccountLeavesNothing() throws SQLException {
        var id = person.id();
        person.request()
                .delete("/images/" + uploaded(2).get(0) + "?forever")
                .then()
                .statusCode(200);
        for (var table : List.of("change_numbers", "image_tombstones")) assertEquals(1, count(table, id));
        person.request().delete("/users/me").then().statusCode(200);
        for (var table : List.of("change_numbers", "image_tombstones")) assertEquals(0, count(table, id));
    }

    private static String migration(String beginning) throws IOException {
        try (var file = ChangesTest.class.getResourceAsStream("/db/migration/V30__change_numbers.sql")) {
            var statements = new String(file.readAllBytes(), StandardCharsets.UTF_8).split(";");
            return List.of(statements).stream()
                    .map(String::strip)
                    .filter(statement -> statement.startsWith(beginning))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private int count(String table, UUID owner) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from " + table + " where owner_id = " + hex(owner))) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private static String hex(UUID id) {
        return "x'" + id.toString().replace("-", "") + "'";
    }

    private List<String> uploaded(int many) {
        var ids = new ArrayList<String>();
        for (int i = 0; i < many; i++) ids.add(uploadedAs(i));
        return ids;
    }

    private String uploadedAs(int number) {
        return person.uploaded(number + ".jpg", picture(number));
    }

    private static byte[] picture(int number) {
        return Pictures.jpeg(24, 16, 300 + number);
    }

    private void edit(String id, String body) {
        person.request()
                .contentType("application/json; charset=UTF-8")
                .body(body)
                .patch("/images/" + id)
                .then()
                .statusCode(200);
    }

    private void select(String path, String id) {
        person.request()
                .contentType("application/json")
                .body(Map.of("ids", List.of(id)))
                .post(path)
                .then()
                .statusCode(200);
    }
}
