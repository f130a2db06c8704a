package app.darkslide.packaged;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.shares.MadeShares;
import app.darkslide.testing.AuthenticatorApp;
import app.darkslide.testing.Await;
import app.darkslide.testing.EdgeOfAQuota;
import app.darkslide.testing.Guessing;
import app.darkslide.testing.MySqlServer;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.visitors.Visitor;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Two services on one database and one data directory, behind a proxy that both trust: on the embedded database that the
 * first one starts and, with the Maven profile {@code mysql}, those that race on a MySQL server.
 */
class ReplicasIT {
    private static final String[] BEHIND_A_PROXY = {
        "-Dquarkus.http.proxy.proxy-address-forwarding=true",
        "-Dquarkus.http.proxy.trusted-proxies=127.0.0.1",
        "-Ddarkslide.quota.images=" + EdgeOfAQuota.IMAGES
    };

    /** Decided by the database, and therefore run on both. */
    private static final String RACE = "race";

    private static final String PASSWORD = "a good long passphrase";

    /** In seconds. */
    private static final double NOTICED = 10;

    @TempDir
    static Path directory;

    /** Settings that lead there. */
    private static Map<String, String> database;

    private static Service one;
    private static Service other;

    private static String administrator;

    @BeforeAll
    static void start() throws Exception {
        var mysql = new MySqlServer().start();
        one = mysql.isEmpty()
                ? Service.start(directory, BEHIND_A_PROXY)
                : Replica.start(directory, mysql, BEHIND_A_PROXY);
        database = mysql.isEmpty() ? Replica.databaseOf(directory) : mysql;
        other = Replica.start(directory, database, BEHIND_A_PROXY);
        RestAssured.port = one.port();
        administrator = administrator();
    }

    /** By the code of the service that was started last: it takes the place of the other one's. */
    private static String administrator() throws Exception {
        var code = FirstAdministratorIT.awaitCode(other);
        register(one, "ansel", code, "198.51.100.1").then().statusCode(201);
        return Person.login("ansel", PASSWORD).path("accessToken");
    }

    @AfterAll
    static void stop() throws Exception {
        RestAssured.reset();
        if (other != null) other.close();
        if (one != null) one.close();
    }

    @Test
    void aSessionThatEndsOnOneIsDeadOnTheOtherWithinTenSeconds() throws Exception {
        var person = Person.signedUp();
        awaken(person.accessToken());
        person.request().post("/users/logout").then().statusCode(204);
        person.request().get("/users/me").then().statusCode(401);
        assertThat(secondsUntilRefused(person.accessToken()), lessThan(NOTICED));
        refresh(other, person.refreshToken()).then().statusCode(401);
    }

    @Test
    void aTokenThatIsRevokedOnOneIsDeadOnTheOtherWithinTenSeconds() throws Exception {
        var person = Person.signedUp();
        var token = person.personalToken("images:read");
        awaken(token.token());
        person.request().delete("/users/me/tokens/" + token.id()).then().statusCode(204);
        assertThat(secondsUntilRefused(token.token()), lessThan(NOTICED));
    }

    @Test
    void anAccountThatIsErasedOnOneIsGoneFromTheOtherWithinTenSeconds() throws Exception {
        var person = Person.signedUp();
        awaken(person.accessToken());
        person.request().delete("/users/me").then().statusCode(200);
        var seconds = secondsUntilRefused(person.accessToken());
        assertThat(seconds, lessThan(NOTICED));
        at(other)
                .contentType(ContentType.JSON)
                .body(Map.of("login", person.username(), "password", person.password()))
                .post("/users/login")
                .then()
                .statusCode(401);
    }

    /** How long it takes is printed; that it is no longer than five seconds is for {@code Visits}, which remembers links. */
    @ParameterizedTest
    @ValueSource(strings = {"", "/{id}"})
    void aLinkThatIsRevokedOnOneOpensNothingOnTheOther(String revoked) throws Exception {
        var person = Person.signedUp();
        var image = person.uploaded("a.jpg", Pictures.jpeg(300, 200, 1));
        var link = MadeShares.byOwner(person, Map.of("images", List.of(image), "name", "For grandma"));
        var visitor = Visitor.of(link);
        var addresses = new ArrayList<>(List.of(visitor.path() + "/images", visitor.path() + "/archive"));
        for (var kind : List.of("thumbnail", "preview", "content")) addresses.addAll(visitor.urls(kind));
        for (var address : addresses) visited(visitor, address).then().statusCode(200);
        person.request()
                .delete("/shares" + revoked.replace("{id}", link.id().toString()))
                .then()
                .statusCode(204);
        for (var address : addresses) visitor.get(address).then().statusCode(404);
        var began = System.nanoTime();
        for (var address : addresses)
            Await.until(
                    "the other one does not give " + address,
                    () -> visited(visitor, address).statusCode() == 404);
        System.out.printf(
                "A revoked link ended on the other replica after %.1f s%n", (System.nanoTime() - began) / 1e9);
    }

    private static Response visited(Visitor visitor, String address) {
        return at(other).cookie(Visitor.COOKIE, visitor.cookie()).get(address);
    }

    /** How long it takes is printed; that it is no longer than five seconds is for {@code ImageAccess}, which remembers images. */
    @Test
    void aMemberWhoIsRemovedOnOneSeesNothingOnTheOther() throws Exception {
        var owner = Person.signedUp();
        var member = Person.signedUp();
        var image = owner.uploaded("a.jpg", Pictures.jpeg(300, 200, 2));
        var album = "/albums/"
                + owner.sending(Map.of("name", "Lake")).post("/albums").<String>path("id");
        owner.sending(Map.of("ids", List.of(image)))
                .post(album + "/images")
                .then()
                .statusCode(200);
        var membership = owner.sending(Map.of("username", member.username(), "role", "viewer"))
                .post(album + "/members")
                .<String>path("id");
        member.request()
                .post("/users/me/invitations/" + membership + "/acceptance")
                .then()
                .statusCode(200);
        var archive = member.sending(Map.of("ids", List.of(image)))
                .post("/images/downloads")
                .<String>path("url");
        var addresses = new ArrayList<>(List.of(album, album + "/images", "/images/" + image, archive));
        for (var part : List.of("thumbnail", "preview", "content")) addresses.add("/images/" + image + "/" + part);
        for (var address : addresses) seen(member, address).then().statusCode(200);
        owner.request().delete(album + "/members/" + membership).then().statusCode(204);
        for (var address : addresses) member.request().get(address).then().statusCode(404);
        var began = System.nanoTime();
        for (var address : addresses)
            Await.until(
                    "the other one does not give " + address,
                    () -> seen(member, address).statusCode() == 404);
        System.out.printf(
                "A membership that was removed ended on the other replica after %.1f s%n",
                (System.nanoTime() - began) / 1e9);
    }

    private static Response seen(Person person, String address) {
        return at(other).auth().oauth2(person.accessToken()).get(address);
    }

    @Test
    @Tag(RACE)
    void aRefreshTokenThatIsUsedAtBothAtOnceHasOneNextOneAndLosesNoSession() throws Exception {
        var token = Person.signedUp().refreshToken();
        var pool = Executors.newFixedThreadPool(2);
        var together = new CyclicBarrier(2);
        for (int round = 0; round < 12; round++) {
            var present = token;
            var here = pool.submit(refreshing(together, one, present));
            var there = pool.submit(refreshing(together, other, present));
            assertEquals(200, here.get().statusCode());
            assertEquals(200, there.get().statusCode());
            token = here.get().path("refreshToken");
            assertEquals(token, there.get().path("refreshToken"));
        }
        pool.shutdown();
        refresh(other, token).then().statusCode(200);
    }

    @Test
    @Tag(RACE)
    void codeTwiceOnTwoReplicas() throws Exception {
        var person = Person.signedUp();
        var app = AuthenticatorApp.of(person);
        assertOneIsTaken(person, app.next());
    }

    @Test
    void aSignInThatWasBegunOnOneIsCompletedOnTheOtherOnce() {
        var person = Person.signedUp();
        var app = AuthenticatorApp.of(person);
        var token = person.firstStep();
        complete(other, token, app.next()).then().statusCode(200);
        complete(one, token, app.next()).then().statusCode(401);
    }

    @Test
    @Tag(RACE)
    void recoveryCodeTwiceOnTwoReplicas() throws Exception {
        var person = Person.signedUp();
        AuthenticatorApp.of(person);
        assertOneIsTaken(person, person.recoveryCodes().get(0));
    }

    /** Of two sign-ins that were begun on one service, and are completed on both. */
    private static void assertOneIsTaken(Person person, String code) throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        var together = new CyclicBarrier(2);
        var tokens = List.of(person.firstStep(), person.firstStep());
        var here = pool.submit(completing(together, one, tokens.get(0), code));
        var there = pool.submit(completing(together, other, tokens.get(1), code));
        assertEquals(
                Set.of(200, 422), Set.of(here.get().statusCode(), there.get().statusCode()));
        pool.shutdown();
    }

    @Test
    @Tag(RACE)
    void whatChangesOnOneIsFoundOnTheOtherAtOnce() {
        var person = Person.signedUp();
        var image = person.uploaded("before.jpg", Pictures.jpeg(60, 40, 1));
        assertEquals(List.of(image), found(other, person, "before"));
        change(person, image, Map.of("fileName", "after.jpg"));
        assertEquals(List.of(), found(other, person, "before"));
        assertEquals(List.of(image), found(other, person, "after"));
        person.request().delete("/images/" + image + "?forever").then().statusCode(200);
        assertEquals(List.of(), found(other, person, "after"));
    }

    private static void change(Person person, String image, Map<String, ?> change) {
        person.request()
                .contentType(ContentType.JSON)
                .body(change)
                .patch("/images/" + image)
                .then()
                .statusCode(200);
    }

    private static List<String> found(Service service, Person person, String text) {
        return at(service)
                .auth()
                .oauth2(person.accessToken())
                .contentType(ContentType.JSON)
                .body(Map.of("text", text))
                .post("/images/search")
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");
    }

    @Test
    void guessesAreThrottledAcrossReplicas() {
        var person = Person.signedUp();
        var app = AuthenticatorApp.of(person);
        var token = person.firstStep();
        Guessing.untilRefused(
                5, Duration.ofMinutes(5), 422, i -> complete(i % 2 == 0 ? one : other, token, app.wrong()));
        complete(other, person.firstStep(), app.next()).then().statusCode(429);
    }

    @Test
    void triesOnOneAccountAddUpAcrossBoth() {
        var person = Person.signedUp();
        Guessing.untilRefused(
                30,
                Duration.ofHours(1),
                401,
                i -> login(i % 2 == 0 ? one : other, person.username(), "198.51.100." + i));
    }

    @Test
    void signInsFromOneAddressAddUpAcrossBothWhomeverTheyAreFor() {
        Guessing.untilRefused(
                30, Duration.ofMinutes(1), 401, i -> login(i % 2 == 0 ? one : other, "nobody-" + i, "203.0.113.7"));
        login(other, "nobody", "203.0.113.8").then().statusCode(401);
    }

    @Test
    void triesFromOneAddressAddUpAcrossBothAndTwentyNamesAnHourAreAllThatItLearnsOf() {
        var taken = Person.signedUp();
        Guessing.untilRefused(
                20, Duration.ofHours(1), 409, i -> register(i % 2 == 0 ? one : other, taken, "203.0.113.5"));
        register(other, taken, "203.0.113.6").then().statusCode(409);
    }

    @Test
    @Tag(RACE)
    void sixteenWritersAtTheEdgeOfAQuotaAreNeverOverItAcrossBoth() throws Exception {
        new EdgeOfAQuota(Person.signedUp(), List.of(one.port(), other.port())).storm();
        for (var service : List.of(one, other)) assertThat(service.output(), not(containsString("deadlock")));
    }

    @Test
    @Tag(RACE)
    void sixteenWritersAtTheEdgeOfTheirBytesAreNeverOverThemAcrossBoth() throws Exception {
        var person = Person.signedUp();
        administering()
                .body(Map.of("quota", Map.of("images", 1000, "bytes", EdgeOfAQuota.BYTES)))
                .patch("/admin/users/" + person.id())
                .then()
                .statusCode(200);
        new EdgeOfAQuota(person, List.of(one.port(), other.port())).storm();
    }

    /** Where registration is open, whoever comes too late is refused, or becomes a member as without one. */
    @Test
    @Tag(RACE)
    void anInvitationUsedAtBothAtOnceMakesOneAdministrator() throws Exception {
        var pool = Executors.newFixedThreadPool(2);
        var together = new CyclicBarrier(2);
        for (int round = 0; round < 5; round++) {
            var path = administering()
                    .body(Map.of("role", "administrator"))
                    .post("/admin/invitations")
                    .<String>path("path");
            var code = path.substring(path.indexOf('#') + 1);
            var name = "guest-" + round + "-";
            var here = pool.submit(registering(together, one, name + "here", code));
            var there = pool.submit(registering(together, other, name + "there", code));
            var answers = List.of(here.get(), there.get());
            var roles = answers.stream().map(answer -> answer.path("role")).toList();
            assertEquals(1, Collections.frequency(roles, "administrator"), roles.toString());
            for (var answer : answers) assertThat(answer.statusCode(), oneOf(201, 403));
        }
        pool.shutdown();
    }

    private static RequestSpecification administering() {
        return at(other).auth().oauth2(administrator).contentType(ContentType.JSON);
    }

    @Test
    void anAddressIsBelievedOfATrustedProxyAlone() throws Exception {
        var person = Person.signedUp();
        person.signedInAgain();
        given().header("X-Forwarded-For", "2001:db8:1:2::3")
                .contentType(ContentType.JSON)
                .body(Map.of("login", person.username(), "password", person.password(), "device", "trusted"))
                .post("/users/login")
                .then()
                .statusCode(200);
        try (var third = Replica.start(
                directory,
                database,
                "-Dquarkus.http.proxy.proxy-address-forwarding=true",
                "-Dquarkus.http.proxy.trusted-proxies=192.0.2.1")) {
            at(third)
                    .header("X-Forwarded-For", "2001:db8:1:2::3")
                    .contentType(ContentType.JSON)
                    .body(Map.of("login", person.username(), "password", person.password(), "device", "untrusted"))
                    .post("/users/login")
                    .then()
                    .statusCode(200);
        }
        person.request()
                .get("/users/me/sessions")
                .then()
                .body("items.find { it.device == 'trusted' }.address", equalTo("2001:db8:1::/48"))
                .body("items.find { it.device == 'untrusted' }.address", equalTo("127.0.0.0/24"));
    }

    @Test
    void whoeverCameOverHttpsIsToldToStayThere() {
        for (var path : List.of("/", "/openapi", "/nowhere"))
            given().header("X-Forwarded-Proto", "https")
                    .get(path)
                    .then()
                    .header("Strict-Transport-Security", "max-age=31536000");
        given().get("/").then().header("Strict-Transport-Security", nullValue());
    }

    /** So that the other service believes it already. */
    private static void awaken(String token) {
        believed(token).then().statusCode(200);
    }

    /** @return when it was last asked before it did not believe the token any more */
    private static double secondsUntilRefused(String token) throws InterruptedException {
        var began = System.nanoTime();
        for (var last = began; ; Thread.sleep(100)) {
            var asked = System.nanoTime();
            if (believed(token).statusCode() == 401 || asked - began > 20e9) return (last - began) / 1e9;
            last = asked;
        }
    }

    /** Reads nothing of the account itself, so that only the token decides. */
    private static Response believed(String token) {
        return at(other).header("Authorization", "Bearer " + token).get("/images");
    }

    private static Callable<Response> refreshing(CyclicBarrier together, Service service, String token) {
        return () -> {
            together.await();
            return refresh(service, token);
        };
    }

    private static Response refresh(Service service, String token) {
        return at(service)
                .contentType(ContentType.JSON)
                .body(Map.of("refreshToken", token))
                .post("/users/token");
    }

    private static Callable<Response> completing(CyclicBarrier together, Service service, String token, String code) {
        return () -> {
            together.await();
            return complete(service, token, code);
        };
    }

    private static Response complete(Service service, String token, String code) {
        return at(service)
                .contentType(ContentType.JSON)
                .body(Map.of("token", token, "code", code))
                .post("/users/login/second-factor");
    }

    private static Response login(Service service, String login, String address) {
        return at(service)
                .header("X-Forwarded-For", address)
                .contentType(ContentType.JSON)
                .body(Map.of("login", login, "password", "not the password"))
                .post("/users/login");
    }

    private static Response register(Service service, Person taken, String address) {
        return at(service)
                .header("X-Forwarded-For", address)
                .contentType(ContentType.JSON)
                .body(Map.of("username", taken.username(), "email", taken.email(), "password", taken.password()))
                .post("/users");
    }

    private static Callable<Response> registering(CyclicBarrier together, Service service, String name, String code) {
        return () -> {
            together.await();
            return register(service, name, code, "198.51.100.2");
        };
    }

    private static Response register(Service service, String name, String invitation, String address) {
        return at(service)
                .header("X-Forwarded-For", address)
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "username",
                        name,
                        "email",
                        name + "@example.org",
                        "password",
                        PASSWORD,
                        "invitation",
                        invitation))
                .post("/users");
    }

    private static RequestSpecification at(Service service) {
        return given().port(service.port());
    }
}
