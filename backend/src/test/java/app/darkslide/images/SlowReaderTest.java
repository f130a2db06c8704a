package app.darkslide.images;

import static org.hamcrest.Matchers.equalTo;

import app.darkslide.testing.Await;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.SlowReader;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Somebody who reads originals slowly, each of which holds a thread, is one of many. */
@QuarkusTest
class SlowReaderTest {
    @Test
    void sixteenOriginalsCanBeReadAtATimeHoweverSlowly() throws Exception {
        var person = Person.signedUp();
        var large = content(person, 12_000_000);
        var slow = new ArrayList<SlowReader>();
        try {
            for (int i = 0; i < 16; i++) slow.add(new SlowReader(RestAssured.port, person, large));
            person.request()
                    .get(large)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", equalTo("5"))
                    .body("type", equalTo("/problems#unavailable"));
            person.request().get(large.replace("content", "preview")).then().statusCode(200);
            var stranger = Person.signedUp();
            stranger.request().get(content(stranger, 100_000)).then().statusCode(200);
        } finally {
            for (var reader : slow) reader.close();
        }
        Await.until(
                "their turns end with their connections",
                () -> person.request().get(large).statusCode() == 200);
    }

    private static String content(Person person, int bytes) {
        return "/images/" + person.uploaded("a.jpg", Arrays.copyOf(Pictures.jpeg(60, 40, 1), bytes)) + "/content";
    }
}
