package app.darkslide.resets;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.activity.ClientInfo;
import app.darkslide.crypto.OneTimeCode;
import app.darkslide.database.UuidBytes;
import app.darkslide.testing.JobRunNow;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.apache.commons.codec.digest.DigestUtils;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PasswordResetTest {
    private static final ClientInfo ADMINISTRATOR = new ClientInfo("Firefox on Linux", "192.0.2.0/24");
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final String NEW_PASSWORD = "nine otters over a brass moon";
    private static final byte[] PICTURE = Pictures.jpeg(200, 150, 24);

    @Inject
    PasswordResets resets;

    @Inject
    ExpiredResets expired;

    @Inject
    DataSource database;

    private Person person;
    private UUID id;

    @BeforeEach
    void signUp() {
        person = Person.signedUp();
        id = person.id();
    }

    @Test
    void aCodeSetsANewPasswordAndLosesNothing() {
        var image = person.uploaded("a.jpg", PICTURE);
        use(issued(), NEW_PASSWORD).then().statusCode(204).header("Clear-Site-Data", equalTo("\"cache\""));
        Person.login(person.username(), person.password()).then().statusCode(401);
        String token = Person.login(person.username(), NEW_PASSWORD)
                .then()
                .statusCode(200)
                .extract()
                .path("accessToken");
        assertArrayEquals(
                PICTURE,
                given().auth()
                        .oauth2(token)
                        .get("/images/" + image + "/content")
                        .asByteArray());
    }

    @Test
    void allSessionsEndAndPersonalTokensStay() {
        var elsewhere = person.signedInAgain();
        var token = person.personalToken("images:read").token();
        use(issued(), NEW_PASSWORD).then().statusCode(204);
        for (var session : List.of(person, elsewhere)) {
            session.request().get("/users/me").then().statusCode(401);
            given().contentType(ContentType.JSON)
                    .body(Map.of("refreshToken", session.refreshToken()))
                    .post("/users/token")
                    .then()
                    .statusCode(401);
        }
        given().auth().oauth2(token).get("/images").then().statusCode(200);
    }

    @Test
    void theUserIsToldOfTheCodeAndOfItsUseOnce() {
        use(issued(), NEW_PASSWORD);
        Person.login(person.username(), NEW_PASSWORD)
                .then()
                .body("notices.kind", contains("reset-code-issued", "password-reset"))
                .body("notices.device", hasItem("Firefox on Linux"));
        var signedIn = Person.login(person.username(), NEW_PASSWORD).then().body("notices.size()", equalTo(0));
        given().auth()
                .oauth2(signedIn.extract().path("accessToken"))
                .get("/users/me/activity")
                .then()
                .body("items.find { it.kind == 'reset-code-issued' }.detail", equalTo("administrator"))
                .body("items.kind", hasItem("password-reset"));
    }

    @Test
    void aCodeThatWasUsedHasExpiredOrNeverWasIsRefusedAllTheSame() throws SQLException {
        var used = issued();
        use(used, NEW_PASSWORD).then().statusCode(204);
        var old = issued();
        expire();
        var refusals = List.of(used, old, "l0v4kI0cVtGlZbJYpY2lH1m0VUjHdXvTqhJb1Q3nq8E", "x", "ä\u0000'").stream()
                .map(code -> use(code, "ten geese under new glass")
                        .then()
                        .statusCode(422)
                        .body("type", equalTo("/problems#code-refused"))
                        .extract()
                        .<String>path("detail"))
                .distinct()
                .toList();
        assertEquals(1, refusals.size());
        Person.login(person.username(), NEW_PASSWORD).then().statusCode(200);
    }

    @Test
    void resetUsedTwiceAtOnce() throws Exception {
        var code = issued();
        Callable<Integer> attempt = () -> use(code, NEW_PASSWORD).statusCode();
        var pool = Executors.newFixedThreadPool(4);
        var statuses = pool.invokeAll(Collections.nCopies(4, attempt)).stream()
                .map(PasswordResetTest::result)
                .sorted()
                .toList();
        pool.shutdown();
        assertEquals(List.of(204, 422, 422, 422), statuses);
    }

    @Test
    void aPasswordThatTheRulesRefuseLeavesTheCodeAndTheSessionsAsTheyAre() {
        var code = issued();
        for (var password : List.of("short", "password1234", person.email()))
            use(code, password).then().statusCode(400).body("errors.pointer", contains("/newPassword"));
        person.request().get("/users/me").then().statusCode(200);
        use(code, NEW_PASSWORD).then().statusCode(204);
    }

    @Test
    void aNewCodeTakesTheEarlierOneOfItsGiverBackAndNoOther() {
        var ofTheCommand = issued(IssuedBy.COMMAND);
        var first = issued();
        var second = issued();
        issued(IssuedBy.MAIL);
        use(first, NEW_PASSWORD).then().statusCode(422);
        use(ofTheCommand, NEW_PASSWORD).then().statusCode(204);
        use(second, NEW_PASSWORD).then().statusCode(422); // the use of one takes all others back
    }

    @Test
    void whoChangesPasswordNameOrEmailTakesCodesBack() {
        var code = issued();
        person.request()
                .contentType(ContentType.JSON)
                .body(Map.of("currentPassword", person.password(), "newPassword", NEW_PASSWORD))
                .put("/users/me/password")
                .then()
                .statusCode(204);
        use(code, "ten geese under new glass").then().statusCode(422);
        var another = issued();
        person.request()
                .contentType(ContentType.JSON)
                .body(Map.of("username", "new-" + person.username().substring(7)))
                .patch("/users/me")
                .then()
                .statusCode(200);
        use(another, "ten geese under new glass").then().statusCode(422);
    }

    @Test
    void resetOfAnErasedAccount() {
        var code = issued();
        person.request().delete("/users/me").then().statusCode(200);
        use(code, NEW_PASSWORD).then().statusCode(422);
        Person.login(person.username(), NEW_PASSWORD).then().statusCode(401);
    }

    @Test
    void onlyTheHashOfTheCodeIsStored() throws SQLException {
        var code = issued();
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select code_hash from password_resets where user_id = ?")) {
            query.setBytes(1, UuidBytes.of(id));
            var rows = query.executeQuery();
            rows.next();
            assertArrayEquals(DigestUtils.sha256(code), rows.getBytes(1));
        }
        assertThat(new OneTimeCode(code).toString(), not(containsString(code)));
    }

    @Test
    void codesAreForgottenAfterTheirTime() throws SQLException {
        issued();
        assertEquals(1, codes());
        new JobRunNow().attempt(expired);
        assertEquals(1, codes());
        expire();
        new JobRunNow().attempt(expired);
        assertEquals(0, codes());
    }

    private String issued() {
        return issued(IssuedBy.ADMINISTRATOR);
    }

    private String issued(IssuedBy by) {
        return resets.issue(id, by, AN_HOUR, ADMINISTRATOR);
    }

    private static Response use(String code, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("code", code, "newPassword", password))
                .post("/users/password-resets/use");
    }

    private void expire() throws SQLException {
        update("update password_resets set expires_at = timestampadd(second, -1, utc_timestamp(6)) where user_id = ?");
    }

    private int codes() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from password_resets where user_id = ?")) {
            query.setBytes(1, UuidBytes.of(id));
            var rows = query.executeQuery();
            rows.next();
            return rows.getInt(1);
        }
    }

    private void update(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setBytes(1, UuidBytes.of(id));
            statement.executeUpdate();
        }
    }

    private static int result(Future<Integer> one) {
        try {
            return one.get();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
