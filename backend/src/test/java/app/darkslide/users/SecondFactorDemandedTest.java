package app.darkslide.users;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import app.darkslide.testing.AuthenticatorApp;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(SecondFactorDemandedTest.OfEverybody.class)
class SecondFactorDemandedTest {
    public static class OfEverybody implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("darkslide.factors.demanded-of", "everybody");
        }
    }

    @Test
    void withoutOneNoImageIsShownOrTakenAndTheAccountIsOpen() {
        var person = Person.signedUp();
        var token = person.personalToken("images:read");
        for (var answer : List.of(
                person.request().get("/images"),
                person.request().get("/images/months"),
                person.request().get("/images/trash"),
                person.upload("a.jpg", Pictures.jpeg(60, 40, 9)),
                given().auth().oauth2(token.token()).get("/images")))
            answer.then().statusCode(403).body("type", equalTo("/problems#second-factor-missing"));
        person.request().get("/users/me").then().statusCode(200);
        person.recoveryCodes();
        person.request().get("/images").then().statusCode(403);
        AuthenticatorApp.of(person);
        person.request().get("/images").then().statusCode(200);
        person.uploaded("a.jpg", Pictures.jpeg(60, 40, 9));
    }
}
