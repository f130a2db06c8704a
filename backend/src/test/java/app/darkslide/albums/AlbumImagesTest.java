package app.darkslide.albums;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.AtOnce;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Plans;
import app.darkslide.testing.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is in albums, and in which order. */
@QuarkusTest
class AlbumImagesTest {
    @Inject
    DataSource database;

    private OwnedAlbums albums;
    private Person owner;

    @BeforeEach
    void signUp() {
        albums = OwnedAlbums.ofSomebody();
        owner = albums.owner();
    }

    @Test
    void imagesAreAddedWithAnAnswerForEach() {
        var album = albums.created("Summer");
        var mine = albums.uploaded("20240501", "20240601", "20240701");
        var theirs = OwnedAlbums.ofSomebody().uploaded("20240501").get(0);
        var trashed = mine.get(2);
        owner.request().delete("/images/" + trashed).then().statusCode(200);
        albums.add(album, List.of(mine.get(0))).then().statusCode(200).body("results.status", contains("added"));
        var unknown = UUID.randomUUID().toString();
        albums.add(album, List.of(mine.get(0), mine.get(1), mine.get(1), theirs, trashed, unknown))
                .then()
                .statusCode(200)
                .body("results.id", contains(mine.get(0), mine.get(1), mine.get(1), theirs, trashed, unknown))
                .body("results.status", contains("present", "added", "added", "not-found", "not-found", "not-found"));
        assertEquals(List.of(mine.get(0), mine.get(1)), albums.images(album, "oldest"));
        albums.get(album).then().body("images", equalTo(2));
        owner.request().get("/images/" + mine.get(0) + "/albums").then().body("items", contains(album));
        owner.request().get("/images/" + theirs + "/albums").then().statusCode(404);
    }

    @Test
    void othersAlbumsTakeAndGiveNothing() {
        var mine = albums.uploaded("20240501");
        var others = OwnedAlbums.ofSomebody();
        var theirs = others.created("Theirs");
        var theirImages = others.uploaded("20240501");
        others.add(theirs, theirImages);
        albums.add(theirs, mine).then().statusCode(404);
        albums.remove(theirs, theirImages).then().statusCode(404);
        albums.arrange(theirs, theirImages, null).then().statusCode(404);
        var own = albums.created("Mine");
        albums.add(own, mine);
        move(own, theirs, mine).then().statusCode(404);
        move(theirs, own, theirImages).then().statusCode(404);
        for (var path : List.of("/images", "/months", "/samples?place=2024-05.0"))
            owner.request().get("/albums/" + theirs + path).then().statusCode(404);
        assertEquals(theirImages, others.images(theirs, "own"));
        assertEquals(mine, albums.images(own, "own"));
    }

    @Test
    void imagesAreTakenOutAndStayInTheGallery() {
        var album = albums.created("Summer");
        var images = albums.uploaded("20240501", "20240601");
        albums.add(album, images);
        albums.remove(album, List.of(images.get(0), UUID.randomUUID().toString()))
                .then()
                .statusCode(200)
                .body("results.status", contains("removed", "not-found"));
        assertEquals(List.of(images.get(1)), albums.images(album, "newest"));
        owner.request().get("/images/" + images.get(0)).then().statusCode(200);
        owner.request().get("/images/" + images.get(0) + "/albums").then().body("items", empty());
    }

    @Test
    void imagesAreMovedFromOneAlbumToAnother() {
        var from = albums.created("From");
        var to = albums.created("To");
        var images = albums.uploaded("20240501", "20240601", "20240701");
        albums.add(from, images.subList(0, 2));
        albums.add(to, List.of(images.get(1)));
        move(from, to, images).then().statusCode(200).body("results.status", contains("moved", "moved", "not-found"));
        assertEquals(List.of(), albums.images(from, "own"));
        assertEquals(List.of(images.get(1), images.get(0)), albums.images(to, "own"));
        move(to, to, images.subList(0, 1)).then().statusCode(200);
        assertEquals(2, albums.images(to, "own").size());
    }

    @Test
    void theTrashKeepsTheAlbumsOfAnImage() {
        var album = albums.created("Summer");
        var images = albums.uploaded("20240501", "20240601");
        albums.add(album, images);
        owner.request().delete("/images/" + images.get(0)).then().statusCode(200);
        assertEquals(List.of(images.get(1)), albums.images(album, "oldest"));
        albums.get(album).then().body("images", equalTo(1)).body("cover.id", equalTo(images.get(1)));
        assertMonths(album, Map.of("2024-06", 1));
        owner.request().get("/images/" + images.get(0) + "/albums").then().body("items", contains(album));
        albums.post("/images/trash/restorations", Map.of("ids", images)).then().statusCode(200);
        assertEquals(images, albums.images(album, "oldest"));
        assertMonths(album, Map.of("2024-05", 1, "2024-06", 1));
        owner.request().delete("/images/" + images.get(1) + "?forever").then().statusCode(200);
        assertEquals(List.of(images.get(0)), albums.images(album, "oldest"));
        albums.get(album).then().body("images", equalTo(1));
    }

    @Test
    void deletingAnAlbumDeletesNoImage() {
        var album = albums.created("Summer");
        var images = albums.uploaded("20240501");
        albums.add(album, images);
        owner.request().delete("/albums/" + album).then().statusCode(204);
        owner.request().get("/images/" + images.get(0)).then().statusCode(200);
        owner.request().get("/images/" + images.get(0) + "/albums").then().body("items", empty());
    }

    @Test
    void pagesFollowTheOrderOfTheAlbumOrTheOneAskedFor() {
        var album = albums.created("Summer");
        var images = albums.uploaded("20240501", "20240601", "20240701", "20240801", "20240901");
        albums.add(album, List.of(images.get(3), images.get(0), images.get(4), images.get(2), images.get(1)));
        assertEquals(images, albums.images(album, "oldest"));
        assertEquals(
                images.get(0),
                owner.request().get("/albums/" + album + "/images").path("items[0].id"));
        albums.edit(album, "order", "newest");
        var backwards = new ArrayList<>(images);
        Collections.reverse(backwards);
        assertEquals(backwards, albums.images(album, "newest"));
        owner.request().get("/albums/" + album + "/images").then().body("items.id", equalTo(backwards));
        owner.request()
                .get("/albums/" + album + "/images?from=2024-07-01T23:00:00")
                .then()
                .body("items.id", equalTo(backwards.subList(2, 5)));
        assertEquals(
                List.of(images.get(3), images.get(0), images.get(4), images.get(2), images.get(1)),
                albums.images(album, "own"));
        owner.request()
                .get("/albums/" + album + "/images?order=own&from=2024-07-01T23:00:00")
                .then()
                .statusCode(400);
        owner.request().get("/albums/" + album + "/images?order=random").then().statusCode(400);
        String cursor = owner.request()
                .get("/albums/" + album + "/images?limit=1&order=own")
                .path("next");
        owner.request()
                .get("/albums/" + album + "/images?order=newest&cursor=" + cursor)
                .then()
                .statusCode(400);
    }

    @Test
    void aDateThatIsChangedMovesTheImageInItsAlbums() {
        var album = albums.created("Summer");
        var images = albums.uploaded("20240501", "20240601");
        albums.add(album, images);
        owner.request()
                .contentType("application/json")
                .body(Map.of("taken", Map.of("local", "2023-01-01T00:00:00")))
                .patch("/images/" + images.get(1))
                .then()
                .statusCode(200);
        assertEquals(List.of(images.get(1), images.get(0)), albums.images(album, "oldest"));
        assertMonths(album, Map.of("2023-01", 1, "2024-05", 1));
    }

    @Test
    void theOwnersOrderIsKept() {
        var album = albums.created("Summer");
        var images = albums.uploaded("20240501", "20240502", "20240503", "20240504");
        albums.add(album, images);
        albums.arrange(album, List.of(images.get(3), images.get(1)), images.get(0))
                .then()
                .statusCode(204);
        assertEquals(List.of(images.get(3), images.get(1), images.get(0), images.get(2)), albums.images(album, "own"));
        albums.arrange(album, List.of(images.get(3)), null).then().statusCode(204);
        assertEquals(List.of(images.get(1), images.get(0), images.get(2), images.get(3)), albums.images(album, "own"));
    }

    @Test
    void anOrderIsRefusedWholeIfOneOfItsImagesIsNotThere() {
        var album = albums.created("Summer");
        var images = albums.uploaded("20240501", "20240502", "20240503");
        albums.add(album, images.subList(0, 2));
        albums.arrange(album, List.of(images.get(1), images.get(2)), images.get(0))
                .then()
                .statusCode(404);
        albums.arrange(album, List.of(images.get(1)), images.get(2)).then().statusCode(404);
        albums.arrange(album, List.of(images.get(1)), images.get(1)).then().statusCode(404);
        albums.arrange(album, List.of(images.get(1), images.get(1)), null)
                .then()
                .statusCode(400);
        assertEquals(images.subList(0, 2), albums.images(album, "own"));
    }

    /** Between two numbers there is only so much room; then the album is numbered anew. */
    @Test
    void oneCanBeMovedBetweenTheSameTwoForEver() {
        var album = albums.created("Summer");
        var images = albums.uploaded("20240501", "20240502", "20240503", "20240504");
        albums.add(album, images);
        var expected = new ArrayList<>(images);
        for (int i = 0; i < 50; i++) {
            albums.arrange(album, List.of(expected.get(3)), expected.get(1))
                    .then()
                    .statusCode(204);
            expected.add(1, expected.remove(3));
        }
        assertEquals(expected, albums.images(album, "own"));
    }

    @Test
    void theCoverIsTheChosenImageWhileItIsThereElseTheFirst() {
        var album = albums.created("Summer");
        var images = albums.uploaded("20240501", "20240502", "20240503");
        albums.add(album, images);
        assertCover(album, images.get(0));
        albums.edit(album, "order", "newest");
        assertCover(album, images.get(2));
        albums.edit(album, "cover", images.get(1)).then().statusCode(200).body("chosenCover", equalTo(images.get(1)));
        assertCover(album, images.get(1));
        albums.remove(album, List.of(images.get(1)));
        assertCover(album, images.get(2));
        albums.edit(album, "order", "own");
        assertCover(album, images.get(0));
        owner.request().get("/albums").then().body("items[0].cover.id", equalTo(images.get(0)));
        albums.edit(album, "cover", null).then().body("chosenCover", nullValue());
    }

    @Test
    void onlyWhatIsInTheAlbumCanBeItsCover() {
        var album = albums.created("Summer");
        var images = albums.uploaded("20240501", "20240502", "20240503");
        albums.add(album, images.subList(0, 2));
        albums.edit(album, "cover", images.get(1)).then().statusCode(200);
        var theirs = OwnedAlbums.ofSomebody().uploaded("20240501").get(0);
        for (var other : List.of(images.get(2), theirs, UUID.randomUUID().toString()))
            albums.edit(album, "cover", other).then().statusCode(404);
        albums.get(album).then().body("chosenCover", equalTo(images.get(1)));
        albums.remove(album, images);
        albums.edit(album, "name", "Autumn").then().statusCode(200).body("chosenCover", equalTo(images.get(1)));
    }

    private void assertCover(String album, String image) {
        albums.get(album).then().body("cover.id", equalTo(image));
    }

    @Test
    void anUploadGoesStraightIntoAnAlbum() {
        var album = albums.created("Summer");
        var bytes = Pictures.jpeg(20, 10, 4711);
        var stored = owner.request()
                .header("Darkslide-Album", album)
                .multiPart("file", "a.jpg", bytes, "image/jpeg")
                .post("/images");
        stored.then().statusCode(201).body("inAlbum", equalTo(true));
        String id = stored.path("id");
        assertEquals(List.of(id), albums.images(album, "own"));
        var other = albums.created("Winter");
        into(other, bytes).then().statusCode(200).body("inAlbum", equalTo(true));
        assertEquals(List.of(id), albums.images(other, "own"));
        into(other, bytes).then().statusCode(200).body("inAlbum", equalTo(true));
        owner.request().delete("/images/" + id).then().statusCode(200);
        into(albums.created("Autumn"), bytes).then().statusCode(200).body("restored", equalTo(true));
        owner.request().get("/images/" + id + "/albums").then().body("items.size()", equalTo(3));
        assertFalse(
                owner.upload("b.jpg", Pictures.jpeg(20, 10, 4712)).asString().contains("inAlbum"));
    }

    @Test
    void anUploadIntoAnAlbumThatIsNotThereStoresNothing() {
        var theirs = OwnedAlbums.ofSomebody().created("Theirs");
        for (var album : List.of(theirs, UUID.randomUUID().toString()))
            into(album, Pictures.jpeg(20, 10, 4713)).then().statusCode(404);
        owner.request().get("/images").then().body("items", empty());
    }

    private Response into(String album, byte[] bytes) {
        return owner.request()
                .header("Darkslide-Album", album)
                .contentType("image/jpeg")
                .body(bytes)
                .post("/images");
    }

    @Test
    void addedWhileTheAlbumIsDeletedEitherCountsOrIsRefused() throws Exception {
        var images = albums.uploaded("20240501", "20240502");
        for (int round = 0; round < 5; round++) {
            var album = albums.created("Round " + round);
            var statuses = AtOnce.run(
                    2,
                    i -> i == 0
                            ? albums.add(album, images).statusCode()
                            : owner.request().delete("/albums/" + album).statusCode());
            assertTrue(List.of(200, 404).contains(statuses.get(0)), statuses.toString());
            assertEquals(204, statuses.get(1));
        }
        owner.request().get("/images/" + images.get(0) + "/albums").then().body("items", empty());
    }

    @Test
    void manyWritersLeaveWhatTheLastOfEachLeft() throws Exception {
        var album = albums.created("Summer");
        var images = albums.uploaded("20240501", "20240502", "20240503", "20240504");
        var other = albums.created("Autumn");
        var statuses = AtOnce.run(8, i -> IntStream.range(0, 16)
                .map(round -> switch ((i + round) % 8) {
                    case 0 -> albums.add(album, images).statusCode();
                    case 1 -> albums.remove(album, images.subList(0, 2)).statusCode();
                    case 2 -> owner.request().delete("/images/" + images.get(3)).statusCode();
                    case 3 -> shift(images, 86_400).statusCode();
                    case 4 -> move(album, other, images).statusCode();
                    case 5 -> shift(images, -86_400).statusCode();
                    case 6 -> move(other, album, images).statusCode();
                    default ->
                        albums.post("/images/trash/restorations", Map.of("ids", images))
                                .statusCode();
                })
                .boxed()
                .toList());
        assertEquals(
                List.of(200), statuses.stream().flatMap(List::stream).distinct().toList());
        albums.post("/images/trash/restorations", Map.of("ids", images));
        albums.add(album, images);
        albums.get(album).then().body("images", equalTo(4));
        assertEquals(images, albums.images(album, "oldest"));
        assertDatesAreThoseOfTheImages();
    }

    @Test
    void anAlbumIsArrangedOrDeletedWhileTheDatesOfItsImagesChange() throws Exception {
        var images = albums.uploaded("20240501", "20240502", "20240503", "20240504");
        for (int i = 0; i < 5; i++) {
            var outer = albums.created("Round " + i);
            var inner = albums.created("Inner", outer);
            albums.add(outer, images);
            albums.add(inner, images);
            var statuses = AtOnce.run(6, at -> IntStream.range(0, 8)
                    .map(round -> {
                        if (at == 0 && round == 4)
                            return owner.request()
                                    .delete("/albums/" + outer + "?albums")
                                    .statusCode();
                        return at % 2 == 0
                                ? albums.arrange(inner, List.of(images.get(3), images.get(round % 3)), null)
                                        .statusCode()
                                : shift(images, round % 2 == 0 ? 86_400 : -86_400)
                                        .statusCode();
                    })
                    .boxed()
                    .toList());
            for (var status : statuses.stream().flatMap(List::stream).toList())
                assertTrue(List.of(200, 204, 404).contains(status), statuses.toString());
            assertDatesAreThoseOfTheImages();
        }
    }

    private Response shift(List<String> images, int seconds) {
        return owner.request()
                .contentType("application/json")
                .body(Map.of("ids", images, "taken", Map.of("shift", seconds)))
                .patch("/images");
    }

    private void assertDatesAreThoseOfTheImages() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var stale =
                        statement.executeQuery("select count(*) from album_images m join images i on i.id = m.image_id"
                                + " where m.taken_at <> i.taken_at")) {
            assertTrue(stale.next());
            assertEquals(0, stale.getInt(1));
        }
    }

    @Test
    void aPageIsOneRangeOfAnIndexHoweverManyThereAre() {
        var album = albums.created("Summer");
        albums.add(album, albums.uploaded("20240501"));
        var few = Statements.during(() -> page(album));
        albums.add(album, albums.uploaded("20240502", "20240503", "20240504", "20240505"));
        assertEquals(few, Statements.during(() -> page(album)));
        var from = "select i.* from album_images m force index (%s) straight_join images i force index (primary)"
                + " on i.id = m.image_id where m.album_id = x'00' and i.deleted_at is null and ";
        Plans.assertOneRange(
                "album_images_by_date",
                from.formatted("album_images_by_date")
                        + "m.taken_at <= now() and (m.taken_at < now() or m.image_id < x'00')"
                        + " order by m.taken_at desc, m.image_id desc limit 100");
        Plans.assertOneRange(
                "album_images_in_order",
                from.formatted("album_images_in_order")
                        + "m.position >= 0 and (m.position > 0 or m.image_id > x'00') order by m.position, m.image_id limit 100");
        Plans.assertOneRange(
                "album_images_in_order",
                "select position from album_images force index (album_images_in_order) where album_id = x'00' and position < 7"
                        + " and image_id not in (x'00', x'01') order by position desc limit 1");
    }

    private void page(String album) {
        owner.request().get("/albums/" + album + "/images?limit=1").then().statusCode(200);
    }

    @Test
    void changesOfManyAreAFewStatements() {
        var album = albums.created("Summer");
        var one = albums.uploaded("20240501");
        var more = albums.uploaded("20240502", "20240503", "20240504", "20240505");
        var ofOne = Statements.during(() -> albums.add(album, one));
        assertEquals(ofOne, Statements.during(() -> albums.add(album, more)));
        var listed =
                Statements.during(() -> owner.request().get("/albums").then().statusCode(200));
        for (int i = 0; i < 5; i++) albums.add(albums.created("Album " + i), more);
        assertEquals(
                listed,
                Statements.during(() -> owner.request().get("/albums").then().statusCode(200)));
    }

    @Test
    void placesInItsMonthsHaveSamples() {
        var album = albums.created("Summer");
        var images = albums.uploaded("20240501", "20240502", "20240503", "20240601");
        albums.add(album, images.subList(1, 4));
        var places = "/albums/" + album + "/samples?place=2024-06.0&place=2024-05.1&place=2024-05.2&place=2024-05.0";
        owner.request().get(places).then().body("items.id", contains(images.get(3), images.get(2), images.get(1)));
        owner.request().delete("/images/" + images.get(2)).then().statusCode(200);
        owner.request().get(places).then().body("items.id", contains(images.get(3), images.get(1)));
        assertEquals(
                2, Statements.during(() -> owner.request().get(places).then().statusCode(200)));
    }

    private void assertMonths(String album, Map<String, Integer> expected) {
        var months = owner.request().get("/albums/" + album + "/months");
        List<String> names = months.path("items.month");
        assertEquals(names.stream().sorted(Collections.reverseOrder()).toList(), names);
        assertEquals(expected.keySet(), java.util.Set.copyOf(names));
        assertEquals(names.stream().map(expected::get).toList(), months.<List<Integer>>path("items.count"));
    }

    private Response move(String from, String to, List<String> images) {
        return albums.post("/albums/" + from + "/moves", Map.of("ids", images, "to", to));
    }
}
