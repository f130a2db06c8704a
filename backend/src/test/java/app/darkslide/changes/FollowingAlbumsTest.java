package app.darkslide.changes;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.database.Sql;
import app.darkslide.testing.JobRunNow;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Plans;
import app.darkslide.testing.Statements;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Albums and what is in them, as a client knows them that follows the changes. */
@QuarkusTest
class FollowingAlbumsTest {
    private static final List<String> OF_OWNER =
            List.of("id", "name", "description", "parent", "chosenCover", "order", "createdAt", "damaged");

    @Inject
    OldTombstones oldTombstones;

    @Inject
    Sql sql;

    private Person person;
    private Follower follower;
    private List<String> images;

    @BeforeEach
    void begin() {
        person = Person.signedUp();
        follower = new Follower(person, 2);
        images = new ArrayList<>();
        for (var seed = 0; seed < 4; seed++) images.add(person.uploaded("a.jpg", Pictures.jpeg(16, 12, 900 + seed)));
    }

    @Test
    void aWholeLifeOfAlbumsIsFollowed() {
        var summer = created("Summer", null);
        var lake = created("Lake", summer);
        add(summer, images);
        assertCopyIsTheTruth();
        patch(
                summer,
                Map.of(
                        "name",
                        "Summer 2024",
                        "description",
                        "Zwei Wochen – 漢字",
                        "cover",
                        images.get(1),
                        "order",
                        "own"));
        arrange(summer, images.get(3), images.get(0));
        assertCopyIsTheTruth();
        var toTop = new HashMap<String, Object>();
        toTop.put("parent", null);
        patch(lake, toTop);
        post("/albums/" + summer + "/moves", Map.of("ids", images.subList(0, 2), "to", lake));
        assertCopyIsTheTruth();
        post("/albums/" + lake + "/removals", Map.of("ids", images.subList(0, 1)));
        add(lake, images.subList(0, 1));
        assertCopyIsTheTruth();
        person.request().delete("/images/" + images.get(2));
        assertCopyIsTheTruth();
        assertTrue(follower.imagesOf(summer).contains(images.get(2)), "what is in the trash stays in its albums");
        person.request().delete("/images/" + images.get(2) + "?forever");
        assertCopyIsTheTruth();
        patch(lake, Map.of("parent", summer));
        person.request().delete("/albums/" + summer + "?albums").then().statusCode(204);
        assertCopyIsTheTruth();
        assertEquals(Map.of(), follower.albums());
        var fresh = new Follower(person, 200);
        fresh.follow();
        assertEquals(follower.copy(), fresh.copy());
        assertEquals(List.of(), fresh.imagesOf(lake));
    }

    @Test
    void aPlaceBetweenTwoThatIsUsedUpMovesThemAll() {
        var album = created("A", null);
        add(album, images);
        follower.follow();
        for (var turn = 0; turn < 24; turn++) arrange(album, images.get(turn % 2), images.get(2 + turn % 2));
        patch(album, Map.of("order", "own"));
        assertCopyIsTheTruth();
    }

    @Test
    void whatChangesNothingIsNotTold() {
        var album = created("A", null);
        add(album, images);
        follower.follow();
        add(album, images);
        patch(album, Map.of("name", "A"));
        post("/albums/" + album + "/removals", Map.of("ids", List.of(created("B", null))));
        var told = person.request().get("/changes?since=" + follower.since());
        told.then().body("albums.name", equalTo(List.of("B"))).body("places", hasSize(0));
    }

    @Test
    void aCopyIsTheTruthAfterEverythingChangedAtOnce() throws Exception {
        var albums = Collections.synchronizedList(new ArrayList<String>());
        for (var name : List.of("A", "B", "C")) albums.add(created(name, null));
        var stopped = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(4);
        var following = pool.submit(() -> {
            for (; stopped.getCount() > 0; ) follower.follow();
            return follower.follow();
        });
        var storms = IntStream.range(0, 3)
                .mapToObj(thread -> (Callable<Void>) () -> storm(albums, new Random(thread)))
                .toList();
        for (var storm : pool.invokeAll(storms)) storm.get();
        stopped.countDown();
        following.get();
        pool.shutdown();
        assertCopyIsTheTruth();
    }

    private Void storm(List<String> albums, Random random) {
        for (var step = 0; step < 25; step++) {
            var at = random.nextInt(albums.size());
            var album = albums.get(at);
            var some = List.of(images.get(random.nextInt(4)), images.get(random.nextInt(4)));
            var answer =
                    switch (random.nextInt(7)) {
                        case 0 -> person.request().delete("/albums/" + album + "?albums");
                        case 1 -> send("/albums/" + album + "/removals", Map.of("ids", some));
                        case 2 ->
                            send(
                                    "/albums/" + album + "/moves",
                                    Map.of("ids", some, "to", albums.get(random.nextInt(albums.size()))));
                        case 3 -> send("/albums/" + album + "/order", Map.of("ids", some.subList(0, 1)));
                        case 4 ->
                            person.request()
                                    .contentType("application/json")
                                    .body(Map.of("parent", albums.get(random.nextInt(albums.size()))))
                                    .patch("/albums/" + album);
                        default -> send("/albums/" + album + "/images", Map.of("ids", some));
                    };
            assertTrue(answer.statusCode() < 500 || answer.statusCode() == 503, answer.asString());
            if (answer.statusCode() == 404) {
                var made = send("/albums", Map.of("name", "new " + random.nextLong()));
                if (made.statusCode() == 201) albums.set(at, made.path("id"));
            }
        }
        return null;
    }

    @Test
    void deletionsOfAlbumsAreForgottenAfterTheirTimeLikeThoseOfImages() throws SQLException {
        var album = created("A", null);
        add(album, images);
        var early = new Follower(person, 2);
        early.follow();
        post("/albums/" + album + "/removals", Map.of("ids", images));
        person.request().delete("/albums/" + album).then().statusCode(204);
        follower.follow();
        person.sql("update album_tombstones set destroyed_at = timestampadd(day, -91, utc_timestamp(6))"
                + " where owner_id = " + Person.ID);
        assertTrue(new JobRunNow().attempt(oldTombstones));
        person.request().get("/changes?since=" + early.since()).then().statusCode(410);
        assertCopyIsTheTruth();
        var fresh = person.request().get("/changes");
        fresh.then().body("albums", hasSize(0)).body("places", hasSize(0));
    }

    /** So nobody fills the table by making and deleting albums all day. */
    @Test
    void deletionsAreForgottenAHundredThousandChangesLaterHoweverYoungTheyAre() throws SQLException {
        var album = created("A", null);
        var early = new Follower(person, 2);
        early.follow();
        person.request().delete("/images/" + images.get(0) + "?forever").then().statusCode(200);
        var halfway = new Follower(person, 200);
        halfway.follow();
        person.request().delete("/albums/" + album).then().statusCode(204);
        follower.follow();

        changesLater(99_999);
        assertEquals(List.of(0L, 1L), List.of(tombstones("image_tombstones"), tombstones()));
        person.request().get("/changes?since=" + early.since()).then().statusCode(410);
        halfway.follow();
        assertEquals(Map.of(), halfway.albums());

        changesLater(1);
        assertEquals(0, tombstones());
        assertCopyIsTheTruth();
    }

    private void changesLater(int many) throws SQLException {
        person.sql("update change_numbers set last_no = last_no + " + many + " where owner_id = " + Person.ID);
        assertTrue(new JobRunNow().attempt(oldTombstones));
    }

    @Test
    void whatIsAddedAndTakenOutAgainAndAgainLeavesOneTombstone() {
        var album = created("A", null);
        for (var turn = 0; turn < 3; turn++) {
            add(album, images);
            assertEquals(0, tombstones());
            follower.follow();
            post("/albums/" + album + "/removals", Map.of("ids", images));
            assertEquals(images.size(), tombstones());
            assertCopyIsTheTruth();
        }
        var told = person.request().get("/changes");
        told.then().body("places", hasSize(images.size()));
        add(album, images.subList(0, 1));
        person.request().delete("/albums/" + album).then().statusCode(204);
        assertEquals(1, tombstones(), "that of the album");
        assertCopyIsTheTruth();
    }

    private long tombstones() {
        return tombstones("album_tombstones");
    }

    private long tombstones(String table) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.one("select count(*) from " + table + " where owner_id = ?1", Long.class, person.id()));
    }

    @Test
    void manyTakeTheStatementsOfFewAndEachIsOneRange() {
        var album = created("A", null);
        add(album, images.subList(0, 1));
        var few =
                Statements.during(() -> person.request().get("/changes").then().statusCode(200));
        add(album, images);
        for (var name : List.of("B", "C", "D")) created(name, album);
        assertEquals(
                few,
                Statements.during(() -> person.request().get("/changes").then().statusCode(200)));
        var range = " where owner_id = x'00' and change_no > 5 and change_no <= 9 order by change_no limit 101";
        Plans.assertOneRange("PRIMARY", "select change_no, album_id, image_id from album_tombstones" + range);
        Plans.assertOneRange(
                "album_images_changes",
                "select m.change_no, album_id, image_id, position from album_images m force index (album_images_changes)"
                        + " straight_join albums a force index (primary) on a.id = m.album_id and a.owner_id = m.owner_id"
                        + " where m.owner_id = x'00' and m.change_no > 5 and m.change_no <= 9"
                        + " order by m.change_no limit 101");
    }

    private void assertCopyIsTheTruth() {
        follower.follow();
        var truth = new HashMap<String, Map<String, Object>>();
        for (var album : person.request().get("/albums?limit=200").<List<Map<String, Object>>>path("items")) {
            var written = new HashMap<>(album);
            written.keySet().retainAll(OF_OWNER);
            truth.put((String) album.get("id"), written);
            var shown = follower.imagesOf((String) album.get("id")).stream()
                    .filter(image -> follower.copy().get(image).get("deletedAt") == null)
                    .toList();
            assertEquals(album.get("images"), shown.size());
            assertEquals(
                    imagesOf(album),
                    album.get("order").equals("own")
                            ? shown
                            : shown.stream().sorted().toList());
        }
        assertEquals(truth, follower.albums());
    }

    private List<String> imagesOf(Map<String, Object> album) {
        List<String> ids = person.request()
                .get("/albums/" + album.get("id") + "/images?limit=200")
                .path("items.id");
        return album.get("order").equals("own") ? ids : ids.stream().sorted().toList();
    }

    private String created(String name, String parent) {
        var body = new HashMap<String, Object>();
        body.put("name", name);
        if (parent != null) body.put("parent", parent);
        var answer = send("/albums", body);
        answer.then().statusCode(201);
        return answer.path("id");
    }

    private void add(String album, List<String> ids) {
        post("/albums/" + album + "/images", Map.of("ids", ids));
    }

    private void arrange(String album, String image, String before) {
        post("/albums/" + album + "/order", Map.of("ids", List.of(image), "before", before));
    }

    private void patch(String album, Map<String, Object> change) {
        person.request()
                .contentType("application/json")
                .body(change)
                .patch("/albums/" + album)
                .then()
                .statusCode(200);
    }

    private void post(String path, Object body) {
        assertTrue(send(path, body).statusCode() < 300, path);
    }

    private Response send(String path, Object body) {
        return person.request().contentType("application/json").body(body).post(path);
    }
}
