package app.darkslide.sessions;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.blankOrNullString;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.activity.ClientInfo;
import app.darkslide.testing.Person;
import app.darkslide.web.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SessionTest {
    @Inject
    SessionRepository sessions;

    @Inject
    Sessions service;

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
    void whoIsErasedWhileSigningInIsNotLetIn() {
        var origin = new ClientInfo("curl", "192.0.2.0/24");
        var refusal = assertThrows(ProblemException.class, () -> service.open(UUID.randomUUID(), origin));
        assertEquals("This account was erased just now.", refusal.getMessage());
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
    void theSpentOneMayComeAgainDuringTheGraceAndNotAfterIt() {
        var person = Person.signedUp();
        var next = refreshed(person.refreshToken());
        lastRefreshed(next, Instant.now().minusSeconds(4));
        assertEquals(next, refreshed(person.refreshToken()));
        lastRefreshed(next, Instant.now().minusSeconds(11));
        refresh(person.refreshToken()).then().statusCode(401);
    }

    @Test
    void aTabThatWasOvertakenByOthersStaysSignedIn() {
        var person = Person.signedUp();
        var latest = refreshed(refreshed(refreshed(person.refreshToken())));
        assertEquals(latest, refreshed(person.refreshToken()));
        refresh(latest).then().statusCode(200);
    }

    @Test
    void manyThatRefreshAtOnceAllGetTheSameNextOne() throws Exception {
        var person = Person.signedUp();
        var pool = Executors.newFixedThreadPool(4);
        Callable<String> refresh = () -> refreshed(person.refreshToken());
        var answers = pool.invokeAll(Collections.nCopies(8, refresh));
        pool.shutdown();
        var tokens = new HashSet<String>();
        for (var answer : answers) tokens.add(answer.get());
        assertEquals(1, tokens.size());
        refresh(tokens.iterator().next()).then().statusCode(200);
    }

    @Test
    void aTokenThatWasSpentLongAgoEndsTheSessionToo() {
        var person = Person.signedUp();
        var latest = person.refreshToken();
        for (int i = 0; i < 12; i++) latest = refreshed(latest);
        refresh(person.refreshToken()).then().statusCode(401);
        refresh(latest).then().statusCode(401);
    }

    @Test
    void noSessionHasMoreTokensThanAreRecognized() {
        var person = Person.signedUp();
        var id = RefreshToken.parse(person.refreshToken()).orElseThrow().session();
        QuarkusTransaction.requiringNew()
                .run(() -> sessions.update("exchanges = ?1 where id = ?2", RefreshTokens.MAX_CHAIN - 2, id));
        var last = refreshed(person.refreshToken());
        refresh(last).then().statusCode(401).header("Clear-Site-Data", "\"cache\"");
        assertTrue(QuarkusTransaction.requiringNew()
                .call(() -> sessions.findByIdOptional(id))
                .isEmpty());
    }

    @Test
    void aTokenThatTheSessionNeverHadEndsNothing() {
        var person = Person.signedUp();
        var id = RefreshToken.parse(person.refreshToken()).orElseThrow().session();
        refresh(new RefreshToken(id, new byte[RefreshToken.SECRET_BYTES]).toString())
                .then()
                .statusCode(401);
        refresh("nonsense").then().statusCode(401);
        refresh(person.refreshToken()).then().statusCode(200);
    }

    @Test
    void theOwnerIsToldOnceAtTheNextSignInThatATokenWasStolen() {
        var person = Person.signedUp();
        var next = refreshed(person.refreshToken());
        lastRefreshed(next, Instant.now().minusSeconds(60));
        refresh(person.refreshToken()).then().statusCode(401);
        Person.login(person.username(), person.password())
                .then()
                .statusCode(200)
                .body("notices.kind", contains("refresh-token-reused"))
                .body("notices[0].device", equalTo("Apache-HttpClient"));
        Person.login(person.username(), person.password())
                .then()
                .statusCode(200)
                .body("notices", hasSize(0));
    }

    @Test
    void refreshingDoesNotLengthenASessionBeyondItsEnd() {
        var person = Person.signedUp();
        var id = RefreshToken.parse(person.refreshToken()).orElseThrow().session();
        var longAgo = Instant.now().minus(Duration.ofDays(89));
        QuarkusTransaction.requiringNew().run(() -> sessions.update("createdAt = ?1 where id = ?2", longAgo, id));
        refresh(person.refreshToken()).then().statusCode(200);
        var session = QuarkusTransaction.requiringNew().call(() -> sessions.findById(id));
        assertEquals(longAgo.plus(Duration.ofDays(90)).getEpochSecond(), session.expiresAt.getEpochSecond());
    }

    @Test
    void everyRefreshPutsTheEndOffToThirtyDaysFromThen() {
        var person = Person.signedUp();
        var id = RefreshToken.parse(person.refreshToken()).orElseThrow().session();
        var soon = Instant.now().plusSeconds(60);
        QuarkusTransaction.requiringNew().run(() -> sessions.update("expiresAt = ?1 where id = ?2", soon, id));
        refreshed(person.refreshToken());
        var session = QuarkusTransaction.requiringNew().call(() -> sessions.findById(id));
        assertEquals(session.refreshedAt.plus(Duration.ofDays(30)), session.expiresAt);
    }

    @Test
    void everybodySeesTheirOwnSessionsWithTheirDevices() {
        var person = Person.signedUp();
        given().contentType(ContentType.JSON)
                .header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
                .body(Map.of("login", person.username(), "password", person.password()))
                .post("/users/login")
                .then()
                .statusCode(200);
        given().contentType(ContentType.JSON)
                .body(Map.of("login", person.username(), "password", person.password(), "device", "Mein Gerät"))
                .post("/users/login")
                .then()
                .statusCode(200);
        person.request()
                .get("/users/me/sessions")
                .then()
                .statusCode(200)
                .body("items.device", containsInAnyOrder("Apache-HttpClient", "Firefox on Linux", "Mein Gerät"))
                .body("items.address", everyItem(equalTo("127.0.0.0/24")))
                .body("items.findAll { it.current }.device", contains("Apache-HttpClient"));
    }

    @Test
    void aDeviceNameIsALineOfText() {
        var person = Person.signedUp();
        for (var name : List.of("", " ", "a\nb", "x".repeat(65)))
            given().contentType(ContentType.JSON)
                    .body(Map.of("login", person.username(), "password", person.password(), "device", name))
                    .post("/users/login")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", hasItem("/device"));
    }

    @Test
    void aSessionIsEndedFromAnotherOneAndOnlyByItsOwner() {
        var person = Person.signedUp();
        var elsewhere = person.signedInAgain();
        elsewhere.request().get("/users/me").then().statusCode(200);
        Person.signedUp()
                .request()
                .delete("/users/me/sessions/" + elsewhere.session())
                .then()
                .statusCode(404);
        var id = elsewhere.session();
        person.request().delete("/users/me/sessions/" + id).then().statusCode(204);
        elsewhere.request().get("/users/me").then().statusCode(401);
        refresh(elsewhere.refreshToken()).then().statusCode(401);
        person.request().delete("/users/me/sessions/" + id).then().statusCode(404);
    }

    @Test
    void allOthersAreEndedAtOnce() {
        var person = Person.signedUp();
        var second = person.signedInAgain();
        var third = person.signedInAgain();
        person.request().delete("/users/me/sessions").then().statusCode(200).body("ended", equalTo(2));
        second.request().get("/users/me").then().statusCode(401);
        third.request().get("/users/me").then().statusCode(401);
        person.request().get("/users/me/sessions").then().body("items", hasSize(1));
    }

    @Test
    void theHundredAndFirstSessionEndsTheOneThatWasNotUsedForLongest() {
        var person = Person.signedUp();
        var user = UUID.fromString(person.request().get("/users/me").path("id"));
        for (int i = 0; i < 100; i++) service.open(user, new ClientInfo("A script", "unknown"));
        assertEquals(100, QuarkusTransaction.requiringNew().call(() -> sessions.latest(user)
                .size()));
        refresh(person.refreshToken()).then().statusCode(401);
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

    private static String refreshed(String token) {
        return refresh(token).then().statusCode(200).extract().path("refreshToken");
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
