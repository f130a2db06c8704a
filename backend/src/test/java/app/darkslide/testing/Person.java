package app.darkslide.testing;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody with an account of their own, signed in through the API. */
public record Person(String username, String email, String password, String accessToken, String refreshToken) {
    /** For {@link #sql}. */
    public static final String ID = "(select id from users where username = ?)";

    private static final AtomicInteger COUNT = new AtomicInteger();

    static {
        KeptPaths.keep();
    }

    public static Person signedUp() {
        var name = "person-" + Long.toString(System.nanoTime(), 36) + "-" + COUNT.incrementAndGet();
        var password = "a good long passphrase";
        register(name, name + "@example.org", password).then().statusCode(201);
        return signedIn(name, name + "@example.org", password);
    }

    /** An administrator, where the service runs in this JVM. */
    public static Person administrator() {
        var person = signedUp();
        person.sql("update users set role = 'ADMINISTRATOR' where username = ?");
        return person.signedInAgain();
    }

    /**
     * Changes what the database has of this person, without asking anybody, where the service runs in this JVM.
     *
     * @param update with one parameter, the user name
     */
    public void sql(String update) {
        try (var connection =
                        Arc.container().instance(AgroalDataSource.class).get().getConnection();
                var statement = connection.prepareStatement(update)) {
            statement.setString(1, username);
            assertTrue(statement.executeUpdate() > 0);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As if it had been an hour since the password was given. @return the access token then */
    public String staleAccessToken() {
        sql("update sessions set authenticated_at = timestampadd(hour, -1, utc_timestamp(6)) where user_id = " + ID);
        return given().contentType(ContentType.JSON)
                .body(Map.of("refreshToken", refreshToken))
                .post("/users/token")
                .path("accessToken");
    }

    public static Response register(String username, String email, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("username", username, "email", email, "password", password))
                .post("/users");
    }

    public static Response login(String login, String password) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("login", login, "password", password, "refresh", "body"))
                .post("/users/login");
    }

    public Person signedInAgain() {
        return signedIn(username, email, password);
    }

    /** Gives the password of an account that has a second factor. @return the token for the second step */
    public String firstStep() {
        return login(username, password)
                .then()
                .statusCode(401)
                .body("type", equalTo("/problems#second-factor-required"))
                .extract()
                .path("secondFactor.token");
    }

    public static Response secondStep(String token, String code) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("token", token, "code", code, "refresh", "body"))
                .post("/users/login/second-factor");
    }

    public List<String> recoveryCodes() {
        return request()
                .post("/users/me/recovery-codes")
                .then()
                .statusCode(200)
                .extract()
                .path("codes");
    }

    /** A request of this person. */
    public RequestSpecification request() {
        return given().auth().oauth2(accessToken);
    }

    /** A request with a body, which becomes JSON; a text is JSON already. */
    public RequestSpecification sending(Object body) {
        return request().contentType(ContentType.JSON).body(body);
    }

    /** @return the id of a new tag */
    public String tag(String name) {
        return sending(Map.of("name", name))
                .post("/tags")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** As the access token has it. */
    public UUID id() {
        var claims = Base64.getUrlDecoder().decode(accessToken.split("\\.")[1]);
        return UUID.fromString(JsonPath.from(new String(claims, UTF_8)).getString("sub"));
    }

    /** The id of this session. */
    public String session() {
        return request().get("/users/me/sessions").then().extract().path("items.find { it.current }.id");
    }

    /** A personal access token, as it is shown once. */
    public record Made(String id, String token) {}

    public Made personalToken(String... scopes) {
        var made = request()
                .contentType(ContentType.JSON)
                .body(Map.of("name", "script", "scopes", scopes))
                .post("/users/me/tokens")
                .then()
                .statusCode(201)
                .extract();
        return new Made(made.path("id"), made.path("token"));
    }

    public Response upload(String fileName, byte[] bytes) {
        return request()
                .multiPart("file", fileName, bytes, "application/octet-stream")
                .post("/images");
    }

    /** @return the id of the stored picture */
    public String uploaded(String fileName, byte[] bytes) {
        return upload(fileName, bytes).then().statusCode(201).extract().path("id");
    }

    private static Person signedIn(String username, String email, String password) {
        var tokens = login(username, password).then().statusCode(200).extract();
        return new Person(username, email, password, tokens.path("accessToken"), tokens.path("refreshToken"));
    }

    /** A refused sign-in is written down a moment after its answer. */
    public void awaitRefusedSignIn() throws InterruptedException {
        for (int i = 0; i < 600; i++) {
            var kinds = request().get("/users/me/activity").<List<String>>path("items.kind");
            if (kinds.contains("sign-in-failed")) return;
            Thread.sleep(100);
        }
        fail("no refused sign-in was written down");
    }
}
