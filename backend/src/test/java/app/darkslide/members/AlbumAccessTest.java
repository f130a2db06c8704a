package app.darkslide.members;

import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.toCollection;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.database.Sql;
import app.darkslide.testing.AtOnce;
import app.darkslide.testing.Person;
import app.darkslide.testing.Statements;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may do what with an album that is shared and the images in it, and what is left once it is not shared any more. */
@QuarkusTest
class AlbumAccessTest {
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    @Inject
    Sql sql;

    private Person owner;
    private Person friend;
    private List<String> images;
    private SharedAlbum album;

    @BeforeEach
    void create() {
        owner = Person.signedUp();
        friend = Person.signedUp();
        images = SharedAlbum.uploaded(owner, "20240502", "20240501");
        album = SharedAlbum.of(owner, "Lake", images);
    }

    /** With the status for members; whoever is none gets a 404. */
    private record Row(String operation, int contributor, int viewer, Map<String, ?> body) {}

    private Row row(String operation, int contributor, int viewer) {
        return new Row(operation, contributor, viewer, null);
    }

    private List<Row> matrix(String added) {
        var ids = Map.of("ids", List.of(images.get(0)));
        return List.of(
                row("GET /albums/{id}", 200, 200),
                new Row("PATCH /albums/{id}", 403, 403, Map.of("name", "Mine")),
                row("DELETE /albums/{id}", 403, 403),
                row("GET /albums/{id}/images", 200, 200),
                row("GET /albums/{id}/months", 200, 200),
                row("GET /albums/{id}/samples", 200, 200),
                new Row("POST /albums/{id}/images", 200, 403, Map.of("ids", List.of(added))),
                new Row("POST /albums/{id}/removals", 200, 200, ids),
                new Row("POST /albums/{id}/moves", 403, 403, Map.of("ids", List.of(images.get(0)), "to", album.id())),
                new Row("POST /albums/{id}/order", 403, 403, ids),
                row("GET /albums/{id}/members", 403, 403),
                new Row("POST /albums/{id}/members", 403, 403, Map.of("username", "somebody", "role", "viewer")),
                new Row("PATCH /albums/{id}/members/{member}", 403, 403, Map.of("role", "contributor")),
                row("DELETE /albums/{id}/members/{member}", 403, 403),
                row("GET /images/{id}", 200, 200),
                new Row("PATCH /images/{id}", 403, 403, Map.of("rotation", 90)),
                row("DELETE /images/{id}", 403, 403),
                row("GET /images/{id}/content", 200, 200),
                row("GET /images/{id}/thumbnail", 200, 200),
                row("GET /images/{id}/preview", 200, 200),
                row("GET /images/{id}/albums", 200, 200),
                row("DELETE /albums/shared/{id}", 204, 204));
    }

    @Test
    void eachOperationByEachKindOfPerson() throws IOException {
        var viewer = Person.signedUp();
        var removed = Person.signedUp();
        var invited = Person.signedUp();
        album.shared(friend, "contributor");
        var member = album.shared(viewer, "viewer");
        album.remove(album.shared(removed, "contributor")).then().statusCode(204);
        album.invited(invited, "contributor");
        var matrix = matrix(SharedAlbum.uploaded(friend, "20240503").get(0));
        assertEquals(documented(), matrix.stream().map(Row::operation).collect(toCollection(TreeSet::new)));
        for (var row : matrix) {
            for (var none : List.of(invited, removed, Person.signedUp())) expect(404, row, none, member);
            expect(row.viewer, row, viewer, member);
            expect(row.contributor, row, friend, member);
        }
        assertEquals(images, album.images(owner));
        owner.request().get(album.path()).then().body("name", equalTo("Lake"));
    }

    private void expect(int status, Row row, Person person, String member) {
        var parts = row.operation.split(" ");
        var path = parts[1].replace("{member}", member)
                .replace("{id}", parts[1].startsWith("/albums") ? album.id() : images.get(0));
        var request = row.body == null ? person.request() : person.sending(row.body);
        var answer = request.request(parts[0], path.endsWith("/samples") ? path + "?place=2024-05.0" : path);
        assertEquals(status, answer.statusCode(), row.operation + ": " + answer.asString());
        if (status == 403) answer.then().body("type", equalTo("/problems#not-your-picture"));
    }

    /** All that are about one album or one image. */
    private static Set<String> documented() throws IOException {
        var found = new TreeSet<String>();
        var paths = new ObjectMapper()
                .readTree(given().get("/openapi?format=json").asString())
                .get("paths");
        paths.properties().forEach(path -> {
            if (path.getKey().matches("/(albums|albums/shared|images)/\\{id}.*"))
                path.getValue().fieldNames().forEachRemaining(method -> {
                    if (METHODS.contains(method)) found.add(method.toUpperCase() + " " + path.getKey());
                });
        });
        return found;
    }

    @Test
    void whatDoesNotNameAnImageInItsPathLeavesThoseOfOthersAlone() {
        album.shared(friend, "contributor");
        var ids = Map.of("ids", images);
        var edit = Map.of("ids", images, "favourite", true, "description", "Mine");
        friend.sending(edit).patch("/images").then().body("results.status", contains("not-found", "not-found"));
        friend.sending(ids).post("/images/deletions").then().body("results.status", contains("not-found", "not-found"));
        friend.sending(ids).post("/exports").then().statusCode(404);
        friend.sending(Map.of("images", images, "name", "A link"))
                .post("/shares")
                .then()
                .statusCode(404);
        friend.sending(Map.of("album", album.id())).post("/exports").then().statusCode(404);
        friend.sending(Map.of("album", album.id()))
                .post("/images/search")
                .then()
                .statusCode(403);
        var own = SharedAlbum.of(friend, "Own", List.of());
        own.add(friend, images).then().body("results.status", contains("not-found", "not-found"));
        owner.request().get("/images/" + images.get(0)).then().body("description", nullValue());
        assertEquals(images, album.images(owner));
    }

    @Test
    void erasingEitherAccountLeavesNoKeyBehind() {
        album.shared(friend, "contributor");
        var third = Person.signedUp();
        album.shared(third, "viewer");
        album.add(friend, SharedAlbum.uploaded(friend, "20240503"));
        assertEquals(2 + 3 + 1, grants());
        friend.request().delete("/users/me").then().statusCode(200);
        assertEquals(2, grants());
        assertEquals(1, count("album_members where album_id = ?1", album.id()));
        assertEquals(images, album.images(owner));
        assertEquals(images, album.images(third));
        owner.request().delete("/users/me").then().statusCode(200);
        assertEquals(0, grants());
        assertEquals(0, count("album_members where album_id = ?1", album.id()));
        third.request().get("/images/" + images.get(0) + "/thumbnail").then().statusCode(404);
        third.request().get("/albums/shared").then().statusCode(200).body("items.size()", equalTo(0));
    }

    @Test
    void whatIsDoneAtOnceLeavesTheAlbumAndItsKeysInStep() throws Exception {
        var invitation = album.invited(friend, "contributor");
        var accepted = AtOnce.run(2, i -> SharedAlbum.accept(friend, invitation).statusCode());
        assertEquals(List.of(200, 404), accepted.stream().sorted().toList());
        assertEquals(2, grants());
        var theirs = SharedAlbum.uploaded(friend, "20240503", "20240504");
        var more = SharedAlbum.uploaded(owner, "20240505", "20240506");
        AtOnce.run(4, i -> album.add(i % 2 == 0 ? friend : owner, i % 2 == 0 ? theirs : more)
                .statusCode());
        assertEquals(4 + 2, grants());

        var member = invitation;
        for (int round = 0; round < 5; round++) {
            album.takeOut(owner, theirs).then().statusCode(200);
            var removing = member;
            var statuses = AtOnce.run(
                    2,
                    i -> i == 0
                            ? album.remove(removing).statusCode()
                            : album.add(friend, theirs).statusCode());
            assertEquals(204, statuses.get(0));
            assertTrue(Set.of(200, 404).contains(statuses.get(1)), statuses.toString());
            assertEquals(0, grants());
            assertEquals(4, count("album_images where album_id = ?1", album.id()));
            member = album.shared(friend, "contributor");
        }
    }

    @Test
    void membersCostTheSameNumberOfStatementsHoweverManyThereAreAndWhateverIsAdded() {
        album.shared(friend, "viewer");
        var withOne = addedTo("20230101");
        for (int i = 0; i < 3; i++) album.shared(Person.signedUp(), "viewer");
        assertEquals(withOne, addedTo("20230102"));
        assertEquals(withOne, addedTo("20230103", "20230104", "20230105"));
        var ofOne = Statements.during(() -> friend.request().get(album.path() + "/images?limit=1"));
        assertEquals(ofOne, Statements.during(() -> album.images(friend)));
    }

    private long addedTo(String... days) {
        var added = SharedAlbum.uploaded(owner, days);
        album.images(friend); // keys of all members are known for some seconds, or of none
        return Statements.during(() -> album.add(owner, added));
    }

    @Test
    void anAlbumIsSharedWithAsManyPeopleAsThereMayBe() {
        for (int i = 0; i < 100; i++)
            album.invite("nobody-" + i, "viewer").then().statusCode(201);
        album.invite("nobody-100", "viewer")
                .then()
                .statusCode(409)
                .body("reason", equalTo("too-many-members"))
                .body("limit", equalTo(100));
    }

    private long grants() {
        return count("grants where album_id = ?1", album.id());
    }

    private long count(String of, String id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> sql.one("select count(*) from " + of, Long.class, UUID.fromString(id)));
    }
}
