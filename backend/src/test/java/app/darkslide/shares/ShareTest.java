package app.darkslide.shares;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.crypto.SealBrokenException;
import app.darkslide.crypto.ShareToken;
import app.darkslide.database.Sql;
import app.darkslide.testing.JobRunNow;
import app.darkslide.testing.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links, as their owners make them. */
@QuarkusTest
class ShareTest {
    @Inject
    Sql sql;

    @Inject
    EndedShares endedShares;

    private OwnedShares shares;
    private List<String> images;

    @BeforeEach
    void upload() {
        shares = OwnedShares.ofSomebody();
        images = shares.uploaded("20240501", "20240502");
    }

    @Test
    void aLinkIsMadeReadChangedAndRevoked() {
        var album = shares.album("Lake", images);
        var made = shares.ofAlbum(album);
        String id = OwnedShares.created(made);
        String token = made.path("token");
        made.then()
                .header("Location", endsWith("/shares/" + id))
                .body("name", equalTo("For grandma"))
                .body("album", equalTo(album))
                .body("thumbnail", nullValue())
                .body("images", equalTo(2))
                .body("path", equalTo("/s/" + id))
                .body("state", equalTo("open"))
                .body("download", equalTo("clean"))
                .body("captions", equalTo(false))
                .body("guests", equalTo(false))
                .body("hasPassword", equalTo(false))
                .body("maxViews", nullValue())
                .body("views", equalTo(0))
                .body("lastUsedAt", nullValue());
        assertEquals(4, UUID.fromString(id).version(), "which tells nothing of when it was made");
        var days = Duration.between(Instant.now(), Instant.parse(made.path("expiresAt")))
                        .toHours()
                / 24.0;
        assertTrue(days > 29 && days <= 30, "ends in " + days + " days");
        var etag = made.header("ETag");
        shares.get(id).then().header("ETag", equalTo(etag)).body("token", equalTo(token));

        shares.edit(id, "expiresAt", null).then().statusCode(200).body("expiresAt", nullValue());
        shares.edit(id, "password", "lighthouse").then().statusCode(200).body("hasPassword", equalTo(true));
        shares.edit(id, "maxViews", 5).then().statusCode(200).body("maxViews", equalTo(5));
        shares.edit(id, "download", "original").then().statusCode(200).body("download", equalTo("original"));
        var edited = shares.edit(id, "guests", true);
        edited.then().statusCode(200).body("guests", equalTo(true)).body("token", equalTo(token));
        assertEquals(edited.header("ETag"), shares.edit(id, "guests", true).header("ETag"), "nothing changed");
        shares.owner()
                .sending(Map.of("name", "Another"))
                .header("If-Match", etag)
                .patch("/shares/" + id)
                .then()
                .statusCode(412);
        shares.edit(id, "password", null).then().statusCode(200).body("hasPassword", equalTo(false));

        shares.owner().request().delete("/shares/" + id).then().statusCode(204);
        shares.get(id)
                .then()
                .statusCode(200)
                .body("state", equalTo("revoked"))
                .body("token", nullValue())
                .body("images", equalTo(0));
        assertFalse(OpenedLink.isThere(id));
        shares.edit(id, "name", "Again").then().statusCode(409).body("reason", equalTo("share-revoked"));
        shares.owner().request().delete("/shares/" + id).then().statusCode(204);
    }

    @Test
    void theLinkAloneOpensWhatItShowsAndNothingElse() {
        var made = shares.ofImages(images.subList(0, 1));
        var link = OpenedLink.of(made);
        assertEquals(images.subList(0, 1), link.images());
        assertThrows(
                SealBrokenException.class,
                () -> OpenedLink.by(made.path("id"), ShareToken.random().text()));
        var other = shares.ofImages(images.subList(0, 1));
        assertThrows(SealBrokenException.class, () -> OpenedLink.by(made.path("id"), other.path("token")));
        assertNotEquals(link.publicIds(), OpenedLink.of(other).publicIds(), "two recipients cannot compare");
        assertFalse(link.publicIds().contains(UUID.fromString(images.get(0))));
    }

    @Test
    void aSelectionStaysAsItIs() {
        var made = shares.ofImages(List.of(images.get(1), images.get(0), images.get(1)), "captions", true);
        var link = OpenedLink.of(made);
        assertEquals(images, link.images());
        assertEquals(null, link.shown().title());
        made.then().body("thumbnail", startsWith("/images/" + images.get(0) + "/thumbnail"));
        shares.post("/images/deletions", Map.of("ids", images.subList(0, 1)))
                .then()
                .statusCode(200);
        assertEquals(images.subList(1, 2), link.images());
        shares.get(made.path("id"))
                .then()
                .body("images", equalTo(1), "thumbnail", startsWith("/images/" + images.get(1) + "/thumbnail"));
        var foreign = OwnedShares.ofSomebody().uploaded("20240503");
        shares.ofImages(foreign).then().statusCode(404);
        shares.ofImages(List.of(images.get(1), foreign.get(0))).then().statusCode(404);
        shares.ofImages(images).then().statusCode(404); // one of them is in the trash
        shares.owner().request().get("/shares").then().body("items", hasSize(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name | ' '                     | /name",
                "expiresAt | 2020-01-01T00:00:00Z | /expiresAt",
                "expiresAt | 2999-01-01T00:00:00Z | /expiresAt",
                "password | ''                  | /password",
                "maxViews | 0                   | /maxViews",
                "maxViews | 1000001             | /maxViews",
                "guests | true                  | /guests",
                "album | 019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77 | /album"
            })
    void whatCannotBeIsRefusedInItsField(String field, String value, String pointer) {
        shares.ofImages(images, field, value.matches("\\d+") ? (Object) Integer.valueOf(value) : value)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(pointer));
        shares.owner().request().get("/shares").then().body("items", hasSize(0));
    }

    @Test
    void anEndThatLiesBehindIsRefusedForAReasonThatAnAppCanSay() {
        shares.ofImages(images, "expiresAt", "2020-01-01T00:00:00Z").then().body("errors[0].rule", equalTo("past"));
    }

    @Test
    void aLinkIsOfSomethingThatIsThere() {
        shares.post("/shares", Map.of("name", "Nothing"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/album"));
        shares.ofImages(List.of()).then().statusCode(400);
        shares.ofAlbum(UUID.randomUUID().toString()).then().statusCode(404);
        var foreign = OwnedShares.ofSomebody();
        shares.ofAlbum(foreign.album("Theirs", List.of())).then().statusCode(404);
        var tooMany = new ArrayList<String>();
        for (int i = 0; i < 1001; i++) tooMany.add(UUID.randomUUID().toString());
        shares.ofImages(tooMany).then().statusCode(400);
    }

    @Test
    void theListHasAllOfThemTheNewestFirstAndThoseOfAnAlbumAlone() {
        var album = shares.album("Lake", images);
        var ofAlbum = List.of(
                OwnedShares.created(shares.ofAlbum(album)),
                OwnedShares.created(shares.ofAlbum(album)),
                OwnedShares.created(shares.ofAlbum(album)));
        var selection = OwnedShares.created(shares.ofImages(images));
        assertEquals(List.of(selection, ofAlbum.get(2), ofAlbum.get(1), ofAlbum.get(0)), listed("/shares?limit=1"));
        assertEquals(
                List.of(ofAlbum.get(2), ofAlbum.get(1), ofAlbum.get(0)), listed("/shares?album=" + album + "&limit=2"));
        shares.owner()
                .request()
                .get("/shares?album=" + album + "&limit=2")
                .then()
                .header("Link", containsString("/shares?album=" + album + "&limit=2&cursor="));
        Person.signedUp().request().get("/shares").then().body("items", hasSize(0));
        shares.owner().request().get("/shares?cursor=nonsense").then().statusCode(400);

        shares.owner().request().delete("/shares").then().statusCode(204);
        shares.owner()
                .request()
                .get("/shares")
                .then()
                .body("items", hasSize(4))
                .body("items.state", everyItem(equalTo("revoked")));
        assertFalse(OpenedLink.isThere(selection));
    }

    private List<String> listed(String path) {
        var ids = new ArrayList<String>();
        for (var page = shares.owner().request().get(path); ; ) {
            page.then().statusCode(200);
            ids.addAll(page.path("items.id"));
            String next = page.path("next");
            if (next == null) return ids;
            page = shares.owner().request().get(path + "&cursor=" + next);
        }
    }

    @Test
    void anotherPasswordEndsAllVisitsAndAnotherNameNone() {
        var made = shares.ofImages(images);
        String id = made.path("id");
        var before = OpenedLink.of(made).share().accessRevision();
        shares.edit(id, "name", "For grandpa").then().statusCode(200);
        assertEquals(before, OpenedLink.of(made).share().accessRevision());
        shares.edit(id, "password", "lighthouse").then().statusCode(200);
        assertEquals(before + 1, OpenedLink.of(made).share().accessRevision());
    }

    @Test
    void aLinkThatIsUsedUpOrHasExpiredSaysSo() {
        var made = shares.ofImages(images, "maxViews", 1);
        String id = made.path("id");
        var links = new ArrayList<Boolean>();
        for (int i = 0; i < 2; i++) links.add(opened(id));
        assertEquals(List.of(true, false), links);
        shares.get(id).then().body("state", equalTo("used-up")).body("views", equalTo(1));
        shares.edit(id, "maxViews", 2).then().body("state", equalTo("open"));
        shares.owner()
                .sql("update shares set expires_at = timestampadd(second, -1, utc_timestamp(6)) where owner_id = "
                        + Person.ID);
        shares.get(id).then().body("state", equalTo("expired"));
        assertFalse(OpenedLink.isThere(id));
        shares.edit(id, "expiresAt", null).then().body("state", equalTo("open"));
        assertTrue(OpenedLink.isThere(id));
        shares.owner().sql("update users set disabled_at = utc_timestamp(6) where username = ?");
        assertFalse(OpenedLink.isThere(id));
    }

    @Inject
    Links links;

    private boolean opened(String id) {
        return links.countView(links.find(UUID.fromString(id)).orElseThrow(), Instant.now());
    }

    @Inject
    ShareRepository repository;

    @Test
    void anEditThatIsUnderWayUndoesNoRevocationAndNoView() {
        var revoked = shares.ofImages(images);
        String id = revoked.path("id");
        editing(id, () -> shares.owner().request().delete("/shares/" + id));
        shares.get(id).then().body("state", equalTo("revoked")).body("guests", equalTo(true));
        assertEquals(0, keysOf(id));

        var opened = shares.ofImages(images);
        var token = Map.of("token", opened.<String>path("token"));
        var open = opened.path("path") + "/open";
        editing(
                opened.path("id"),
                () -> given().contentType(ContentType.JSON).body(token).post(open));
        shares.get(opened.path("id")).then().body("views", equalTo(1)).body("lastUsedAt", notNullValue());
    }

    private void editing(String id, Supplier<Response> meanwhile) {
        QuarkusTransaction.requiringNew().run(() -> {
            var share = repository.findById(UUID.fromString(id));
            assertTrue(meanwhile.get().statusCode() < 300);
            share.guests = true;
        });
    }

    @Test
    void nobodyHasMoreLinksThanTheLimit() {
        for (int i = 0; i < 200; i++) OwnedShares.created(shares.ofImages(images.subList(0, 1)));
        shares.ofImages(images)
                .then()
                .statusCode(409)
                .body("reason", equalTo("too-many-shares"))
                .body("limit", equalTo(200));
        shares.owner().request().delete("/shares").then().statusCode(204);
        OwnedShares.created(shares.ofImages(images));
    }

    @Test
    void whatIsRevokedOrErasedLeavesNoKey() {
        var album = shares.album("Lake", images);
        var revoked = OwnedShares.created(shares.ofAlbum(album));
        var kept = OwnedShares.created(shares.ofAlbum(album));
        shares.owner().request().delete("/shares/" + revoked).then().statusCode(204);
        assertEquals(0, keysOf(revoked));
        assertEquals(2 + 2, keysOf(kept));
        shares.owner().request().delete("/users/me").then().statusCode(200);
        assertEquals(0, keysOf(kept));
        assertEquals(0L, count("shares where id in ?1", List.of(bytes(kept), bytes(revoked))));
    }

    private long keysOf(String share) {
        return count("share_images where share_id = ?1", bytes(share))
                + count("shares where id = ?1 and visitor_key is not null", bytes(share))
                + count("shares where id = ?1 and owner_key is not null", bytes(share));
    }

    private long count(String of, Object parameter) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.one("select count(*) from " + of, Long.class, parameter));
    }

    private static UUID bytes(String id) {
        return UUID.fromString(id);
    }

    @Test
    void linksAreForgottenNinetyDaysAfterTheirEnd() {
        var recent = OwnedShares.created(shares.ofImages(images));
        var old = OwnedShares.created(shares.ofImages(images));
        shares.owner().request().delete("/shares").then().statusCode(204);
        var unused = OwnedShares.created(shares.ofImages(images, "expiresAt", null, "maxViews", 2));
        var usedUp = OwnedShares.created(shares.ofImages(images, "expiresAt", null, "maxViews", 2));
        var usedUpLately = OwnedShares.created(shares.ofImages(images, "expiresAt", null, "maxViews", 2));
        setOpened(unused, 1, 91);
        setOpened(usedUp, 2, 91);
        setOpened(usedUpLately, 2, 89);
        shares.owner()
                .sql("update shares set revoked_at = timestampadd(day, -91, revoked_at) where id = x'"
                        + old.replace("-", "") + "' and owner_id = " + Person.ID);
        QuarkusTransaction.requiringNew().run(() -> {
            sql.list("select id from shares where id = ?1 for update", UUID.class, bytes(recent));
            assertTrue(new JobRunNow().attempt(endedShares), "it waits for no link that stays");
        });
        for (var forgotten : List.of(old, usedUp)) shares.get(forgotten).then().statusCode(404);
        for (var kept : List.of(recent, unused, usedUpLately))
            shares.get(kept).then().statusCode(200);
    }

    private void setOpened(String id, int times, int daysAgo) {
        shares.owner()
                .sql("update shares set views = " + times + ", last_used_at = timestampadd(day, -" + daysAgo
                        + ", utc_timestamp(6)) where id = x'" + id.replace("-", "") + "' and owner_id = " + Person.ID);
    }
}
