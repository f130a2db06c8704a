package app.darkslide.tokens;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PersonalTokenTest {
    @Inject
    PersonalTokenRepository tokens;

    @Test
    void aTokenIsShownOnceAndKeptNowhere() {
        var person = Person.signedUp();
        var made = make(person, Map.of("name", "backup", "scopes", List.of("images:write", "images:read")));
        made.then()
                .statusCode(201)
                .header("Location", containsString("/users/me/tokens/"))
                .body("token", matchesPattern("darkslide_pat_[0-9a-z]{57}"))
                .body("scopes", contains("images:read", "images:write"))
                .body("usedAt", nullValue());
        var text = made.<String>path("token");
        person.request()
                .get("/users/me/tokens")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].name", equalTo("backup"))
                .body("items[0].token", nullValue());
        person.request().get("/users/me/tokens").then().body(not(containsString(text.substring(14))));
    }

    @Test
    void itDoesWhatItsScopeSaysAndTellsWhichOneIsMissing() {
        var person = Person.signedUp();
        person.uploaded("a.jpg", Pictures.jpeg(60, 40, 3));
        var reader = by(person.personalToken("images:read").token());
        reader.get("/images").then().statusCode(200).body("items", hasSize(1));
        by(person.personalToken("images:read").token())
                .contentType("image/jpeg")
                .body(Pictures.jpeg(60, 40, 4))
                .post("/images")
                .then()
                .statusCode(403)
                .body("type", equalTo("/problems#insufficient-scope"))
                .header("WWW-Authenticate", equalTo("Bearer error=\"insufficient_scope\", scope=\"images:write\""));
        by(person.personalToken("images:write").token())
                .get("/images")
                .then()
                .statusCode(403)
                .header("WWW-Authenticate", containsString("scope=\"images:read\""));
        by(person.personalToken("account:read").token())
                .get("/users/me")
                .then()
                .statusCode(200)
                .body("username", equalTo(person.username()));
    }

    /** What a server might take for /users, if it took paths less seriously than the rule does. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/users/me/tokens",
                "/users;a=b/me/tokens",
                "//users/me/tokens",
                "/images/../users/me/tokens",
                "/images/%2e%2e/users/me/tokens",
                "/./users/me/tokens",
                "/%75sers/me/tokens",
                "/users/me/tokens/",
                "/users/me/tokens;x",
                "/USERS/me/tokens"
            })
    void noTokenMintsAnotherOneByWhateverPath(String path) {
        var person = Person.signedUp();
        var all = by(person.personalToken("images:read", "images:write", "account:read")
                .token());
        var status = all.urlEncodingEnabled(false)
                .contentType(ContentType.JSON)
                .body("{\"name\":\"child\",\"scopes\":[\"images:read\"]}")
                .post(path)
                .statusCode();
        assertTrue(List.of(400, 401, 403, 404, 405).contains(status), path + " " + status);
        person.request().get("/users/me/tokens").then().body("items", hasSize(1));
    }

    @Test
    void itIsNoCookieAndNoRefreshToken() {
        var token = Person.signedUp().personalToken("images:read").token();
        given().cookie("darkslide-access", token).get("/images").then().statusCode(401);
        given().contentType(ContentType.JSON)
                .body(Map.of("refreshToken", token))
                .post("/users/token")
                .then()
                .statusCode(401);
    }

    @Test
    void aRevokedOneIsWorthNothingAndOnlyItsOwnerRevokesIt() {
        var person = Person.signedUp();
        var made = person.personalToken("images:read");
        by(made.token()).get("/images").then().statusCode(200);
        Person.signedUp()
                .request()
                .delete("/users/me/tokens/" + made.id())
                .then()
                .statusCode(404);
        person.request().delete("/users/me/tokens/" + made.id()).then().statusCode(204);
        by(made.token()).get("/images").then().statusCode(401);
        person.request().delete("/users/me/tokens/" + made.id()).then().statusCode(404);
    }

    @Test
    void itEndsWithItsTime() {
        var person = Person.signedUp();
        var made = person.personalToken("images:read");
        QuarkusTransaction.requiringNew()
                .run(() -> tokens.update(
                        "expiresAt = ?1 where id = ?2", Instant.now().minusSeconds(1), UUID.fromString(made.id())));
        by(made.token()).get("/images").then().statusCode(401);
        person.request().get("/users/me/tokens").then().body("items", hasSize(0));
    }

    @Test
    void withoutATimeItIsGoodForNinetyDaysAndNeverForMoreThanAYear() {
        var person = Person.signedUp();
        var byDefault = make(person, Map.of("name", "a", "scopes", List.of("images:read")));
        assertEquals(
                Duration.ofDays(90),
                Duration.between(
                        Instant.parse(byDefault.path("createdAt")), Instant.parse(byDefault.path("expiresAt"))));
        expiring(person, Instant.now().plus(Duration.ofDays(365))).then().statusCode(201);
        expiring(person, Instant.now().plus(Duration.ofDays(367)))
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/expiresAt"));
        expiring(person, Instant.now().minusSeconds(1)).then().statusCode(400);
    }

    @Test
    void itsLastUseIsShown() {
        var person = Person.signedUp();
        by(person.personalToken("images:read").token()).get("/images").then().statusCode(200);
        person.request().get("/users/me/tokens").then().body("items[0].usedAt", notNullValue());
    }

    @Test
    void fiftyAreEnough() {
        var person = Person.signedUp();
        for (int i = 0; i < 50; i++) person.personalToken("images:read");
        make(person, Map.of("name", "one more", "scopes", List.of("images:read")))
                .then()
                .statusCode(400)
                .body("detail", containsString("50"));
    }

    @Test
    void whatIsNoTokenIsAProblem() {
        var person = Person.signedUp();
        for (var body : List.of(
                Map.of("name", "", "scopes", List.of("images:read")),
                Map.of("name", "a", "scopes", List.of()),
                Map.of("name", "a", "scopes", List.of("images:delete")),
                Map.of("name", "a\nb", "scopes", List.of("images:read")),
                Map.of("name", "x".repeat(65), "scopes", List.of("images:read"))))
            make(person, body).then().statusCode(400);
    }

    @Test
    void aMistypedOneIsKnownByItsLook() {
        var token = TokenText.random();
        assertTrue(TokenText.isOne(token));
        for (int at = 14; at < token.length(); at++) {
            var other = token.charAt(at) == 'x' ? 'y' : 'x';
            assertFalse(TokenText.isOne(token.substring(0, at) + other + token.substring(at + 1)));
        }
        assertFalse(TokenText.isOne(token + "0"));
        assertFalse(TokenText.isOne("darkslide_pat_"));
    }

    private static Response expiring(Person person, Instant time) {
        return make(person, Map.of("name", "a", "scopes", List.of("images:read"), "expiresAt", time.toString()));
    }

    private static Response make(Person person, Map<String, ?> body) {
        return person.request().contentType(ContentType.JSON).body(body).post("/users/me/tokens");
    }

    private static RequestSpecification by(String token) {
        return given().header("Authorization", "Bearer " + token);
    }
}
