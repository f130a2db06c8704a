package app.darkslide.images;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.AtOnce;
import app.darkslide.testing.InDataDirectory;
import app.darkslide.testing.JobRunNow;
import app.darkslide.testing.Person;
import app.darkslide.testing.Stillness;
import app.darkslide.viewers.Viewer;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The files of images that are rotated, also by several at once. */
@QuarkusTest
@InDataDirectory
class RotationFilesTest extends RotatedImages {
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    @Inject
    OrphanSweeper sweeper;

    @Inject
    ImageAccess access;

    @Inject
    ImageContent content;

    @Inject
    Broken broken;

    @Test
    void aTurnOfAnOlderVersionOrOfSomebodyElsesImageIsRefusedAndLeavesNothing() throws IOException {
        var id = person.uploaded("a.png", picture("a.png"));
        var old = image(id).header("ETag");
        patch("/images/" + id, Map.of("fileName", "b.png"));
        var before = files(id);
        person.request()
                .contentType("application/json")
                .header("If-Match", old)
                .body(Map.of("rotation", 90))
                .patch("/images/" + id)
                .then()
                .statusCode(412);
        Person.signedUp()
                .request()
                .contentType("application/json")
                .body(Map.of("rotation", 90))
                .patch("/images/" + id)
                .then()
                .statusCode(404);
        assertEquals(before, files(id));
    }

    @Test
    void theFilesAreThoseThatAreShownAndGoWithTheImage() throws IOException {
        var id = person.uploaded("a.png", picture("a.png"));
        var first = files(id);
        turn(id, 90);
        var second = files(id);
        assertEquals(3, second.size());
        turn(id, 0);
        var third = files(id);
        assertEquals(3, third.size());
        for (var all : List.of(first, second, third))
            assertTrue(all.stream().anyMatch(file -> file.toString().endsWith(".original")));
        assertEquals(
                7,
                List.of(first, second, third).stream()
                        .flatMap(List::stream)
                        .distinct()
                        .count());
        person.request().delete("/images/" + id + "?forever").then().statusCode(200);
        assertEquals(List.of(), files(id));
    }

    @Test
    void whatACrashLeavesOfATurnIsSweptAndWhatIsShownStays() throws IOException {
        var id = person.uploaded("a.png", picture("a.png"));
        turn(id, 90);
        var shown = files(id);
        for (var leftover : List.of("preview", "thumbnail-0a1b2c3d"))
            Files.write(shown.get(0).resolveSibling(id + "." + leftover), new byte[] {1});
        for (var file : files(id))
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(TWO_DAYS)));
        var fresh = shown.get(0).resolveSibling(id + ".preview-99999999");
        Files.write(fresh, new byte[] {1});
        try (var still = new Stillness()) {
            sweeper.run(new JobRunNow());
        }
        var expected = new ArrayList<>(shown);
        expected.add(fresh);
        assertEquals(expected.stream().sorted().toList(), files(id));
    }

    @Test
    void aTurnThatEndsBeforeItsCommitShowsTheFormerAndTheRestIsSwept() throws IOException {
        var id = person.uploaded("a.png", picture("a.png"));
        turn(id, 90);
        var shown = files(id);
        broken.image = id;
        assertEquals(500, turn(id, 180).statusCode());
        assertEquals(shown.size() + 2, files(id).size(), "whether it was committed is not known there");
        assertServed(image(id).path("preview"), 90);
        for (var file : files(id))
            Files.setLastModifiedTime(file, FileTime.from(Instant.now().minus(TWO_DAYS)));
        try (var still = new Stillness()) {
            sweeper.run(new JobRunNow());
        }
        assertEquals(shown, files(id));
        assertCoherent(id, 90);
        turn(id, 180);
        assertCoherent(id, 180);
    }

    /** Ends the change of one image in the middle of its transaction. */
    @Singleton
    static class Broken {
        volatile String image = "";

        void edited(@Observes ImageEdited event) {
            if (!event.image().id().toString().equals(image)) return;
            image = "";
            throw new IllegalStateException("The test ends this change before its commit");
        }
    }

    @Test
    void turnsAtOnceAddUpOrAreRefused() throws Exception {
        var id = person.uploaded("a.png", picture("a.png"));
        var statuses = AtOnce.run(4, at -> patch("/images", Map.of("ids", List.of(id), "rotateBy", 90))
                .statusCode());
        assertTrue(statuses.stream().allMatch(status -> status == 200 || status == 503), statuses.toString());
        var turned = (int) statuses.stream().filter(status -> status == 200).count();
        assertTrue(turned > 0);
        assertCoherent(id, turned * 90 % 360);
    }

    @Test
    void ofDifferentTurnsAtOnceOneStays() throws Exception {
        var id = person.uploaded("a.png", picture("a.png"));
        AtOnce.run(3, at -> turn(id, 90 * (at + 1)).statusCode());
        assertCoherent(id, image(id).path("rotation"));
    }

    private void assertCoherent(String id, int rotation) throws IOException {
        var now = image(id);
        assertEquals(rotation, (int) now.path("rotation"));
        assertEquals(List.of(rotation % 180 == 0 ? W : H, rotation % 180 == 0 ? H : W), size(now));
        assertServed(now.path("preview"), rotation);
        assertServed(now.path("thumbnail"), rotation);
        assertEquals(3, files(id).size());
    }

    /** As another replica knows it for some seconds. */
    @Test
    void whoKnowsTheRowFromBeforeFindsTheNewFiles() throws Exception {
        var id = person.uploaded("a.png", picture("a.png"));
        var before = access.see(new Viewer.User(person.id()), UUID.fromString(id));
        turn(id, 90);
        var request = (HttpServerRequest) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {HttpServerRequest.class},
                (proxy, method, arguments) -> method.getName().equals("method") ? HttpMethod.GET : null);
        try (var answer = content.rendition(before, Image::preview, Caching.NONE, request)) {
            assertShown((byte[]) answer.getEntity(), 90);
            assertTrue(answer.getHeaderString("ETag").endsWith(".2\""));
        }
    }
}
