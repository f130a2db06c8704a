package app.darkslide.packaged;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.storage.TemporaryFiles;
import app.darkslide.storage.s3.Buckets;
import app.darkslide.storage.s3.S3BlobStore;
import app.darkslide.storage.s3.S3Settings;
import app.darkslide.testing.Await;
import app.darkslide.testing.FileTree;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.S3Proxy;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** The service is killed while people add pictures and turn them; {@code -Ddarkslide.kills=200} does so oftener. */
class KillsIT extends PackagedTest {
    private static final int KILLS = Integer.getInteger("darkslide.kills", 2);
    private static final String[] SWEEP = {"-Ddarkslide.storage.first-sweep=1s", "-Ddarkslide.storage.orphan-age=0s"};

    /** The names of the files that the service keeps of images. */
    private interface Names {
        List<String> all() throws IOException;
    }

    @Test
    void whatWasAcknowledgedIsThereByteForByteAndNothingElse() throws Exception {
        killed(() -> files("blobs").stream()
                .map(file -> file.getFileName().toString())
                .toList());
    }

    @Test
    void soItIsInAnObjectStore() throws Exception {
        var bucket = Buckets.fresh(S3Proxy.port());
        var files = new TemporaryFiles(directory, 0);
        var store = new S3BlobStore(bucket, files, files);
        killed(
                () -> {
                    var names = new ArrayList<String>();
                    store.blobs(Instant.MAX, (name, stat) -> names.add(name.toString()));
                    return names;
                },
                settings(bucket));
    }

    private static String[] settings(S3Settings bucket) {
        return new String[] {
            "-Ddarkslide.s3.endpoint=" + bucket.endpoint(),
            "-Ddarkslide.s3.bucket=" + bucket.bucket(),
            "-Ddarkslide.s3.access-key=" + bucket.accessKey(),
            "-Ddarkslide.s3.secret-key=" + bucket.secretKey(),
            "-Ddarkslide.s3.create-bucket=true"
        };
    }

    private void killed(Names names, String... settings) throws Exception {
        var random = new Random(42);
        Person person = null;
        Map<String, byte[]> acknowledged = new HashMap<>();
        Map<String, Integer> turned = new ConcurrentHashMap<>();
        var opened = new HashSet<String>();
        for (int kill = 0; kill < KILLS; kill++) {
            try (var service = start(settings)) {
                person = person == null ? Person.signedUp() : person.signedInAgain();
                expect(person, acknowledged, turned, opened);
                acknowledged.putAll(uploadUntilKilled(service, person, random.nextInt(1500), kill, turned));
            }
        }
        try (var service = start(Stream.of(SWEEP, settings).flatMap(Stream::of).toArray(String[]::new))) {
            var listed = new TreeSet<>(expect(person.signedInAgain(), acknowledged, turned, new HashSet<>()));
            Await.until(
                    "nothing else is stored",
                    () -> ids(names.all()).equals(listed)
                            && unfinished().isEmpty()
                            && names.all().size() == 3 * listed.size());
            expect(person, acknowledged, turned, new HashSet<>());
        }
    }

    private static TreeSet<String> ids(List<String> names) {
        return names.stream().map(name -> name.split("\\.")[0]).collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Path> unfinished() throws IOException {
        return files("tmp").stream().filter(file -> !file.endsWith("lock")).toList();
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

    /**
     * @param opened the pictures that need not be looked at again; those that are, are added
     * @return the ids of all pictures
     */
    private static List<String> expect(
            Person person, Map<String, byte[]> acknowledged, Map<String, Integer> turned, Set<String> opened)
            throws IOException {
        var images = new ArrayList<Map<String, Object>>();
        for (String cursor = ""; cursor != null; ) {
            var page = person.request().get("/images?limit=200" + cursor);
            images.addAll(page.path("items"));
            String next = page.path("next");
            cursor = next == null ? null : "&cursor=" + next;
        }
        var ids = images.stream().map(image -> (String) image.get("id")).toList();
        assertTrue(new HashSet<>(ids).containsAll(acknowledged.keySet()), "everything acknowledged is listed");
        for (var image : images)
            if (opened.add((String) image.get("id"))) expectWhole(person, image, acknowledged, turned);
        return ids;
    }

    private static void expectWhole(
            Person person, Map<String, Object> image, Map<String, byte[]> acknowledged, Map<String, Integer> turned)
            throws IOException {
        var id = (String) image.get("id");
        expectTurn(person, image, turned);
        var content = person.request().get("/images/" + id + "/content");
        assertEquals(200, content.statusCode());
        if (acknowledged.containsKey(id)) assertArrayEquals(acknowledged.get(id), content.asByteArray());
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
