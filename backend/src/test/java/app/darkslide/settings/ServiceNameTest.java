package app.darkslide.settings;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.darkslide.testing.Person;
import io.quarkus.arc.ClientProxy;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The name of the installation, as administrators set it and everybody sees it. */
@QuarkusTest
class ServiceNameTest {
    @Inject
    ServiceName serviceName;

    private Person administrator;

    @BeforeEach
    void appoint() {
        administrator = Person.administrator();
    }

    @Test
    void whatTheInstallationIsCalledIsToldToEverybody() {
        given().get("/users/options").then().body("name", equalTo("Darkslide"));
        try {
            called(" The Bergstro\u0308ms ").then().statusCode(200).body("name.value", equalTo("The Bergströms"));
            given().get("/users/options").then().body("name", equalTo("The Bergströms"));
            called("e\u0301".repeat(64)).then().statusCode(200).body("name.value", equalTo("\u00e9".repeat(64)));
            called("x".repeat(64)).then().statusCode(200).body("name.fixed", equalTo(false));
            for (var bad : List.of("", " ", "x".repeat(65), "a\r\nBcc: everybody@example.org", "a\u202Eb"))
                called(bad).then().statusCode(400).body("errors.pointer", hasItem("/name"));
            given().get("/users/options").then().body("name", equalTo("x".repeat(64)));
        } finally {
            called("Darkslide").then().statusCode(200);
        }
    }

    @Test
    void theNameOfTheEnvironmentWins() {
        ClientProxy.unwrap(serviceName).fixed = Optional.of("The house");
        try {
            given().get("/users/options").then().body("name", equalTo("The house"));
            called("Another").then().statusCode(409).body("type", endsWith("#setting-fixed"));
            called("The house").then().statusCode(200).body("name.fixed", equalTo(true));
        } finally {
            ClientProxy.unwrap(serviceName).fixed = Optional.empty();
        }
    }

    @Test
    void theServiceDoesNotStartWithAnotherThanALineOfText() {
        for (var bad : List.of("x".repeat(65), "a\nb", "a\u202Eb"))
            assertThrows(IllegalStateException.class, () -> named(bad).check(null));
        for (var good : List.of("The Bergströms", " x ", "写真", "", " "))
            assertDoesNotThrow(() -> named(good).check(null));
    }

    @Test
    void theNameOfTheEnvironmentIsMeasuredAndKeptInTheComposedForm() {
        var name = named(" " + "o\u0308".repeat(64));
        assertDoesNotThrow(() -> name.check(null));
        assertEquals("\u00f6".repeat(64), name.text());
    }

    private static ServiceName named(String name) {
        return new ServiceName(() -> Optional.of(name));
    }

    private Response called(String name) {
        return administrator
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of("name", name))
                .patch("/admin/settings");
    }
}
