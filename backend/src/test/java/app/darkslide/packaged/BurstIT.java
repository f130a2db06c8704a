package app.darkslide.packaged;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** More at once than there is memory for. */
class BurstIT extends PackagedTest {
    private static final int UPLOADS = 20;
    private static final int SIZE = 40_000_000;

    @Test
    void twentyLargeUploadsAtOnceSucceedOrAreToldToWait() throws Exception {
        try (var service = start("-Ddarkslide.uploads.wait-timeout=60s")) {
            var person = Person.signedUp();
            var pool = Executors.newFixedThreadPool(UPLOADS);
            var answers = new ArrayList<Response>();
            for (var done : pool.invokeAll(IntStream.range(0, UPLOADS)
                    .<Callable<Response>>mapToObj(i -> () -> upload(person, i))
                    .toList())) answers.add(done.get());
            pool.shutdown();
            for (var answer : answers) {
                assertTrue(answer.statusCode() == 201 || answer.statusCode() == 503, answer.asString());
                if (answer.statusCode() == 503) assertTrue(Integer.parseInt(answer.header("Retry-After")) > 0);
            }
            var stored = answers.stream()
                    .filter(answer -> answer.statusCode() == 201)
                    .toList();
            assertTrue(stored.size() >= UPLOADS / 2, stored.size() + " were stored");
            assertEquals(stored.size(), (int) person.request().get("/users/me").path("storage.images"));
            String id = stored.get(0).path("id");
            var content = person.request().get("/images/" + id + "/content").asByteArray();
            assertArrayEquals(large(answers.indexOf(stored.get(0))), content);
        }
    }

    /** Heap, uploads and decoders as they are set, and a quarter of a gigabyte for the virtual machine and libraries. */
    @Test
    void largePicturesDecodedSideBySideStayWithinTheirBounds() throws Exception {
        var pictures = List.of(Pictures.jpeg(8000, 5000, 1), Pictures.jpeg(7500, 8000, 2));
        try (var service = start()) {
            var person = Person.signedUp();
            var pool = Executors.newFixedThreadPool(8);
            var uploads = IntStream.range(0, 8)
                    .<Callable<Response>>mapToObj(i -> () -> {
                        var picture = pictures.get(i % 2);
                        return person.upload("a.jpg", Arrays.copyOf(picture, picture.length + 1 + i));
                    })
                    .toList();
            for (var done : pool.invokeAll(uploads)) {
                assertEquals(201, done.get().statusCode(), done.get().asString());
                assertNotNull(done.get().path("thumbnail"));
            }
            pool.shutdown();
            var peak = service.peakMemory();
            assumeTrue(peak.isPresent(), "Skipped: only Linux tells how much memory a process took");
            assertTrue(peak.getAsLong() < (512 + 256 + 512 + 256) * 1024L * 1024, peak + " bytes");
        }
    }

    private static Response upload(Person person, int number) {
        return person.request().contentType("image/jpeg").body(large(number)).post("/images");
    }

    /** What follows the end of a JPEG belongs to the file. */
    private static byte[] large(int number) {
        return Arrays.copyOf(Pictures.jpeg(1200, 900, number), SIZE);
    }
}
