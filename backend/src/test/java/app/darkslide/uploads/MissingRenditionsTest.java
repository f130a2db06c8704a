package app.darkslide.uploads;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.images.StoredImages;
import app.darkslide.testing.Await;
import app.darkslide.testing.CapturedLog;
import app.darkslide.testing.FileTree;
import app.darkslide.testing.JobRunNow;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Stillness;
import app.darkslide.testing.StoredPart;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.imageio.ImageIO;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MissingRenditionsTest {
    @Inject
    MissingRenditions missing;

    @Inject
    StoredImages stored;

    @Inject
    DataSource database;

    @ConfigProperty(name = "darkslide.data")
    Path data;

    /** The test does the job's work. */
    private Stillness still;

    @BeforeEach
    void pause() {
        still = new Stillness();
    }

    @AfterEach
    void resume() {
        still.close();
    }

    @Test
    void aPictureWithoutPreviewGetsItWhenAnEngineThatCanHasCome() {
        var person = Person.signedUp();
        var id = person.uploaded("kept.jpg", Pictures.jpeg(900, 600, 11));
        stored.removeRenditions(UUID.fromString(id));
        person.request().get("/images/" + id).then().body("thumbnail", nullValue());
        person.request().get("/images/" + id + "/thumbnail").then().statusCode(404);

        goThroughAll();

        person.request()
                .get("/images/" + id)
                .then()
                .body("thumbnail", endsWith("/thumbnail?v=2"))
                .body("placeholder", notNullValue());
        person.request().get("/images/" + id + "/thumbnail?v=2").then().statusCode(200);
        person.request()
                .get("/images/" + id + "/preview?v=2")
                .then()
                .statusCode(200)
                .contentType("image/jpeg");
    }

    @Test
    void whatItsOwnerHasTurnedIsShownTurned() throws IOException {
        var person = Person.signedUp();
        var id = person.uploaded("turned.jpg", Pictures.jpeg(900, 600, 18));
        person.sending(Map.of("rotation", 90)).patch("/images/" + id).then().statusCode(200);
        stored.removeRenditions(UUID.fromString(id));
        goThroughAll();
        String url = person.request().get("/images/" + id).path("preview");
        var shown =
                ImageIO.read(new ByteArrayInputStream(person.request().get(url).asByteArray()));
        assertTrue(shown.getHeight() > shown.getWidth());
    }

    /** Another connection holds the row, so the renditions are made and wait to be stored when it is deleted. */
    @Test
    void aPictureThatIsDeletedWhileItsRenditionsAreMadeStaysDeleted() throws Exception {
        var person = Person.signedUp();
        var id = person.uploaded("kept.jpg", Pictures.jpeg(900, 600, 12));
        stored.removeRenditions(UUID.fromString(id));
        var before = files("blobs", id);
        var pool = Executors.newSingleThreadExecutor();
        Future<?> work;
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            try (var delete = other.prepareStatement("delete from images where id = unhex(?)")) {
                delete.setString(1, id.replace("-", ""));
                assertEquals(1, delete.executeUpdate());
            }
            work = pool.submit(this::goThroughAll);
            Await.until("its renditions are made", () -> !files("tmp", id + ".preview")
                    .isEmpty());
            other.commit();
            work.get();
        }
        pool.shutdown();
        person.request().get("/images/" + id).then().statusCode(404);
        person.request().get("/images").then().body("items", hasSize(0));
        assertEquals(before, files("blobs", id));
        assertEquals(List.of(), files("tmp", id));
    }

    @Test
    void ofTwoReplicasOneStoresWhatItMade() throws Exception {
        var person = Person.signedUp();
        var id = person.uploaded("kept.jpg", Pictures.jpeg(900, 600, 13));
        var before = person.request().get("/images/" + id + "/thumbnail").asByteArray();
        var thumbnail = stored.thumbnail(UUID.fromString(id));
        var preview = stored.preview(UUID.fromString(id));
        stored.removeRenditions(UUID.fromString(id));
        var pool = Executors.newSingleThreadExecutor();
        Future<?> work;
        try (var other = database.getConnection()) {
            other.setAutoCommit(false);
            try (var update = other.prepareStatement("""
                    update images set thumbnail_type = ?, thumbnail_size = ?, preview_type = ?, preview_size = ?,
                    renditions_version = 7 where id = unhex(?)""")) {
                update.setString(1, thumbnail.mediaType());
                update.setInt(2, thumbnail.size());
                update.setString(3, preview.mediaType());
                update.setInt(4, preview.size());
                update.setString(5, id.replace("-", ""));
                assertEquals(1, update.executeUpdate());
            }
            var sealed = files("blobs", id);
            work = pool.submit(this::goThroughAll);
            Await.until("its renditions are made", () -> !files("tmp", id + ".preview")
                    .isEmpty());
            other.commit();
            work.get();
            assertEquals(sealed, files("blobs", id));
        }
        pool.shutdown();
        assertEquals(List.of(), files("tmp", id));
        person.request().get("/images/" + id).then().body("thumbnail", endsWith("/thumbnail?v=7"));
        assertArrayEquals(
                before, person.request().get("/images/" + id + "/thumbnail").asByteArray());
    }

    @Test
    void aPassingTroubleIsTriedAgainAndALastingOneKeepsNoOtherWaiting() throws Exception {
        var person = Person.signedUp();
        var first = person.uploaded("first.jpg", Pictures.jpeg(300, 200, 14));
        var second = person.uploaded("second.jpg", Pictures.jpeg(300, 200, 15));
        stored.removeRenditions(UUID.fromString(first));
        stored.removeRenditions(UUID.fromString(second));
        var original = StoredPart.original(first);
        var bytes = original.read();
        original.delete();

        var attempts = new JobRunNow();
        assertFalse(attempts.attempt(missing));
        assertFalse(attempts.attempt(missing));
        person.request().get("/images/" + second).then().body("thumbnail", nullValue());
        assertTrue(attempts.attempt(missing));
        person.request().get("/images/" + second).then().body("thumbnail", notNullValue());
        person.request()
                .get("/images/" + first)
                .then()
                .body("thumbnail", nullValue())
                .body("damaged", equalTo(true));

        attempts = new JobRunNow();
        assertFalse(attempts.attempt(missing));
        original.write(bytes);
        try (var log = new CapturedLog()) {
            assertTrue(attempts.attempt(missing));
            assertThat(log.all(), containsString("that is all"));
        }
        person.request()
                .get("/images/" + first)
                .then()
                .body("thumbnail", notNullValue())
                .body("damaged", equalTo(false));
    }

    @Test
    void damageThatItFindsIsNotedAndTakenBackWhenTheOriginalIsReadWhole() throws Exception {
        var person = Person.signedUp();
        var id = person.uploaded("kept.jpg", Pictures.jpeg(900, 600, 16));
        stored.removeRenditions(UUID.fromString(id));
        var original = StoredPart.original(id);
        var whole = original.read();
        var altered = whole.clone();
        altered[altered.length / 2] ^= 1;
        original.write(altered);
        goThroughAll();
        person.request().get("/images/" + id).then().body("damaged", equalTo(true));
        original.write(whole);
        goThroughAll();
        person.request()
                .get("/images/" + id)
                .then()
                .body("damaged", equalTo(false))
                .body("thumbnail", notNullValue());
    }

    private void goThroughAll() {
        var attempts = new JobRunNow();
        for (int attempt = 0; attempt < 100; attempt++) if (attempts.attempt(missing)) return;
    }

    /** Those whose names begin so, each with the time of its last change. */
    private List<String> files(String part, String name) throws IOException {
        var found = new ArrayList<String>();
        FileTree.visit(data.resolve(part), (file, attributes) -> {
            if (file.getFileName().toString().startsWith(name)) found.add(file + " " + attributes.lastModifiedTime());
        });
        found.sort(null);
        return found;
    }
}
