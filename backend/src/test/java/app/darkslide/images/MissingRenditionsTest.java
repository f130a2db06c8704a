package app.darkslide.images;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MissingRenditionsTest {
    @Inject
    MissingRenditions missing;

    @Inject
    ImageRepository images;

    @Inject
    ServableImages servable;

    @Test
    void aPictureWithoutPreviewGetsItWhenAnEngineThatCanHasCome() {
        var person = Person.signedUp();
        var id = person.uploaded("kept.jpg", Pictures.jpeg(900, 600, 11));
        withoutRenditions(UUID.fromString(id));
        person.request().get("/images/" + id).then().body("thumbnail", nullValue());
        person.request().get("/images/" + id + "/thumbnail").then().statusCode(404);

        missing.begin(new StartupEvent());
        for (int batch = 0; batch < 100; batch++) missing.goOn();

        person.request()
                .get("/images/" + id)
                .then()
                .body("thumbnail", endsWith("/thumbnail?v=2"))
                .body("placeholder", notNullValue());
        person.request().get("/images/" + id + "/thumbnail?v=2").then().statusCode(200);
        person.request()
                .get("/images/" + id + "/preview?v=2")
                .then()
                .statusCode(200)
                .contentType("image/jpeg");
    }

    /** As it is stored while no engine can render it. */
    private void withoutRenditions(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> images.update(
                        "thumbnailType = null, thumbnailSize = null, previewType = null, previewSize = null where id = ?1",
                        id));
        var owner = QuarkusTransaction.requiringNew().call(() -> images.findById(id).ownerId);
        servable.forget(owner, id);
    }
}
