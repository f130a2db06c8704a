package app.darkslide.images;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.lessThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Await;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** Everything that changes a gallery at the same time; then its counts are compared with what is there. */
@QuarkusTest
class RaceTest {
    private static final int THREADS = 6;
    private static final int STEPS = 40;

    /** How MariaDB and MySQL say so to who does not wait. */
    private static final Set<Integer> LOCKED = Set.of(1205, 3572);

    private static final List<byte[]> PICTURES =
            IntStream.range(0, 8).mapToObj(i -> Pictures.jpeg(16, 12, 900 + i)).toList();

    @Inject
    DataSource database;

    @Test
    void theCountsAreThoseOfThePicturesWhateverHappensAtOnce() throws Exception {
        var person = Person.signedUp();
        String owner = person.request().get("/users/me").path("id");
        var ids = new ArrayList<String>();
        for (var picture : PICTURES) ids.add(person.uploaded("IMG_20190531_120000.jpg", picture));

        var pool = Executors.newFixedThreadPool(THREADS);
        var storms = IntStream.range(0, THREADS)
                .mapToObj(thread -> (Callable<Void>) () -> storm(person, ids, new Random(thread)))
                .toList();
        for (var storm : pool.invokeAll(storms)) storm.get();
        pool.shutdown();

        assertEquals(counted(owner), kept(owner));
        assertEquals(
                rows("select 'all', concat(count(*), ' ', sum(size)) from images where owner_id = ", owner),
                rows("select 'all', concat(images, ' ', bytes) from user_storage where owner_id = ", owner));
        Map<String, Long> live = new TreeMap<>();
        person.request()
                .get("/images/months")
                .<List<Map<String, Object>>>path("items")
                .forEach(month -> live.put((String) month.get("month"), ((Number) month.get("count")).longValue()));
        assertEquals(countedLive(owner), live);
        for (String id : person.request().get("/images?limit=200").<List<String>>path("items.id"))
            assertEquals(200, person.request().get("/images/" + id + "/content").statusCode());
    }

    @Test
    void ofUploadsAndDeletionsOfTheSameBytesEachAnswersTheTruthOfItsMoment() throws Exception {
        var person = Person.signedUp();
        var picture = PICTURES.get(0);
        var pool = Executors.newFixedThreadPool(4);
        Callable<Void> upload = () -> {
            for (int i = 0; i < 25; i++) {
                var answer = person.upload("a.jpg", picture);
                assertTrue(List.of(200, 201, 503).contains(answer.statusCode()), answer.asString());
            }
            return null;
        };
        Callable<Void> delete = () -> {
            for (int i = 0; i < 40; i++) {
                for (String id : person.request().get("/images").<List<String>>path("items.id"))
                    assertNoFault(person.request()
                            .delete("/images/" + id + (i % 2 == 0 ? "" : "?forever"))
                            .statusCode());
                assertNoFault(person.request().delete("/images/trash").statusCode());
            }
            return null;
        };
        for (var done : pool.invokeAll(List.of(upload, upload, delete, delete))) done.get();
        pool.shutdown();
        person.upload("a.jpg", picture).then().statusCode(lessThan(300));
        person.request().get("/images").then().body("items", hasSize(1));
    }

    @Test
    void aRequestThatTheDatabaseUndoesForTheSakeOfAnotherIsToBeSentAgain() throws Exception {
        var person = Person.signedUp();
        var first = person.uploaded("a.jpg", PICTURES.get(0));
        var second = person.uploaded("b.jpg", PICTURES.get(1));
        var pool = Executors.newSingleThreadExecutor();
        try (var other = database.getConnection();
                var statement = other.createStatement()) {
            other.setAutoCommit(false);
            // Of two transactions the one that has written less is undone.
            for (int i = 0; i < 50; i++) statement.execute("insert into discards values (random_bytes(16))");
            statement.execute(locking(second));
            var deletion = pool.submit(
                    () -> json(person, Map.of("ids", List.of(first, second))).post("/images/deletions"));
            Await.until("the deletion has locked the first and waits for the second", () -> isLocked(first));
            statement.execute(locking(first));
            deletion.get()
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("detail", containsString("Nothing was changed"));
            other.rollback();
        }
        pool.shutdown();
        person.request().get("/images").then().body("items", hasSize(2));
    }

    private boolean isLocked(String id) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(locking(id) + " nowait");
            return false;
        } catch (SQLException e) {
            if (!LOCKED.contains(e.getErrorCode())) throw e;
            return true;
        }
    }

    private static String locking(String id) {
        return "select id from images where id = x'" + id.replace("-", "") + "' for update";
    }

    private static Void storm(Person person, List<String> ids, Random random) {
        for (int step = 0; step < STEPS; step++) {
            var id = ids.get(random.nextInt(ids.size()));
            var some = List.of(id, ids.get(random.nextInt(ids.size())), ids.get(random.nextInt(ids.size())));
            var answer =
                    switch (random.nextInt(9)) {
                        case 0, 1 ->
                            person.upload(
                                    "IMG_20200101_00000%d.jpg".formatted(random.nextInt(10)),
                                    PICTURES.get(random.nextInt(PICTURES.size())));
                        case 2 -> person.request().delete("/images/" + id);
                        case 3 -> json(person, Map.of("ids", some)).post("/images/deletions");
                        case 4 -> json(person, Map.of("ids", some)).post("/images/trash/restorations");
                        case 5 ->
                            json(
                                            person,
                                            Map.of(
                                                    "taken",
                                                    Map.of(
                                                            "local",
                                                            "20%02d-06-01T00:00:00".formatted(random.nextInt(20)))))
                                    .patch("/images/" + id);
                        case 6 ->
                            random.nextBoolean()
                                    ? person.request().delete("/images/" + id + "?forever")
                                    : person.request().get("/images/months");
                        case 7 ->
                            json(person, Map.of("ids", some, "taken", Map.of("shift", -86_400 * random.nextInt(60))))
                                    .patch("/images");
                        default ->
                            random.nextInt(4) == 0
                                    ? person.request().delete("/images/trash")
                                    : json(person, Map.of("description", "step " + step))
                                            .patch("/images/" + id);
                    };
            if (!isToBeSentAgain(answer)) assertNoFault(answer.statusCode());
            if (answer.statusCode() == 201)
                synchronized (ids) {
                    ids.set(random.nextInt(ids.size()), answer.path("id"));
                }
        }
        return null;
    }

    /** What is uploaded while the same bytes are deleted is neither new nor there. */
    private static boolean isToBeSentAgain(Response answer) {
        return answer.statusCode() == 503 && answer.asString().contains("deleted just now");
    }

    private static void assertNoFault(int status) {
        assertTrue(status < 500, "answered with " + status);
    }

    private static io.restassured.specification.RequestSpecification json(Person person, Object body) {
        return person.request().contentType("application/json").body(body);
    }

    private Map<String, String> kept(String owner) throws SQLException {
        return rows(
                "select month, concat(live, ' ', kept, ' ', bytes) from image_months where kept > 0 and owner_id = ",
                owner);
    }

    private Map<String, String> counted(String owner) throws SQLException {
        return rows(
                "select date_format(taken_at, '%Y-%m'), concat(sum(deleted_at is null), ' ', count(*), ' ', sum(size))"
                        + " from images group by owner_id, date_format(taken_at, '%Y-%m') having owner_id = ",
                owner);
    }

    private Map<String, Long> countedLive(String owner) throws SQLException {
        var live = new TreeMap<String, Long>();
        counted(owner).forEach((month, counts) -> {
            var number = Long.parseLong(counts.split(" ")[0]);
            if (number > 0) live.put(month, number);
        });
        return live;
    }

    private Map<String, String> rows(String sql, String owner) throws SQLException {
        var found = new TreeMap<String, String>();
        try (var connection = database.getConnection();
                var rows = connection.createStatement().executeQuery(sql + "x'" + owner.replace("-", "") + "'")) {
            while (rows.next()) found.put(rows.getString(1), rows.getString(2));
        }
        return found;
    }
}
