package app.darkslide.members;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of an album that is shared with people of the same service. */
@QuarkusTest
class SharedAlbumTest {
    private Person owner;
    private Person friend;
    private List<String> images;
    private SharedAlbum album;

    @BeforeEach
    void share() {
        owner = Person.signedUp();
        friend = Person.signedUp();
        images = SharedAlbum.uploaded(owner, "20240503", "20240502", "20240501");
        album = SharedAlbum.of(owner, "Lake", images);
    }

    @Test
    void somebodyIsInvitedAcceptsAndSeesAndWhoeverIsNotThereIsInvitedLikewise() {
        var invited = album.invite(friend.username(), "viewer");
        var nobody = album.invite("nobody-of-this-name", "viewer");
        assertEquals(invited.statusCode(), nobody.statusCode());
        assertEquals(
                invited.jsonPath().getMap("").keySet(),
                nobody.jsonPath().getMap("").keySet());
        nobody.then()
                .statusCode(201)
                .body("username", equalTo("nobody-of-this-name"))
                .body("acceptedAt", nullValue());
        for (var name : List.of(friend.username(), "Nobody-Of-This-Name", owner.username()))
            album.invite(name, "contributor").then().statusCode(409).body("type", equalTo("/problems#already-member"));

        album.page(friend).then().statusCode(404);
        friend.request().get("/images/" + images.get(0)).then().statusCode(404);
        friend.request().get("/albums/shared").then().statusCode(200).body("items", empty());
        friend.request()
                .get("/users/me/invitations")
                .then()
                .body("items.album.name", contains("Lake"))
                .body("items[0].owner.username", equalTo(owner.username()))
                .body("items[0].role", equalTo("viewer"));

        SharedAlbum.accept(friend, invited.path("id")).then().statusCode(200).body("album", equalTo(album.id()));
        SharedAlbum.accept(friend, invited.path("id")).then().statusCode(404);
        friend.request().get("/users/me/invitations").then().body("items", empty());
        friend.request()
                .get("/albums/shared")
                .then()
                .body("items.name", contains("Lake"))
                .body("items[0].owner.username", equalTo(owner.username()))
                .body("items[0].role", equalTo("viewer"))
                .body("items[0].images", equalTo(3))
                .body("items[0].members", nullValue())
                .body("items[0].cover.id", equalTo(images.get(0)))
                .body("items[0].cover.thumbnail", notNullValue());
        friend.request().get("/albums").then().body("items", empty());
        owner.request()
                .get(album.path())
                .then()
                .body("members", equalTo(1))
                .body("owner", nullValue())
                .body("role", nullValue());
        album.members()
                .then()
                .body("items.username", contains(friend.username(), "nobody-of-this-name"))
                .body("items[0].acceptedAt", notNullValue())
                .body("items[1].acceptedAt", nullValue());
    }

    @Test
    void aMemberSeesWhatIsSharedAsItsOwnerDoesExceptForWhatIsTheOwnersAlone() {
        album.shared(friend, "viewer");
        String tag = owner.tag("boats");
        owner.sending(Map.of("description", "A rowing boat", "favourite", true, "addTags", List.of(tag)))
                .patch("/images/" + images.get(0))
                .then()
                .statusCode(200);
        assertEquals(images, album.images(friend));
        friend.request()
                .get("/images/" + images.get(0))
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("description", equalTo("A rowing boat"))
                .body("fileName", equalTo("IMG_20240503_120000.jpg"))
                .body("favourite", equalTo(false))
                .body("tags", empty())
                .body("owner.username", equalTo(owner.username()));
        owner.request().get("/images/" + images.get(0)).then().body("owner", nullValue());
        for (var part : List.of("content", "thumbnail", "preview")) {
            var path = "/images/" + images.get(0) + "/" + part;
            assertArrayEquals(
                    owner.request().get(path).asByteArray(),
                    friend.request().get(path).asByteArray());
            var etag = friend.request().get(path).header("ETag");
            friend.request().header("If-None-Match", etag).get(path).then().statusCode(304);
        }
        friend.request()
                .header("Range", "bytes=1-2")
                .get("/images/" + images.get(0) + "/content")
                .then()
                .statusCode(206);
        friend.request().get(album.path() + "/months").then().body("items.count", contains(3));
        friend.request()
                .get(album.path() + "/samples?place=2024-05.0")
                .then()
                .body("items.id", contains(images.get(0)));
        friend.request().get("/images/" + images.get(0) + "/albums").then().body("items", contains(album.id()));
        friend.request().get("/images").then().body("items", empty());

        owner.sending(Map.of("name", "Summer", "order", "oldest"))
                .patch(album.path())
                .then()
                .statusCode(200);
        friend.request()
                .get(album.path())
                .then()
                .body("name", equalTo("Summer"))
                .body("order", equalTo("oldest"));
        owner.sending(Map.of("taken", Map.of("local", "2020-01-01T00:00:00")))
                .patch("/images/" + images.get(0))
                .then()
                .statusCode(200);
        assertEquals(List.of(images.get(0), images.get(2), images.get(1)), album.images(friend));
        friend.request().get("/images/" + images.get(0)).then().body("taken.local", equalTo("2020-01-01T00:00:00"));
        owner.sending(Map.of("ids", List.of(images.get(1))))
                .post("/images/deletions")
                .then()
                .statusCode(200);
        friend.request().get("/images/" + images.get(1) + "/thumbnail").then().statusCode(404);
        friend.request().get(album.path()).then().body("images", equalTo(2));
        owner.sending(Map.of("ids", List.of(images.get(1))))
                .post("/images/trash/restorations")
                .then()
                .statusCode(200);
        friend.request().get("/images/" + images.get(1) + "/thumbnail").then().statusCode(200);
        var later = SharedAlbum.uploaded(owner, "20240601");
        album.add(owner, later).then().statusCode(200);
        assertTrue(album.images(friend).containsAll(later));
    }

    @Test
    void whatAMemberContributesStaysTheMembersAndLeavesWithTheMember() {
        album.shared(friend, "contributor");
        var third = Person.signedUp();
        album.shared(third, "viewer");
        var theirs = SharedAlbum.uploaded(friend, "20240504", "20240430");
        var used = used(friend);
        album.add(friend, theirs).then().statusCode(200).body("results.status", contains("added", "added"));
        assertEquals(used, used(friend));
        var all = List.of(theirs.get(0), images.get(0), images.get(1), images.get(2), theirs.get(1));
        for (var person : List.of(owner, friend, third)) {
            assertEquals(all, album.images(person));
            person.request().get("/images/" + theirs.get(0) + "/content").then().statusCode(200);
            person.request()
                    .get(album.path())
                    .then()
                    .body("images", equalTo(5))
                    .body("cover.id", equalTo(theirs.get(0)));
            person.request().get(album.path() + "/months").then().body("items.count", contains(4, 1));
        }
        album.page(owner)
                .then()
                .body("items.owner.username[0]", equalTo(friend.username()))
                .body("items.owner[1]", nullValue())
                .body("items.fileName[0]", equalTo("IMG_20240504_120000.jpg"));
        album.page(friend).then().body("items.owner[0]", nullValue());
        owner.request().get("/images").then().body("items.id", not(hasItem(theirs.get(0))));

        friend.sending(Map.of("description", "Mine"))
                .patch("/images/" + theirs.get(0))
                .then()
                .statusCode(200);
        owner.request().get("/images/" + theirs.get(0)).then().body("description", equalTo("Mine"));
        for (var person : List.of(owner, third)) {
            person.sending(Map.of("description", "Not mine"))
                    .patch("/images/" + theirs.get(0))
                    .then()
                    .statusCode(403)
                    .body("type", equalTo("/problems#not-your-picture"));
            person.request().delete("/images/" + theirs.get(0)).then().statusCode(403);
        }
        album.takeOut(friend, List.of(images.get(0), theirs.get(0)))
                .then()
                .body("results.status", contains("not-found", "removed"));
        album.takeOut(owner, List.of(theirs.get(1))).then().body("results.status", contains("removed"));
        album.takeOut(third, List.of(images.get(0))).then().body("results.status", contains("not-found"));
        for (var person : List.of(owner, friend, third)) assertEquals(images, album.images(person));
        owner.request().get("/images/" + theirs.get(1) + "/thumbnail").then().statusCode(404);
        album.add(third, theirs).then().statusCode(403).body("type", equalTo("/problems#not-your-picture"));

        album.add(friend, theirs).then().statusCode(200);
        album.leave(friend).then().statusCode(204);
        assertEquals(images, album.images(owner));
        album.page(friend).then().statusCode(404);
        friend.request().get("/images/" + theirs.get(0)).then().statusCode(200);
        for (var person : List.of(owner, third))
            person.request().get("/images/" + theirs.get(0) + "/content").then().statusCode(404);
        album.leave(friend).then().statusCode(404);
    }

    private static long used(Person person) {
        return person.request().get("/users/me").jsonPath().getLong("storage.images");
    }

    @Test
    void accessEndsAtOnceWithAllAddressesThatWereHandedOut() {
        var member = album.shared(friend, "contributor");
        var theirs = SharedAlbum.uploaded(friend, "20240504");
        album.add(friend, theirs);
        var address = "/images/" + images.get(0);
        for (var part : List.of("", "/content", "/thumbnail", "/preview", "/albums"))
            friend.request().get(address + part).then().statusCode(200);
        owner.request().get("/images/" + theirs.get(0) + "/thumbnail").then().statusCode(200);
        album.remove(member).then().statusCode(204);
        for (var part : List.of("", "/content", "/thumbnail", "/preview", "/albums"))
            friend.request().get(address + part).then().statusCode(404);
        owner.request().get("/images/" + theirs.get(0) + "/thumbnail").then().statusCode(404);
        friend.request().get("/albums/shared").then().body("items", empty());
        album.add(friend, theirs).then().statusCode(404);
        album.remove(member).then().statusCode(404);
        assertEquals(images, album.images(owner));

        var again = album.shared(friend, "contributor");
        var ofTheirOwn = "/images/" + theirs.get(0) + "/albums";
        album.add(friend, theirs).then().statusCode(200);
        friend.request().get(address + "/thumbnail").then().statusCode(200);
        album.takeOut(owner, images.subList(0, 1)).then().statusCode(200);
        friend.request().get(address + "/thumbnail").then().statusCode(404);
        friend.request().get("/images/" + images.get(1) + "/thumbnail").then().statusCode(200);
        owner.sql("update users set disabled_at = utc_timestamp(6) where username = ?");
        album.page(friend).then().statusCode(404);
        friend.request().get("/albums/shared").then().body("items", empty());
        friend.request().get(ofTheirOwn).then().body("items", empty());
        owner.sql("update users set disabled_at = null where username = ?");
        album.page(friend).then().statusCode(200);
        friend.request().get(ofTheirOwn).then().body("items", contains(album.id()));
        owner.request().delete(album.path()).then().statusCode(204);
        friend.request().get("/images/" + images.get(1) + "/thumbnail").then().statusCode(404);
        album.remove(again).then().statusCode(404);
    }

    @Test
    void aLinkToTheAlbumShowsTheOwnersImagesAlone() {
        album.shared(friend, "contributor");
        album.add(friend, SharedAlbum.uploaded(friend, "20240504"));
        String before = owner.sending(Map.of("album", album.id(), "name", "A link"))
                .post("/shares")
                .then()
                .statusCode(201)
                .body("images", equalTo(3))
                .extract()
                .path("id");
        album.add(friend, SharedAlbum.uploaded(friend, "20240505"));
        album.add(owner, SharedAlbum.uploaded(owner, "20240506"));
        owner.request().get("/shares/" + before).then().body("images", equalTo(4));
        friend.sending(Map.of("album", album.id(), "name", "A link"))
                .post("/shares")
                .then()
                .statusCode(403);
    }

    @Test
    void rolesChangeAndInvitationsAreDeclinedTakenBackAndEnd() {
        var member = album.shared(friend, "viewer");
        var theirs = SharedAlbum.uploaded(friend, "20240504");
        album.add(friend, theirs).then().statusCode(403);
        owner.sending(Map.of("role", "contributor"))
                .patch(album.path() + "/members/" + member)
                .then()
                .statusCode(200)
                .body("role", equalTo("contributor"))
                .body("username", equalTo(friend.username()));
        friend.request()
                .header("Darkslide-Album", album.id())
                .multiPart("file", "b.jpg", app.darkslide.testing.Pictures.jpeg(16, 12, 98_765), "image/jpeg")
                .post("/images")
                .then()
                .statusCode(201)
                .body("inAlbum", equalTo(true));

        var other = Person.signedUp();
        var declined = album.invited(other, "viewer");
        friend.request().delete("/users/me/invitations/" + declined).then().statusCode(404);
        other.request().delete("/users/me/invitations/" + declined).then().statusCode(204);
        SharedAlbum.accept(other, declined).then().statusCode(404);
        var takenBack = album.invited(other, "viewer");
        album.remove(takenBack).then().statusCode(204);
        SharedAlbum.accept(other, takenBack).then().statusCode(404);
        var expired = album.invited(other, "viewer");
        other.sql("update album_members set invited_at = timestampadd(day, -31, utc_timestamp(6)) where user_id = "
                + Person.ID);
        SharedAlbum.accept(other, expired).then().statusCode(404);
        other.request().get("/users/me/invitations").then().body("items", empty());
        album.members().then().body("items.id", contains(member));
        album.shared(other, "viewer");
        owner.request().get("/users/me/activity").then().body("items.kind", hasItem("member-invited"));
        other.request().get("/users/me/activity").then().body("items.kind", hasItem("invitation-accepted"));
    }

    @Test
    void bothAreToldWhenSharingEndsAndNeitherOfTheOthersDevice() {
        album.remove(album.invited(friend, "viewer"));
        assertEquals(List.of("member-removed", "member-invited"), happened(owner));
        assertEquals(List.of(), happened(friend));
        album.remove(album.shared(friend, "viewer"));
        assertEquals("member-removed", happened(owner).get(0));
        assertEquals(List.of("album-withdrawn", "invitation-accepted"), happened(friend));
        album.shared(friend, "viewer");
        album.leave(friend);
        assertEquals("member-left", happened(owner).get(0));
        assertEquals("album-left", happened(friend).get(0));
        for (var person : List.of(owner, friend))
            person.request()
                    .get("/users/me/activity")
                    .then()
                    .body(
                            "items.findAll { it.kind in ['member-left', 'album-withdrawn'] }.device",
                            contains("Another user"));
    }

    /** Of what has to do with albums, the newest first. */
    private static List<String> happened(Person to) {
        return to.request()
                .get("/users/me/activity")
                .path(
                        "items.kind.findAll { it.startsWith('member-') || it.startsWith('album-') || it.startsWith('invitation-') }");
    }
}
