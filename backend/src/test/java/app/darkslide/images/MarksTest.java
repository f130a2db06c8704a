package app.darkslide.images;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The favourites and the tags of images. */
@QuarkusTest
class MarksTest {
    private static final byte[] PICTURE = Pictures.jpeg(60, 40, 5);

    private Person person;
    private String id;

    @BeforeEach
    void upload() {
        person = Person.signedUp();
        id = person.uploaded("a.jpg", PICTURE);
    }

    @Test
    void anUploadHasNeither() {
        see().then().body("favourite", equalTo(false)).body("tags", empty());
    }

    @Test
    void aFavouriteIsShownWhereverTheImageIs() {
        var etag = see().header("ETag");
        patch(Map.of("favourite", true)).then().statusCode(200).body("favourite", equalTo(true));
        assertNotEquals(etag, see().header("ETag"));
        person.request().get("/images").then().body("items[0].favourite", equalTo(true));
        person.request().get("/changes").then().body("items[0].favourite", equalTo(true));
        patch(Map.of("description", "still")).then().body("favourite", equalTo(true));
        person.request().delete("/images/" + id);
        person.request().get("/images/trash").then().body("items[0].favourite", equalTo(true));
        person.upload("again.jpg", PICTURE).then().statusCode(200).body("favourite", equalTo(true));
        patch(Map.of("favourite", false)).then().body("favourite", equalTo(false));
    }

    @Test
    void tagsAreAddedAndRemoved() {
        var beach = person.tag("Beach");
        var sea = person.tag("Sea");
        var sun = person.tag("Sun");
        patch(Map.of("addTags", List.of(beach, sea, beach))).then().body("tags", equalTo(List.of(beach, sea)));
        patch(Map.of("fileName", "b.jpg")).then().body("tags", equalTo(List.of(beach, sea)));
        person.request().get("/images").then().body("items[0].tags", equalTo(List.of(beach, sea)));
        patch(Map.of("addTags", List.of(sun), "removeTags", List.of(beach)))
                .then()
                .body("tags", equalTo(List.of(sea, sun)));
        patch(Map.of("removeTags", List.of(sea, sun, "AAAAAAAA"))).then().body("tags", empty());
    }

    @Test
    void whatChangesNothingLeavesTheVersionAsItIs() {
        var beach = person.tag("Beach");
        var etag = patch(Map.of("addTags", List.of(beach), "favourite", true)).header("ETag");
        for (var same : List.of(
                Map.of("addTags", List.of(beach)),
                Map.of("favourite", true),
                Map.of("removeTags", List.of(person.tag("Sea"))),
                Map.of("addTags", List.of())))
            assertEquals(etag, patch(same).then().statusCode(200).extract().header("ETag"));
    }

    @Test
    void aTagThatWasMergedCountsAsTheOtherOnceTheTagsAreChanged() {
        var strand = person.tag("Strand");
        var beach = person.tag("Beach");
        var sun = person.tag("Sun");
        var gone = person.tag("Gone");
        patch(Map.of("addTags", List.of(strand, gone)));
        person.request()
                .contentType("application/json")
                .body(Map.of("into", beach))
                .post("/tags/" + strand + "/merges")
                .then()
                .statusCode(200);
        person.request().delete("/tags/" + gone).then().statusCode(204);
        see().then().body("tags", equalTo(List.of(strand, gone)));
        patch(Map.of("addTags", List.of(sun))).then().body("tags", equalTo(List.of(beach, sun)));
        patch(Map.of("addTags", List.of(strand))).then().body("tags", equalTo(List.of(beach, sun)));
        patch(Map.of("removeTags", List.of(strand))).then().body("tags", equalTo(List.of(sun)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'favourite': 'yes'}",
                "{'favourite': 5.5}",
                "{'addTags': 'a'}",
                "{'addTags': [null]}",
                "{'addTags': ['AAAAAAAA']}",
                "{'addTags': ['']}",
                "{'addTags': ['\\u0000']}",
                "{'removeTags': {}}",
                "{'tags': []}"
            })
    void whatCannotBeIsAProblemAndChangesNothing(String body) {
        var etag = see().header("ETag");
        person.request()
                .contentType("application/json")
                .body(body.replace('\'', '"'))
                .patch("/images/" + id)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
        assertEquals(etag, see().header("ETag"));
    }

    @Test
    void theTagsOfSomebodyElseAreNone() {
        var other = Person.signedUp();
        String theirs = other.request()
                .contentType("application/json")
                .body(Map.of("name", "Theirs"))
                .post("/tags")
                .path("id");
        patch(Map.of("addTags", List.of(theirs)))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/addTags/0"));
    }

    @Test
    void anImageCarriesTwoHundredTagsAndAListOfSuchStaysSmall() {
        var tags = new ArrayList<String>();
        for (int i = 0; i < 201; i++) tags.add(person.tag("tag " + i));
        patch(Map.of("addTags", tags)).then().statusCode(400);
        patch(Map.of("addTags", tags.subList(0, 200), "description", "漢".repeat(2000)))
                .then()
                .statusCode(200);
        patch(Map.of("addTags", tags.subList(200, 201))).then().statusCode(400);
        patch(Map.of("addTags", tags.subList(200, 201), "removeTags", tags.subList(0, 1)))
                .then()
                .statusCode(200);
        patch(Map.of("addTags", Collections.nCopies(200, tags.get(1)))).then().statusCode(200);
        patch(Map.of("addTags", Collections.nCopies(201, UUID.randomUUID().toString())))
                .then()
                .statusCode(400);
    }

    private Response see() {
        return person.request().get("/images/" + id);
    }

    private Response patch(Map<String, ?> body) {
        return person.request()
                .contentType("application/json; charset=UTF-8")
                .body(body)
                .patch("/images/" + id);
    }
}
