package app.darkslide.database;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Await;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.SilentProxy;
import app.darkslide.testing.Stillness;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A database that accepts connections and falls silent, and that comes back. */
@QuarkusTest
@WithTestResource(SilentDatabase.class)
class SilentDatabaseTest {
    /** More than the pool has connections. */
    private static final int CLIENTS = 24;

    /** A wait for the pool, a validation, an answer: some ten seconds, and a machine that is busy. Nothing else would end it at all. */
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    SilentProxy proxy;

    @TestHTTPResource(value = "/health/ready", management = true)
    String ready;

    @TestHTTPResource(value = "/health/live", management = true)
    String live;

    private Person person;

    @BeforeEach
    void signUp() {
        person = Person.signedUp();
    }

    @AfterEach
    void comeBack() throws Exception {
        proxy.comeBack();
        Await.until("it serves again", this::serves);
    }

    @Test
    void aSilenceIsAnswered503AndEndsWithoutARestart() throws Exception {
        assertTrue(atOnce().stream().allMatch(answer -> answer.statusCode() == 200));
        proxy.fallSilent();
        var began = System.nanoTime();
        for (var answer : atOnce()) {
            assertEquals(503, answer.statusCode());
            assertEquals("/problems#unavailable", answer.path("type"));
            assertEquals("5", answer.header("Retry-After"));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - began), lessThan(PATIENCE));
        // A check that fails in another way than by its answer has the name of its class.
        given().get(ready)
                .then()
                .statusCode(503)
                .body("checks.findAll { it.status == 'DOWN' }.name", hasItem(matchesPattern(".*Data(base|Source).*")));
        given().get(live).then().statusCode(200); // a restart would not help
        proxy.comeBack();
        Await.until("it serves again", this::serves);
        assertTrue(atOnce().stream().allMatch(answer -> answer.statusCode() == 200));
        given().get(ready).then().statusCode(200);
    }

    @Test
    void aConnectionThatDiedWhileItRestedIsNotedBeforeItIsUsed() throws Exception {
        atOnce();
        proxy.fallSilent();
        proxy.comeBack(); // all connections of the pool are dead now, and nobody has told it
        Await.until("it serves again", this::serves);
        for (var answer : atOnce()) assertThat(answer.statusCode(), equalTo(200));
    }

    @Test
    void aCommitWhoseAnswerDoesNotComeSaysThatItIsNotKnown() throws Exception {
        try (var still = new Stillness()) {
            var picture = Pictures.jpeg(64, 48, 1);
            proxy.fallSilentAt("\u0003COMMIT"); // as a statement: the driver also says autocommit
            person.upload("a.jpg", picture)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "5")
                    .body("type", equalTo("/problems#unavailable"))
                    .body("detail", containsString("look before you send it again"));
            assertTrue(proxy.isSilent());
            proxy.comeBack();
            Await.until(
                    "the same bytes are stored",
                    () -> person.upload("a.jpg", picture).statusCode() == 201);
        }
    }

    /** The first request after a silence may find one dead connection after the other. */
    private boolean serves() {
        try {
            return look().statusCode() == 200;
        } catch (Exception notYet) {
            return false;
        }
    }

    private Response look() {
        return person.request().get("/images");
    }

    private List<Response> atOnce() throws Exception {
        var pool = Executors.newFixedThreadPool(CLIENTS);
        try {
            Callable<Response> one = this::look;
            var answers = new ArrayList<Response>();
            for (var answer : pool.invokeAll(Collections.nCopies(CLIENTS, one))) answers.add(answer.get());
            return answers;
        } finally {
            pool.shutdown();
        }
    }
}
