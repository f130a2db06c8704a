package app.darkslide.packaged;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.darkslide.testing.FileTree;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one engine cannot render, or dies of, is another one's chance after the next start. */
class EngineIT {
    private static final String WITHOUT_LIBVIPS = "-Ddarkslide.renditions.libvips=off";

    @TempDir
    Path directory;

    @AfterEach
    void forgetTheAddress() {
        RestAssured.reset();
    }

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
    void aPictureThatTheServiceDiesOfTwiceIsKeptWithoutPreviewUntilAnotherEngineHasCome() throws Exception {
        var picture = Pictures.jpeg(8000, 6000, 1); // large enough to be killed over
        Person person;
        try (var service = start(WITHOUT_LIBVIPS)) {
            person = Person.signedUp();
            killOver(picture, person, service);
        }
        try (var service = start(WITHOUT_LIBVIPS)) {
            killOver(picture, person.signedInAgain(), service);
        }
        String id;
        try (var service = start(WITHOUT_LIBVIPS)) {
            var answer = person.signedInAgain().upload("a.jpg", picture);
            assertEquals(201, answer.statusCode(), answer.asString());
            assertNull(answer.path("thumbnail"));
            id = answer.path("id");
            assertThat(service.output(), containsString("The service died twice while Java ImageIO"));
        }
        expectRenditionsByLibvips(person, id);
    }

    private void expectRenditionsByLibvips(Person person, String id) throws Exception {
        try (var service = start()) {
            assumeTrue(service.output().contains("rendered by libvips"), "Skipped: there is no libvips here");
            var end = System.nanoTime() + 120_000_000_000L;
            while (!service.output().contains("1 of 1 tried, 1 now have one; that is all")) {
                assertTrue(System.nanoTime() < end, service.output());
                Thread.sleep(500);
            }
            var again = person.signedInAgain();
            again.request().get("/images/" + id + "/thumbnail").then().statusCode(200);
            again.request().get("/images/" + id + "/preview").then().statusCode(200);
        }
    }

    /** Uploads it, and kills the service as soon as it says that it is at it. */
    private void killOver(byte[] picture, Person person, Service service) throws InterruptedException {
        var uploader = new Thread(() -> {
            try {
                person.upload("a.jpg", picture);
            } catch (Exception connectionLost) {
                // as it has to be
            }
        });
        var left = marks(); // by the process that died before
        uploader.start();
        while (left.containsAll(marks())) {
            assertTrue(uploader.isAlive(), "it was not killed while it decoded");
            Thread.sleep(2);
        }
        service.kill();
        uploader.join();
    }

    /** What says that it is being decoded, by this process or one that died of it. */
    private Set<Path> marks() {
        try {
            return FileTree.files(directory.resolve("tmp")).stream()
                    .filter(file -> file.getFileName().toString().contains("-Java_ImageIO"))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Service start(String... settings) throws IOException, InterruptedException {
        var service = Service.start(directory, settings);
        RestAssured.baseURI = service.url();
        RestAssured.port = service.port();
        return service;
    }
}
