package app.darkslide.users;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import app.darkslide.testing.Person;
import app.darkslide.testing.Surroundings;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A provider that has been away since before the service started. */
@QuarkusTest
@TestProfile(Surroundings.Deserted.class)
class OidcAwayTest {
    private static final String SENTENCE = "Signing in with the house does not work right now.";

    @ConfigProperty(name = "quarkus.management.test-port")
    int management;

    @Test
    void theServiceIsHealthyAndPasswordsWork() {
        given().port(management).get("/health").then().statusCode(200);
        Person.signedUp().request().get("/users/me").then().statusCode(200);
        given().get("/users/options").then().statusCode(200).body("singleSignOn", equalTo("the house"));
    }

    @Test
    void aPersonGetsAPageAndTheAppAProblem() {
        given().accept("text/html,*/*")
                .get("/users/oidc")
                .then()
                .statusCode(503)
                .contentType("text/html")
                .header("Retry-After", notNullValue())
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .body(containsString(SENTENCE));
        given().contentType(ContentType.JSON)
                .body(Map.of())
                .post("/users/oidc")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .body("detail", containsString(SENTENCE));
    }
}
