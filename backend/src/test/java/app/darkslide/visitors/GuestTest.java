package app.darkslide.visitors;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.quotas.Limits;
import app.darkslide.quotas.Quotas;
import app.darkslide.shares.MadeShares;
import app.darkslide.shares.MadeShares.Made;
import app.darkslide.testing.AtOnce;
import app.darkslide.testing.CapturedLog;
import app.darkslide.testing.HalfSent;
import app.darkslide.testing.Headers;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.StoredPart;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What visitors add by a link, and what they cannot. */
@QuarkusTest
class GuestTest {
    private static final String NAME = "Darkslide-Guest";

    @Inject
    Quotas quotas;

    private Person owner;
    private String album;

    @BeforeEach
    void anAlbum() {
        owner = Person.signedUp();
        album = owner.sending(Map.of("name", "Wedding")).post("/albums").path("id");
    }

    @Test
    void whatAGuestAddsIsTheOwnersInTheAlbumAndIsShownByTheLink() {
        var picture = Pictures.noise(640, 480, 9);
        var share = inviting(Map.of("download", "original"));
        var guest = Visitor.of(share);
        var answer = named(guest, "Zo%C3%AB+1")
                .multiPart("file", "IMG_1.jpg", picture, "image/jpeg")
                .post(images(share));
        Headers.assertEachOnce(answer);
        answer.then().statusCode(201).header("Cache-Control", "no-store");
        assertEquals(List.of(answer.<String>path("id")), guest.urls("id"));
        assertArrayEquals(picture, guest.get(guest.urls("content").get(0)).asByteArray());
        assertEquals(1, Visitor.of(inviting(Map.of())).urls("id").size());

        var added = inAlbum();
        assertEquals(1, added.size());
        assertFalse(answer.asString().contains(added.get(0)));
        owner.request()
                .get("/images/" + added.get(0))
                .then()
                .statusCode(200)
                .body("guest", equalTo("Zoë+1"))
                .body("fileName", equalTo("IMG_1.jpg"));
        owner.request().get("/images").then().body("items.id", contains(added.get(0)));
        owner.request().get("/users/me").then().body("storage.bytes", equalTo(picture.length));
        owner.request().get("/shares/" + share.id() + "/visits").then().body("items.added", contains(1));

        var own = owner.uploaded("own.jpg", Pictures.jpeg(60, 40, 10));
        owner.request().get("/images/" + own).then().body("guest", nullValue());
    }

    @Test
    void aGuestWhoseNameIsRefusedIsToldWhy() {
        var guest = Visitor.of(inviting(Map.of()));
        var picture = Pictures.jpeg(60, 40, 23);
        for (var none : List.of("%20", "%"))
            sent(guest, named(guest, none), picture).then().statusCode(400).body("errors[0].rule", equalTo("required"));
        sent(guest, named(guest, "%07a"), picture)
                .then()
                .statusCode(400)
                .body("errors[0].rule", equalTo("unprintable"));
        sent(guest, named(guest, "%C3%A9".repeat(61)), picture)
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo(NAME))
                .body("errors[0].rule", equalTo("too-long"))
                .body("errors[0].limit", equalTo(60));
        sent(guest, named(guest, "%C3%A9".repeat(60)), picture).then().statusCode(201);
    }

    @Test
    void aLinkTakesNothingUnlessItsOwnerSaysSo() {
        var share = MadeShares.byOwner(owner, Map.of("album", album, "name", "To look at"));
        var guest = Visitor.of(share);
        add(guest, Pictures.jpeg(60, 40, 11)).then().statusCode(409).body("reason", equalTo("share-takes-no-images"));
        owner.sending(Map.of("guests", true))
                .patch("/shares/" + share.id())
                .then()
                .statusCode(200);
        add(guest, Pictures.jpeg(60, 40, 11)).then().statusCode(201);
        owner.sending(Map.of("guests", false))
                .patch("/shares/" + share.id())
                .then()
                .statusCode(200);
        add(guest, Pictures.jpeg(60, 40, 12)).then().statusCode(409);
        assertEquals(1, inAlbum().size());
        var selection = Map.of("images", inAlbum(), "name", "A selection", "guests", true);
        owner.sending(selection).post("/shares").then().statusCode(400).body("errors[0].pointer", equalTo("/guests"));
    }

    @Test
    void aVisitThatIsOverAddsNothing() {
        var share = inviting(Map.of("password", "three blue boats"));
        assertEquals(401, Visitor.open(share, share.token(), null).statusCode());
        var guest = Visitor.of(share, "three blue boats");
        add(guest, Pictures.jpeg(60, 40, 13)).then().statusCode(201);
        owner.sending(Map.of("password", "four blue boats"))
                .patch("/shares/" + share.id())
                .then()
                .statusCode(200);
        assertNotOpen(add(guest, Pictures.jpeg(60, 40, 14)));
        var again = Visitor.of(share, "four blue boats");
        owner.request().delete("/shares/" + share.id()).then().statusCode(204);
        assertNotOpen(add(again, Pictures.jpeg(60, 40, 14)));
        assertEquals(1, inAlbum().size());
    }

    @Test
    void ofALinkThatEndsInTheMiddleOfAnUploadNothingIsLeftBehind() throws Exception {
        var share = inviting(Map.of());
        var guest = Visitor.of(share);
        var picture = Pictures.noise(400, 300, 15);
        var files = StoredPart.all();
        try (var upload = new HalfSent(RestAssured.port, head(guest, picture.length))) {
            upload.out().write(picture, 0, 1000);
            upload.out().flush();
            owner.request().delete("/shares/" + share.id()).then().statusCode(204);
            upload.out().write(picture, 1000, picture.length - 1000);
            upload.out().flush();
            assertTrue(upload.answer().contains("#share-not-open"));
        }
        owner.request().get("/images").then().body("items.size()", equalTo(0));
        owner.request().get("/users/me").then().body("storage.images", equalTo(0));
        var left = StoredPart.all();
        left.removeAll(files);
        assertEquals(Set.of(), left);
    }

    private static String head(Visitor guest, int length) {
        return "POST " + images(guest.share())
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nDarkslide-Guest: Anna\r\n"
                + "Cookie: " + Visitor.COOKIE + "=" + guest.cookie()
                + "\r\nContent-Type: image/jpeg\r\nContent-Length: " + length
                + "\r\n";
    }

    @Test
    void whoeverAddsGivesAName() {
        var guest = Visitor.of(inviting(Map.of()));
        var picture = Pictures.jpeg(60, 40, 16);
        for (var none : List.of("", "%20", "%", "a%0Ab", "a%E2%80%AEb", "x".repeat(61)))
            sent(guest, named(guest, none), picture)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("/problems#invalid-request"));
        sent(guest, guest.request(), picture).then().statusCode(400);
        sent(guest, named(guest, "%F0%9F%90%99".repeat(60)), picture).then().statusCode(201);
    }

    @Test
    void whatIsNoImageIsRefusedAsItIsOfUsers() {
        var guest = Visitor.of(inviting(Map.of()));
        add(guest, "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(415)
                .body("reason", equalTo("svg-refused"));
        add(guest, "MZ not a picture".getBytes(StandardCharsets.UTF_8)).then().statusCode(415);
        add(guest, new byte[0]).then().statusCode(400).body("reason", equalTo("file-empty"));
        add(guest, new byte[51 << 20]).then().statusCode(413).body("reason", equalTo("file-too-large"));
        add(guest, new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 4, 0, 0})
                .then()
                .statusCode(422);
        named(guest, "Anna")
                .header("Repr-Digest", "sha-256=:" + "A".repeat(43) + "=:")
                .contentType("image/jpeg")
                .body(Pictures.jpeg(60, 40, 17))
                .post(images(guest.share()))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems#digest-mismatch"));
        named(guest, "Anna")
                .multiPart("file", "a.jpg", Pictures.jpeg(60, 40, 17), "image/jpeg")
                .multiPart("file", "b.jpg", Pictures.jpeg(60, 40, 18), "image/jpeg")
                .post(images(guest.share()))
                .then()
                .statusCode(400);
        assertEquals(List.of(), inAlbum());
    }

    /** Nobody learns by adding a picture whether its owner had it. */
    @Test
    void whatTheOwnerHadIsPutIntoTheAlbumAsIfItWereNew() {
        var kept = owner.uploaded("kept.jpg", Pictures.jpeg(60, 40, 19));
        var trashed = owner.uploaded("trashed.jpg", Pictures.jpeg(60, 40, 20));
        owner.request().delete("/images/" + trashed).then().statusCode(200);
        var guest = Visitor.of(inviting(Map.of()));
        var first = add(guest, Pictures.jpeg(60, 40, 19));
        first.then().statusCode(201);
        add(guest, Pictures.jpeg(60, 40, 20)).then().statusCode(201);
        add(guest, Pictures.jpeg(60, 40, 19)).then().statusCode(200).body("id", equalTo(first.path("id")));
        assertEquals(
                List.of(kept, trashed).stream().sorted().toList(),
                inAlbum().stream().sorted().toList());
        owner.request().get("/images/" + kept).then().body("guest", nullValue());
        owner.request().get("/shares/" + guest.share().id() + "/visits").then().body("items.added", contains(2));
    }

    @Test
    void aGuestIsToldThatThereIsNoRoomAndNothingOfHowMuch() {
        var guest = Visitor.of(inviting(Map.of()));
        var picture = Pictures.jpeg(300, 200, 21);
        for (var limits : List.of(new Limits(0L, null), new Limits(null, 7L))) {
            quotas.setLimits(owner.id(), limits);
            add(guest, picture)
                    .then()
                    .statusCode(507)
                    .body("reason", equalTo("share-takes-no-more"))
                    .body("used", nullValue())
                    .body("limits", nullValue())
                    .body("limit", nullValue())
                    .body("detail", not(matchesPattern(".*\\d.*")));
        }
        quotas.setLimits(owner.id(), new Limits(1L, null));
        add(guest, picture).then().statusCode(201);
        add(guest, Pictures.jpeg(300, 200, 22)).then().statusCode(507);
        named(guest, "Anna")
                .header(
                        "Repr-Digest",
                        "sha-256=:" + Base64.getEncoder().encodeToString(DigestUtils.sha256(picture)) + ":")
                .contentType("image/jpeg")
                .body(picture)
                .post(images(guest.share()))
                .then()
                .statusCode(507); // or a digest would tell what the owner has
    }

    @Test
    void aLinkTakesSoMuchInADayAndNotMore() {
        for (var day : List.of("added = 1000", "added_bytes = 5368709120 - 100")) {
            var guest = Visitor.of(inviting(Map.of()));
            add(guest, Pictures.jpeg(60, 40, day.length())).then().statusCode(201);
            owner.sql("update share_visits set " + day + " where share_id in (select id from shares where owner_id = "
                    + Person.ID + ")");
            add(guest, Pictures.jpeg(300, 200, day.length()))
                    .then()
                    .statusCode(429)
                    .header("Retry-After", "3600")
                    .body("reason", equalTo("share-takes-no-more-today"));
            owner.sql("update share_visits set last_at = timestampadd(hour, -25, last_at) where share_id in"
                    + " (select id from shares where owner_id = " + Person.ID + ")");
            add(guest, Pictures.jpeg(300, 200, day.length())).then().statusCode(201);
        }
    }

    @Test
    void manyGuestsAddAtOnceWhileTheOwnerTidiesUp() throws Exception {
        var share = inviting(Map.of());
        inviting(Map.of());
        var own = new ArrayList<String>();
        for (int i = 0; i < 4; i++) own.add(owner.uploaded("own.jpg", Pictures.jpeg(60, 40, 100 + i)));
        owner.sending(Map.of("ids", own))
                .post("/albums/" + album + "/images")
                .then()
                .statusCode(200);
        try (var log = new CapturedLog()) {
            var answers = AtOnce.run(
                    12,
                    at -> at < 4
                            ? owner.request().delete("/images/" + own.get(at)).statusCode()
                            : add(Visitor.of(share), Pictures.jpeg(60, 40, 200 + at))
                                    .statusCode());
            assertEquals(4, answers.stream().filter(status -> status == 200).count(), answers::toString);
            assertEquals(8, answers.stream().filter(status -> status == 201).count(), answers::toString);
            assertFalse(log.all().toLowerCase().contains("deadlock"), log.all());
        }
        assertEquals(8, inAlbum().size());
        var visitor = Visitor.of(share);
        assertEquals(8, visitor.urls("id").size());
        owner.request()
                .get("/changes")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(inAlbum().get(0)));
    }

    private Made inviting(Map<String, ?> more) {
        var wanted = new HashMap<String, Object>(Map.of("album", album, "name", "For guests", "guests", true));
        wanted.putAll(more);
        return MadeShares.byOwner(owner, wanted);
    }

    private static Response add(Visitor guest, byte[] picture) {
        return sent(guest, named(guest, "Anna"), picture);
    }

    private static Response sent(Visitor guest, RequestSpecification request, byte[] picture) {
        return request.contentType("image/jpeg").body(picture).post(images(guest.share()));
    }

    private static RequestSpecification named(Visitor guest, String name) {
        return guest.request().header(NAME, name);
    }

    private static String images(Made share) {
        return "/s/" + share.id() + "/images";
    }

    private List<String> inAlbum() {
        return owner.request()
                .get("/albums/" + album + "/images")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    private static void assertNotOpen(Response answer) {
        answer.then().statusCode(404).body("type", equalTo("/problems#share-not-open"));
    }
}
