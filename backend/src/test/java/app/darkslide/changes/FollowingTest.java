package app.darkslide.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.images.ImageEdited;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** A client that follows the changes while they are made misses none, in whatever order they commit. */
@QuarkusTest
class FollowingTest {
    private static final int THREADS = 5;
    private static final int STEPS = 40;

    @Inject
    HeldBack heldBack;

    @Inject
    DataSource database;

    /** Holds the change of one image in the middle of its transaction. */
    @Singleton
    static class HeldBack {
        volatile String image = "";
        volatile CountDownLatch entered;
        volatile CountDownLatch go;

        void hold(String id) {
            entered = new CountDownLatch(1);
            go = new CountDownLatch(1);
            image = id;
        }

        void edited(@Observes ImageEdited event) throws InterruptedException {
            if (!event.image().id().toString().equals(image)) return;
            image = "";
            entered.countDown();
            go.await();
        }
    }

    @Test
    void aChangeThatBeganFirstAndCommitsLastIsNotMissed() throws Exception {
        var person = Person.signedUp();
        var slow = person.uploaded("slow.jpg", Pictures.jpeg(24, 16, 1));
        var quick = person.uploaded("quick.jpg", Pictures.jpeg(24, 16, 2));
        var follower = new Follower(person, 100);
        follower.follow();

        heldBack.hold(slow);
        var edit = CompletableFuture.supplyAsync(() -> describe(person, slow, "begun first"));
        heldBack.entered.await();
        describe(person, quick, "committed first").then().statusCode(200);
        assertEquals(List.of(quick), follower.follow());
        heldBack.go.countDown();
        edit.get().then().statusCode(200);
        assertEquals(List.of(slow), follower.follow());
        assertEquals("begun first", follower.copy().get(slow).get("description"));
    }

    /** Somebody else has taken a number and has not committed: the next one has to wait, or a reader would pass the lower one by. */
    @Test
    void noNumberIsSeenBeforeThoseBelowIt() throws Exception {
        var person = Person.signedUp();
        var id = person.uploaded("a.jpg", Pictures.jpeg(24, 16, 3));
        var follower = new Follower(person, 100);
        follower.follow();
        try (var other = database.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            var owner = "x'" + person.id().toString().replace("-", "") + "'";
            statement.execute("update change_numbers set last_no = last_no + 1 where owner_id = " + owner);
            var edit = CompletableFuture.supplyAsync(() -> describe(person, id, "waits"));
            assertThrows(TimeoutException.class, () -> edit.get(1, TimeUnit.SECONDS));
            assertEquals(List.of(), follower.follow());
            other.commit();
            edit.get().then().statusCode(200);
        }
        assertEquals(List.of(id), follower.follow());
    }

    @Test
    void aCopyIsTheTruthAfterEverythingChangedAtOnce() throws Exception {
        var person = Person.signedUp();
        var ids = new ArrayList<String>();
        for (int i = 0; i < 8; i++) ids.add(person.uploaded("a.jpg", Pictures.jpeg(16, 12, i)));
        var follower = new Follower(person, 3);
        var stopped = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(THREADS + 1);
        var following = pool.submit(() -> {
            for (; stopped.getCount() > 0; ) follower.follow();
            return follower.follow();
        });
        var storms = IntStream.range(0, THREADS)
                .mapToObj(thread -> (Callable<Void>) () -> storm(person, ids, new Random(thread)))
                .toList();
        for (var storm : pool.invokeAll(storms)) storm.get();
        stopped.countDown();
        following.get();
        pool.shutdown();

        var truth = new Follower(person, 200);
        truth.follow();
        assertEquals(truth.copy(), follower.copy());
        var kept = new ArrayList<Map<String, Object>>(
                person.request().get("/images?limit=200").path("items"));
        assertEquals(
                kept.size(),
                truth.copy().values().stream()
                        .filter(image -> image.get("deletedAt") == null)
                        .count());
        for (var image : kept) assertEquals(image, follower.copy().get(image.get("id")));
        assertEquals(rows(person), follower.copy().size());
    }

    private long rows(Person person) throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*), count(distinct change_no) from images where owner_id = x'"
                                + person.id().toString().replace("-", "") + "'")) {
            rows.next();
            assertEquals(rows.getLong(1), rows.getLong(2), "each has a number of its own");
            return rows.getLong(1);
        }
    }

    private static Void storm(Person person, List<String> ids, Random random) {
        for (int step = 0; step < STEPS; step++) {
            var id = ids.get(random.nextInt(ids.size()));
            var some = List.of(id, ids.get(random.nextInt(ids.size())), ids.get(random.nextInt(ids.size())));
            var answer =
                    switch (random.nextInt(8)) {
                        case 0 -> person.upload("b.jpg", Pictures.jpeg(16, 12, random.nextInt(12)));
                        case 1 -> person.request().delete("/images/" + id);
                        case 2 -> json(person, Map.of("ids", some)).post("/images/deletions");
                        case 3 -> json(person, Map.of("ids", some)).post("/images/trash/restorations");
                        case 4 -> person.request().delete("/images/" + id + "?forever");
                        default -> describe(person, id, "step " + step + " of " + random.nextInt());
                    };
            var isSentAgain = answer.statusCode() == 503; // as RaceTest explains
            assertTrue(answer.statusCode() < 500 || isSentAgain, answer.asString());
            if (answer.statusCode() == 201)
                synchronized (ids) {
                    ids.set(random.nextInt(ids.size()), answer.path("id"));
                }
        }
        return null;
    }

    private static Response describe(Person person, String id, String text) {
        return json(person, Map.of("description", text)).patch("/images/" + id);
    }

    private static io.restassured.specification.RequestSpecification json(Person person, Object body) {
        return person.request().contentType("application/json").body(body);
    }
}
