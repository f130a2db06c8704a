package app.darkslide.images;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.storage.BlobStore;
import app.darkslide.testing.CapturedLog;
import app.darkslide.testing.InDataDirectory;
import app.darkslide.testing.JobRunNow;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Stillness;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@InDataDirectory
class OrphanSweeperTest {
    private static final byte[] PICTURE = Pictures.jpeg(300, 200, 17);
    private static final Duration TWO_DAYS = Duration.ofDays(2);
    private static final Duration TEN_DAYS = Duration.ofDays(10);

    @Inject
    OrphanSweeper sweeper;

    @Inject
    BlobStore blobs;

    @Inject
    DataSource database;

    @ConfigProperty(name = "darkslide.data")
    Path data;

    private Person person;
    private String picture;

    /** Here nobody else sweeps. */
    private Stillness still;

    @AfterEach
    void resume() {
        still.close();
    }

    @BeforeEach
    void upload() throws IOException {
        still = new Stillness();
        person = Person.signedUp();
        picture = person.uploaded("kept.jpg", PICTURE);
        age(picture, TWO_DAYS);
    }

    @Test
    void anOrphanGoesAsideAndAPictureStays() throws IOException {
        var orphan = orphan(TWO_DAYS);
        sweep();
        assertFalse(Files.exists(file(orphan)));
        assertTrue(Files.exists(aside(orphan)));
        assertServed();
    }

    @Test
    void whatIsJustBeingUploadedStays() throws IOException {
        var unacknowledged = orphan(Duration.ofHours(1));
        sweep();
        assertTrue(Files.exists(file(unacknowledged)));
    }

    @Test
    void whatWasPutAsideIsDeletedAfterItsTimeAndNotBefore() throws IOException {
        var orphan = orphan(TWO_DAYS);
        sweep();
        age(aside(orphan), TWO_DAYS);
        sweep();
        assertTrue(Files.exists(aside(orphan)));
        age(aside(orphan), TEN_DAYS);
        sweep();
        assertFalse(Files.exists(aside(orphan)));
    }

    @Test
    void whatWasPutAsideByMistakeIsPutBackWhenItsRowIsThereAgain() throws IOException {
        blobs.quarantine(UUID.fromString(picture));
        age(aside(picture), TEN_DAYS);
        sweep();
        assertServed();
        assertFalse(Files.exists(aside(picture)));
    }

    @Test
    void aDatabaseThatKnowsTooLittleTakesNothingAway() throws IOException {
        var before = new ArrayList<UUID>();
        blobs.objects(Instant.now().plus(TWO_DAYS), before::add);
        var orphans = new ArrayList<String>();
        for (int i = 0; i < 110 + before.size() / 5; i++) orphans.add(orphan(TWO_DAYS));
        var early = orphan(TWO_DAYS);
        blobs.quarantine(UUID.fromString(early));
        age(aside(early), TEN_DAYS);
        try (var log = new CapturedLog()) {
            sweep();
            assertThat(log.all(), containsString("Is it the right one"));
        }
        for (var orphan : orphans) assertTrue(Files.exists(file(orphan)));
        assertTrue(Files.exists(aside(early)), "nor is anything deleted");

        for (var orphan : orphans.subList(100, orphans.size())) blobs.delete(UUID.fromString(orphan));
        try (var log = new CapturedLog()) {
            sweep();
            assertThat(log.all(), not(containsString("Is it the right one")));
        }
        assertFalse(Files.exists(file(orphans.get(0))), "a hundred are no reason to doubt");
    }

    @Test
    void aDatabaseWithoutPeopleTakesNothingAway() throws Exception {
        var orphan = orphan(TWO_DAYS);
        renamed("user_keys", () -> {
            execute("create table user_keys like user_keys_away");
            try {
                sweep();
            } finally {
                execute("drop table user_keys");
            }
        });
        assertTrue(Files.exists(file(orphan)));
        blobs.delete(UUID.fromString(orphan));
    }

    @Test
    void aDatabaseThatDoesNotAnswerTakesNothingAway() throws Exception {
        var orphan = orphan(TWO_DAYS);
        renamed("images", () -> assertThrows(RuntimeException.class, this::sweep));
        assertTrue(Files.exists(file(orphan)));
        assertServed();
        blobs.delete(UUID.fromString(orphan));
    }

    private void sweep() throws IOException {
        sweeper.run(new JobRunNow());
    }

    private void assertServed() {
        var content = person.request().get("/images/" + picture + "/content");
        assertEquals(200, content.statusCode());
        assertArrayEquals(PICTURE, content.asByteArray());
        person.request().get("/images/" + picture + "/thumbnail").then().statusCode(200);
    }

    /** Files as an upload leaves them that was killed between the disk and the database. */
    private String orphan(Duration age) throws IOException {
        var id = UUID.randomUUID().toString();
        Files.createDirectories(file(id).getParent());
        Files.write(file(id), new byte[] {1});
        age(id, age);
        return id;
    }

    private void age(String id, Duration age) throws IOException {
        try (var parts = Files.newDirectoryStream(file(id).getParent(), id + ".*")) {
            for (var part : parts) age(part, age);
        }
    }

    private static void age(Path file, Duration age) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(age)));
    }

    private Path file(String id) {
        var end = id.length();
        return data.resolve("blobs")
                .resolve(id.substring(end - 4, end - 2))
                .resolve(id.substring(end - 2))
                .resolve(id + ".original");
    }

    private Path aside(String id) {
        return data.resolve("quarantine").resolve(id + ".original");
    }

    private void renamed(String table, Work work) throws Exception {
        execute("rename table %s to %s_away".formatted(table, table));
        try {
            work.run();
        } finally {
            execute("rename table %s_away to %s".formatted(table, table));
        }
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }
}
