package app.darkslide.jobs;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.testing.Await;
import app.darkslide.testing.CapturedLog;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The database was in use a year ago for the last time, or so its clock says. */
@QuarkusTest
class DoubtedClockTest {
    private static final String PURGE = "trash-purge";

    @Inject
    DatabaseClock clock;

    @Inject
    Jobs jobs;

    @Inject
    JobRepository rows;

    @Inject
    DataSource database;

    @TestHTTPResource(value = "/health", management = true)
    String health;

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    @AfterEach
    void believe() throws SQLException {
        seen("utc_timestamp(6)");
    }

    @Test
    void aJumpOverAYearIsAnAlarmAndDeletesNothing() throws Exception {
        var person = Person.signedUp();
        var id = person.uploaded("a.jpg", Pictures.jpeg(64, 48, 1));
        person.request().delete("/images/" + id).then().statusCode(200);
        execute("update images set deleted_at = timestampadd(day, -31, utc_timestamp(6)) where deleted_at is not null");
        try (var log = new CapturedLog()) {
            seen("timestampadd(year, -1, utc_timestamp(6))");
            assertThat(log.all(), containsString("Nothing is deleted by its age any more"));
        }
        given().get(health + "/well")
                .then()
                .statusCode(503)
                .body("checks.find { it.name == 'clock' }.status", equalTo("DOWN"))
                .body(
                        "checks.find { it.name == 'clock' }.data.reason",
                        containsString("DARKSLIDE_CLOCK_TRUSTED_UNTIL="));
        given().get(health).then().statusCode(503);
        given().get(health + "/ready").then().statusCode(200);
        given().get(metrics).then().body(containsString("darkslide_clock_doubted 1.0"));

        purge();
        person.request().get("/images/" + id).then().statusCode(200);
        assertEquals(0, purgeState().failures());

        seen("timestampadd(day, -2, utc_timestamp(6))");
        given().get(health + "/well").then().statusCode(200);
        given().get(metrics).then().body(containsString("darkslide_clock_doubted 0.0"));
        purge();
        person.request().get("/images/" + id).then().statusCode(404);
    }

    /** Has it run once, whatever becomes of it: then it is due again in some minutes. */
    private void purge() throws Exception {
        Await.until("the purge waits", () -> !purgeState().running());
        execute("update jobs set execution_time = utc_timestamp(6) where task_name = '" + PURGE + "'");
        jobs.resume(); // which wakes the runner
        Await.until(
                "the purge has run",
                () -> !purgeState().running()
                        && purgeState().nextRun().isAfter(clock.now().plus(Duration.ofMinutes(5))));
    }

    private JobState purgeState() throws SQLException {
        return rows.list(1000).stream()
                .filter(state -> state.job().equals(PURGE))
                .findFirst()
                .orElseThrow();
    }

    private void seen(String time) throws SQLException {
        execute("replace into clock (id, seen_at) values (1, " + time + ")");
        clock.read();
    }

    private void execute(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
