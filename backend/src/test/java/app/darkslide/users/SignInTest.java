package app.darkslide.users;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.darkslide.testing.Guessing;
import app.darkslide.testing.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SignInTest {
    /** Of strangers on one account in an hour, and of one known device. */
    private static final int LIMIT = 30;

    private static final Duration HOUR = Duration.ofHours(1);
    private static final String OF_ANOTHER_PASSWORD =
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc";

    @Inject
    UserRepository users;

    @Test
    void strangersAreToldToWaitAfterThirtyTriesWhetherThereIsSuchAnAccountOrNot() {
        var person = Person.signedUp();
        var nobody = "nobody-" + person.username();
        tryAsAStranger(nobody);
        tryAsAStranger(person.username());
        Person.login(person.username().toUpperCase(), person.password())
                .then()
                .statusCode(429)
                .body("type", equalTo("/problems#too-many-requests"));
    }

    @Test
    void aNameAndItsAddressAreOneAccountAndHaveThirtyTriesTogether() {
        var person = Person.signedUp();
        Guessing.untilRefused(
                LIMIT,
                HOUR,
                401,
                i -> Person.login(
                        i % 2 == 0 ? person.username() : person.email().toUpperCase(), "not the password"));
        Person.login(person.username(), person.password()).then().statusCode(429);
        Person.login(person.email(), person.password()).then().statusCode(429);
    }

    @Test
    void whoUsedTheAccountOnThisDeviceBeforeIsNotKeptOutByStrangers() {
        var person = Person.signedUp();
        var known = login(person, person.password(), new Cookies()).detailedCookies();
        tryAsAStranger(person.username());
        Person.login(person.username(), person.password()).then().statusCode(429);
        login(person, person.password(), known).then().statusCode(200);
        person.request().get("/users/me").then().statusCode(200);
        person.request()
                .contentType(ContentType.JSON)
                .body(Map.of("password", person.password()))
                .post("/users/confirmation")
                .then()
                .statusCode(200);
    }

    @Test
    void aStolenDeviceCookieIsGoodForThirtyGuesses() {
        var person = Person.signedUp();
        var known = login(person, person.password(), new Cookies()).detailedCookies();
        Guessing.untilRefused(LIMIT, HOUR, 401, i -> login(person, "not the password", known));
        login(person, person.password(), known).then().statusCode(429);
        Person.login(person.username(), person.password()).then().statusCode(200);
    }

    @Test
    void theDeviceCookieOfSomebodyElseOrAForgedOneHelpsNobody() {
        var person = Person.signedUp();
        var other = Person.signedUp();
        var theirs = login(other, other.password(), new Cookies()).detailedCookies().asList().stream()
                .filter(cookie -> cookie.getName().startsWith("darkslide-device-"))
                .findFirst()
                .orElseThrow();
        var mine = login(person, person.password(), new Cookies()).detailedCookies().asList().stream()
                .filter(cookie -> cookie.getName().startsWith("darkslide-device-"))
                .findFirst()
                .orElseThrow();
        tryAsAStranger(person.username());
        for (var value : new String[] {theirs.getValue(), mine.getValue().substring(2), "", "%%%"})
            given().cookie(mine.getName(), value)
                    .contentType(ContentType.JSON)
                    .body(Map.of("login", person.username(), "password", person.password()))
                    .post("/users/login")
                    .then()
                    .statusCode(429);
    }

    @Test
    void theDeviceCookieIsForSigningInAloneAndNoScriptSeesIt() {
        var person = Person.signedUp();
        var header = login(person, person.password(), new Cookies()).headers().getValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("darkslide-device-"))
                .findFirst()
                .orElseThrow();
        assertThat(header, containsString("HttpOnly"));
        assertThat(header, containsString("SameSite=Strict"));
        assertThat(header, containsString("Path=/users/login"));
    }

    @Test
    void signingInSetsTheCountBack() {
        var person = Person.signedUp();
        for (int round = 0; round < 2; round++) {
            for (int i = 0; i < LIMIT - 1; i++) Person.login(person.username(), "not the password");
            Person.login(person.username(), person.password()).then().statusCode(200);
        }
    }

    @Test
    void aSpellingThatOnlyTheDatabaseTakesForTheNameIsNobody() {
        var person = Person.signedUp();
        Person.login(person.username().replace("person", "pérson"), person.password())
                .then()
                .statusCode(401);
        Person.login(person.username().toUpperCase(), person.password()).then().statusCode(200);
    }

    @Test
    void aHashOfWeakerParametersIsMadeAnewAtTheNextSignIn() {
        var person = Person.signedUp();
        var weak = "$argon2id$v=19$m=8192,t=1,p=1$58BKEI/kxT0rY2Tzbdxjow$bVafBOu89uBnfg1Y7ANEM3TF0i7C9AU9eanvng7upY4";
        var user = QuarkusTransaction.requiringNew()
                .call(() -> users.findByLogin(person.username()).orElseThrow());
        QuarkusTransaction.requiringNew().run(() -> users.replaceHash(user.id, user.passwordHash, weak));
        Person.login(person.username(), "not the password").then().statusCode(401);
        assertEquals(weak, hash(person));
        Person.login(person.username(), person.password()).then().statusCode(200);
        assertNotEquals(weak, hash(person));
        var strong = hash(person);
        Person.login(person.username(), person.password()).then().statusCode(200);
        assertEquals(strong, hash(person));
    }

    @Test
    void whoSignsInWithAPasswordThatIsBeingChangedStaysOutside() throws Exception {
        var person = Person.signedUp();
        var user = QuarkusTransaction.requiringNew()
                .call(() -> users.findByLogin(person.username()).orElseThrow());
        var pool = Executors.newSingleThreadExecutor();
        var late = new AtomicReference<Future<Response>>();
        QuarkusTransaction.requiringNew().run(() -> {
            users.lock(user.id);
            late.set(pool.submit(() -> Person.login(person.username(), person.password())));
            assertThrows(TimeoutException.class, () -> late.get().get(2, TimeUnit.SECONDS));
            users.replaceHash(user.id, user.passwordHash, OF_ANOTHER_PASSWORD);
        });
        assertEquals(401, late.get().get().statusCode());
        pool.shutdown();
    }

    private static void tryAsAStranger(String login) {
        Guessing.untilRefused(LIMIT, HOUR, 401, i -> Person.login(login, "not the password"));
    }

    private String hash(Person person) {
        return QuarkusTransaction.requiringNew()
                .call(() -> users.findByLogin(person.username()).orElseThrow().passwordHash);
    }

    private static Response login(Person person, String password, Cookies cookies) {
        return given().cookies(cookies)
                .contentType(ContentType.JSON)
                .body(Map.of("login", person.username(), "password", password))
                .post("/users/login");
    }
}
