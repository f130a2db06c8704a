package app.darkslide.users;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import app.darkslide.keys.TokenKeys;
import app.darkslide.testing.Forgeries;
import app.darkslide.testing.Guessing;
import app.darkslide.testing.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody changes of their own account, and what it takes. */
@QuarkusTest
class AccountTest {
    private static final String NEXT = "nine geese over new water";

    @Inject
    TokenKeys keys;

    @Test
    void aNewPasswordHoldsAtOnceAndEndsAllOtherSessions() {
        var person = Person.signedUp();
        var elsewhere = person.signedInAgain();
        elsewhere.request().get("/users/me").then().statusCode(200);
        change(person, person.password(), NEXT).then().statusCode(204);
        person.request().get("/users/me").then().statusCode(200);
        elsewhere.request().get("/users/me").then().statusCode(401);
        Person.login(person.username(), person.password()).then().statusCode(401);
        Person.login(person.username(), NEXT).then().statusCode(200);
    }

    @Test
    void thePresentPasswordHasToBeGiven() {
        var person = Person.signedUp();
        change(person, "not the password", NEXT)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems#wrong-password"))
                .body("errors.pointer", contains("/currentPassword"));
        Person.login(person.username(), person.password()).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"too short, at least 12", "qwerty123456, too common"})
    void aNewPasswordIsRefusedWithItsReason(String password, String reason) {
        var person = Person.signedUp();
        change(person, person.password(), password)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems#invalid-request"))
                .body("errors.pointer", contains("/newPassword"))
                .body("detail", containsString(reason));
    }

    @Test
    void theThirtyFirstPasswordThatASessionTriesHasToWait() {
        var person = Person.signedUp();
        Guessing.untilRefused(
                30,
                Duration.ofHours(1),
                422,
                i -> i % 2 == 0
                        ? confirm(person.request(), "not the password")
                        : change(person, "not the password", NEXT));
        confirm(person.request(), person.password()).then().statusCode(429);
        var elsewhere = person.signedInAgain();
        confirm(elsewhere.request(), person.password()).then().statusCode(200);
    }

    @Test
    void nameAndEmailChangeAndBothSignIn() {
        var person = Person.signedUp();
        var name = "new-" + person.username();
        rename(person.request(), Map.of("username", name))
                .then()
                .statusCode(200)
                .body("username", equalTo(name))
                .body("email", equalTo(person.email()));
        rename(person.request(), Map.of("email", "NEW-" + person.email()))
                .then()
                .statusCode(200)
                .body("username", equalTo(name))
                .body("email", equalTo("NEW-" + person.email()));
        Person.login(name, person.password()).then().statusCode(200);
        Person.login("new-" + person.email(), person.password()).then().statusCode(200);
        Person.login(person.username(), person.password()).then().statusCode(401);
    }

    @Test
    void onesOwnNameInOtherLettersIsFreeAndSomebodyElsesIsTaken() {
        var person = Person.signedUp();
        var other = Person.signedUp();
        rename(person.request(), Map.of("username", person.username().toUpperCase()))
                .then()
                .statusCode(200);
        rename(person.request(), Map.of("username", other.username(), "email", other.email()))
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems#already-taken"))
                .body("errors.pointer", contains("/username", "/email"));
        rename(person.request(), Map.of("username", "no spaces")).then().statusCode(400);
    }

    @Test
    void elevenMinutesAfterThePasswordWasGivenItHasToBeGivenAgain() {
        var person = Person.signedUp();
        var stale = aged(person, 11 * 60);
        var almost = aged(person, 9 * 60);
        rename(given().auth().oauth2(stale), Map.of())
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems#fresh-sign-in-required"));
        given().auth()
                .oauth2(stale)
                .contentType(ContentType.JSON)
                .body("{\"name\":\"a\",\"scopes\":[\"images:read\"]}")
                .post("/users/me/tokens")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems#fresh-sign-in-required"));
        given().auth()
                .oauth2(stale)
                .delete("/users/me")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems#fresh-sign-in-required"));
        rename(given().auth().oauth2(almost), Map.of()).then().statusCode(200);
    }

    @Test
    void aConfirmationRenewsTheSessionThatItIsGivenIn() {
        var person = Person.signedUp();
        var stale = given().auth().oauth2(aged(person, 11 * 60));
        var answer = confirm(stale, person.password());
        answer.then()
                .statusCode(200)
                .header("Set-Cookie", startsWith("darkslide-access="))
                .body("refreshToken", nullValue())
                .body("notices", nullValue())
                .body("user.username", equalTo(person.username()));
        var fresh = answer.<String>path("accessToken");
        rename(given().auth().oauth2(fresh), Map.of()).then().statusCode(200);
        given().auth().oauth2(fresh).get("/users/me/sessions").then().body("items.size()", equalTo(1));
    }

    @Test
    void aWrongPasswordConfirmsNothing() {
        var person = Person.signedUp();
        confirm(person.request(), "not the password")
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems#wrong-password"))
                .body("errors.pointer", contains("/password"));
    }

    @Test
    void whatAProxyWouldSayIsNotBelievedOfJustAnybody() {
        var person = Person.signedUp();
        given().header("X-Forwarded-For", "203.0.113.9")
                .contentType(ContentType.JSON)
                .body(Map.of("login", person.username(), "password", person.password()))
                .post("/users/login")
                .then()
                .statusCode(200);
        person.request().get("/users/me/sessions").then().body("items.address", not(hasItem(startsWith("203"))));
    }

    /** An access token of this person's session, whose password was given so long ago. */
    private String aged(Person person, int seconds) {
        return new Forgeries(person.accessToken(), keys)
                .authenticatedAt(Instant.now().minusSeconds(seconds));
    }

    private static Response change(Person person, String present, String next) {
        return person.request()
                .contentType(ContentType.JSON)
                .body(Map.of("currentPassword", present, "newPassword", next))
                .put("/users/me/password");
    }

    private static Response confirm(RequestSpecification request, String password) {
        return request.contentType(ContentType.JSON)
                .body(Map.of("password", password))
                .post("/users/confirmation");
    }

    private static Response rename(RequestSpecification request, Map<String, String> names) {
        return request.contentType(ContentType.JSON).body(names).patch("/users/me");
    }
}
