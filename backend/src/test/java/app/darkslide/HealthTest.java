package app.darkslide;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HealthTest {
    @TestHTTPResource(value = "/health", management = true)
    String health;

    @ConfigProperty(name = "darkslide.data")
    String data;

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    @Test
    void healthTellsOfTheEngineTheSealsTheBlobsAndTheDatabase() {
        given().get(health)
                .then()
                .statusCode(200)
                .body("status", equalTo("UP"))
                .body("checks.name", hasItems("renditions", "sealing", "blobs", "Database connections health check"))
                .body("checks.find { it.name == 'renditions' }.data.engines", containsString("Java ImageIO"));
    }

    @Test
    void aMasterKeyThatIsGoneIsToldAndDownUntilItIsBack() throws IOException {
        downWithout(Path.of(data, "keys", "master.json"), "sealing");
    }

    @Test
    void aPlaceForBlobsThatCannotBeWrittenToIsToldAndDownUntilItIsBack() throws IOException {
        downWithout(Path.of(data, "tmp"), "blobs");
    }

    private void downWithout(Path path, String check) throws IOException {
        var away = path.resolveSibling("away");
        Files.move(path, away);
        Files.createFile(path); // so that nothing makes it anew
        try {
            given().get(health)
                    .then()
                    .statusCode(503)
                    .body("status", equalTo("DOWN"))
                    .body("checks.find { it.name == '%s' }.status".formatted(check), equalTo("DOWN"))
                    .body("checks.find { it.name == '%s' }.data.reason".formatted(check), notNullValue());
        } finally {
            Files.delete(path);
            Files.move(away, path);
        }
        given().get(health).then().statusCode(200).body("status", equalTo("UP"));
    }

    @Test
    void metricsNameTheEngine() {
        given().get(metrics).then().statusCode(200).body(containsString("darkslide_renditions_engine{engines=\""));
    }

    @Test
    void neitherIsOnThePublicPort() {
        given().get("/health").then().statusCode(404);
        given().get("/metrics").then().statusCode(404);
    }
}
