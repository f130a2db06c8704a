package app.darkslide.users;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.activity.ClientInfo;
import app.darkslide.resets.IssuedBy;
import app.darkslide.resets.PasswordResets;
import app.darkslide.testing.Person;
import app.darkslide.testing.Surroundings;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Strangers who try a user's name do not keep the user off a new device. */
@QuarkusTest
@TestProfile(Surroundings.class) // which is behind a proxy, too
class OtherNetworksTest {
    private static final int OF_NETWORK = 30;
    private static final int IN_ALL = Surroundings.LOGINS_OF_AN_ACCOUNT;
    private static final String NEW_PASSWORD = "nine otters over a brass moon";
    private static final String NEW = "198.51.100.7";

    @Inject
    PasswordResets resets;

    private Person person;

    @BeforeEach
    void signUp() {
        person = Person.signedUp();
    }

    @Test
    void whoTriesFromOneNetworkKeepsNobodyOutElsewhere() {
        tryFrom("203.0.113.", OF_NETWORK);
        login("203.0.113.250", person.password()).then().statusCode(429);
        login(NEW, person.password()).then().statusCode(200);
    }

    @Test
    void whoTriesFromEverywhereKeepsNobodyOutWhereTheAccountIsSignedIn() {
        login("192.0.2.1", person.password()).then().statusCode(200);
        for (int network = 0; network <= IN_ALL / OF_NETWORK; network++) tryFrom("203.0." + network + ".", OF_NETWORK);
        login("192.0.2.99", person.password()).then().statusCode(200);
    }

    @Test
    void allGuessesTogetherHaveABoundAndTheWaitIsShort() {
        var through = 0;
        for (int network = 0; network < 4; network++) through += tryFrom("203.0." + network + ".", OF_NETWORK);
        assertThat(through, lessThanOrEqualTo(IN_ALL + 5)); // some are given back while a slow machine is at it
        var refused = login(NEW, person.password());
        assertEquals(429, refused.statusCode());
        assertThat(Integer.parseInt(refused.header("Retry-After")), lessThanOrEqualTo(3600 / IN_ALL));
    }

    @ParameterizedTest
    @ValueSource(strings = {"recovery code", "reset code"})
    void whoTriesFromEverywhereKeepsNobodyOutWhoCanSetANewPassword(String way) {
        var code = way.equals("recovery code") ? person.recoveryCodes().get(0) : resetCode();
        for (int network = 0; network < 4; network++) tryFrom("203.0." + network + ".", OF_NETWORK);
        for (int network = 0; network < 4; network++) recoverFrom("203.0." + network + ".", OF_NETWORK);
        login(NEW, person.password()).then().statusCode(429);
        var done = way.equals("recovery code") ? recover(NEW, code) : reset(NEW, code);
        done.then().statusCode(204);
        login(NEW, NEW_PASSWORD).then().statusCode(429);
        login(NEW, NEW_PASSWORD, done.detailedCookies()).then().statusCode(200);
    }

    @Test
    void whoTriesLinksWithoutEndIsStoppedAndNobodyElseIs() {
        var guesses = Stream.generate(() -> open("203.0.113.5").statusCode()).limit(60);
        assertTrue(guesses.anyMatch(status -> status == 429));
        open("203.0.113.6").then().statusCode(404);
    }

    private static Response open(String address) {
        return from(address).body(Map.of("token", "a guess")).post("/s/" + UUID.randomUUID() + "/open");
    }

    private String resetCode() {
        return resets.issue(person.id(), IssuedBy.COMMAND, Duration.ofHours(1), new ClientInfo("test", NEW));
    }

    private void recoverFrom(String network, int times) {
        for (int i = 0; i < times; i++) recover(network + i, "aaaa-bbbb-cccc-dddd");
    }

    private Response recover(String address, String code) {
        return from(address)
                .body(Map.of("login", person.username(), "code", code, "newPassword", NEW_PASSWORD))
                .post("/users/recovery");
    }

    private static Response reset(String address, String code) {
        return from(address)
                .body(Map.of("code", code, "newPassword", NEW_PASSWORD))
                .post("/users/password-resets/use");
    }

    /** @return how many were let through */
    private int tryFrom(String network, int times) {
        var through = 0;
        for (int i = 0; i < times; i++)
            if (login(network + i, "not the password").statusCode() == 401) through++;
        return through;
    }

    private Response login(String address, String password) {
        return login(address, password, new Cookies());
    }

    private Response login(String address, String password, Cookies device) {
        return from(address)
                .cookies(device)
                .body(Map.of("login", person.username(), "password", password))
                .post("/users/login");
    }

    private static RequestSpecification from(String address) {
        return given().header("X-Forwarded-For", address).contentType(ContentType.JSON);
    }
}
