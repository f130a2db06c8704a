package app.darkslide.storage.s3;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.darkslide.shares.MadeShares;
import app.darkslide.storage.BlobStore;
import app.darkslide.testing.Await;
import app.darkslide.testing.OnOneDatabase;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.SilentProxy;
import app.darkslide.visitors.Visitor;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people do with images, where these lie in an object store. */
@QuarkusTest
@OnOneDatabase
@WithTestResource(S3Service.class)
class S3ServiceTest {
    /** More than two segments of the sealed file. */
    private static final byte[] ORIGINAL = Pictures.noise(640, 480, 5);

    SilentProxy network;

    @Inject
    BlobStore blobs;

    @ConfigProperty(name = "darkslide.data")
    Path data;

    @TestHTTPResource(value = "/health/well", management = true)
    String health;

    private Person person;
    private String id;

    @BeforeEach
    void upload() {
        person = Person.signedUp();
        id = person.uploaded("a.jpg", ORIGINAL);
    }

    @AfterEach
    void comeBack() throws Exception {
        network.comeBack();
        Await.until("the store is tried again", () -> get("content").statusCode() != 503);
    }

    @Test
    void anImageIsInTheStoreAndNotInTheDataDirectory() throws IOException {
        assertEquals(Set.of("original", "preview", "thumbnail"), parts());
        assertFalse(Files.exists(data.resolve("blobs")));
        try (var temporary = Files.list(data.resolve("tmp"))) {
            assertEquals(0, temporary.count());
        }
    }

    @Test
    void itIsShownAndDownloaded() {
        assertArrayEquals(
                ORIGINAL, get("content").then().statusCode(200).extract().asByteArray());
        for (var rendition : List.of("thumbnail", "preview"))
            get(rendition).then().statusCode(200);
    }

    @Test
    void aRangeOfItIsRead() {
        var from = ORIGINAL.length - 1000;
        var range = person.request()
                .header("Range", "bytes=" + from + "-" + (from + 9))
                .get("/images/" + id + "/content");
        range.then().statusCode(206);
        assertArrayEquals(Arrays.copyOfRange(ORIGINAL, from, from + 10), range.asByteArray());
    }

    @Test
    void itIsTurned() throws IOException {
        person.sending(Map.of("rotation", 90)).patch("/images/" + id).then().statusCode(200);
        get("preview").then().statusCode(200);
        assertEquals(3, parts().size());
    }

    @Test
    void aVisitorSeesIt() {
        var share = MadeShares.byOwner(person, Map.of("images", List.of(id), "name", "For grandma"));
        var visitor = Visitor.of(share);
        for (var kind : List.of("thumbnail", "preview"))
            visitor.get(visitor.urls(kind).get(0)).then().statusCode(200);
    }

    @Test
    void whatIsDeletedForGoodIsNotInTheStoreAnyMore() throws IOException {
        person.request().delete("/images/" + id + "?forever=true").then().statusCode(200);
        assertEquals(Set.of(), parts());
    }

    @Test
    void whileTheStoreIsAwayNothingIsStoredOrCalledDamagedAndThenAllIsThere() throws Exception {
        network.refuse();
        for (var answer : List.of(get("content"), get("thumbnail"), person.upload("b.jpg", Pictures.jpeg(64, 48, 1))))
            answer.then().statusCode(503).header("Retry-After", "10").body("type", equalTo("/problems#unavailable"));
        person.request().get("/images").then().statusCode(200).body("items.size()", equalTo(1));
        given().get(health)
                .then()
                .statusCode(503)
                .body("checks.findAll { it.status == 'DOWN' }.name", hasItem("blobs"));
        network.comeBack();
        Await.until("the store is tried again", () -> get("content").statusCode() == 200);
        assertArrayEquals(ORIGINAL, get("content").asByteArray());
        person.request().get("/images/damaged").then().statusCode(200).body("items.size()", equalTo(0));
        person.uploaded("b.jpg", Pictures.jpeg(64, 48, 1));
        given().get(health).then().body("checks.findAll { it.status == 'DOWN' }.name", not(hasItem("blobs")));
    }

    private Response get(String what) {
        return person.request().get("/images/" + id + "/" + what);
    }

    private Set<String> parts() throws IOException {
        var parts = new TreeSet<String>();
        blobs.blobs(Instant.MAX, (blob, stat) -> {
            if (blob.object().equals(UUID.fromString(id))) parts.add(blob.part());
        });
        return parts;
    }
}
