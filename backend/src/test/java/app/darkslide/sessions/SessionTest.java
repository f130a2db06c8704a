package app.darkslide.sessions;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.darkslide.testing.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionTest {
    @Inject
    SessionRepository sessions;

    @Test
    void nameAndEmailBothSignIn() {
        var person = Person.signedUp();
        Person.login(person.email().toUpperCase(), person.password())
                .then()
                .statusCode(200)
                .body("tokenType", equalTo("Bearer"))
                .body("expiresIn", equalTo(600))
                .body("user.username", equalTo(person.username()));
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        var person = Person.signedUp();
        var wrong = Person.login(person.username(), "not the password");
        var unknown = Person.login("nobody-of-that-name", "not the password");
        assertEquals(401, wrong.statusCode());
        assertEquals(401, unknown.statusCode());
        assertEquals(wrong.asString(), unknown.asString());
        wrong.then().header("WWW-Authenticate", equalTo("Bearer")).body("type", equalTo("/problems#sign-in-failed"));
    }

    @Test
    void aBrowserGetsBothTokensInCookiesThatScriptsCannotRead() {
        var person = Person.signedUp();
        var cookies = given().contentType(ContentType.JSON)
                .body(Map.of("login", person.username(), "password", person.password()))
                .post("/users/login")
                .then()
                .statusCode(200)
                .body("refreshToken", blankOrNullString())
                .extract()
                .headers()
                .getValues("Set-Cookie");
        org.hamcrest.MatcherAssert.assertThat(
                cookies,
                hasItem(allOf(
                        containsString("darkslide-access="),
                        containsString("HttpOnly"),
                        containsString("SameSite=Strict"),
                        containsString("Path=/images"))));
        org.hamcrest.MatcherAssert.assertThat(
                cookies,
                hasItem(allOf(
                        containsString("darkslide-refresh="),
                        containsString("HttpOnly"),
                        containsString("SameSite=Strict"),
                        containsString("Path=/users/token"))));
    }

    @Test
    void theCookieReadsPicturesAndChangesNothing() {
        var person = Person.signedUp();
        var id = person.uploaded("a.jpg", app.darkslide.testing.Pictures.jpeg(60, 40, 1));
        given().cookie("darkslide-access", person.accessToken())
                .get("/images/" + id + "/thumbnail")
                .then()
                .statusCode(200);
        given().cookie("darkslide-access", person.accessToken())
                .delete("/images/" + id)
                .then()
                .statusCode(401);
        given().cookie("darkslide-access", person.accessToken())
                .post("/users/logout")
                .then()
                .statusCode(401);
    }

    @Test
    void aRefreshTokenIsExchangedForTheNextOne() {
        var person = Person.signedUp();
        var next =
                refresh(person.refreshToken()).then().statusCode(200).extract().<String>path("refreshToken");
        assertNotEquals(person.refreshToken(), next);
        refresh(next).then().statusCode(200);
    }

    @Test
    void twoTabsThatRefreshAtOnceStaySignedIn() {
        var person = Person.signedUp();
        var one =
                refresh(person.refreshToken()).then().statusCode(200).extract().<String>path("refreshToken");
        var other =
                refresh(person.refreshToken()).then().statusCode(200).extract().<String>path("refreshToken");
        assertEquals(one, other);
        refresh(one).then().statusCode(200);
    }

    @Test
    void aSpentRefreshTokenThatComesAgainLaterEndsTheSession() {
        var person = Person.signedUp();
        var next = refresh(person.refreshToken()).then().extract().<String>path("refreshToken");
        lastRefreshed(next, Instant.now().minusSeconds(60));
        refresh(person.refreshToken()).then().statusCode(401);
        refresh(next).then().statusCode(401);
    }

    @Test
    void anExpiredSessionIsOver() {
        var person = Person.signedUp();
        var id = RefreshToken.parse(person.refreshToken()).orElseThrow().session();
        QuarkusTransaction.requiringNew()
                .run(() -> sessions.update(
                        "expiresAt = ?1 where id = ?2", Instant.now().minusSeconds(1), id));
        refresh(person.refreshToken()).then().statusCode(401);
        person.request().get("/users/me").then().statusCode(401);
    }

    @Test
    void afterSigningOutTheTokensAreWorthNothing() {
        var person = Person.signedUp();
        person.request().get("/users/me").then().statusCode(200);
        person.request()
                .post("/users/logout")
                .then()
                .statusCode(204)
                .header("Clear-Site-Data", containsString("\"storage\""));
        person.request().get("/users/me").then().statusCode(401);
        refresh(person.refreshToken()).then().statusCode(401);
    }

    @Test
    void anotherSessionOfTheSamePersonLivesOn() {
        var person = Person.signedUp();
        var elsewhere = person.signedInAgain();
        person.request().post("/users/logout").then().statusCode(204);
        elsewhere.request().get("/users/me").then().statusCode(200).body("id", not(blankOrNullString()));
    }

    private static Response refresh(String token) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("refreshToken", token))
                .post("/users/token");
    }

    private void lastRefreshed(String token, Instant time) {
        var id = RefreshToken.parse(token).orElseThrow().session();
        QuarkusTransaction.requiringNew().run(() -> sessions.update("refreshedAt = ?1 where id = ?2", time, id));
    }
}
