package app.darkslide.packaged;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Await;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.SmallDisk;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The pictures lie on a file system of a few megabytes, which fills up. The database has another one. */
class FullDiskIT extends PackagedTest {
    @AfterEach
    void reset() {
        RestAssured.reset();
    }

    @Test
    void aFullDiskRefusesTheNextPictureAndLosesNone() throws Exception {
        try (var disk = SmallDisk.mounted(directory, 4);
                var service = Service.start(
                        disk.path(),
                        "-Dquarkus.datasource.jdbc.url=jdbc:embedded:" + directory.resolve("db"),
                        "-Ddarkslide.storage.keep-free=0")) {
            addressed(service);
            var person = Person.signedUp();
            Map<String, byte[]> stored = new LinkedHashMap<>();
            var refusal = uploadUntilRefused(person, stored);

            assertEquals(507, refusal.statusCode(), refusal.asString());
            assertEquals("application/problem+json", refusal.contentType());
            assertTrue(refusal.path("type").toString().endsWith("#storage-full"), refusal.asString());
            assertTrue(
                    refusal.path("detail").toString().startsWith("The disk of this service is full"),
                    refusal.asString());
            assertEquals(stored.size(), (int) person.request().get("/users/me").path("storage.images"));
            for (var picture : stored.entrySet())
                assertArrayEquals(picture.getValue(), content(person, picture.getKey()));
            try (var unfinished = Files.list(disk.path().resolve("tmp"))) {
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
        try (var disk = SmallDisk.mounted(directory, 4);
                var service = started(data, disk)) {
            addressed(service);
            var person = Person.signedUp();
            assertEquals(507, person.upload("a.jpg", noise(1)).statusCode());
            assertEquals(0, (int) person.request().get("/users/me").path("storage.images"));
            try (var unfinished = Files.list(disk.path())) {
                assertEquals(0, unfinished.filter(Files::isRegularFile).count());
            }
        }
    }

    private static Service started(Path data, SmallDisk temporary) throws Exception {
        Files.createSymbolicLink(data.resolve("tmp"), temporary.path());
        return Service.start(data, "-Ddarkslide.storage.keep-free=0");
    }

    /** All of the service's data is on it, and the database's, too; something else has filled it while the service was off. */
    @Test
    void onADiskThatIsFullAtTheStartPeopleSignInAndDeleteAndThenThereIsRoomAgain() throws Exception {
        try (var disk = SmallDisk.mounted(directory, 600)) {
            var data = Files.createDirectory(disk.path().resolve("data"));
            Person person;
            String id;
            try (var service = Service.start(data)) {
                addressed(service);
                person = Person.signedUp();
                id = person.uploaded("a.jpg", noise(1));
                Await.until("room is kept", () -> Files.exists(data.resolve("db/reserve")));
                service.kill();
            }
            disk.fill();
            try (var service = Service.start(data)) {
                addressed(service);
                var again = person.signedInAgain();
                var refusal = again.upload("b.jpg", noise(2));
                assertEquals(507, refusal.statusCode(), refusal.asString());
                again.request().get("/images/" + id + "/content").then().statusCode(200);
                given().get(service.managementUrl() + "/health/ready").then().statusCode(200);
                given().get(service.managementUrl() + "/health").then().statusCode(503);
                again.request().delete("/images/" + id + "?forever").then().statusCode(200);
                disk.empty();
                again.uploaded("b.jpg", noise(2));
                given().get(service.managementUrl() + "/health").then().statusCode(200);
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
}
