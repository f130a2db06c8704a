package app.darkslide.packaged;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pictures lie on a file system of a few megabytes, which fills up. The database has another one. */
class FullDiskIT {
    @TempDir
    Path directory;

    private Path small;

    @BeforeEach
    void mount() throws Exception {
        small = Files.createDirectory(directory.resolve("small"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=4m", "tmpfs", small.toString()) == 0,
                "Skipped: only root on Linux can mount a small file system");
    }

    @AfterEach
    void unmount() throws Exception {
        RestAssured.reset();
        run("umount", small.toString());
    }

    @Test
    void aFullDiskRefusesTheNextPictureAndLosesNone() throws Exception {
        try (var service =
                Service.start(small, "-Dquarkus.datasource.jdbc.url=jdbc:embedded:" + directory.resolve("db"))) {
            RestAssured.baseURI = service.url();
            RestAssured.port = service.port();
            var person = Person.signedUp();
            Map<String, byte[]> stored = new LinkedHashMap<>();
            var refusal = uploadUntilRefused(person, stored);

            assertEquals(507, refusal.statusCode(), refusal.asString());
            assertEquals("application/problem+json", refusal.contentType());
            assertTrue(refusal.path("type").toString().endsWith("#storage-full"), refusal.asString());
            assertEquals(stored.size(), (int) person.request().get("/users/me").path("storage.images"));
            for (var picture : stored.entrySet())
                assertArrayEquals(picture.getValue(), content(person, picture.getKey()));
            try (var unfinished = Files.list(small.resolve("tmp"))) {
                assertEquals(0, unfinished.filter(Files::isRegularFile).count());
            }

            var oldest = stored.keySet().iterator().next();
            person.request().delete("/images/" + oldest + "?forever").then().statusCode(200);
            person.uploaded("again.jpg", stored.get(oldest));
        }
    }

    /** A rename from there would be a copy, which a crash can cut off. */
    @Test
    void aTemporaryDirectoryOnAnotherFileSystemStoresNothing() throws Exception {
        var data = Files.createDirectory(directory.resolve("data"));
        Files.createSymbolicLink(data.resolve("tmp"), small);
        try (var service = Service.start(data)) {
            RestAssured.baseURI = service.url();
            RestAssured.port = service.port();
            var person = Person.signedUp();
            assertEquals(507, person.upload("a.jpg", noise(1)).statusCode());
            assertEquals(0, (int) person.request().get("/users/me").path("storage.images"));
            try (var unfinished = Files.list(small)) {
                assertEquals(0, unfinished.filter(Files::isRegularFile).count());
            }
        }
    }

    private static Response uploadUntilRefused(Person person, Map<String, byte[]> stored) {
        while (true) {
            var picture = noise(stored.size());
            var answer = person.upload("a.jpg", picture);
            if (answer.statusCode() != 201) return answer;
            stored.put(answer.path("id"), picture);
            assertFalse(stored.size() > 20, "four megabytes have no end");
        }
    }

    /** Half a megabyte: what follows the end of a JPEG belongs to the file. */
    private static byte[] noise(int number) {
        var picture = Pictures.jpeg(320, 240, number);
        var bytes = new byte[500_000];
        new Random(number).nextBytes(bytes);
        System.arraycopy(picture, 0, bytes, 0, picture.length);
        return bytes;
    }

    private static byte[] content(Person person, String id) {
        return person.request().get("/images/" + id + "/content").asByteArray();
    }

    private static int run(String... command) throws IOException, InterruptedException {
        try {
            return new ProcessBuilder(command).start().waitFor();
        } catch (IOException noSuchProgram) {
            return -1;
        }
    }
}
