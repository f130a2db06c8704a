package app.darkslide.albums;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.AtOnce;
import app.darkslide.testing.Person;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Albums and their tree. */
@QuarkusTest
class AlbumTest {
    private static final String CONFLICT = "/problems#conflict";

    private OwnedAlbums albums;

    @BeforeEach
    void signUp() {
        albums = OwnedAlbums.ofSomebody();
    }

    @Test
    void anAlbumIsCreatedReadChangedAndDeleted() {
        var created = albums.post("/albums", Map.of("name", " Summer ", "description", "Two weeks\nat the lake"));
        String id = created.path("id");
        created.then()
                .statusCode(201)
                .header("Location", endsWith("/albums/" + id))
                .body("name", equalTo("Summer"))
                .body("description", equalTo("Two weeks\nat the lake"))
                .body("parent", nullValue())
                .body("cover", nullValue())
                .body("order", equalTo("oldest"))
                .body("images", equalTo(0))
                .body("damaged", equalTo(false));
        var etag = created.header("ETag");
        assertEquals(etag, albums.get(id).header("ETag"));
        var changed = albums.edit(id, "name", "Summer 2024");
        changed.then()
                .statusCode(200)
                .body("name", equalTo("Summer 2024"))
                .body("description", equalTo("Two weeks\nat the lake"));
        albums.owner()
                .request()
                .header("If-Match", etag)
                .contentType("application/json")
                .body(Map.of("name", "Autumn"))
                .patch("/albums/" + id)
                .then()
                .statusCode(412);
        albums.edit(id, "description", null).then().statusCode(200).body("description", nullValue());
        albums.edit(id, "order", "own").then().statusCode(200).body("order", equalTo("own"));
        albums.owner().request().delete("/albums/" + id).then().statusCode(204);
        albums.get(id).then().statusCode(404);
    }

    @Test
    void anEditThatChangesNothingKeepsTheVersion() {
        var id = albums.created("Summer");
        assertEquals(
                albums.get(id).header("ETag"), albums.edit(id, "name", "Summer").header("ETag"));
    }

    @Test
    void theListHasAllOfThemPageByPage() {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 5; i++) ids.add(albums.created("Album " + i, i < 2 ? null : ids.get(i - 2)));
        var listed = new ArrayList<String>();
        for (var page = albums.owner().request().get("/albums?limit=2"); ; ) {
            page.then().statusCode(200);
            listed.addAll(page.path("items.id"));
            String next = page.path("next");
            if (next == null) break;
            page.then().header("Link", containsString("cursor=" + next));
            page = albums.owner().request().get("/albums?limit=2&cursor=" + next);
        }
        assertEquals(ids, listed);
        Person.signedUp().request().get("/albums").then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "a\nb", "a\u0000b", "\u202Egpj.exe", "\u2028", "\uD800"})
    void namesThatCannotBeShownAreRefused(String name) {
        albums.create(name, null).then().statusCode(400).body("errors[0].pointer", equalTo("/name"));
    }

    @Test
    void namesHaveUpToTwoHundredCharactersInAnyScript() {
        albums.create("𝔤".repeat(200), null).then().statusCode(201).body("name", equalTo("𝔤".repeat(200)));
        albums.create("漢".repeat(201), null).then().statusCode(400);
        albums.post("/albums", Map.of()).then().statusCode(400);
    }

    @Test
    void oneNameOncePerPlace() {
        var family = albums.created("Famil\u00E9");
        albums.create("Famile\u0301", null) // the same in the decomposed form
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems#name-taken"))
                .body("detail", containsString("“Famil\u00E9”"))
                .body("errors[0].pointer", equalTo("/name"));
        var inner = albums.created("Famil\u00E9", family);
        albums.edit(inner, "parent", null).then().statusCode(409);
        var other = albums.created("Other");
        albums.edit(other, "name", "Famil\u00E9").then().statusCode(409);
        albums.get(other).then().body("name", equalTo("Other"));
    }

    @Test
    void albumsLieEightDeepAndNoDeeper() {
        String deepest = null;
        var path = new ArrayList<String>();
        for (int i = 0; i < 8; i++) path.add(deepest = albums.created("Level " + i, deepest));
        albums.create("Level 8", deepest).then().statusCode(409).body("type", equalTo(CONFLICT));
        var pair = albums.created("Outer");
        albums.created("Inner", pair);
        albums.edit(pair, "parent", path.get(6)).then().statusCode(409);
        albums.edit(pair, "parent", path.get(5)).then().statusCode(200).body("parent", equalTo(path.get(5)));
    }

    @Test
    void anAlbumCannotLieInItself() {
        var outer = albums.created("Outer");
        var inner = albums.created("Inner", outer);
        albums.edit(outer, "parent", outer).then().statusCode(409);
        albums.edit(outer, "parent", inner).then().statusCode(409);
        albums.edit(outer, "parent", "no id").then().statusCode(400).body("errors[0].pointer", equalTo("/parent"));
        albums.edit(outer, "parent", 7).then().statusCode(400);
    }

    @Test
    void movedBeneathEachOtherAtOnceTheyMakeNoCircle() throws Exception {
        for (int round = 0; round < 5; round++) {
            var pair = List.of(albums.created("A" + round), albums.created("B" + round));
            var statuses = AtOnce.run(
                    2, i -> albums.edit(pair.get(i), "parent", pair.get(1 - i)).statusCode());
            assertEquals(List.of(200, 409), statuses.stream().sorted().toList());
        }
    }

    @Test
    void ofOneNameCreatedTwiceAtOnceThereIsOne() throws Exception {
        var statuses = AtOnce.run(8, i -> albums.create("Summer", null).statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        assertEquals(7, statuses.stream().filter(status -> status == 409).count(), statuses.toString());
    }

    @Test
    void albumsInAnAlbumGoOnlyIfThatIsSaid() {
        var outer = albums.created("Outer");
        var inner = albums.created("Inner", outer);
        var innermost = albums.created("Innermost", inner);
        albums.owner()
                .request()
                .delete("/albums/" + outer)
                .then()
                .statusCode(409)
                .body("type", equalTo(CONFLICT));
        albums.get(innermost).then().statusCode(200);
        albums.owner().request().delete("/albums/" + outer + "?albums").then().statusCode(204);
        for (var id : List.of(outer, inner, innermost)) albums.get(id).then().statusCode(404);
    }

    @Test
    void othersAlbumsAreNotThere() {
        var theirs = OwnedAlbums.ofSomebody().created("Theirs");
        albums.get(theirs).then().statusCode(404);
        albums.edit(theirs, "name", "Mine").then().statusCode(404);
        albums.create("Mine", theirs).then().statusCode(404);
        var mine = albums.created("Mine");
        albums.edit(mine, "parent", theirs).then().statusCode(404);
        albums.owner().request().delete("/albums/" + theirs).then().statusCode(404);
    }

    @Test
    void thereAreNoMoreThanTheSettingSays() {
        var digits = "(select 0 as d union all select 1 union all select 2 union all select 3 union all select 4"
                + " union all select 5 union all select 6 union all select 7 union all select 8 union all select 9)";
        albums.owner()
                .sql("insert into albums (id, owner_id, parent_id, details, created_at, revision)"
                        + " select unhex(md5(uuid())), u.id, null, x'00', now(), 1 from (select id from users where username = ?) u, "
                        + IntStream.range(0, 4)
                                .mapToObj(i -> digits + " d" + i)
                                .reduce((a, b) -> a + ", " + b)
                                .get());
        albums.create("One more", null).then().statusCode(409).body("detail", containsString("10,000"));
    }

    @Test
    void anAlbumThatWasMovedInTheDatabaseIsShownAsDamaged() {
        var album = albums.created("Summer");
        albums.owner().sql("update albums set revision = revision + 1 where owner_id = " + Person.ID);
        albums.get(album).then().statusCode(200).body("name", nullValue()).body("damaged", equalTo(true));
        albums.owner().request().get("/albums").then().statusCode(200).body("items.damaged", contains(true));
        albums.edit(album, "name", "Autumn").then().statusCode(500);
        albums.owner().request().delete("/albums/" + album).then().statusCode(204);
    }

    @Test
    void anAccountTakesItsAlbumsWithIt() {
        var outer = albums.created("Outer");
        albums.add(albums.created("Inner", outer), albums.uploaded("20240501"));
        albums.owner().request().delete("/users/me").then().statusCode(200);
    }

    @Test
    void aPageWithTheLongestTextsIsShorterInsteadOfLarger() {
        for (int i = 0; i < 20; i++)
            albums.post("/albums", Map.of("name", "漢".repeat(190) + i, "description", "字".repeat(2000)))
                    .then()
                    .statusCode(201);
        var page = albums.owner().request().get("/albums?limit=200");
        assertTrue(page.asByteArray().length <= 100_000, page.asByteArray().length + " bytes");
        page.then().header("Link", containsString("rel=\"next\""));
    }
}
