package app.darkslide.activity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.keys.TokenKeys;
import app.darkslide.testing.Forgeries;
import app.darkslide.testing.JobRunNow;
import app.darkslide.testing.Person;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActivityTest {
    @Inject
    ActivityRepository activities;

    @Inject
    OldActivity old;

    @Inject
    TokenKeys keys;

    @Test
    void whatProtectsTheAccountIsWrittenDownForItsOwner() throws Exception {
        var person = Person.signedUp();
        var known = login(person);
        given().cookies(known)
                .contentType(ContentType.JSON)
                .body(Map.of("login", person.username(), "password", person.password()))
                .post("/users/login");
        Person.login(person.username(), "not the password").then().statusCode(401);
        var made = person.personalToken("images:read");
        person.request().delete("/users/me/tokens/" + made.id());
        var elsewhere = person.signedInAgain();
        person.request().delete("/users/me/sessions/" + elsewhere.session());
        person.request().delete("/users/me/sessions");
        patch(person, Map.of("username", "x-" + person.username()));
        patch(person, Map.of("email", "x-" + person.email()));
        person.request()
                .contentType(ContentType.JSON)
                .body(Map.of("currentPassword", person.password(), "newPassword", "nine geese over new water"))
                .put("/users/me/password")
                .then()
                .statusCode(204);
        person.awaitRefusedSignIn();
        person.request()
                .get("/users/me/activity")
                .then()
                .statusCode(200)
                .body("next", nullValue())
                .body(
                        "items.kind",
                        hasItems(
                                "new-device",
                                "signed-in",
                                "sign-in-failed",
                                "token-made",
                                "token-revoked",
                                "session-ended",
                                "sessions-ended",
                                "username-changed",
                                "email-changed",
                                "password-changed"))
                .body("items[0].kind", equalTo("password-changed"))
                .body("items[0].device", equalTo("Apache-HttpClient"))
                .body("items[0].address", equalTo("127.0.0.0/24"))
                .body("items[0].here", is(true))
                .body("items.find { it.kind == 'token-made' }.detail", equalTo("script"));
    }

    @Test
    void whatCameFromAnotherDeviceIsToldApart() {
        var person = Person.signedUp();
        given().header("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")
                .contentType(ContentType.JSON)
                .body(Map.of("login", person.username(), "password", person.password()))
                .post("/users/login")
                .then()
                .statusCode(200);
        person.request()
                .get("/users/me/activity")
                .then()
                .body("items.kind", contains("new-device", "new-device"))
                .body("items.device", contains("Firefox on Linux", "Apache-HttpClient"))
                .body("items.here", contains(false, true));
    }

    @Test
    void anErasureThatWasAskedForByATooOldSignInIsSeenToo() {
        var person = Person.signedUp();
        var stale = new Forgeries(person.accessToken(), keys)
                .authenticatedAt(Instant.now().minusSeconds(660));
        given().auth().oauth2(stale).delete("/users/me").then().statusCode(401);
        person.request().get("/users/me/activity").then().body("items.kind", contains("erasure-asked", "new-device"));
    }

    @Test
    void pagesFollowEachOtherWithoutALapOrAGap() {
        var person = Person.signedUp();
        for (int i = 0; i < 6; i++) person.personalToken("images:read");
        var kinds = new ArrayList<String>();
        var ids = new ArrayList<String>();
        String next = null;
        do {
            var request = person.request().queryParam("limit", 3);
            if (next != null) request.queryParam("cursor", next);
            var page = request.get("/users/me/activity").then().statusCode(200).extract();
            kinds.addAll(page.<List<String>>path("items.kind"));
            ids.addAll(page.<List<String>>path("items.id"));
            next = page.path("next");
            if (next != null)
                assertEquals("</users/me/activity?limit=3&cursor=" + next + ">; rel=\"next\"", page.header("Link"));
        } while (next != null);
        assertEquals(7, ids.stream().distinct().count());
        assertEquals("new-device", kinds.get(6));
    }

    @Test
    void nobodySeesWhatHappenedToSomebodyElse() {
        var person = Person.signedUp();
        var other = Person.signedUp();
        var theirs = other.request().get("/users/me/activity").<String>path("items[0].id");
        person.personalToken("images:read");
        person.request()
                .queryParam("cursor", theirs)
                .get("/users/me/activity")
                .then()
                .body("items.kind", contains("new-device"));
        person.request()
                .queryParam("cursor", "nonsense")
                .get("/users/me/activity")
                .then()
                .statusCode(400)
                .body("detail", containsString("cursor"));
    }

    @Test
    void afterNinetyDaysItIsForgotten() {
        var person = Person.signedUp();
        var user = user(person);
        old(user, 89);
        old.run(new JobRunNow());
        person.request().get("/users/me/activity").then().body("items", hasSize(1));
        old(user, 91);
        old.run(new JobRunNow());
        person.request().get("/users/me/activity").then().body("items", hasSize(0));
    }

    private void old(UUID user, int days) {
        QuarkusTransaction.requiringNew()
                .run(() -> activities.update(
                        "at = ?1 where userId = ?2", Instant.now().minus(Duration.ofDays(days)), user));
    }

    private static UUID user(Person person) {
        return UUID.fromString(person.request().get("/users/me").path("id"));
    }

    private static Map<String, String> login(Person person) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("login", person.username(), "password", person.password()))
                .post("/users/login")
                .cookies();
    }

    private static void patch(Person person, Map<String, String> names) {
        person.request()
                .contentType(ContentType.JSON)
                .body(names)
                .patch("/users/me")
                .then()
                .statusCode(200);
    }
}
