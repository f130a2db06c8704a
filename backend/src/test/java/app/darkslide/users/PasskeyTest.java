package app.darkslide.users;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.testing.AtOnce;
import app.darkslide.testing.AuthenticatorApp;
import app.darkslide.testing.PasskeyDevice;
import app.darkslide.testing.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PasskeyTest {
    private static final String REFUSED = "/problems#passkey-refused";
    private static final int AT_ONCE = 6;

    private Person person;

    @BeforeEach
    void signUp() {
        person = Person.signedUp();
    }

    @Test
    void itSignsInByItselfWithoutAName() {
        var device = PasskeyDevice.of(person);
        factors()
                .body("items", hasSize(1))
                .body("items[0].kind", equalTo("passkey"))
                .body("items[0].name", equalTo("Phone"))
                .body("items[0].usedAt", nullValue());
        String token = device.signIn()
                .then()
                .statusCode(200)
                .body("user.username", equalTo(person.username()))
                .body("refreshToken", notNullValue())
                .extract()
                .path("accessToken");
        given().auth().oauth2(token).get("/users/me").then().statusCode(200);
        factors().body("items[0].usedAt", notNullValue());
        kinds().body("items.kind", hasItem("second-factor-added")).body("items.kind", hasItem("new-device"));
    }

    @Test
    void itIsTheSecondStepAfterThePassword() {
        var device = PasskeyDevice.of(person);
        Person.login(person.username(), person.password())
                .then()
                .statusCode(401)
                .body("secondFactor.kinds", contains("passkey", "recovery-code"));
        var token = person.firstStep();
        var options = PasskeyDevice.signInOptions(Map.of("token", token));
        assertEquals(List.of(device.credential()), options.getList("allowCredentials.id"));
        device.secondStep(token).then().statusCode(200);
        refused(PasskeyDevice.signIn(Map.of("credential", device.signed(options), "token", token)), 401);
    }

    @Test
    void anAppBesidesItIsAnotherWay() {
        var device = PasskeyDevice.of(person);
        var app = AuthenticatorApp.of(person);
        Person.login(person.username(), person.password())
                .then()
                .body("secondFactor.kinds", containsInAnyOrder("passkey", "authenticator", "recovery-code"));
        Person.secondStep(person.firstStep(), app.next()).then().statusCode(200);
        device.secondStep(person.firstStep()).then().statusCode(200);
    }

    @Test
    void itIsNeverTheOnlyWayPastThePassword() {
        conflict(person.request().post("/users/me/factors/passkeys/options"));
        var app = AuthenticatorApp.of(person);
        var device = PasskeyDevice.another(person);
        conflict(person.request().delete("/users/me/factors/" + app.id()));
        person.recoveryCodes();
        person.request().delete("/users/me/factors/" + app.id()).then().statusCode(204);
        device.secondStep(person.firstStep()).then().statusCode(200);
    }

    @Test
    void severalHaveNamesAndEachCanBeRemoved() {
        var phone = PasskeyDevice.of(person);
        var key = PasskeyDevice.another(person);
        factors().body("items", hasSize(2));
        person.request().delete("/users/me/factors/" + phone.factor()).then().statusCode(204);
        person.request().delete("/users/me/factors/" + phone.factor()).then().statusCode(404);
        refused(phone.signIn(), 422);
        key.signIn().then().statusCode(200);
        kinds().body("items.find { it.kind == 'second-factor-removed' }.detail", equalTo("Phone"));
    }

    @Test
    void nobodyRemovesThatOfSomebodyElse() {
        var device = PasskeyDevice.of(person);
        Person.signedUp()
                .request()
                .delete("/users/me/factors/" + device.factor())
                .then()
                .statusCode(404);
        device.signIn().then().statusCode(200);
    }

    @Test
    void itConfirmsThatItIsTheUser() {
        var device = PasskeyDevice.of(person);
        var late = person.staleAccessToken();
        given().auth()
                .oauth2(late)
                .post("/users/me/recovery-codes")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems#fresh-sign-in-required"));
        String fresh = confirmed(late, device.signed(confirmationOptions(late)))
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
        given().auth().oauth2(fresh).post("/users/me/recovery-codes").then().statusCode(200);
    }

    @Test
    void withoutOneNothingIsAskedForAsAConfirmation() {
        conflict(person.request().post("/users/confirmation/options"));
    }

    @Test
    void aConfirmationHasOneProof() {
        var device = PasskeyDevice.of(person);
        person.request()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "password",
                        person.password(),
                        "passkey",
                        device.signed(confirmationOptions(person.accessToken()))))
                .post("/users/confirmation")
                .then()
                .statusCode(400);
    }

    @Test
    void anAnswerIsReplayed() {
        var device = PasskeyDevice.of(person);
        var answer = Map.of("credential", device.signed(PasskeyDevice.signInOptions(Map.of())));
        PasskeyDevice.signIn(answer).then().statusCode(200);
        refused(PasskeyDevice.signIn(answer), 422);
    }

    @Test
    void anAnswerIsSentManyTimesAtOnce() throws Exception {
        var device = PasskeyDevice.of(person);
        var answer = Map.of("credential", device.signed(PasskeyDevice.signInOptions(Map.of())));
        var statuses = AtOnce.run(AT_ONCE, i -> PasskeyDevice.signIn(answer).statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
    }

    @Test
    void aCopySignsWithACountThatWasThereBefore() {
        var device = PasskeyDevice.of(person);
        for (int i = 0; i < 3; i++) device.signIn().then().statusCode(200);
        device.counting(1);
        refused(device.signIn(), 422);
        kinds().body("items.find { it.kind == 'passkey-copied' }.detail", equalTo("Phone"));
        device.counting(7).signIn().then().statusCode(200).body("notices.kind", hasItem("passkey-copied"));
    }

    @Test
    void whatIsCopiedBetweenDevicesOfItsUserCountsNothing() {
        var device = PasskeyDevice.of(person);
        for (int i = 0; i < 3; i++) device.counting(-1).signIn().then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://localhost.evil.example",
                "https://evil.example",
                "http://127.0.0.1:8081",
                "null",
                "http://localhost@evil.example"
            })
    void aPageElsewhereAsksForIt(String origin) {
        var device = PasskeyDevice.of(person);
        refused(device.on(origin, "localhost").signIn(), 422);
        refused(device.on("http://localhost:8081", "evil.example").signIn(), 422);
        device.on("http://localhost:8081", "localhost").signIn().then().statusCode(200);
    }

    @Test
    void whoeverHoldsTheDeviceWasNotVerified() {
        var device = PasskeyDevice.of(person);
        refused(device.unverified().signIn(), 422);
        var other = Person.signedUp();
        other.recoveryCodes();
        refused(new PasskeyDevice().unverified().addedTo(other), 422);
    }

    @Test
    void anAnswerToAnotherQuestionIsNone() {
        var device = PasskeyDevice.of(person);
        var confirmation = Map.of("credential", device.signed(confirmationOptions(person.accessToken())));
        refused(PasskeyDevice.signIn(confirmation), 422);
        refused(confirmed(person.accessToken(), device.signed(PasskeyDevice.signInOptions(Map.of()))), 422);
        var creation =
                person.request().post("/users/me/factors/passkeys/options").jsonPath();
        refused(PasskeyDevice.signIn(Map.of("credential", device.signed(creation))), 422);
        var step = PasskeyDevice.signInOptions(Map.of("token", person.firstStep()));
        refused(PasskeyDevice.signIn(Map.of("credential", device.signed(step))), 422);
    }

    @Test
    void thatOfSomebodyElseIsNoSecondStep() {
        PasskeyDevice.of(person);
        var mine = PasskeyDevice.of(Person.signedUp());
        refused(mine.secondStep(person.firstStep()), 422);
        var open = PasskeyDevice.signInOptions(Map.of());
        refused(PasskeyDevice.signIn(Map.of("credential", mine.signed(open), "token", person.firstStep())), 422);
    }

    @Test
    void thatOfSomebodyElseConfirmsNothing() {
        PasskeyDevice.of(person);
        var mine = PasskeyDevice.of(Person.signedUp());
        refused(confirmed(person.accessToken(), mine.signed(confirmationOptions(person.accessToken()))), 422);
    }

    @Test
    void aCredentialIsMovedToAnotherAccount() {
        var device = PasskeyDevice.of(person);
        var other = Person.signedUp();
        other.recoveryCodes();
        refused(device.addedTo(other), 422);
        var options = other.request().post("/users/me/factors/passkeys/options").jsonPath();
        refused(PasskeyDevice.sent(person, new PasskeyDevice().created(options)), 422);
    }

    @Test
    void anAnswerComesTooLate() {
        var device = PasskeyDevice.of(person);
        var options = PasskeyDevice.signInOptions(Map.of("token", person.firstStep()));
        person.sql(
                "update passkey_challenges set expires_at = timestampadd(second, -1, utc_timestamp(6)) where user_id = "
                        + Person.ID);
        refused(PasskeyDevice.signIn(Map.of("credential", device.signed(options), "token", person.firstStep())), 422);
    }

    @Test
    void theSignatureIsAnothers() {
        var device = PasskeyDevice.of(person);
        var other = PasskeyDevice.of(Person.signedUp());
        var options = PasskeyDevice.signInOptions(Map.of());
        var stolen = new HashMap<>(other.signed(options));
        stolen.put("id", device.credential());
        refused(PasskeyDevice.signIn(Map.of("credential", stolen)), 422);
    }

    @Test
    void aDisabledAccountStaysClosed() {
        var device = PasskeyDevice.of(person);
        var administrator = Person.administrator().request();
        administrator
                .contentType(ContentType.JSON)
                .body(Map.of("disabled", true))
                .patch("/admin/users/" + person.id())
                .then()
                .statusCode(200);
        device.signIn().then().statusCode(403).body("type", equalTo("/problems#account-disabled"));
    }

    @Test
    void anErasedAccountLeavesNone() {
        var device = PasskeyDevice.of(person);
        person.request().delete("/users/me").then().statusCode(200);
        refused(device.signIn(), 422);
    }

    @Test
    void anOldSignInCanAddNone() {
        person.recoveryCodes();
        given().auth()
                .oauth2(person.staleAccessToken())
                .post("/users/me/factors/passkeys/options")
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems#fresh-sign-in-required"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "n_______", "o2NmbXQ", "_wD_", "A", "v_____8"})
    void nonsenseIsRefused(String nonsense) {
        var device = PasskeyDevice.of(person);
        for (var member : List.of("clientDataJSON", "authenticatorData", "signature", "userHandle"))
            refused(
                    PasskeyDevice.signIn(Map.of(
                            "credential",
                            with(device.signed(PasskeyDevice.signInOptions(Map.of())), member, nonsense))),
                    422);
        for (var member : List.of("clientDataJSON", "attestationObject")) {
            var options =
                    person.request().post("/users/me/factors/passkeys/options").jsonPath();
            refused(PasskeyDevice.sent(person, with(new PasskeyDevice().created(options), member, nonsense)), 422);
        }
        device.signIn().then().statusCode(200);
    }

    @Test
    void whatIsMalformedIsNamed() {
        var device = PasskeyDevice.of(person);
        var answer = device.signed(PasskeyDevice.signInOptions(Map.of()));
        PasskeyDevice.signIn(Map.of("credential", with(answer, "signature", "/+=")))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/credential/response/signature"));
        PasskeyDevice.signIn(Map.of()).then().statusCode(400).body("errors.pointer", hasItem("/credential"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> with(Map<String, Object> credential, String member, String value) {
        var whole = new HashMap<>(credential);
        var response = new HashMap<>((Map<String, Object>) whole.get("response"));
        response.put(member, value);
        whole.put("response", response);
        return whole;
    }

    private static JsonPath confirmationOptions(String token) {
        return given().auth()
                .oauth2(token)
                .post("/users/confirmation/options")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Response confirmed(String token, Map<String, ?> answer) {
        return given().auth()
                .oauth2(token)
                .contentType(ContentType.JSON)
                .body(Map.of("passkey", answer))
                .post("/users/confirmation");
    }

    private static void refused(Response answer, int status) {
        answer.then().statusCode(status);
        if (status == 422) answer.then().body("type", equalTo(REFUSED));
    }

    private static void conflict(Response answer) {
        answer.then().statusCode(409).body("type", equalTo("/problems#conflict"));
    }

    private ValidatableResponse factors() {
        return person.request().get("/users/me/factors").then().statusCode(200);
    }

    private ValidatableResponse kinds() {
        return person.request().get("/users/me/activity").then().statusCode(200);
    }
}
