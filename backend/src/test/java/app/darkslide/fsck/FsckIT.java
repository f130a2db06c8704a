package app.darkslide.fsck;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.packaged.CommandRuns;
import app.darkslide.packaged.PackagedTest;
import app.darkslide.packaged.Service;
import app.darkslide.testing.Await;
import app.darkslide.testing.FileTree;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands in processes of their own, on data of their own. */
class FsckIT extends PackagedTest {
    @TempDir
    Path copy;

    @TempDir
    Path output;

    @Test
    void whatACopyByHandWithoutAStopLacksIsToldAndPutBack() throws Exception {
        Map<String, byte[]> kept = new ConcurrentHashMap<>();
        Person person;
        try (var service = start()) {
            person = Person.signedUp();
            var uploads = uploads(person, kept);
            Await.until("some are stored", () -> kept.size() > 5);
            copyTree("blobs"); // in the wrong order: what comes now has rows without files
            var before = kept.size();
            Await.until("more are stored", () -> kept.size() > before + 5);
            uploads.close();
            assertEquals(0, command(directory, "fsck", "--deep"));
            assertThat(said(), containsString("all is sound"));
        }
        copyTree("db");
        copyTree("keys"); // which a backup does not have, but whoever restores it does
        assertEquals(1, command(copy, "fsck"), this::said);
        assertThat(said().split("original-missing", -1).length, greaterThan(5));
        assertThat(said(), containsString("rendition-missing"));
        assertThat(said(), not(containsString("picture-")));
        assertEquals(0, command(copy, "repair", "--from", directory.toString()), this::said);
        assertEquals(0, command(copy, "repair", "--from", directory.toString()), this::said);
        assertEquals(0, command(copy, "fsck", "--deep", "--json"), this::said);
        try (var restored = Service.start(copy)) {
            RestAssured.baseURI = restored.url();
            RestAssured.port = restored.port();
            assertKept(kept, person.signedInAgain());
        }
    }

    @Test
    void aRepairThatIsKilledInTheMiddleIsRunAgain() throws Exception {
        Map<String, byte[]> kept = new ConcurrentHashMap<>();
        Person person;
        try (var service = start()) {
            person = Person.signedUp();
            for (int i = 0; i < 30; i++) {
                var picture = Pictures.jpeg(80, 60, i);
                kept.put(person.uploaded("picture-" + i + ".jpg", picture), picture);
            }
        }
        copyTree("blobs");
        for (var original : originals()) Files.delete(original);
        for (int kill = 1; kill <= 3; kill++) {
            var before = originals().size();
            var repair = commands().start(directory, "repair", "--from", copy.toString());
            Await.until("some are put back", () -> originals().size() > before || !repair.isAlive());
            repair.destroyForcibly().waitFor();
        }
        assertEquals(0, command(directory, "repair", "--from", copy.toString()), this::said);
        assertEquals(0, command(directory, "fsck", "--deep"), this::said);
        try (var service = start()) {
            assertKept(kept, person.signedInAgain());
        }
    }

    private static void assertKept(Map<String, byte[]> kept, Person person) {
        kept.forEach((id, picture) -> assertArrayEquals(
                picture, person.request().get("/images/" + id + "/content").asByteArray()));
    }

    private List<Path> originals() {
        try {
            return FileTree.files(directory.resolve("blobs")).stream()
                    .filter(file -> file.toString().endsWith(".original"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void aDiskThatIsNotThereIsNoLossOfImages() throws Exception {
        try (var service = start()) {
            Person.signedUp().uploaded("picture-1.jpg", Pictures.jpeg(60, 40, 1));
        }
        Files.move(directory.resolve("blobs"), directory.resolve("away"));
        assertEquals(2, command(directory, "fsck"));
        assertThat(said(), containsString("is its disk mounted?"));
    }

    private interface Uploads extends AutoCloseable {}

    private static Uploads uploads(Person person, Map<String, byte[]> kept) {
        var stopping = new AtomicBoolean();
        var pool = Executors.newSingleThreadExecutor();
        var work = pool.submit(() -> {
            for (int i = 0; !stopping.get(); i++) {
                var picture = Pictures.jpeg(80, 60, i);
                kept.put(person.uploaded("picture-" + i + ".jpg", picture), picture);
            }
        });
        return () -> {
            stopping.set(true);
            work.get();
            pool.shutdown();
        };
    }

    private void copyTree(String part) throws IOException {
        for (var file : FileTree.files(directory.resolve(part))) {
            var place = copy.resolve(directory.relativize(file));
            Files.createDirectories(place.getParent());
            try {
                Files.copy(file, place);
            } catch (NoSuchFileException deletedMeanwhile) {
                // As any program that copies files has it.
            }
        }
    }

    private int command(Path data, String... words) throws IOException, InterruptedException {
        return commands().run(data, words);
    }

    private String said() {
        return commands().said();
    }

    private CommandRuns commands() {
        return new CommandRuns(output.resolve("said"));
    }
}
