package app.darkslide.users;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.AuthenticatorApp;
import app.darkslide.testing.Guessing;
import app.darkslide.testing.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SecondFactorTest {
    private static final int GUESSES = 5;
    private static final int GUESSES_A_DAY = 20;
    private static final Duration PERIOD = Duration.ofMinutes(5);
    private static final int AT_ONCE = 8;

    @Inject
    DataSource database;

    private Person person;

    @BeforeEach
    void signUp() {
        person = Person.signedUp();
    }

    @Test
    void theCodeOfAnAppFollowsThePassword() {
        var app = AuthenticatorApp.of(person);
        Person.login(person.username(), person.password())
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems#second-factor-required"))
                .body("accessToken", nullValue())
                .body("secondFactor.kinds", contains("authenticator"))
                .body("secondFactor.expiresIn", equalTo(300))
                .cookies(Map.of());
        String token = Person.secondStep(person.firstStep(), app.next())
                .then()
                .statusCode(200)
                .body("user.username", equalTo(person.username()))
                .body("refreshToken", notNullValue())
                .extract()
                .path("accessToken");
        given().auth().oauth2(token).get("/users/me").then().statusCode(200);
        factors().body("items", hasSize(1)).body("items[0].usedAt", notNullValue());
        kinds().body("items.kind", hasItem("second-factor-added")).body("items.kind", hasItem("new-device"));
    }

    @Test
    void nothingIsAskedForBeforeTheFirstCodeWasRight() {
        var app = AuthenticatorApp.begun(person);
        factors().body("items", empty());
        confirm(app.wrong()).then().statusCode(422).body("type", equalTo("/problems#wrong-code"));
        Person.login(person.username(), person.password()).then().statusCode(200);
        confirm(app.next()).then().statusCode(200);
        person.firstStep();
    }

    @Test
    void beginningAgainForgetsTheSecretOfBefore() {
        var first = AuthenticatorApp.begun(person);
        var second = AuthenticatorApp.begun(person);
        confirm(first.next()).then().statusCode(422);
        confirm(second.next()).then().statusCode(200);
        person.request()
                .post("/users/me/factors/authenticator")
                .then()
                .statusCode(409)
                .body("type", equalTo("/problems#conflict"));
        confirm(second.next()).then().statusCode(409);
    }

    @Test
    void withoutTheAppThePasswordIsEnoughAgain() {
        var app = AuthenticatorApp.of(person);
        person.request().delete("/users/me/factors/" + app.id()).then().statusCode(204);
        person.request().delete("/users/me/factors/" + app.id()).then().statusCode(404);
        Person.login(person.username(), person.password()).then().statusCode(200);
        kinds().body("items.kind", hasItem("second-factor-removed"));
    }

    @Test
    void anOldSignInCanNeitherAddNorRemoveOne() {
        var app = AuthenticatorApp.of(person);
        var late = person.staleAccessToken();
        for (var answer : List.of(
                given().auth().oauth2(late).post("/users/me/factors/authenticator"),
                given().auth().oauth2(late).delete("/users/me/factors/" + app.id()),
                given().auth().oauth2(late).post("/users/me/recovery-codes")))
            answer.then().statusCode(401).body("type", equalTo("/problems#fresh-sign-in-required"));
    }

    @Test
    void aCodeConfirmsThatItIsTheUserAndIsTakenByThat() {
        var app = AuthenticatorApp.of(person);
        var code = app.next();
        confirmSession(Map.of("code", app.wrong()))
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems#wrong-code"));
        var fresh = confirmSession(Map.of("code", code))
                .then()
                .statusCode(200)
                .extract()
                .<String>path("accessToken");
        confirmSession(Map.of("code", code)).then().statusCode(422);
        Person.secondStep(person.firstStep(), code).then().statusCode(422);
        given().auth()
                .oauth2(fresh)
                .delete("/users/me/factors/" + app.id())
                .then()
                .statusCode(204);
    }

    @Test
    void guessesInASessionAreThrottled() {
        var app = AuthenticatorApp.of(person);
        Guessing.untilRefused(GUESSES, PERIOD, 422, i -> confirmSession(Map.of("code", app.wrong())));
        confirmSession(Map.of("password", person.password())).then().statusCode(200);
    }

    @Test
    void nothingAndBothConfirmNothingAndARecoveryCodeIsForSigningInAlone() {
        AuthenticatorApp.of(person);
        var recoveryCode = person.recoveryCodes().get(0);
        for (var body : List.<Map<String, ?>>of(
                Map.of(),
                Map.of("password", person.password(), "code", "123456"),
                Map.of("code", recoveryCode),
                Map.of("code", "12345")))
            confirmSession(body).then().statusCode(400).body("type", equalTo("/problems#invalid-request"));
        person.request().get("/users/me/recovery-codes").then().body("left", equalTo(10));
    }

    @Test
    void whoHasNoAppConfirmsByThePasswordAlone() {
        confirmSession(Map.of("code", "123456")).then().statusCode(422);
        confirmSession(Map.of("password", person.password())).then().statusCode(200);
    }

    @Test
    void tokensAndRefreshingNeedNoSecondFactor() {
        AuthenticatorApp.of(person);
        given().auth()
                .oauth2(person.personalToken("images:read").token())
                .get("/images")
                .then()
                .statusCode(200);
        given().contentType(ContentType.JSON)
                .body(Map.of("refreshToken", person.refreshToken()))
                .post("/users/token")
                .then()
                .statusCode(200);
    }

    @Test
    void codeReplayed() {
        var app = AuthenticatorApp.of(person);
        var code = app.next();
        Person.secondStep(person.firstStep(), code).then().statusCode(200);
        var second = person.firstStep();
        Person.secondStep(second, code)
                .then()
                .statusCode(422)
                .body("type", equalTo("/problems#wrong-code"))
                .body("accessToken", nullValue());
        Person.secondStep(second, app.code(AuthenticatorApp.now() - 1)).then().statusCode(422);
        Person.secondStep(second, app.next()).then().statusCode(200);
    }

    @Test
    void codeThatConfirmedTheAppReplayedAtASignIn() {
        var app = AuthenticatorApp.begun(person);
        var code = app.next();
        confirm(code).then().statusCode(200);
        Person.secondStep(person.firstStep(), code).then().statusCode(422);
    }

    @Test
    void codeUsedByManyAtOnce() throws Exception {
        var app = AuthenticatorApp.of(person);
        // Of several sign-ins, so that the code alone decides; they share the bound of five guesses.
        var tokens = new ArrayList<String>();
        for (int i = 0; i < GUESSES; i++) tokens.add(person.firstStep());
        var code = app.next();
        var answers = atOnce(tokens.stream()
                .map(token -> (Callable<Response>) () -> Person.secondStep(token, code))
                .toList());
        assertEquals(
                1, answers.stream().filter(answer -> answer.statusCode() == 200).count());
        assertEquals(
                GUESSES - 1,
                answers.stream().filter(answer -> answer.statusCode() == 422).count());
    }

    @Test
    void halfTokenReplayed() {
        var app = AuthenticatorApp.of(person);
        var token = person.firstStep();
        Person.secondStep(token, app.next()).then().statusCode(200);
        Person.secondStep(token, app.next()).then().statusCode(401).body("type", equalTo("/problems#sign-in-failed"));
    }

    @Test
    void halfTokenOpensNothingElse() {
        AuthenticatorApp.of(person);
        var token = person.firstStep();
        for (var path : List.of("/users/me", "/images", "/users/me/factors"))
            given().auth().oauth2(token).get(path).then().statusCode(401);
        given().auth().oauth2(token).delete("/users/me").then().statusCode(401);
        given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("password", person.password()))
                .post("/users/confirmation")
                .then()
                .statusCode(401);
        given().contentType(ContentType.JSON)
                .body(Map.of("refreshToken", token))
                .post("/users/token")
                .then()
                .statusCode(401);
        person.request().get("/users/me").then().statusCode(200);
    }

    @Test
    void halfTokenExpires() {
        var app = AuthenticatorApp.of(person);
        var token = person.firstStep();
        person.sql("update pending_sign_ins set expires_at = utc_timestamp(6) where user_id = " + Person.ID);
        Person.secondStep(token, app.next()).then().statusCode(401).body("type", equalTo("/problems#sign-in-failed"));
    }

    @Test
    void halfTokenOfSomebodyElse() {
        var app = AuthenticatorApp.of(person);
        var other = Person.signedUp();
        AuthenticatorApp.of(other);
        Person.secondStep(other.firstStep(), app.next()).then().statusCode(422);
    }

    @Test
    void halfTokenFromBeforeAChangeOfThePassword() {
        var app = AuthenticatorApp.of(person);
        var token = person.firstStep();
        person.request()
                .contentType(ContentType.JSON)
                .body(Map.of("currentPassword", person.password(), "newPassword", "another good long passphrase"))
                .put("/users/me/password")
                .then()
                .statusCode(204);
        Person.secondStep(token, app.next()).then().statusCode(401);
    }

    @Test
    void guessesAreThrottledAndThePasswordSetsTheirCountNotBack() {
        var app = AuthenticatorApp.of(person);
        Guessing.untilRefused(GUESSES, PERIOD, 422, i -> Person.secondStep(person.firstStep(), app.wrong()));
        Person.secondStep(person.firstStep(), app.next()).then().statusCode(429);
    }

    @Test
    void aPatientGuesserHasTwentyCodesADayAndARecoveryCodeStillOpens() throws SQLException {
        var recoveryCode = person.recoveryCodes().get(0);
        var app = AuthenticatorApp.of(person);
        var token = person.firstStep();
        for (int i = 0; i < GUESSES_A_DAY; i++) {
            if (i % (GUESSES - 1) == 0) forgetShortWaits();
            Person.secondStep(token, app.wrong()).then().statusCode(422);
        }
        forgetShortWaits();
        var refused =
                Person.secondStep(token, app.next()).then().statusCode(429).extract();
        assertTrue(Duration.ofSeconds(Long.parseLong(refused.header("Retry-After")))
                        .compareTo(PERIOD)
                > 0);
        Person.secondStep(token, recoveryCode).then().statusCode(200);
    }

    /** As after five minutes. */
    private void forgetShortWaits() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate("delete from attempts where empty_at < timestampadd(minute, 6, utc_timestamp(6))");
        }
    }

    @Test
    void whoGuessesElsewhereKeepsNobodyOffADeviceOfTheirs() {
        var known = given().contentType(ContentType.JSON)
                .body(Map.of("login", person.username(), "password", person.password()))
                .post("/users/login")
                .detailedCookies();
        var app = AuthenticatorApp.of(person);
        Guessing.untilRefused(GUESSES, PERIOD, 422, i -> Person.secondStep(person.firstStep(), app.wrong()));
        var token = person.firstStep();
        on(known, token, app.next()).then().statusCode(200);
    }

    @Test
    void aDeviceIsKnownOnlyAfterTheSecondStep() {
        AuthenticatorApp.of(person);
        var half = given().contentType(ContentType.JSON)
                .body(Map.of("login", person.username(), "password", person.password()))
                .post("/users/login");
        assertTrue(half.detailedCookies().asList().isEmpty());
    }

    @Test
    void whoMissesTheCodeIsToldOfTheUserButNotWhoMistypedIt() {
        var app = AuthenticatorApp.of(person);
        secondStepOn("Somebody else's", app.wrong()).then().statusCode(422);
        secondStepOn("Mine", app.wrong()).then().statusCode(422);
        secondStepOn("Mine", app.next())
                .then()
                .statusCode(200)
                .body("notices.kind", contains("second-factor-failed"))
                .body("notices.device", contains("Somebody else's"));
        kinds().body(
                        "items.kind",
                        containsInAnyOrder(
                                "new-device",
                                "second-factor-added",
                                "second-factor-failed",
                                "second-factor-failed",
                                "new-device"));
    }

    @Test
    void aRightPasswordIsNotRecordedAsASignInBeforeTheSecondStep() {
        AuthenticatorApp.of(person);
        var before = kinds().extract().<List<String>>path("items.kind");
        person.firstStep();
        assertEquals(before, kinds().extract().<List<String>>path("items.kind"));
        kinds().body("items.kind", not(hasItem("second-factor-failed")));
    }

    @Test
    void theSecretIsInNoAnswerAfterTheFirst() {
        var begun = person.request().post("/users/me/factors/authenticator");
        begun.then().header("Cache-Control", "no-store");
        var secret = begun.<String>path("secret");
        confirm(AuthenticatorApp.knowing(secret).next()).then().statusCode(200);
        assertTrue(!person.request().get("/users/me/factors").asString().contains(secret));
    }

    private Response confirmSession(Map<String, ?> proof) {
        return person.request().contentType(ContentType.JSON).body(proof).post("/users/confirmation");
    }

    private Response secondStepOn(String device, String code) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("token", person.firstStep(), "code", code, "device", device))
                .post("/users/login/second-factor");
    }

    private static Response on(Cookies known, String token, String code) {
        return given().cookies(known)
                .contentType(ContentType.JSON)
                .body(Map.of("token", token, "code", code))
                .post("/users/login/second-factor");
    }

    private Response confirm(String code) {
        return person.request()
                .contentType(ContentType.JSON)
                .body(Map.of("code", code))
                .post("/users/me/factors/authenticator/confirmation");
    }

    private io.restassured.response.ValidatableResponse factors() {
        return person.request().get("/users/me/factors").then().statusCode(200);
    }

    private io.restassured.response.ValidatableResponse kinds() {
        return person.request().get("/users/me/activity").then().statusCode(200);
    }

    static List<Response> atOnce(List<Callable<Response>> requests) throws Exception {
        var pool = Executors.newFixedThreadPool(AT_ONCE);
        var together = new CyclicBarrier(requests.size());
        var sent = new ArrayList<Future<Response>>();
        for (var request : requests)
            sent.add(pool.submit(() -> {
                together.await();
                return request.call();
            }));
        var answers = new ArrayList<Response>();
        for (var answer : sent) answers.add(answer.get());
        pool.shutdown();
        return answers;
    }
}
