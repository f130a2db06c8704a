package app.darkslide.images;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Await;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.SlowReader;
import io.netty.buffer.PooledByteBufAllocator;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** Somebody who reads originals slowly, each of which holds a thread, is one of many. */
@QuarkusTest
class SlowReaderTest {
    @Test
    void sixteenOriginalsCanBeReadAtATimeHoweverSlowly() throws Exception {
        var person = Person.signedUp();
        var large = content(person, 40_000_000);
        var slow = new ArrayList<SlowReader>();
        var pool = Executors.newFixedThreadPool(16);
        try {
            var memory = memory();
            Callable<SlowReader> reading = () -> new SlowReader(RestAssured.port, person, large);
            for (var reader : pool.invokeAll(Collections.nCopies(16, reading))) slow.add(reader.get());
            assertTrue(memory() - memory < 100_000_000, memory() + " bytes, before it were " + memory);
            person.request()
                    .get(large)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", equalTo("5"))
                    .body("type", equalTo("/problems#unavailable"));
            person.request().get(large.replace("content", "preview")).then().statusCode(200);
            var stranger = Person.signedUp();
            stranger.request().get(content(stranger, 100_000)).then().statusCode(200);
        } finally {
            pool.shutdown();
            for (var reader : slow) reader.close();
        }
        Await.until(
                "their turns end with their connections",
                () -> person.request().get(large).statusCode() == 200);
    }

    /** What the server's buffers take. */
    private static long memory() {
        return PooledByteBufAllocator.DEFAULT.metric().usedDirectMemory();
    }

    private static String content(Person person, int bytes) {
        return "/images/" + person.uploaded("a.jpg", Arrays.copyOf(Pictures.jpeg(60, 40, 1), bytes)) + "/content";
    }
}
