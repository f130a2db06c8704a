package app.darkslide.tags;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.keys.OwnerKeys;
import app.darkslide.records.OwnerRecords;
import app.darkslide.testing.AtOnce;
import app.darkslide.testing.CapturedLog;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Statements;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of a user, and who decides where two change them at once. */
@QuarkusTest
class TagTest {
    @Inject
    DataSource database;

    @Inject
    OwnerRecords records;

    @Inject
    OwnerKeys keys;

    private Person person;

    @BeforeEach
    void signUp() {
        person = Person.signedUp();
    }

    @Test
    void aWholeLife() {
        var made = create("  Strand ");
        made.then().statusCode(201).body("name", equalTo("Strand")).body("id", matchesPattern("[A-Za-z0-9_-]{8}"));
        String id = made.path("id");
        assertTrue(made.header("Location").endsWith("/tags/" + id));
        person.request().get("/tags/" + id).then().statusCode(200).body("name", equalTo("Strand"));
        rename(id, "Beach").then().statusCode(200).body("id", equalTo(id)).body("name", equalTo("Beach"));
        person.request()
                .get("/tags")
                .then()
                .statusCode(200)
                .body("items", equalTo(List.of(Map.of("id", id, "name", "Beach"))))
                .body("merged", empty());
        person.request().delete("/tags/" + id).then().statusCode(204);
        person.request().delete("/tags/" + id).then().statusCode(404);
        person.request().get("/tags/" + id).then().statusCode(404);
        rename(id, "Sea").then().statusCode(404);
        person.request().get("/tags").then().body("items", empty());
    }

    @Test
    void theyAreListedByNameWhateverItsCase() {
        for (var name : List.of("zebra", "Apple", "banana", "Ägypten")) create(name);
        person.request()
                .get("/tags")
                .then()
                .body("items.name", equalTo(List.of("Apple", "banana", "zebra", "Ägypten")));
    }

    @ParameterizedTest
    @CsvSource({"Beach, beach", "Straße, STRASSE", "Ärger, a\u0308rger", "ΣΟΦΟΣ, σοφος", "été, ÉTÉ"})
    void aNameIsThereOnceWhateverItsCaseAndForm(String name, String same) {
        create(name).then().statusCode(201);
        create(same)
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems#name-taken"))
                .body("errors[0].pointer", equalTo("/name"))
                .body("detail", containsString(name));
        String other = create("other").path("id");
        rename(other, same).then().statusCode(409).body("detail", containsString(name));
        assertEquals(Set.of(name, "other"), names());
    }

    @Test
    void aTagMayChangeTheCaseOfItsOwnName() {
        String id = create("beach").path("id");
        rename(id, "Beach").then().statusCode(200);
        assertEquals(Set.of("Beach"), names());
    }

    @Test
    void aNameIsStoredComposed() {
        create("A\u0308rger").then().statusCode(201).body("name", equalTo("\u00c4rger"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{'name': null}",
                "{'name': ''}",
                "{'name': '  '}",
                "{'name': 'a\\u0000b'}",
                "{'name': 'two\\nlines'}",
                "{'name': 'two\\u2028lines'}",
                "{'name': 'half a pair \\ud83d'}",
                "{'name': 'turned \\u202e around'}",
                "{'name': ['a']}",
                "{'name': 'a', 'colour': 'red'}"
            })
    void whatIsNoNameIsAProblem(String body) {
        json(body).post("/tags").then().statusCode(400).contentType("application/problem+json");
        String id = create("there").path("id");
        json(body).patch("/tags/" + id).then().statusCode(400);
        assertEquals(Set.of("there"), names());
    }

    @ParameterizedTest
    @CsvSource({"x, 200, 201", "x, 201, 400", "😀, 200, 201", "😀, 201, 400", "e\u0301, 200, 201"})
    void aNameHasUpToTwoHundredCharacters(String character, int count, int status) {
        create(character.repeat(count)).then().statusCode(status);
    }

    @Test
    void aMergedTagLeadsToTheOther() {
        String beach = create("Beach").path("id");
        String strand = create("Strand").path("id");
        String plage = create("Plage").path("id");
        merge(plage, strand).then().statusCode(200).body("id", equalTo(strand)).body("name", equalTo("Strand"));
        merge(strand, beach).then().statusCode(200).body("name", equalTo("Beach"));
        assertEquals(Map.of(plage, beach, strand, beach), merged());
        assertEquals(Set.of("Beach"), names());
        create("Strand").then().statusCode(201);
        person.request().delete("/tags/" + beach).then().statusCode(204);
        assertEquals(Map.of(), merged());
    }

    @Test
    void whatCannotBeMergedStaysAsItIs() {
        String id = create("Beach").path("id");
        merge(id, id).then().statusCode(400);
        merge(id, "AAAAAAAA").then().statusCode(400).body("errors[0].pointer", equalTo("/into"));
        merge("AAAAAAAA", id).then().statusCode(404);
        json("{}").post("/tags/" + id + "/merges").then().statusCode(400);
        var other = Person.signedUp();
        String theirs = other.request()
                .contentType("application/json")
                .body(Map.of("name", "Theirs"))
                .post("/tags")
                .path("id");
        merge(id, theirs).then().statusCode(400);
        merge(theirs, id).then().statusCode(404);
        assertEquals(Set.of("Beach"), names());
    }

    @Test
    void whoHasTheListAlreadyIsToldSo() {
        create("Beach");
        var etag = person.request().get("/tags").header("ETag");
        person.request().header("If-None-Match", etag).get("/tags").then().statusCode(304);
        create("Sea");
        person.request().header("If-None-Match", etag).get("/tags").then().statusCode(200);
    }

    @Test
    void ofTwoWhoMakeTheSameAtOnceOneDoes() throws Exception {
        for (int round = 0; round < 5; round++) {
            var name = "round " + round;
            var statuses = AtOnce.run(4, at -> create(name).statusCode());
            assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
            assertEquals(3, statuses.stream().filter(status -> status == 409).count(), statuses.toString());
        }
        assertEquals(5, names().size());
    }

    @Test
    void ofTwoWhoRenameToTheSameOneDoes() throws Exception {
        String first = create("first").path("id");
        String second = create("second").path("id");
        var ids = List.of(first, second);
        var statuses = AtOnce.run(2, at -> rename(ids.get(at), "both").statusCode());
        assertEquals(List.of(200, 409), statuses.stream().sorted().toList());
    }

    @Test
    void changesAtOnceAreAllKept() throws Exception {
        var ids = List.of("a", "b", "c", "d").stream()
                .map(name -> create(name).<String>path("id"))
                .toList();
        AtOnce.run(
                8,
                at -> at < 4
                        ? rename(ids.get(at), "renamed " + at).statusCode()
                        : create("new " + at).statusCode());
        assertEquals(
                Set.of("renamed 0", "renamed 1", "renamed 2", "renamed 3", "new 4", "new 5", "new 6", "new 7"),
                names());
    }

    @Test
    void twoThatAreMergedIntoEachOtherLeaveOne() throws Exception {
        for (int round = 0; round < 5; round++) {
            String first = create("first " + round).path("id");
            String second = create("second " + round).path("id");
            var statuses = AtOnce.run(
                    2,
                    at -> at == 0
                            ? merge(first, second).statusCode()
                            : merge(second, first).statusCode());
            assertEquals(List.of(200, 400), statuses.stream().sorted().toList());
            assertEquals(round + 1, names().size());
        }
    }

    /** A tag is not taken for one that was deleted because somebody else has made it a moment ago. */
    @Test
    void tagsThatAreMadeAndGivenAtOnceAreAllCarried() throws Exception {
        var image = person.uploaded("a.jpg", Pictures.jpeg(40, 30, 1));
        for (int round = 0; round < 5; round++) {
            var name = "round " + round + " ";
            var made = AtOnce.run(6, at -> {
                String id = create(name + at).path("id");
                var tags = Map.of("addTags", List.of(id));
                if (at % 2 == 0) sending(tags).patch("/images/" + image).then().statusCode(200);
                else give(List.of(image), id).then().statusCode(200);
                return id;
            });
            var carried = carried(image);
            assertTrue(carried.containsAll(made), made + " are not all among " + carried);
        }
    }

    @Test
    void whatGetsATagWhileItIsMergedHasTheOther() throws Exception {
        var images = List.of(
                person.uploaded("a.jpg", Pictures.jpeg(40, 30, 1)), person.uploaded("b.jpg", Pictures.jpeg(40, 30, 2)));
        for (int round = 0; round < 5; round++) {
            String plage = create("Plage " + round).path("id");
            String strand = create("Strand " + round).path("id");
            String beach = create("Beach " + round).path("id");
            var statuses = AtOnce.run(4, at -> switch (at) {
                case 0 -> merge(plage, strand).statusCode();
                case 1 -> merge(strand, beach).statusCode();
                default -> give(images, plage).statusCode();
            });
            assertEquals(List.of(200, 200), statuses.subList(2, 4), statuses.toString());
            if (statuses.get(0) == 400) merge(plage, beach).then().statusCode(200);
            for (var image : images)
                assertTrue(carried(image).contains(beach), carried(image).toString());
        }
    }

    private Response give(List<String> images, String tag) {
        return sending(Map.of("ids", images, "addTags", List.of(tag))).patch("/images");
    }

    /** As clients resolve the ids that an image carries. */
    private Set<String> carried(String image) {
        var merged = merged();
        List<String> ids = person.request().get("/images/" + image).path("tags");
        return ids.stream().map(id -> merged.getOrDefault(id, id)).collect(Collectors.toSet());
    }

    @Test
    void aChangeTakesTheSameFewStatements() {
        String id = create("Beach").path("id");
        for (int i = 0; i < 30; i++) create("tag " + i);
        assertEquals(
                1, Statements.during(() -> person.request().get("/tags").then().statusCode(200)));
        assertEquals(3, Statements.during(() -> rename(id, "Sea").then().statusCode(200)));
    }

    @Test
    void aRecordThatWasPutBackIsNoticed() throws SQLException {
        String id = create("Beach").path("id");
        var early = sealed();
        rename(id, "Sea");
        put(early);
        try (var log = new CapturedLog()) {
            person.request().get("/tags").then().statusCode(500);
            assertTrue(
                    log.security().get(0).contains("record tags of " + person.id()),
                    log.security().toString());
        }
        create("new").then().statusCode(500);
    }

    @Test
    void anErasedAccountLeavesNothing() throws SQLException {
        create("Beach");
        assertEquals(1, rows());
        person.request().delete("/users/me").then().statusCode(200);
        assertEquals(0, rows());
    }

    @Test
    void neitherNamesNorTheirNumberShow() throws SQLException {
        create("Needle");
        assertTrue(!new String(sealed(), StandardCharsets.ISO_8859_1).contains("Needle"));
    }

    @Test
    void anAccountHasUpToTenThousandTagsAndAsManyMergedOnesAreRemembered() {
        store(10_000, 0);
        create("one more").then().statusCode(409).body("type", equalTo("/problems#conflict"));
        person.request().get("/tags").then().statusCode(200).body("items.size()", equalTo(10_000));
        rename("00000001", "renamed").then().statusCode(200);
        merge("00000001", "00000002").then().statusCode(200);
        create("one more").then().statusCode(201);
        store(10, 10_000);
        merge("00000001", "00000002").then().statusCode(409).body("type", equalTo("/problems#conflict"));
        person.request().delete("/tags/00000001").then().statusCode(204);
        person.request().delete("/tags/00000000").then().statusCode(204); // which they were merged into
        merge("00000002", "00000003").then().statusCode(200);
    }

    @Test
    void theNamesTogetherHaveRoomForAMegabyte() {
        store(5_000, 0, "x".repeat(190));
        create("x".repeat(200)).then().statusCode(201);
        rename("00000001", "😀".repeat(200)).then().statusCode(200);
        store(5_022, 0, "x".repeat(190));
        create("x".repeat(200)).then().statusCode(409).body("type", equalTo("/problems#conflict"));
    }

    private void store(int tags, int merged) {
        store(tags, merged, "tag");
    }

    /** As that many requests would have left it. */
    private void store(int tags, int merged, String name) {
        var names = IntStream.range(0, tags).mapToObj(i -> "\"%08d\":\"%s %d\"".formatted(i, name, i));
        var aliases = IntStream.range(0, merged).mapToObj(i -> "\"m%07d\":\"00000000\"".formatted(i));
        var json = "{\"tags\":{" + names.collect(Collectors.joining(",")) + "},\"merged\":{"
                + aliases.collect(Collectors.joining(",")) + "}}";
        records.change(person.id(), keys.of(person.id()), "tags", before -> json.getBytes(StandardCharsets.UTF_8));
    }

    private int rows() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select count(*) from owner_records where owner_id = " + owner())) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private byte[] sealed() throws SQLException {
        try (var connection = database.getConnection();
                var rows = connection
                        .createStatement()
                        .executeQuery("select sealed from owner_records where owner_id = " + owner())) {
            rows.next();
            return rows.getBytes(1);
        }
    }

    private void put(byte[] sealed) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update owner_records set sealed = ? where owner_id = " + owner())) {
            update.setBytes(1, sealed);
            assertEquals(1, update.executeUpdate());
        }
    }

    private String owner() {
        return "x'" + person.id().toString().replace("-", "") + "'";
    }

    private Set<String> names() {
        return new TreeSet<>(person.request().get("/tags").<List<String>>path("items.name"));
    }

    private Map<String, String> merged() {
        return person.request().get("/tags").<List<Map<String, String>>>path("merged").stream()
                .collect(Collectors.toMap(one -> one.get("id"), one -> one.get("into")));
    }

    private Response create(String name) {
        return sending(Map.of("name", name)).post("/tags");
    }

    private Response rename(String id, String name) {
        return sending(Map.of("name", name)).patch("/tags/" + id);
    }

    private Response merge(String id, String into) {
        return sending(Map.of("into", into)).post("/tags/" + id + "/merges");
    }

    private io.restassured.specification.RequestSpecification json(String body) {
        return person.request().contentType("application/json; charset=UTF-8").body(body.replace('\'', '"'));
    }

    private io.restassured.specification.RequestSpecification sending(Map<String, ?> body) {
        return person.request().contentType("application/json; charset=UTF-8").body(body);
    }
}
