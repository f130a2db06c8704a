package app.darkslide.shares;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.darkslide.albums.AlbumOrder;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A link to an album shows what is in the album at the time. */
@QuarkusTest
class AlbumShareTest {
    private OwnedShares shares;
    private List<String> images;
    private String album;

    @BeforeEach
    void upload() {
        shares = OwnedShares.ofSomebody();
        images = shares.uploaded("20240501", "20240502", "20240503");
        album = shares.album("Lake", images.subList(0, 2));
    }

    private void expect(Response made, String... shown) {
        assertEquals(List.of(shown), OpenedLink.of(made).images());
        shares.get(made.path("id")).then().body("images", equalTo(shown.length));
    }

    @Test
    void whatIsAddedTakenOutOrMovedIsSeenOrNot() {
        var made = shares.ofAlbum(album);
        expect(made, images.get(0), images.get(1));
        shares.add(album, images);
        expect(made, images.get(0), images.get(1), images.get(2));
        ofAlbum("removals", Map.of("ids", images.subList(0, 1)));
        expect(made, images.get(1), images.get(2));

        var other = shares.album("Hills", images.subList(1, 2));
        var madeOfOther = shares.ofAlbum(other);
        ofAlbum("moves", Map.of("ids", images.subList(1, 3), "to", other));
        expect(made);
        expect(madeOfOther, images.get(1), images.get(2));

        var uploaded = shares.owner()
                .request()
                .header("Darkslide-Album", other)
                .multiPart("file", "IMG_20240504_120000.jpg", Pictures.jpeg(16, 12, 99_001), "image/jpeg")
                .post("/images");
        expect(madeOfOther, images.get(1), images.get(2), OwnedShares.created(uploaded));
    }

    @Test
    void theTrashHidesAndDestroyingRemoves() {
        var made = shares.ofAlbum(album);
        shares.post("/images/deletions", Map.of("ids", images.subList(0, 1)))
                .then()
                .statusCode(200);
        expect(made, images.get(1));
        var madeMeanwhile = shares.ofAlbum(album);
        shares.post("/images/trash/restorations", Map.of("ids", images.subList(0, 1)))
                .then()
                .statusCode(200);
        expect(made, images.get(0), images.get(1));
        expect(madeMeanwhile, images.get(0), images.get(1));
        shares.post("/images/deletions", Map.of("ids", images.subList(0, 1)))
                .then()
                .statusCode(200);
        shares.owner().request().delete("/images/trash").then().statusCode(200);
        expect(made, images.get(1));
    }

    @Test
    void datesAndTheOwnersOrderAreThoseOfTheAlbum() {
        var made = shares.ofAlbum(album);
        shares.owner()
                .sending(Map.of("taken", Map.of("local", "2025-01-01T00:00:00")))
                .patch("/images/" + images.get(0))
                .then()
                .statusCode(200);
        expect(made, images.get(1), images.get(0));
        shares.add(album, images.subList(2, 3));
        assertEquals(images, OpenedLink.of(made).imagesInOrder());
        ofAlbum("order", Map.of("ids", List.of(images.get(2)), "before", images.get(0)));
        assertEquals(
                List.of(images.get(2), images.get(0), images.get(1)),
                OpenedLink.of(made).imagesInOrder());
        assertEquals(AlbumOrder.OLDEST, OpenedLink.of(made).shown().order());
        editAlbum("order", "own");
        assertEquals(AlbumOrder.OWN, OpenedLink.of(made).shown().order());
    }

    @Test
    void captionsAndTheNameOfTheAlbumShowWhereTheOwnerSaysSo() {
        var silent = shares.ofAlbum(album);
        var telling = shares.ofAlbum(album, "captions", true);
        describe(images.get(0), "A rowing boat");
        shares.owner()
                .sending(Map.of("ids", images.subList(1, 2), "description", "Two children"))
                .patch("/images")
                .then()
                .statusCode(200);
        editAlbum("name", "Summer at the lake");
        assertEquals(null, OpenedLink.of(silent).shown().title());
        assertEquals(null, OpenedLink.of(silent).caption(images.get(0)));
        assertEquals("Summer at the lake", OpenedLink.of(telling).shown().title());
        assertEquals("A rowing boat", OpenedLink.of(telling).caption(images.get(0)));
        assertEquals("Two children", OpenedLink.of(telling).caption(images.get(1)));

        shares.edit(silent.path("id"), "captions", true).then().statusCode(200);
        shares.edit(telling.path("id"), "captions", false).then().statusCode(200);
        assertEquals("Summer at the lake", OpenedLink.of(silent).shown().title());
        assertEquals("A rowing boat", OpenedLink.of(silent).caption(images.get(0)));
        assertEquals(null, OpenedLink.of(telling).shown().title());
        assertEquals(null, OpenedLink.of(telling).caption(images.get(0)));
        describe(images.get(0), null);
        assertEquals(null, OpenedLink.of(silent).caption(images.get(0)));
    }

    @Test
    void aRevokedLinkGetsNothingAnyMoreAndAnAlbumTakesItsLinksAlong() {
        String revoked = OwnedShares.created(shares.ofAlbum(album));
        var kept = shares.ofAlbum(album);
        shares.owner().request().delete("/shares/" + revoked).then().statusCode(204);
        shares.add(album, images);
        shares.get(revoked).then().body("images", equalTo(0));
        expect(kept, images.get(0), images.get(1), images.get(2));
        shares.owner().request().delete("/albums/" + album).then().statusCode(204);
        shares.get(kept.path("id")).then().statusCode(404);
        assertFalse(OpenedLink.isThere(kept.path("id")));
        shares.owner().request().get("/images/" + images.get(0)).then().statusCode(200);
    }

    @Test
    void eachLinkCostsOneStatementHoweverManyImagesAreAdded() {
        var one = addedTo("20230101");
        assertEquals(one, addedTo("20230102", "20230103", "20230104"));
        for (int i = 0; i < 5; i++) OwnedShares.created(shares.ofAlbum(album));
        var withFive = addedTo("20230105");
        assertEquals(withFive, addedTo("20230106", "20230107", "20230108"));
        for (int i = 0; i < 5; i++) OwnedShares.created(shares.ofAlbum(album));
        assertEquals(withFive + 5, addedTo("20230109", "20230110"));
    }

    private long addedTo(String... days) {
        var added = shares.uploaded(days);
        return Statements.during(() -> shares.add(album, added));
    }

    private void describe(String image, String description) {
        var body = new HashMap<String, Object>();
        body.put("description", description);
        shares.owner().sending(body).patch("/images/" + image).then().statusCode(200);
    }

    private void editAlbum(String field, Object value) {
        shares.owner()
                .sending(Map.of(field, value))
                .patch("/albums/" + album)
                .then()
                .statusCode(200);
    }

    private void ofAlbum(String what, Object body) {
        var status = shares.post("/albums/" + album + "/" + what, body).statusCode();
        assertEquals(what.equals("order") ? 204 : 200, status);
    }
}
