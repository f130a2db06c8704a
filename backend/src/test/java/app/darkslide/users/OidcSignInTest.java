package app.darkslide.users;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.AtOnce;
import app.darkslide.testing.AuthenticatorApp;
import app.darkslide.testing.Guessing;
import app.darkslide.testing.OidcProvider;
import app.darkslide.testing.OidcVisitor;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Surroundings;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in through a real provider. What no honest one sends: {@code app.darkslide.oidc.ProviderTest}. */
@QuarkusTest
@TestProfile(Surroundings.class)
class OidcSignInTest {
    private static final String NOT_BEGUN_HERE = "was not begun in this browser";

    private static OidcProvider provider;

    @Inject
    DataSource database;

    @ConfigProperty(name = "quarkus.management.test-port")
    int management;

    @BeforeAll
    static void open() throws Exception {
        provider = OidcProvider.opened();
    }

    @AfterAll
    static void close() {
        if (provider != null) provider.close();
    }

    @Test
    void somebodyNewGetsAnAccountAndComesBackToIt() throws Exception {
        var visitor = OidcVisitor.unknown();
        var first = visitor.signIn();
        first.then()
                .statusCode(200)
                .body("user.username", equalTo(visitor.name))
                .body("user.email", equalTo(visitor.email()))
                .body("user.emailConfirmed", equalTo(true))
                .body("user.hasPassword", equalTo(false))
                .body("user.role", equalTo("member"))
                .body("notices", empty())
                .body("refreshToken", notNullValue());
        assertTrue(first.detailedCookies().asList().stream()
                .anyMatch(cookie -> cookie.getName().startsWith("darkslide-device-")));
        var again = new OidcVisitor(visitor.name).signIn();
        assertEquals(first.<String>path("user.id"), again.path("user.id"));
        OidcVisitor.person(again)
                .request()
                .get("/users/me/activity")
                .then()
                .body("items.kind", hasItem("identity-used"))
                .body("items.kind", hasItem("identity-connected"))
                .body("items.kind", hasItem("new-device"));
        assertEquals(
                201,
                OidcVisitor.person(again)
                        .upload("a.jpg", Pictures.jpeg(60, 40, 1))
                        .statusCode());
    }

    @Test
    void theAnswerThatSignsInClearsTheCookieOfTheWayThere() throws Exception {
        assertClearsTheCookie(OidcVisitor.unknown().signIn());
    }

    private static void assertClearsTheCookie(Response answer) {
        var cleared = answer.detailedCookies().getList("darkslide-oidc");
        assertEquals(
                List.of("/users/login/oidc", "/users/oidc"),
                cleared.stream().map(Cookie::getPath).sorted().toList());
        for (var cookie : cleared) {
            assertEquals("", cookie.getValue());
            assertEquals(0, cookie.getMaxAge());
        }
    }

    @Test
    void theAppIsToldThatThereIsAProviderAndItsName() {
        given().get("/users/options").then().statusCode(200).body("singleSignOn", equalTo("the house"));
    }

    @Test
    void aBrowserIsSentThereWithAllThatProtectsTheWayBack() {
        var answer = given().redirects().follow(false).get("/users/oidc");
        answer.then().statusCode(303).header("Cache-Control", "no-store");
        var location = answer.header("Location");
        assertThat(location, startsWith(OidcProvider.issuer() + "/auth?"));
        for (var part : List.of(
                "response_type=code&",
                "code_challenge_method=S256",
                "code_challenge=",
                "state=",
                "nonce=",
                "scope=openid+email+profile",
                "redirect_uri=http%3A%2F%2F127.0.0.1%3A")) assertThat(location, containsString(part));
        assertThat(location, not(containsString("prompt")));
        var cookies = answer.detailedCookies().getList("darkslide-oidc");
        assertEquals(
                List.of("/users/login/oidc", "/users/oidc"),
                cookies.stream().map(Cookie::getPath).sorted().toList());
        for (var cookie : cookies) {
            assertTrue(cookie.isHttpOnly());
            assertEquals("Lax", cookie.getSameSite());
            assertEquals(600, cookie.getMaxAge());
            assertFalse(cookie.isSecured()); // there is no https here
        }
        given().redirects()
                .follow(false)
                .header("X-Forwarded-Proto", "https")
                .get("/users/oidc")
                .detailedCookies()
                .getList("__Secure-darkslide-oidc")
                .forEach(cookie -> assertTrue(cookie.isSecured()));
    }

    @Test
    void whatTheBrowserHasIsNotInTheDatabase() throws Exception {
        var visitor = OidcVisitor.unknown();
        var address = visitor.begin(Map.of("invitation", "a-secret-invitation"));
        var state = address.replaceFirst(".*[?&]state=([^&]+).*", "$1");
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select * from authorization_requests");
                var rows = query.executeQuery()) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next())
                for (int i = 1; i <= columns; i++) {
                    var value = String.valueOf(rows.getString(i));
                    assertFalse(value.contains(state)
                            || value.contains(visitor.cookie().getValue()));
                    assertFalse(value.contains("a-secret-invitation"));
                }
        }
        assertFalse(address.contains("invitation"));
    }

    @Test
    void thePageToGoToInTheEndIsOneOfTheApp() throws Exception {
        var visitor = OidcVisitor.unknown();
        var callback = visitor.pass(visitor.begin(Map.of("next", "/photo/1?a=b")));
        visitor.arrive(callback).then().header("Location", equalTo("/signed-in?next=%2Fphoto%2F1%3Fa%3Db"));
        for (var elsewhere : List.of("//evil.example", "https://evil.example", "/\\evil.example", "/a\nb", "evil"))
            given().contentType(ContentType.JSON)
                    .body(Map.of("next", elsewhere))
                    .post("/users/oidc")
                    .then()
                    .statusCode(400)
                    .body("errors.pointer", contains("/next"));
    }

    @Test
    void callbackOfAnotherBrowser() throws Exception {
        var attacker = OidcVisitor.unknown();
        var callback = attacker.pass(attacker.begin(Map.of()));
        var victim = OidcVisitor.unknown();
        victim.begin(Map.of());
        victim.arrive(callback).then().statusCode(303).header("Location", equalTo("/signed-in"));
        refused(victim.complete());
        var bare = OidcVisitor.unknown();
        bare.arrive(callback).then().statusCode(303);
        refused(bare.complete());
        // Nothing of it was used up: the browser that began it goes on.
        attacker.arrive(callback).then().statusCode(303);
        attacker.complete().then().statusCode(200);
    }

    @Test
    void callbackTwice() throws Exception {
        var visitor = OidcVisitor.unknown();
        var callback = visitor.pass(visitor.begin(Map.of()));
        visitor.arrive(callback).then().statusCode(303);
        visitor.arrive(callback).then().statusCode(303).header("Location", equalTo("/signed-in"));
        visitor.complete().then().statusCode(200);
        visitor.arrive(callback).then().statusCode(303);
        refused(visitor.complete());
    }

    @Test
    void completedTwiceAtOnce() throws Exception {
        var visitor = OidcVisitor.unknown();
        visitor.arrive(visitor.pass(visitor.begin(Map.of()))).then().statusCode(303);
        var statuses = AtOnce.run(4, at -> visitor.complete().statusCode());
        assertEquals(1, Collections.frequency(statuses, 200), statuses.toString());
        assertEquals(3, Collections.frequency(statuses, 401), statuses.toString());
    }

    @Test
    void oneIdentityInTwoBrowsersAtOnceMakesOneAccount() throws Exception {
        var name = OidcVisitor.unknown().name;
        var visitors = List.of(new OidcVisitor(name), new OidcVisitor(name), new OidcVisitor(name));
        for (var visitor : visitors)
            visitor.arrive(visitor.pass(visitor.begin(Map.of()))).then().statusCode(303);
        var ids = AtOnce.run(3, at -> visitors.get(at).complete().<String>path("user.id"));
        assertEquals(1, ids.stream().distinct().count(), ids.toString());
        assertThat(ids.get(0), notNullValue());
    }

    @Test
    void stateOfSomebodyElse() throws Exception {
        var one = OidcVisitor.unknown();
        var other = OidcVisitor.unknown();
        var callback = one.pass(one.begin(Map.of()));
        var state = other.begin(Map.of()).replaceFirst(".*[?&]state=([^&]+).*", "$1");
        one.arrive(URI.create(callback.toString().replaceFirst("state=[^&]+", "state=" + state)));
        refused(one.complete());
        other.arrive(URI.create(callback.toString().replaceFirst("state=[^&]+", "state=" + state)));
        // A code of somebody else's, with the right state: the code verifier is not the one that it was made for.
        other.complete().then().statusCode(401).body("detail", containsString("did not prove who you are"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "?state=", "?state=x&code=y", "?error=access_denied", "?state=%00&code=%ff&iss=%3Cscript%3E"
            })
    void callbackOfRubbish(String query) {
        var answer = given().redirects().follow(false).urlEncodingEnabled(false).get("/users/oidc/callback" + query);
        answer.then().statusCode(303).header("Location", equalTo("/signed-in"));
        var cookies = new Cookies(new Cookie.Builder("darkslide-oidc", "rubbish").build());
        given().cookies(cookies)
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get("/users/oidc/callback" + query)
                .then()
                .statusCode(303);
    }

    @Test
    void whoStaysOutIsToldSoAndNothingOfTheProvidersWords() throws Exception {
        var visitor = OidcVisitor.unknown();
        var callback = visitor.pass(visitor.begin(Map.of()), "away");
        visitor.arrive(URI.create(callback + "&error_description=%3Cb%3Epwned"))
                .then()
                .statusCode(303);
        visitor.complete()
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems#sign-in-failed"))
                .body("detail", equalTo("You were not signed in with the house."));
    }

    @Test
    void answerOfAnotherIssuer() throws Exception {
        for (var issuer : List.of("https%3A%2F%2Fevil.example", OidcProvider.issuer() + "%2F")) {
            var visitor = OidcVisitor.unknown();
            var callback = visitor.pass(visitor.begin(Map.of())).toString();
            visitor.arrive(URI.create(callback.replaceFirst("iss=[^&]+", "iss=" + issuer)));
            visitor.complete().then().statusCode(401).body("type", equalTo("/problems#sign-in-failed"));
        }
        // It says that it always names itself: an answer without is somebody else's.
        var visitor = OidcVisitor.unknown();
        var callback = visitor.pass(visitor.begin(Map.of())).toString();
        visitor.arrive(URI.create(callback.replaceFirst("&iss=[^&]+|iss=[^&]+&", "")));
        visitor.complete().then().statusCode(401);
    }

    @Test
    void tooLate() throws Exception {
        var visitor = OidcVisitor.unknown();
        var callback = visitor.pass(visitor.begin(Map.of()));
        sql("update authorization_requests set expires_at = utc_timestamp(6)");
        visitor.arrive(callback).then().statusCode(303);
        refused(visitor.complete());
    }

    @ParameterizedTest
    @ValueSource(strings = {"PS256", "ES256", "EdDSA", "RS256"})
    void keysThatWereRotatedAndOtherAlgorithms(String algorithm) throws Exception {
        OidcVisitor.unknown().signIn().then().statusCode(200);
        provider.rotateKeys(algorithm);
        OidcVisitor.unknown().signIn().then().statusCode(200);
    }

    @Test
    void subjectsThatDifferInCaseOrASpaceAreTwoPeople() throws Exception {
        var name = OidcVisitor.unknown().name;
        var ids = new HashSet<String>();
        for (var subject : List.of(name, name.toUpperCase(), name + " ", name.replace("visitor", "vísitor"))) {
            var visitor = new OidcVisitor(subject);
            provider.says(
                    URLEncoder.encode(subject, UTF_8).replace("+", "%20"),
                    Map.of("email", "mail-" + System.nanoTime() + "@example.org"));
            ids.add(visitor.signIn().then().statusCode(200).extract().path("user.id"));
        }
        assertEquals(4, ids.size());
    }

    @Test
    void aSecondFactorIsAskedForAsAfterAPassword() throws Exception {
        var visitor = OidcVisitor.unknown();
        var app = AuthenticatorApp.of(OidcVisitor.person(visitor.signIn()));
        var step = visitor.signIn();
        step.then()
                .statusCode(401)
                .body("type", equalTo("/problems#second-factor-required"))
                .body("secondFactor.kinds", contains("authenticator"));
        assertClearsTheCookie(step);
        Person.secondStep(step.path("secondFactor.token"), app.next())
                .then()
                .statusCode(200)
                .body("user.username", equalTo(visitor.name));
    }

    @Test
    void aDisabledAccountIsRefused() throws Exception {
        var visitor = OidcVisitor.unknown();
        var person = OidcVisitor.person(visitor.signIn());
        Person.administrator()
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("disabled", true))
                .patch("/admin/users/" + person.id())
                .then()
                .statusCode(200);
        visitor.signIn().then().statusCode(403).body("type", equalTo("/problems#account-disabled"));
    }

    @Test
    void noPasswordOpensAnAccountWithoutOne() throws Exception {
        var visitor = OidcVisitor.unknown();
        visitor.signIn().then().statusCode(200);
        for (var password : List.of("none", "the password of nobody", " ", "a good long passphrase"))
            Person.login(visitor.name, password)
                    .then()
                    .statusCode(401)
                    .body("type", equalTo("/problems#sign-in-failed"));
    }

    @Test
    void aProviderThatIsAwayKeepsNobodyElseOut() throws Exception {
        var visitor = OidcVisitor.unknown();
        var callback = visitor.pass(visitor.begin(Map.of()));
        provider.close();
        try {
            visitor.arrive(callback).then().statusCode(303);
            visitor.complete()
                    .then()
                    .statusCode(503)
                    .header("Retry-After", notNullValue())
                    .body("detail", containsString("Signing in with the house does not work right now."));
            given().port(management).get("/health").then().statusCode(200);
            Person.signedUp();
        } finally {
            provider.open();
        }
        OidcVisitor.unknown().signIn().then().statusCode(200);
    }

    @Test
    void whoSetsOutAgainAndAgainHasToWait() {
        Guessing.untilRefused(200, Duration.ofMinutes(1), 303, i -> given().redirects()
                        .follow(false)
                        .header("X-Forwarded-For", "100.70.1.1")
                        .accept("text/html")
                        .get("/users/oidc"))
                .then()
                .contentType("text/html")
                .body(containsString("Go to sign-in"));
        given().redirects()
                .follow(false)
                .header("X-Forwarded-For", "100.70.1.2")
                .get("/users/oidc")
                .then()
                .statusCode(303);
    }

    @Test
    void thePromiseToASecondSignInIsNotTheCookieOfTheFirst() {
        var visitor = OidcVisitor.unknown();
        visitor.begin(Map.of());
        var first = visitor.cookie().getValue();
        visitor.begin(Map.of());
        assertNotEquals(first, visitor.cookie().getValue());
    }

    private static void refused(Response answer) {
        answer.then()
                .statusCode(401)
                .body("type", equalTo("/problems#sign-in-failed"))
                .body("detail", containsString(NOT_BEGUN_HERE));
    }

    private void sql(String statement) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(statement)) {
            update.executeUpdate();
        }
    }
}
