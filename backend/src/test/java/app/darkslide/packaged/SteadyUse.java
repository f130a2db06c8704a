package app.darkslide.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.testing.Await;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** People who add pictures, look at them, change and delete them, one request after the other without a pause, until this is closed. */
final class SteadyUse implements AutoCloseable {
    private final AtomicLong answered = new AtomicLong();
    private final Queue<String> failures = new ConcurrentLinkedQueue<>();
    private final List<Thread> people;
    private volatile boolean isOver;

    SteadyUse(int people) {
        this.people = IntStream.range(0, people)
                .mapToObj(i -> new Thread(() -> use(Person.signedUp(), 1000L * i), "person " + i))
                .toList();
        this.people.forEach(Thread::start);
    }

    void awaitMore(int requests) throws Exception {
        var enough = answered.get() + requests;
        Await.until(requests + " more requests are answered", () -> answered.get() >= enough || !failures.isEmpty());
        assertNothingFailed();
    }

    void assertNothingFailed() {
        assertEquals(List.of(), List.copyOf(failures), () -> "after " + answered + " requests");
    }

    private void use(Person person, long seed) {
        for (long i = seed; !isOver; i++) {
            var picture = Pictures.jpeg(300, 200, i);
            var stored = send(201, "add", () -> person.upload("a.jpg", picture));
            if (stored == null) return;
            var image = "/images/" + stored.path("id");
            send(200, "list", () -> person.request().get("/images"));
            for (var part : List.of("/thumbnail", "/preview", "/content"))
                send(200, part, () -> person.request().get(image + part));
            send(200, "rename", () -> person.sending(Map.of("fileName", "b.jpg"))
                    .patch(image));
            send(200, "search", () -> person.sending(Map.of("text", "b")).post("/images/search"));
            send(200, "delete", () -> person.request().delete(image + "?forever"));
        }
    }

    /** @return null if it failed */
    private Response send(int expected, String what, Supplier<Response> request) {
        try {
            var answer = request.get();
            answered.incrementAndGet();
            if (answer.statusCode() == expected) return answer;
            failures.add(what + ": " + answer.statusCode() + " " + answer.asString());
        } catch (RuntimeException e) {
            failures.add(what + ": " + e);
        }
        return null;
    }

    @Override
    public void close() throws InterruptedException {
        isOver = true;
        for (var person : people) person.join();
    }
}
