package app.darkslide.database;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Stillness;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** While another server takes the place of the database's, it can be read. */
@QuarkusTest
class ReadOnlyDatabaseTest {
    @Inject
    ReadOnlyDatabase database;

    @AfterEach
    void takeChangesAgain() {
        database.set(false);
    }

    @Test
    void whatIsStoredIsShownAndChangesAreRefusedUntilLater() throws Exception {
        var person = Person.signedUp();
        var token = person.personalToken("images:read").token();
        var image = "/images/" + person.uploaded("a.jpg", Pictures.jpeg(300, 200, 1));
        try (var still = new Stillness()) {
            database.set(true);
            for (var address : List.of("/images", image, image + "/thumbnail", image + "/content", "/albums"))
                person.request().get(address).then().statusCode(200);
            given().auth().oauth2(token).get("/images").then().statusCode(200);
            assertRefused(person.upload("b.jpg", Pictures.jpeg(300, 200, 2)));
            assertRefused(person.sending(Map.of("fileName", "c.jpg")).patch(image));
            assertRefused(person.sending(Map.of("name", "Lake")).post("/albums"));
            assertRefused(person.request().delete(image));
            assertRefused(person.request().delete(image + "?forever"));
            assertRefused(Person.login(person.username(), person.password()));
            database.set(false);
        }
        person.request().get(image).then().statusCode(200).body("fileName", equalTo("a.jpg"));
        person.request().delete(image + "?forever").then().statusCode(200);
    }

    private static void assertRefused(Response answer) {
        answer.then().statusCode(503).header("Retry-After", "5").body("type", equalTo("/problems#unavailable"));
    }
}
