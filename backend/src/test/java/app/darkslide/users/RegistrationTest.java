package app.darkslide.users;

import static app.darkslide.testing.Person.register;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.testing.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class RegistrationTest {
    private static final String PASSWORD = "a good long passphrase";

    @Test
    void theAccountIsShownToItsOwnerWithoutThePassword() {
        register("Ansel.Adams_1", "ansel.adams@example.net", PASSWORD)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/users/me"))
                .body("username", equalTo("Ansel.Adams_1"))
                .body("storage.images", equalTo(0))
                .body("$", not(hasItem("password")))
                .body("$", not(hasItem("passwordHash")));
    }

    @Test
    void aNameOrEmailThatDiffersInCaseOnlyIsTaken() {
        register("dorothea", "dorothea@example.org", PASSWORD).then().statusCode(201);
        register("DOROTHEA", "Dorothea@Example.org", PASSWORD)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("/problems#already-taken"))
                .body("errors.pointer", contains("/username", "/email"));
    }

    @Test
    void ofTwoRegistrationsOfOneNameAtOnceOneWinsAndTheOtherIsTold() throws Exception {
        Callable<Integer> attempt =
                () -> register("racer", "racer@example.org", PASSWORD).statusCode();
        var pool = Executors.newFixedThreadPool(4);
        var statuses = pool.invokeAll(List.of(attempt, attempt, attempt, attempt)).stream()
                .map(RegistrationTest::result)
                .sorted()
                .toList();
        pool.shutdown();
        assertEquals(List.of(201, 409, 409, 409), statuses);
        Person.login("racer", PASSWORD).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "ab, ok@example.org, a good long passphrase, /username",
        "has space, ok@example.org, a good long passphrase, /username",
        "-dash, ok@example.org, a good long passphrase, /username",
        "fine, not-an-address, a good long passphrase, /email",
        "fine, ok@example.org, elevenchars, /password",
        "margaret-bourke, ok@example.org, margaret-bourke1, /password"
    })
    void whatIsOutOfItsLimitsIsNamed(String username, String email, String password, String pointer) {
        register(username, email, password)
                .then()
                .statusCode(400)
                .body("type", equalTo("/problems#invalid-request"))
                .body("errors.pointer", hasItem(pointer));
    }

    @Test
    void limitsHoldAtTheirEdges() {
        register("a".repeat(300), "long@example.org", PASSWORD).then().statusCode(400);
        register("a".repeat(33), "long@example.org", PASSWORD).then().statusCode(400);
        register("a".repeat(32), "long@example.org", PASSWORD).then().statusCode(201);
        register("twelve", "twelve@example.org", "äöü€𝄞456789").then().statusCode(400);
        register("twelve", "twelve@example.org", "äöü€𝄞456789x").then().statusCode(201);
        register(
                        "longest",
                        "longest@example.org",
                        "ten sheep under old glass, ".repeat(20).substring(0, 257))
                .then()
                .statusCode(400);
        register(
                        "longest",
                        "longest@example.org",
                        "ten sheep under old glass, ".repeat(20).substring(0, 256))
                .then()
                .statusCode(201);
    }

    @Test
    void aPasswordTypedWithOtherCodePointsIsTheSame() {
        register("unicode", "unicode@example.org", "Caf\u00e9 in the evening")
                .then()
                .statusCode(201);
        Person.login("unicode", "Cafe\u0301 in the evening").then().statusCode(200);
    }

    @Test
    void anUnknownFieldIsRefused() {
        post("{\"username\":\"extra\",\"email\":\"e@example.org\",\"password\":\"" + PASSWORD + "\",\"admin\":true}")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/admin"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{", "[]", "null", "''", "{\"username\":{}}", "{\"username\":\"\\u0000\"}"})
    void whatIsNoAccountIsAProblemAndNoFault(String body) {
        post(body).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void aHugeBodyIsRefusedWhetherItTellsItsLengthOrNot() {
        post("{\"username\":\"" + "x".repeat(600_000) + "\"}")
                .then()
                .statusCode(413)
                .body("detail", containsString("512 kB"));
    }

    private static Response post(String body) {
        return RestAssured.given().contentType(ContentType.JSON).body(body).post("/users");
    }

    private static <T> T result(java.util.concurrent.Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }
}
