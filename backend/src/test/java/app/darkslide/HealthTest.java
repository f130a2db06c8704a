package app.darkslide;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HealthTest {
    @TestHTTPResource(value = "/health", management = true)
    String health;

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
    void metricsNameTheEngine() {
        given().get(metrics).then().statusCode(200).body(containsString("darkslide_renditions_engine{engines=\""));
    }

    @Test
    void neitherIsOnThePublicPort() {
        given().get("/health").then().statusCode(404);
        given().get("/metrics").then().statusCode(404);
    }
}
