package app.darkslide.testing;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/** Many writers of one account that is nearly full, at one replica or several: uploads, the same bytes twice, deletions. */
public final class EdgeOfAQuota {
    public static final int IMAGES = 20;
    public static final long BYTES = 20_000;

    private static final int WRITERS = 16;
    private static final int STEPS = 12;

    private final Person person;
    private final List<Integer> ports;
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicInteger refused = new AtomicInteger();

    public EdgeOfAQuota(Person person, List<Integer> ports) {
        this.person = person;
        this.ports = ports;
    }

    /** What is counted is looked at all along, and compared with what is there in the end, when the account is full. */
    public void storm() throws Exception {
        var pool = Executors.newFixedThreadPool(WRITERS + 1);
        var done = new AtomicBoolean();
        var watch = pool.submit(() -> {
            while (!done.get()) look(ports.get(0));
            return null;
        });
        var writers = IntStream.range(0, WRITERS)
                .mapToObj(writer -> (Callable<Void>) () -> write(writer))
                .toList();
        try {
            for (var each : pool.invokeAll(writers)) each.get();
        } finally {
            done.set(true);
        }
        watch.get();
        pool.shutdown();
        assertTrue(refused.get() > 0, "nobody came to the edge");
        fill();
        ports.forEach(this::look);
        assertFalse(over.get(), "it was over the limit");
        var me = at(ports.get(0)).get("/users/me");
        Integer limit = me.path("storage.limits.images");
        if (me.path("storage.limits.bytes") == null) assertEquals(limit, me.<Integer>path("storage.images"));
        var ids = at(ports.get(0)).get("/images?limit=200").<List<String>>path("items.id");
        assertEquals(ids.size(), me.<Integer>path("storage.images"));
    }

    /** The room that the storm has left can be used. */
    private void fill() {
        var seed = 1_000_000L;
        while (upload(ports.get(0), Pictures.jpeg(24, 16, seed)).statusCode() == 201) seed++;
    }

    private Void write(int writer) {
        var mine = new ArrayList<String>();
        for (int step = 0; step < STEPS; step++) {
            var port = ports.get((writer + step) % ports.size());
            // Each picture is sent by two of them, at about the same time.
            var answer = upload(port, Pictures.jpeg(24, 16, 1000L * (writer / 2) + step));
            assertTrue(isTheTruthOfItsMoment(answer), answer.asString());
            if (answer.statusCode() == 507) refused.incrementAndGet();
            if (answer.statusCode() == 201) mine.add(answer.path("id"));
            if (step % 3 == 2 && !mine.isEmpty()) {
                var gone = at(port).delete("/images/" + mine.remove(0) + "?forever");
                assertTrue(List.of(200, 404).contains(gone.statusCode()), gone.asString());
            }
        }
        return null;
    }

    private static boolean isTheTruthOfItsMoment(Response answer) {
        return switch (answer.statusCode()) {
            case 200, 201 -> true;
            case 507 -> answer.asString().contains("quota-exceeded");
            case 503 -> answer.asString().contains("deleted just now"); // the same bytes, by the other one
            default -> false;
        };
    }

    private void look(int port) {
        var storage = at(port).get("/users/me");
        Integer maxImages = storage.path("storage.limits.images");
        Integer maxBytes = storage.path("storage.limits.bytes");
        int images = storage.path("storage.images");
        int bytes = storage.path("storage.bytes");
        if (maxImages != null && images > maxImages || maxBytes != null && bytes > maxBytes) over.set(true);
    }

    private Response upload(int port, byte[] picture) {
        return at(port).contentType("image/jpeg").body(picture).post("/images");
    }

    private RequestSpecification at(int port) {
        return given().port(port).auth().oauth2(person.accessToken());
    }
}
