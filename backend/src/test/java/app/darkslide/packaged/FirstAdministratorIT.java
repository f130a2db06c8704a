package app.darkslide.packaged;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.darkslide.testing.Await;
import app.darkslide.testing.Person;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A new store, as somebody finds it who starts it for the first time. */
class FirstAdministratorIT extends PackagedTest {
    /** The setting as it is where nobody has made it. */
    static final String NOT_SET = "-Ddarkslide.accounts.registration=";

    private static final Pattern CODE = Pattern.compile("http://localhost:\\d+/register#([\\w-]{32}) ");

    @Test
    void whoeverReadsTheConsoleLooksAfterItAndTheOthersAreInvited() throws Exception {
        String first;
        // As docker-compose.yml gives it where nobody has named a domain.
        try (var service = Service.start(directory, NOT_SET, "-Ddarkslide.public-url=")) {
            addressed(service);
            first = awaitCode(service);
            register("stranger", null).then().statusCode(403);
        }
        try (var service = Service.start(directory, NOT_SET)) {
            addressed(service);
            var code = awaitCode(service);
            assertNotEquals(first, code);
            register("stranger", first).then().statusCode(403);
            register("ansel", code).then().statusCode(201).body("role", equalTo("administrator"));
            register("stranger", code).then().statusCode(403);
        }
        try (var service = Service.start(directory, NOT_SET)) {
            addressed(service);
            var ansel = Person.login("ansel", PASSWORD).<String>path("accessToken");
            var path = given().auth()
                    .oauth2(ansel)
                    .contentType(ContentType.JSON)
                    .body(Map.of())
                    .post("/admin/invitations")
                    .<String>path("path");
            register("dorothea", path.substring(path.indexOf('#') + 1))
                    .then()
                    .statusCode(201)
                    .body("role", equalTo("member"));
            given().get("/users/options").then().body("needsAdministrator", equalTo(false));
            assertEquals(Optional.empty(), code(service));
        }
    }

    private static final String PASSWORD = "a good long passphrase";

    /** It is the last line, after the one that a start waits for. */
    static String awaitCode(Service service) throws Exception {
        Await.until("the code is shown", () -> code(service).isPresent());
        return code(service).orElseThrow();
    }

    private static Optional<String> code(Service service) throws IOException {
        var found = CODE.matcher(service.output());
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Response register(String name, String invitation) {
        var account = Map.of("username", name, "email", name + "@example.org", "password", PASSWORD);
        var body = new HashMap<>(account);
        if (invitation != null) body.put("invitation", invitation);
        return given().contentType(ContentType.JSON).body(body).post("/users");
    }
}
