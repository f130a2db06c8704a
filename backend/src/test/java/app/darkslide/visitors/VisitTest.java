package app.darkslide.visitors;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.renditions.RawFiles;
import app.darkslide.shares.Download;
import app.darkslide.shares.MadeShares;
import app.darkslide.shares.MadeShares.Made;
import app.darkslide.testing.Await;
import app.darkslide.testing.Headers;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Plans;
import app.darkslide.testing.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a link shows, and what it does not. */
@QuarkusTest
class VisitTest {
    @Inject
    MadeShares shares;

    private Person owner;

    @BeforeEach
    void signUp() {
        owner = Person.signedUp();
    }

    @Test
    void aVisitorSeesWhatIsSharedUnderNoNameOfItsOwner() {
        var shown = List.of(uploaded("Zoe.jpg", 1), uploaded("Max.jpg", 2), uploaded("Ida.jpg", 3));
        uploaded("Hidden.jpg", 4);
        var share = shares.of(owner, shown);
        Visitor.open(share, share.token(), null)
                .then()
                .statusCode(200)
                .body("title", equalTo("Norway"))
                .body("count", equalTo(3))
                .body("download", equalTo("clean"))
                .body("expiresAt", nullValue());
        var visitor = Visitor.of(share);
        var first = visitor.get(visitor.path() + "/images?limit=2");
        Headers.assertEachOnce(first);
        first.then()
                .statusCode(200)
                .header("X-Robots-Tag", "noindex, nofollow, noarchive")
                .header("Referrer-Policy", "no-referrer")
                .header("Cache-Control", "no-store")
                .body("items.name", contains("photo-001.jpg", "photo-002.jpg"))
                .body("items.caption", everyItem(equalTo("At dusk")));
        var second = visitor.get(visitor.path() + "/images?limit=2&cursor=" + first.path("next"));
        second.then()
                .statusCode(200)
                .body("items.name", contains("photo-003.jpg"))
                .body("next", nullValue());
        for (var image : shown) assertFalse((first.asString() + second.asString()).contains(image));
        var thumbnail = visitor.get(first.path("items[0].thumbnail"));
        thumbnail
                .then()
                .statusCode(200)
                .contentType("image/webp")
                .header("Cache-Control", "private, max-age=3600")
                .header("ETag", containsString(first.path("items[0].id")));
        visitor.get(first.path("items[1].preview")).then().statusCode(200).contentType("image/jpeg");
    }

    @Test
    void aCleanCopyComesWholeInRangesAndByHeadAndTheOriginalWhereTheLinkSaysSo() {
        var original = Pictures.noise(640, 480, 5);
        var id = owner.uploaded("Zoe.jpg", original);
        var clean = Visitor.of(shares.of(owner, List.of(id)));
        var url = clean.urls("content").get(0);
        var whole = clean.get(url);
        Headers.assertEachOnce(whole);
        whole.then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Content-Disposition", containsString("\"photo-001.jpg\""))
                .header("Cache-Control", "private, no-cache");
        var bytes = whole.asByteArray();
        assertEquals(String.valueOf(bytes.length), clean.request().head(url).header("Content-Length"));
        var range = clean.request().header("Range", "bytes=100-70000").get(url);
        range.then().statusCode(206).header("Content-Range", "bytes 100-70000/" + bytes.length);
        assertArrayEquals(Arrays.copyOfRange(bytes, 100, 70_001), range.asByteArray());
        clean.request()
                .header("If-None-Match", whole.header("ETag"))
                .get(url)
                .then()
                .statusCode(304);

        var other = Visitor.of(shares.of(owner, List.of(id), MadeShares.downloading(Download.ORIGINALS)));
        var same = other.get(other.urls("content").get(0));
        assertArrayEquals(original, same.asByteArray());
        assertNotEquals(whole.header("ETag"), same.header("ETag"));
        same.then().header("Content-Disposition", containsString("\"photo-001.jpg\""));

        var nothing = Visitor.of(shares.of(owner, List.of(id), MadeShares.downloading(Download.NOTHING)));
        nothing.get(nothing.path() + "/images").then().body("items.content", contains(nullValue()));
        nothing.get(nothing.urls("preview").get(0).replaceAll("preview.*", "content"))
                .then()
                .statusCode(404);
    }

    @Test
    void whatCannotBeCleanedIsShownAndNotHandedOut() {
        var raw = owner.uploaded("Raw.nef", RawFiles.nef(Pictures.jpeg(120, 80, 7)));
        var cut = owner.uploaded("Cut.jpg", Arrays.copyOf(Pictures.noise(200, 200, 7), 20_000));
        var visitor = Visitor.of(shares.of(owner, List.of(raw)));
        visitor.get(visitor.path() + "/images")
                .then()
                .body("items.content", contains(nullValue()))
                .body("items.name", contains("photo-001.jpg"));
        visitor.get(visitor.urls("preview").get(0)).then().statusCode(200);
        var other = Visitor.of(shares.of(owner, List.of(cut)));
        other.get(other.urls("content").get(0)).then().statusCode(404);
        other.get(other.path() + "/images").then().body("items.content", contains(nullValue()));
        other.get(other.urls("preview").get(0)).then().statusCode(200);
    }

    @Test
    void aPageAndAPictureCostTheSameHoweverManyThereAre() throws Exception {
        var ids = Stream.iterate(31, seed -> seed + 1)
                .limit(12)
                .map(seed -> uploaded("a.jpg", seed))
                .toList();
        var few = Visitor.of(shares.of(owner, ids.subList(0, 2)));
        var many = Visitor.of(shares.of(owner, ids));
        Await.until(
                "both pages cost the same",
                () -> statements(few, few.path() + "/images") == statements(many, many.path() + "/images"));
        var thumbnail = many.urls("thumbnail").get(0);
        Await.until("what was asked for just now is remembered", () -> statements(many, thumbnail) == 0);
    }

    /** Once what is remembered for some seconds is remembered, unless the machine takes as long as that. */
    private static long statements(Visitor visitor, String path) {
        visitor.get(path).then().statusCode(200);
        return Statements.during(() -> visitor.get(path).then().statusCode(200));
    }

    @ParameterizedTest
    @EnumSource
    void aPageIsOneRangeOfAnIndex(ReadingOrder order) {
        var query = order.page
                .replace("?1", "x'00'")
                .replace("?2", "x'00'")
                .replace("?3", order == ReadingOrder.OWN ? "0" : "'2026-01-01'")
                .replace("?4", "x'00'")
                .replace("?5", "100");
        Plans.assertOneRange(order == ReadingOrder.OWN ? "share_images_in_order" : "share_images_by_date", query);
    }

    @Test
    void whatIsMovedToTheTrashIsShownNoLonger() {
        var ids = List.of(uploaded("Zoe.jpg", 11), uploaded("Max.jpg", 12));
        var visitor = Visitor.of(shares.of(owner, ids));
        owner.request().delete("/images/" + ids.get(0)).then().statusCode(200);
        assertEquals(1, visitor.urls("id").size());
        visitor.get(visitor.path() + "/images").then().body("items.name", contains("photo-001.jpg"));
    }

    @Test
    void whatItsOwnerChangesHoldsAtOnceForVisitsThatGoOn() {
        var share =
                MadeShares.byOwner(owner, Map.of("images", List.of(uploaded("Zoe.jpg", 51)), "name", "For grandma"));
        var visitor = Visitor.of(share);
        var content = visitor.urls("content").get(0);
        visitor.get(content).then().statusCode(200);
        owner.sending(Map.of("download", "nothing"))
                .patch("/shares/" + share.id())
                .then()
                .statusCode(200);
        visitor.get(content).then().statusCode(404).body("type", equalTo("/problems#not-found"));
        owner.request().delete("/shares/" + share.id()).then().statusCode(204);
        for (var path : List.of(content, visitor.path() + "/images", visitor.path() + "/archive"))
            visitor.get(path).then().statusCode(404).body("type", equalTo("/problems#share-not-open"));
        Visitor.open(share, share.token(), null).then().statusCode(404);
    }

    @Test
    void itsOwnerLooksAtItAsVisitorsDoAndLeavesNoTrace() {
        var share = MadeShares.byOwner(
                owner,
                Map.of(
                        "images",
                        List.of(uploaded("Zoe.jpg", 71)),
                        "name",
                        "For grandma",
                        "password",
                        "three blue boats",
                        "maxViews",
                        1));
        var looking = look(share);
        looking.then().statusCode(204);
        var visitor = new Visitor(share, looking.cookie(Visitor.COOKIE));
        visitor.request()
                .contentType("application/json")
                .body(Map.of("token", share.token()))
                .post(visitor.path() + "/open")
                .then()
                .statusCode(200);
        visitor.get(visitor.urls("preview").get(0)).then().statusCode(200);
        var path = "/shares/" + share.id();
        owner.request().get(path).then().body("views", equalTo(0), "lastUsedAt", nullValue());
        owner.request().get(path + "/visits").then().body("items", empty());

        Visitor.of(share, "three blue boats");
        look(share).then().statusCode(204); // also when nobody else can open it any more
        shares.change(share, "update shares set expires_at = utc_timestamp(6) where id = ?");
        look(share).then().statusCode(409).body("reason", equalTo("share-expired"));
        owner.request().delete(path).then().statusCode(204);
        look(share).then().statusCode(409).body("reason", equalTo("share-revoked"));
    }

    @Test
    void itsOwnerSeesWhichImagesWereOpenedAndDownloadedButNotWhatWasLoadedAhead() throws Exception {
        var looked = uploaded("Zoe.jpg", 81);
        var known = uploaded("Max.jpg", 82);
        var taken = uploaded("Ida.jpg", 83);
        var ahead = uploaded("Leo.jpg", 84);
        var share = shares.of(owner, List.of(looked, known, taken, ahead));
        var visitor = Visitor.of(share);
        for (var url : visitor.urls("preview"))
            visitor.get(url + "&ahead").then().statusCode(200);
        visitor.get(visitor.urls("preview").get(0) + "&ahead=perhaps").then().statusCode(400);
        visitor.get(url(visitor, share, looked, "preview")).then().statusCode(200);
        visitor.request().head(url(visitor, share, known, "preview")).then().statusCode(200);
        visitor.get(url(visitor, share, taken, "content")).then().statusCode(200);
        visitor.request()
                .header("Range", "bytes=0-31")
                .get(url(visitor, share, ahead, "content"))
                .then()
                .statusCode(206);
        var expected = Map.of(looked, false, known, false, taken, true);
        Await.until("they are named", () -> expected.equals(named(share)));
        owner.request()
                .get("/shares/" + share.id() + "/visits")
                .then()
                .body("items.previews", contains(2), "items.downloads", contains(1))
                .body("items[0].images.thumbnail", everyItem(containsString("/thumbnail?v=")));
    }

    /** The address of an image of which its owner knows the id. */
    private String url(Visitor visitor, Made share, String image, String kind) {
        return visitor.path() + "/images/" + shares.publicId(share, image) + "/" + kind;
    }

    /** By the ids of the images: whether it was downloaded. */
    private Map<String, Boolean> named(Made share) {
        var images = owner.request().get("/shares/" + share.id() + "/visits").jsonPath();
        return images.<Map<String, Object>>getList("items[0].images").stream()
                .collect(toMap(image -> (String) image.get("id"), image -> (Boolean) image.get("downloaded")));
    }

    private Response look(Made share) {
        return owner.request().post("/shares/" + share.id() + "/look");
    }

    /** Of what a replica remembers of a link nothing is read again before; ReplicasIT sees that it ends. */
    @Test
    void whatAnotherReplicaEndsIsOverHereWithinFiveSeconds() {
        assertTrue(Visits.MAX_AGE.compareTo(Duration.ofSeconds(5)) <= 0);
    }

    @Test
    void anAlbumIsShownAsItIsAtTheTime() throws Exception {
        String album = owner.sending(Map.of("name", "Norway")).post("/albums").path("id");
        var ids = List.of(uploaded("Zoe.jpg", 61), uploaded("Max.jpg", 62));
        change(album, "images", ids);
        var share = MadeShares.byOwner(owner, Map.of("album", album, "name", "For grandma", "captions", true));
        Visitor.open(share, share.token(), null).then().body("title", equalTo("Norway"), "count", equalTo(2));
        var visitor = Visitor.of(share);
        change(album, "images", List.of(uploaded("Ida.jpg", 63)));
        assertEquals(3, visitor.urls("id").size());
        var before = visitor.urls("thumbnail");
        change(album, "removals", ids);
        assertEquals(1, visitor.urls("id").size());
        for (var thumbnail : before)
            if (!visitor.urls("thumbnail").contains(thumbnail))
                Await.until(
                        "what was taken out is gone",
                        () -> visitor.get(thumbnail).statusCode() == 404);
    }

    private void change(String album, String how, List<String> ids) {
        owner.sending(Map.of("ids", ids))
                .post("/albums/" + album + "/" + how)
                .then()
                .statusCode(200);
    }

    @Test
    void oneLinkOpensNoImageOfAnother() {
        var mine = Visitor.of(shares.of(owner, List.of(uploaded("Zoe.jpg", 21))));
        var other = Visitor.of(shares.of(owner, List.of(uploaded("Max.jpg", 22))));
        var url = other.urls("thumbnail").get(0);
        mine.get(url).then().statusCode(404).body("type", equalTo("/problems#share-not-open"));
        mine.get(url.replace(other.path(), mine.path()))
                .then()
                .statusCode(404)
                .body("type", equalTo("/problems#not-found"));
        given().auth().oauth2(owner.accessToken()).get(url).then().statusCode(404);
    }

    private String uploaded(String name, long seed) {
        return owner.uploaded(name, Pictures.jpeg(300, 200, seed));
    }
}
