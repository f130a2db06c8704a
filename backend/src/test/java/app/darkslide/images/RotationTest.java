package app.darkslide.images;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.renditions.Exif;
import app.darkslide.renditions.HeicFile;
import app.darkslide.renditions.Pictures;
import app.darkslide.renditions.Quadrants;
import app.darkslide.testing.AtOnce;
import app.darkslide.testing.FileTree;
import app.darkslide.testing.JobRunNow;
import app.darkslide.testing.Person;
import app.darkslide.testing.Statements;
import app.darkslide.testing.Stillness;
import app.darkslide.viewers.Viewer;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Images that their owner turns by quarters: what is shown of them turns, and the original stays. */
@QuarkusTest
class RotationTest {
    private static final int W = 120;
    private static final int H = 80;
    private static final Duration TWO_DAYS = Duration.ofDays(2);

    @Inject
    StoredImages stored;

    @Inject
    OrphanSweeper sweeper;

    @Inject
    ImageAccess access;

    @Inject
    ImageContent content;

    @ConfigProperty(name = "darkslide.data")
    Path data;

    private Person person;

    @BeforeEach
    void signUp() {
        person = Person.signedUp();
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain.jpg", "turned-by-its-exif.jpg", "drawing.png", "phone.heic"})
    void eachQuarterTurnsWhatIsShownAndNotTheOriginal(String name) throws IOException {
        var original = picture(name);
        var id = person.uploaded(name, original);
        var digest = image(id).<String>path("sha256");
        for (var rotation : List.of(90, 180, 270, 0)) {
            var version = image(id).<String>path("preview");
            turn(id, rotation).then().statusCode(200).body("rotation", equalTo(rotation));
            var now = image(id);
            assertNotEquals(version, now.path("preview"), "its address is another one");
            assertEquals(List.of(rotation % 180 == 0 ? W : H, rotation % 180 == 0 ? H : W), size(now));
            assertServed(now.path("preview"), rotation);
            assertServed(now.path("thumbnail"), rotation);
            assertEquals(digest, now.path("sha256"));
            assertArrayEquals(
                    original, person.request().get("/images/" + id + "/content").asByteArray());
        }
    }

    @Test
    void listsShowItAndThePlaceholderIsTurnedToo() {
        var id = person.uploaded("a.png", picture("a.png"));
        var before = image(id).<String>path("placeholder");
        turn(id, 90);
        person.request()
                .get("/images")
                .then()
                .body("items[0].rotation", equalTo(90))
                .body("items[0].width", equalTo(H))
                .body("items[0].height", equalTo(W))
                .body("items[0].damaged", equalTo(false));
        assertNotEquals(before, image(id).path("placeholder"));
    }

    @Test
    void theSearchGoesByWhatIsShown() {
        var id = person.uploaded("a.png", picture("a.png"));
        assertEquals(List.of(id), found("landscape"));
        turn(id, 270);
        assertEquals(List.of(), found("landscape"));
        assertEquals(List.of(id), found("portrait"));
    }

    @Test
    void otherChangesInTheSameRequestAndLaterOnesKeepTheTurn() {
        var id = person.uploaded("a.png", picture("a.png"));
        patch("/images/" + id, Map.of("rotation", 180, "fileName", "b.png"))
                .then()
                .statusCode(200)
                .body("fileName", equalTo("b.png"))
                .body("rotation", equalTo(180));
        patch("/images/" + id, Map.of("favourite", true)).then().body("rotation", equalTo(180));
        patch("/images", Map.of("ids", List.of(id), "description", "Words"))
                .then()
                .statusCode(200);
        image(id).then().body("rotation", equalTo(180)).body("description", equalTo("Words"));
    }

    @Test
    void theSameTurnAgainChangesNothing() {
        var id = person.uploaded("a.png", picture("a.png"));
        var etag = turn(id, 90).header("ETag");
        assertEquals(etag, turn(id, 90).header("ETag"));
        assertEquals(etag, patch("/images/" + id, Map.of("fileName", "a.png")).header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"45", "360", "-90", "1"})
    void onlyQuarterTurnsAreTurns(String rotation) {
        var id = person.uploaded("a.png", picture("a.png"));
        patch("/images/" + id, "{\"rotation\": %s}".formatted(rotation))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/rotation")));
        patch("/images", "{\"ids\": [\"%s\"], \"rotateBy\": %s}".formatted(id, rotation))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/rotateBy")));
    }

    @Test
    void manyAreTurnedAloneByMoreThanNothingAndNotTooManyAtOnce() {
        var id = UUID.randomUUID().toString();
        patch("/images", Map.of("ids", List.of(id), "rotateBy", 0)).then().statusCode(400);
        patch("/images", Map.of("ids", List.of(id), "rotateBy", 90, "favourite", true))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/rotateBy")));
        patch("/images", Map.of("ids", Collections.nCopies(20, id), "rotateBy", 90))
                .then()
                .statusCode(200);
        patch("/images", Map.of("ids", Collections.nCopies(21, id), "rotateBy", 90))
                .then()
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/ids")))
                .body("errors[0].detail", containsString("20"));
    }

    @Test
    void eachOfManyTurnsFurtherAndHasItsAnswer() throws IOException {
        var ids = uploaded(2);
        var without = person.uploaded("c.jpg", app.darkslide.testing.Pictures.jpeg(30, 20, 77));
        stored.removeRenditions(UUID.fromString(without));
        var damaged = person.uploaded("d.jpg", app.darkslide.testing.Pictures.jpeg(30, 20, 78));
        for (var file : files(damaged)) if (file.toString().endsWith("original")) Files.delete(file);
        var theirs = Person.signedUp().uploaded("e.jpg", app.darkslide.testing.Pictures.jpeg(30, 20, 79));
        turn(ids.get(1), 270);
        patch("/images", Map.of("ids", List.of(ids.get(1), without, theirs, damaged, ids.get(0)), "rotateBy", 180))
                .then()
                .statusCode(200)
                .body(
                        "results.status",
                        equalTo(List.of("changed", "not-rotatable", "not-found", "damaged", "changed")));
        image(ids.get(0)).then().body("rotation", equalTo(180));
        image(ids.get(1)).then().body("rotation", equalTo(90));
        image(without).then().body("rotation", equalTo(0));
        assertServed(image(ids.get(0)).path("preview"), 180);
        assertServed(image(ids.get(1)).path("preview"), 90);
        turn(without, 90).then().statusCode(400).body("errors.pointer", equalTo(List.of("/rotation")));
        turn(damaged, 90).then().statusCode(500).body("detail", containsString("damaged"));
        image(damaged).then().body("damaged", equalTo(true));
    }

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
        try (var answer = content.rendition(before, Image::preview, null, request)) {
            assertShown((byte[]) answer.getEntity(), 90);
            assertTrue(answer.getHeaderString("ETag").endsWith(".2\""));
        }
    }

    @Test
    void inTheTrashItCanBeTurnedAsItCanBeChanged() {
        var id = person.uploaded("a.png", picture("a.png"));
        person.request().delete("/images/" + id);
        turn(id, 90).then().statusCode(200).body("rotation", equalTo(90));
        person.request().get("/images/trash").then().body("items[0].height", equalTo(W));
    }

    @Test
    void theChangesTellIt() {
        var id = person.uploaded("a.png", picture("a.png"));
        var cursor = person.request().get("/changes").<String>path("next");
        turn(id, 90);
        person.request()
                .get("/changes?since=" + cursor)
                .then()
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(id))
                .body("items[0].rotation", equalTo(90));
    }

    @Test
    void manyTakeTheStatementsOfFew() {
        var ids = uploaded(6);
        var few = Statements.during(() -> rotate(ids.subList(0, 2)));
        var many = Statements.during(() -> rotate(ids));
        assertEquals(few, many);
        assertTrue(many <= 8, "" + many);
    }

    private void rotate(List<String> ids) {
        patch("/images", Map.of("ids", ids, "rotateBy", 90))
                .then()
                .statusCode(200)
                .body("results.status", equalTo(Collections.nCopies(ids.size(), "changed")));
    }

    private static byte[] picture(String name) {
        return switch (name) {
            case "plain.jpg" -> Pictures.jpeg(Quadrants.rgb(W, H));
            case "turned-by-its-exif.jpg" ->
                Pictures.withExif(
                        Pictures.jpeg(Quadrants.stored(W, H, 6)),
                        Exif.ofPhone(6).bytes());
            case "phone.heic" -> HeicFile.quadrants(W, H, 0, Exif.ofPhone(1).bytes());
            default -> Pictures.png(Quadrants.rgb(W, H));
        };
    }

    /** Each another picture of the same four quarters. */
    private List<String> uploaded(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> person.uploaded(
                        "a%d.png".formatted(i), Pictures.withChunk(picture("a.png"), "teSt", new byte[] {(byte) i})))
                .toList();
    }

    private Response image(String id) {
        return person.request().get("/images/" + id);
    }

    private static List<Integer> size(Response image) {
        return List.of(image.path("width"), image.path("height"));
    }

    private Response turn(String id, int rotation) {
        return patch("/images/" + id, Map.of("rotation", rotation));
    }

    private Response patch(String path, Object body) {
        return person.request().contentType("application/json").body(body).patch(path);
    }

    private List<String> found(String orientation) {
        return person.request()
                .contentType("application/json")
                .body(Map.of("orientation", orientation))
                .post("/images/search")
                .path("items.id");
    }

    private List<Path> files(String id) throws IOException {
        return FileTree.files(data.resolve("blobs")).stream()
                .filter(file -> file.getFileName().toString().startsWith(id))
                .sorted()
                .toList();
    }

    private void assertServed(String url, int rotation) throws IOException {
        assertShown(person.request().get(url).asByteArray(), rotation);
    }

    private static void assertShown(byte[] rendition, int rotation) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(rendition));
        var corners = Quadrants.UPRIGHT;
        for (var quarter = 0; quarter < rotation / 90; quarter++)
            corners = List.of(corners.get(2), corners.get(0), corners.get(3), corners.get(1));
        for (var i = 0; i < 4; i++) {
            var seen = new Color(image.getRGB(
                    image.getWidth() * (i % 2 == 0 ? 1 : 7) / 8, image.getHeight() * (i / 2 == 0 ? 1 : 7) / 8));
            assertTrue(isLike(corners.get(i), seen), "by %d: corner %d is %s".formatted(rotation, i, seen));
        }
    }

    private static boolean isLike(Color wanted, Color seen) {
        return Math.abs(wanted.getRed() - seen.getRed()) < 30
                && Math.abs(wanted.getGreen() - seen.getGreen()) < 30
                && Math.abs(wanted.getBlue() - seen.getBlue()) < 30;
    }
}
