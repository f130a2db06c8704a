package app.darkslide.packaged;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.darkslide.testing.Await;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** What one engine cannot render is another one's chance after the next start; what one dies of harms nothing else. */
class EngineIT extends PackagedTest {
    private static final String WITHOUT_LIBVIPS = "-Ddarkslide.renditions.libvips=off";

    @Test
    void whatNoEngineHereRendersIsKeptAndGetsItsPreviewWhenOneThatCanHasCome() throws Exception {
        Person person;
        String id;
        try (var avif = getClass().getResourceAsStream("/renditions/flat.avif");
                var service = start(WITHOUT_LIBVIPS)) {
            person = Person.signedUp();
            var answer = person.upload("flat.avif", avif.readAllBytes());
            assertEquals(201, answer.statusCode(), answer.asString());
            assertEquals("image/avif", answer.path("mediaType"));
            assertEquals(96, (int) answer.path("width"));
            assertNull(answer.path("thumbnail"));
            id = answer.path("id");
        }
        expectRenditionsByLibvips(person, id);
    }

    @Test
    void aDecoderThatIsKilledOverAPictureTakesNothingWithIt() throws Exception {
        var picture = Pictures.jpeg(8000, 6000, 1); // large enough to be killed over
        try (var service = start(WITHOUT_LIBVIPS)) {
            var person = Person.signedUp();
            var answer = CompletableFuture.supplyAsync(() -> person.upload("a.jpg", picture));
            Await.until("it is being decoded", Duration.ofMillis(1), () -> service.isDecoding() || answer.isDone());
            assertTrue(service.killDecoders() > 0, "it was not killed while it decoded");
            assertEquals(201, answer.get().statusCode(), answer.get().asString());
            var next = person.upload("b.jpg", Pictures.jpeg(300, 200, 2));
            assertEquals(201, next.statusCode(), next.asString());
            assertNotNull(next.path("thumbnail"));
        }
    }

    private void expectRenditionsByLibvips(Person person, String id) throws Exception {
        try (var service = start()) {
            assumeTrue(service.output().contains("rendered by libvips"), "Skipped: there is no libvips here");
            Await.until("its preview is made", () -> service.output()
                    .contains("1 of 1 tried, 1 now have one; that is all"));
            var again = person.signedInAgain();
            again.request().get("/images/" + id + "/thumbnail").then().statusCode(200);
            again.request().get("/images/" + id + "/preview").then().statusCode(200);
        }
    }
}
