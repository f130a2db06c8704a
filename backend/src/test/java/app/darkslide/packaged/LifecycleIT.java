package app.darkslide.packaged;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.darkslide.testing.Await;
import app.darkslide.testing.FileTree;
import app.darkslide.testing.HalfSent;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The service as it is started, stopped and killed. */
class LifecycleIT extends PackagedTest {
    private static final String DATE_WITH_ZONE =
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(Z|[+-]\\d\\d:\\d\\d)";
    private static final int KILLS = Integer.getInteger("darkslide.kills", 3);

    @Test
    void aFirstStartEndsWithTheAddressAndTheLinkToBecomeAdministrator() throws Exception {
        try (var service = start()) {
            assertEquals(143, service.stop()); // 128 + SIGTERM, at the very moment that it is ready
            var lines = service.output().lines().map(String::strip).toList();
            var last = lines.subList(lines.size() - 2, lines.size());
            assertTrue(last.get(0).endsWith(service.url()), service.output());
            assertTrue(last.get(1).contains(service.url() + "/register#"), service.output());
            assertTrue(service.output().contains("master.json"), "tells of the master key");
            assertTrue(last.get(0).matches(DATE_WITH_ZONE + " INFO .*"), last.get(0));
        }
    }

    @Test
    void theDistributionNamesWhatOthersMadeAndUnderWhichTerms() throws IOException {
        var distribution = Path.of(System.getProperty("darkslide.jar")).getParent();
        for (var notice : List.of("THIRD-PARTY.md", "../LICENSE"))
            assertEquals(
                    -1,
                    Files.mismatch(
                            Path.of(notice),
                            distribution.resolve(Path.of(notice).getFileName())));
        var list = distribution.resolve("sbom.json");
        assumeTrue(Files.exists(list), "Skipped: Maven makes no list of the libraries while it is offline");
        var libraries = JsonPath.from(list.toFile());
        assertEquals("CycloneDX", libraries.getString("bomFormat"));
        var driver = libraries.getMap("components.find { it.name == 'mysql-connector-j' }");
        assertTrue(driver.keySet().containsAll(Set.of("version", "licenses")), driver::toString);
    }

    @Test
    void aSecondStartFindsEverythingAgain() throws Exception {
        var picture = Pictures.jpeg(800, 600, 1);
        Person person;
        String id;
        try (var service = start()) {
            person = Person.signedUp();
            id = person.uploaded("a.jpg", picture);
            assertEquals(143, service.stop());
        }
        try (var service = start()) {
            assertArrayEquals(
                    picture,
                    person.signedInAgain()
                            .request()
                            .get("/images/" + id + "/content")
                            .asByteArray());
        }
    }

    @Test
    void aSecondInstanceOnTheSameDataIsRefusedWithASentence() throws Exception {
        try (var service = start();
                var second = Service.launch(directory)) {
            second.assertRefusedWith("is already using");
            Person.signedUp();
        }
    }

    @Test
    void whatWasAcknowledgedBeforeAKillIsThereByteForByteAndNothingElse() throws Exception {
        var random = new Random(42);
        Person person = null;
        Map<String, byte[]> acknowledged = new HashMap<>();
        Map<String, Integer> turned = new ConcurrentHashMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            try (var service = start()) {
                person = person == null ? Person.signedUp() : person.signedInAgain();
                expect(person, acknowledged, turned);
                acknowledged.putAll(uploadUntilKilled(service, person, random.nextInt(1500), kill, turned));
            }
        }
        try (var service = start("-Ddarkslide.storage.first-sweep=1s", "-Ddarkslide.storage.orphan-age=0s")) {
            var listed = new TreeSet<>(expect(person.signedInAgain(), acknowledged, turned));
            Await.until(
                    "nothing else is stored",
                    () -> stored().equals(listed)
                            && unfinished().isEmpty()
                            && files("blobs").size() == 3 * listed.size());
            expect(person, acknowledged, turned);
        }
    }

    /** The ids of the pictures that something is stored of. */
    private TreeSet<String> stored() throws IOException {
        return files("blobs").stream()
                .map(file -> file.getFileName().toString().split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Path> unfinished() throws IOException {
        return files("tmp").stream().filter(file -> !file.endsWith("lock")).toList();
    }

    @Test
    void anUploadThatAKillCutsOffLeavesNothing() throws Exception {
        Person person;
        try (var service = start()) {
            person = Person.signedUp();
            var head = "POST /images HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + person.accessToken()
                    + "\r\nContent-Type: image/jpeg\r\nContent-Length: 1000000\r\n";
            try (var upload = new HalfSent(service.port(), head)) {
                upload.out().write(new byte[300_000]);
                upload.out().flush();
                upload.awaitRead();
                service.kill();
            }
        }
        try (var service = start()) {
            assertEquals(
                    List.of(), person.signedInAgain().request().get("/images").path("items"));
            assertEquals(List.of(), files("blobs"));
        }
    }

    @Test
    void aDatabaseThatDiesIsAPauseAndNotAnEnd() throws Exception {
        try (var service = start()) {
            var person = Person.signedUp();
            var id = person.uploaded("a.jpg", Pictures.jpeg(400, 300, 1));
            service.killDatabase();
            Await.until("it comes back", () -> {
                var status = person.request().get("/images/" + id).statusCode();
                assertTrue(status == 200 || status == 503, "status " + status);
                return status == 200;
            });
        }
    }

    /**
     * Uploads pictures, and turns one after the other of them.
     *
     * @param turned is told to what angles, without the one that a turn is under way to
     * @return the pictures whose upload was answered, by their ids
     */
    private static Map<String, byte[]> uploadUntilKilled(
            Service service, Person person, int milliseconds, int round, Map<String, Integer> turned)
            throws InterruptedException {
        Map<String, byte[]> answered = new ConcurrentHashMap<>();
        var count = new AtomicInteger();
        var uploaders = List.of(0, 1, 2).stream()
                .map(i -> new Thread(() -> {
                    while (true) {
                        var picture = Pictures.jpeg(400, 300, 1000L * round + count.incrementAndGet());
                        try {
                            var answer = person.upload("a.jpg", picture);
                            if (answer.statusCode() == 201) answered.put(answer.path("id"), picture);
                        } catch (Exception connectionLost) {
                            return;
                        }
                    }
                }))
                .toList();
        var turner = new Thread(() -> {
            while (!Thread.currentThread().isInterrupted())
                for (var id : answered.keySet()) if (!turn(person, id, turned)) return;
        });
        uploaders.forEach(Thread::start);
        turner.start();
        Thread.sleep(500 + milliseconds);
        service.kill();
        for (var uploader : uploaders) uploader.join();
        turner.interrupt(); // it may have had nothing to turn yet
        turner.join();
        return answered;
    }

    /** @return false once nobody answers */
    private static boolean turn(Person person, String id, Map<String, Integer> turned) {
        var before = turned.remove(id);
        var rotation = before == null || before == 0 ? 90 : 0;
        try {
            var answer = person.request()
                    .contentType("application/json")
                    .body(Map.of("rotation", rotation))
                    .patch("/images/" + id);
            if (answer.statusCode() == 200) turned.put(id, rotation);
            return true;
        } catch (Exception connectionLost) {
            return false;
        }
    }

    private static List<String> expect(Person person, Map<String, byte[]> acknowledged, Map<String, Integer> turned)
            throws IOException {
        var listed = new ArrayList<String>();
        for (String cursor = ""; cursor != null; ) {
            var page = person.request().get("/images?limit=200" + cursor);
            listed.addAll(page.path("items.id"));
            for (var image : page.<List<Map<String, Object>>>path("items")) expectTurn(person, image, turned);
            String next = page.path("next");
            cursor = next == null ? null : "&cursor=" + next;
        }
        assertTrue(listed.containsAll(acknowledged.keySet()), "everything acknowledged is listed");
        for (var id : listed) {
            var content = person.request().get("/images/" + id + "/content");
            assertEquals(200, content.statusCode());
            if (acknowledged.containsKey(id)) assertArrayEquals(acknowledged.get(id), content.asByteArray());
        }
        return listed;
    }

    /** All pictures are wider than high, until they are turned: what is said of one and what is shown of it agree. */
    private static void expectTurn(Person person, Map<String, Object> image, Map<String, Integer> turned)
            throws IOException {
        var rotation = image.get("rotation");
        assertEquals(turned.getOrDefault((String) image.get("id"), (Integer) rotation), rotation);
        var isWide = rotation.equals(0);
        assertEquals(isWide, (int) image.get("width") > (int) image.get("height"));
        for (var rendition : List.of("thumbnail", "preview")) {
            var shown = ImageIO.read(
                    person.request().get((String) image.get(rendition)).asInputStream());
            assertEquals(isWide, shown.getWidth() > shown.getHeight(), rendition);
        }
    }

    private List<Path> files(String part) throws IOException {
        return FileTree.files(directory.resolve(part));
    }
}
