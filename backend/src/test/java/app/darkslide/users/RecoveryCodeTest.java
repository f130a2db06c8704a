package app.darkslide.users;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.AuthenticatorApp;
import app.darkslide.testing.Guessing;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RecoveryCodeTest {
    private static final String NEW_PASSWORD = "nine otters over a brass moon";
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String NO_CODE = "aaaa-bbbb-cccc-dddd";

    private Person person;

    @BeforeEach
    void signUp() {
        person = Person.signedUp();
    }

    @Test
    void thereAreTenOfThemAllDifferentAndNeverShownAgain() {
        var codes = person.recoveryCodes();
        assertEquals(10, new HashSet<>(codes).size());
        for (var code : codes) assertTrue(code.matches("[a-z2-7]{4}(-[a-z2-7]{4}){3}"), code);
        var count = person.request().get("/users/me/recovery-codes");
        count.then().body("left", equalTo(10));
        for (var code : codes) assertFalse(count.asString().contains(code));
        person.request().get("/users/me/activity").then().body("items.kind", hasItem("recovery-codes-made"));
    }

    @Test
    void withoutAnyThereIsNoTimeAndNoNeed() {
        person.request()
                .get("/users/me/recovery-codes")
                .then()
                .body("left", equalTo(0))
                .body("createdAt", nullValue());
        Person.login(person.username(), person.password()).then().statusCode(200);
    }

    @Test
    void oneTakesThePlaceOfTheAppHoweverItIsTyped() {
        AuthenticatorApp.of(person);
        var codes = person.recoveryCodes();
        Person.login(person.username(), person.password())
                .then()
                .body("secondFactor.kinds", contains("authenticator", "recovery-code"));
        var typed = codes.get(0).toUpperCase().replace('-', ' ');
        Person.secondStep(person.firstStep(), typed).then().statusCode(200);
        person.request().get("/users/me/recovery-codes").then().body("left", equalTo(9));
        person.request()
                .get("/users/me/activity")
                .then()
                .body("items.find { it.kind == 'recovery-code-used' }.detail", equalTo("9"));
    }

    @Test
    void recoveryCodeReplayed() {
        AuthenticatorApp.of(person);
        var code = person.recoveryCodes().get(3);
        Person.secondStep(person.firstStep(), code).then().statusCode(200);
        Person.secondStep(person.firstStep(), code).then().statusCode(422);
        recover(person.username(), code).then().statusCode(401);
    }

    @Test
    void recoveryCodeUsedTwiceAtOnce() throws Exception {
        AuthenticatorApp.of(person);
        var code = person.recoveryCodes().get(0);
        var tokens = Stream.generate(person::firstStep).limit(5).toList();
        var answers = SecondFactorTest.atOnce(tokens.stream()
                .map(token -> (Callable<Response>) () -> Person.secondStep(token, code))
                .toList());
        assertEquals(
                1, answers.stream().filter(answer -> answer.statusCode() == 200).count());
    }

    @Test
    void recoveryCodeUsedForTwoPasswordsAtOnce() throws Exception {
        var code = person.recoveryCodes().get(0);
        var answers = SecondFactorTest.atOnce(Stream.of("first", "second", "third")
                .map(word -> (Callable<Response>) () -> recover(person.username(), code, word + " " + NEW_PASSWORD))
                .toList());
        assertEquals(
                1, answers.stream().filter(answer -> answer.statusCode() == 204).count());
    }

    @Test
    void codesMadeAtOnceAreTenInTheEnd() throws Exception {
        SecondFactorTest.atOnce(Stream.generate(() ->
                                (Callable<Response>) () -> person.request().post("/users/me/recovery-codes"))
                        .limit(4)
                        .toList())
                .forEach(answer -> answer.then().statusCode(200));
        person.request().get("/users/me/recovery-codes").then().body("left", equalTo(10));
    }

    @Test
    void newOnesMakeTheOldOnesVoid() {
        var old = person.recoveryCodes().get(0);
        person.recoveryCodes();
        recover(person.username(), old).then().statusCode(401);
    }

    @Test
    void oneOfSomebodyElseIsNone() {
        var code = Person.signedUp().recoveryCodes().get(0);
        recover(person.username(), code).then().statusCode(401);
    }

    @Test
    void aLostPasswordIsReplacedAllSessionsEndAndNoPictureIsLost() {
        var image = person.uploaded("a.jpg", Pictures.jpeg(60, 40, 5));
        var token = person.personalToken("images:read");
        var code = person.recoveryCodes().get(0);
        recover(person.email().toUpperCase(), code).then().statusCode(204);
        person.request().get("/users/me").then().statusCode(401);
        given().auth()
                .oauth2(token.token())
                .get("/images/" + image + "/content")
                .then()
                .statusCode(200);
        Person.login(person.username(), person.password()).then().statusCode(401);
        var back = Person.login(person.username(), NEW_PASSWORD).then().statusCode(200);
        back.body("notices.kind", hasItem("recovery-code-used"));
        given().auth()
                .oauth2(back.extract().path("accessToken"))
                .get("/users/me/activity")
                .then()
                .body("items.kind", hasItems("recovery-code-used", "password-changed"));
    }

    @Test
    void theSecondFactorStaysWhenThePasswordIsReplaced() {
        var app = AuthenticatorApp.of(person);
        var pending = person.firstStep();
        recover(person.username(), person.recoveryCodes().get(0)).then().statusCode(204);
        Person.secondStep(pending, app.next()).then().statusCode(401);
        Person.login(person.username(), NEW_PASSWORD)
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems#second-factor-required"));
    }

    @Test
    void aPasswordThatIsRefusedCostsNoCode() {
        var code = person.recoveryCodes().get(0);
        recover(person.username(), code, "password1234").then().statusCode(400);
        recover(person.username(), code, person.email()).then().statusCode(400);
        recover(person.username(), code).then().statusCode(204);
    }

    @Test
    void namesWithAndWithoutAnAccountAreRefusedAlike() {
        person.recoveryCodes();
        var there = recover(person.username(), NO_CODE);
        var nowhere = recover("nobody-" + person.username(), NO_CODE);
        assertEquals(401, there.statusCode());
        assertEquals(there.statusCode(), nowhere.statusCode());
        assertEquals(there.asString(), nowhere.asString());
        assertEquals(there.detailedCookies().asList(), nowhere.detailedCookies().asList());
    }

    @Test
    void guessesAtCodesAndAtThePasswordAreCountedApartWhetherThereIsSuchAnAccountOrNot() {
        var code = person.recoveryCodes().get(0);
        for (var login : new String[] {person.username(), "nobody-" + person.username()}) {
            Guessing.untilRefused(30, HOUR, 401, i -> recover(login, NO_CODE));
            Guessing.untilRefused(30, HOUR, 401, i -> Person.login(login, "not the password"));
        }
        recover(person.username(), code).then().statusCode(429);
    }

    @Test
    void whoHasOneSignsInThoughStrangersGuessThePassword() {
        var code = person.recoveryCodes().get(0);
        Guessing.untilRefused(30, HOUR, 401, i -> Person.login(person.username(), "not the password"));
        var device = recover(person.username(), code).then().statusCode(204).extract();
        Person.login(person.username(), NEW_PASSWORD).then().statusCode(429);
        var signedIn = signIn(device.detailedCookies(), NEW_PASSWORD).then().statusCode(200);
        given().auth()
                .oauth2(signedIn.extract().path("accessToken"))
                .get("/users/me/activity")
                .then()
                .body("items[0].kind", equalTo("new-device"));
    }

    @Test
    void theDeviceOfANewPasswordHasThirtyGuessesAndSoHaveAllSuchDevicesTogether() {
        var codes = person.recoveryCodes();
        var first = recover(person.username(), codes.get(0)).detailedCookies();
        Guessing.untilRefused(30, HOUR, 401, i -> signIn(first, "not the password"));
        var second = recover(person.username(), codes.get(1)).detailedCookies();
        signIn(second, NEW_PASSWORD).then().statusCode(429);
    }

    private Response signIn(Cookies device, String password) {
        return given().cookies(device)
                .contentType(ContentType.JSON)
                .body(Map.of("login", person.username(), "password", password))
                .post("/users/login");
    }

    private static Response recover(String login, String code) {
        return recover(login, code, NEW_PASSWORD);
    }

    private static Response recover(String login, String code, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("login", login, "code", code, "newPassword", password))
                .post("/users/recovery");
    }
}
