package app.darkslide.backup;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.packaged.CommandRuns;
import app.darkslide.packaged.PackagedTest;
import app.darkslide.packaged.Service;
import app.darkslide.testing.Await;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** The commands in processes of their own, while people upload, rotate and delete. */
class BackupIT extends PackagedTest {
    private static final int KILLS = Integer.getInteger("darkslide.kills", 5);

    private final Random random = new Random(14);
    private final Map<String, byte[]> acknowledged = new ConcurrentHashMap<>();
    private final ConcurrentLinkedQueue<String> faults = new ConcurrentLinkedQueue<>();

    @Test
    void afterKilledBackupsUnderLoadARestoreHasEveryAcknowledgedPhoto() throws Exception {
        var data = directory.resolve("data");
        Person person;
        Map<String, byte[]> before;
        try (var service = addressed(Service.start(data))) {
            person = Person.signedUp();
            var stopping = new AtomicBoolean();
            var owner = person;
            var load = new Thread(() -> work(owner, stopping));
            load.start();
            for (int kill = 0; kill < KILLS; kill++) {
                var backup = command(data, "backup");
                if (!backup.waitFor(800 + random.nextInt(2500), TimeUnit.MILLISECONDS))
                    backup.destroyForcibly().waitFor();
            }
            Await.until("some photos are there", () -> acknowledged.size() > 10);
            before = new HashMap<>(acknowledged);
            assertEquals(0, command(data, "backup").waitFor(), commands()::said);
            before.keySet().retainAll(acknowledged.keySet());
            stopping.set(true);
            load.join();
        }
        assertTrue(faults.isEmpty(), faults::toString);
        assertEquals(0, restoredAfterKills(data), commands()::said);
        try (var service = addressed(Service.start(directory.resolve("restored")))) {
            var again = person.signedInAgain();
            for (var photo : before.entrySet()) {
                assertArrayEquals(photo.getValue(), get(again, photo.getKey(), "content"));
                assertTrue(get(again, photo.getKey(), "thumbnail").length > 0);
            }
        }
    }

    private int restoredAfterKills(Path data) throws Exception {
        var restored = directory.resolve("restored");
        Files.createDirectories(restored.resolve("keys"));
        Files.copy(data.resolve("keys/master.json"), restored.resolve("keys/master.json"));
        for (int kill = 0; kill < KILLS; kill++) {
            var restore = command(restored, "restore");
            if (restore.waitFor(1500 + random.nextInt(3000), TimeUnit.MILLISECONDS)) return restore.exitValue();
            restore.destroyForcibly().waitFor();
        }
        return command(restored, "restore").waitFor();
    }

    private void work(Person person, AtomicBoolean stopping) {
        for (int i = 0; !stopping.get(); i++) {
            var picture = Pictures.jpeg(200, 150, i);
            var id = person.uploaded("a.jpg", picture);
            var path = "/images/" + id;
            if (i % 3 == 1)
                expect(200, person.request().delete(path + "?forever").statusCode());
            else acknowledged.put(id, picture);
            if (i % 3 == 2)
                expect(
                        200,
                        person.request()
                                .contentType("application/json")
                                .body(Map.of("rotation", 90))
                                .patch(path)
                                .statusCode());
        }
    }

    private void expect(int status, int found) {
        if (status != found) faults.add("status " + found);
    }

    private static byte[] get(Person person, String image, String part) {
        var answer = person.request().get("/images/" + image + "/" + part);
        assertEquals(200, answer.statusCode(), image + " " + part);
        return answer.asByteArray();
    }

    private static Service addressed(Service service) {
        RestAssured.baseURI = service.url();
        RestAssured.port = service.port();
        return service;
    }

    private Process command(Path data, String word) throws IOException {
        return commands().start(data, word, directory.resolve("backup").toString());
    }

    private CommandRuns commands() {
        return new CommandRuns(directory.resolve("commands.log"));
    }
}
