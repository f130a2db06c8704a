package app.darkslide;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Await;
import app.darkslide.testing.InDataDirectory;
import app.darkslide.testing.OnOneDatabase;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
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
                .body(
                        "checks.name",
                        hasItems("renditions", "sealing", "blobs", "jobs", "Database connections health check"))
                .body("checks.find { it.name == 'renditions' }.data.engines", containsString("Java ImageIO"));
    }

    /** A decoder that does not end is no reason for a restart, nor for sending no requests any more. */
    @Test
    void theEngineIsAMatterOfWellnessAlone() {
        assertTrue(names("/well").contains("renditions"));
        assertFalse(names("/ready").contains("renditions"));
        assertFalse(names("/live").contains("renditions"));
    }

    private List<String> names(String group) {
        return given().get(health + group).then().statusCode(200).extract().path("checks.name");
    }

    @Test
    void healthShowsWhatWorksInTheBackground() throws Exception {
        var expected = List.of(
                "expired-downloads/only",
                "expired-exports/only",
                "expired-invitations/only",
                "expired-sessions/only",
                "ended-shares/only",
                "expired-tokens/only",
                "forgotten-attempts/only",
                "old-activity/only",
                "old-tombstones/only",
                "old-visits/only",
                "orphan-sweep/only",
                "trash-purge/only");
        Await.until("there are all of " + expected, () -> jobs().containsAll(expected));
    }

    @Test
    @OnOneDatabase
    void pathsThatVisitorsInventAreCountedAsOne() {
        for (int i = 0; i < 120; i++) {
            given().accept("text/html").get("/photo/" + i).then().statusCode(200);
            given().get("/images/downloads/x/" + i).then().statusCode(404);
            given().delete("/invented-" + i).then().statusCode(404);
        }
        given().get("/images/" + UUID.randomUUID() + "/content").then().statusCode(401);
        var counted = given().get(metrics).asString();
        assertTrue(counted.contains("uri=\"/images/{id}/content\""));
        assertTrue(counted.contains("uri=\"OTHER\""));
        assertFalse(counted.contains("invented-"));
        assertFalse(counted.contains("uri=\"/photo/"));
        assertFalse(counted.contains("/downloads/x"));
    }

    /** They are there a moment after the start. */
    private Set<String> jobs() {
        return given().get(health)
                .then()
                .statusCode(200)
                .extract()
                .<Map<String, String>>path("checks.find { it.name == 'jobs' }.data")
                .keySet();
    }

    @Test
    void aMasterKeyThatIsGoneIsToldAndDownUntilItIsBack() throws IOException {
        downWithout(Path.of(data, "keys", "master.json"), "sealing");
    }

    @Test
    @InDataDirectory
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
    void metricsNameTheEngineAndWhatItHasToDo() throws Exception {
        given().get(metrics).then().statusCode(200).body(containsString("darkslide_renditions_engine{engines=\""));
        Await.until(
                "nothing of other tests is rendered any more",
                () -> given().get(metrics).asString().contains("darkslide_renditions_queue 0.0"));
        given().get(metrics).then().body(containsString("darkslide_renditions_oldest_seconds 0.0"));
    }

    @Test
    void neitherIsOnThePublicPort() {
        given().get("/health").then().statusCode(404);
        given().get("/metrics").then().statusCode(404);
    }
}
