package app.darkslide.images;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every change of a gallery is told inside its transaction, once for each image that really changed. */
@QuarkusTest
class ImageEventsTest {
    @Inject
    Listener listener;

    Person person;

    @BeforeEach
    void listen() {
        person = Person.signedUp();
    }

    @AfterEach
    void stop() {
        listener.failing = false;
        listener.heard.clear();
    }

    /** What a feature such as albums would do. */
    @Singleton
    static class Listener {
        final List<String> heard = new CopyOnWriteArrayList<>();
        volatile boolean failing;

        void added(@Observes ImageAdded event) {
            hear("added", event.image());
        }

        void edited(@Observes ImageEdited event) {
            hear("edited", event.image());
        }

        void trashed(@Observes ImageTrashed event) {
            hear("trashed", event.image());
        }

        void restored(@Observes ImageRestored event) {
            hear("restored", event.image());
        }

        void destroyed(@Observes ImageDestroyed event) {
            hear("destroyed", event.image());
        }

        private void hear(String what, Image image) {
            if (!QuarkusTransaction.isActive()) throw new AssertionError("outside of the transaction");
            if (failing) throw new IllegalStateException("a listener fails");
            heard.add(what + " " + image.id());
        }

        List<String> of(String id) {
            return heard.stream()
                    .filter(event -> event.endsWith(id))
                    .map(event -> event.split(" ")[0])
                    .toList();
        }
    }

    @Test
    void aWholeLifeIsTold() {
        var bytes = Pictures.jpeg(90, 60, 41);
        var id = person.uploaded("a.jpg", bytes);
        person.request()
                .contentType(ContentType.JSON)
                .body("{\"fileName\": \"b.jpg\"}")
                .patch("/images/" + id);
        person.request().delete("/images/" + id);
        sentAgain(bytes);
        person.request().delete("/images/" + id);
        select("/images/trash/restorations", id);
        select("/images/deletions", id);
        person.request().delete("/images/trash");
        assertEquals(
                List.of("added", "edited", "trashed", "restored", "trashed", "restored", "trashed", "destroyed"),
                listener.of(id));
    }

    @Test
    void nothingIsToldOfWhatDoesNotChange() {
        var bytes = Pictures.jpeg(90, 60, 42);
        var id = person.uploaded("a.jpg", bytes);
        sentAgain(bytes);
        select("/images/trash/restorations", id);
        var tag = person.request().get("/images/" + id).header("ETag");
        for (var same : List.of("{}", "{\"fileName\": \"a.jpg\"}"))
            assertEquals(
                    tag,
                    person.request()
                            .contentType(ContentType.JSON)
                            .body(same)
                            .patch("/images/" + id)
                            .header("ETag"));
        person.request().delete("/images/" + id);
        person.request().delete("/images/" + id);
        assertEquals(List.of("added", "trashed"), listener.of(id));
    }

    @Test
    void eachOfManyIsTold() {
        var first = person.uploaded("a.jpg", Pictures.jpeg(90, 60, 43));
        var second = person.uploaded("b.jpg", Pictures.jpeg(90, 60, 44));
        person.request()
                .contentType(ContentType.JSON)
                .body(Map.of("ids", List.of(first, second, UUID.randomUUID()), "forever", true))
                .post("/images/deletions")
                .then()
                .statusCode(200);
        assertEquals(List.of("added", "destroyed"), listener.of(first));
        assertEquals(List.of("added", "destroyed"), listener.of(second));
    }

    @Test
    void aListenerThatFailsUndoesTheChange() {
        var id = person.uploaded("a.jpg", Pictures.jpeg(90, 60, 45));
        listener.failing = true;
        person.request().delete("/images/" + id).then().statusCode(500);
        person.request().delete("/images/" + id + "?forever").then().statusCode(500);
        person.request()
                .contentType(ContentType.JSON)
                .body("{\"fileName\": \"b.jpg\"}")
                .patch("/images/" + id)
                .then()
                .statusCode(500);
        listener.failing = false;
        person.request()
                .get("/images/" + id)
                .then()
                .statusCode(200)
                .body("fileName", equalTo("a.jpg"))
                .body("deletedAt", nullValue());
        person.request().get("/images/months").then().body("items", hasSize(1)).body("items[0].count", equalTo(1));
        person.request().get("/images/" + id + "/content").then().statusCode(200);
    }

    private void sentAgain(byte[] bytes) {
        person.upload("again.jpg", bytes).then().statusCode(200);
    }

    private void select(String path, String id) {
        person.request()
                .contentType(ContentType.JSON)
                .body(Map.of("ids", List.of(id)))
                .post(path)
                .then()
                .statusCode(200);
    }
}
