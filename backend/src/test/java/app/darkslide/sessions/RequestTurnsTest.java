package app.darkslide.sessions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Await;
import app.darkslide.testing.HalfSent;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody who asks for much at once waits for it by themselves. */
@QuarkusTest
class RequestTurnsTest {
    private static final int PLACES = 8;
    private static final String SEARCH = "{\"text\":\"sea\"}";

    @Inject
    MeterRegistry metrics;

    private final Deque<HalfSent> unfinished = new ArrayDeque<>();
    private Person person;

    @BeforeEach
    void takeAllPlaces() throws IOException {
        person = Person.signedUp();
        person.request().get("/images").then().statusCode(200);
        for (int i = 0; i < PLACES; i++) unfinished.add(search());
    }

    @AfterEach
    void giveThemBack() throws IOException {
        for (var request : unfinished) request.close();
    }

    @Test
    void theNinthRequestWaitsUntilOneHasEndedAndNobodyElseDoes() throws Exception {
        var ninth = CompletableFuture.supplyAsync(() -> person.request().get("/images"));
        awaitWaiting(1);
        Person.signedUp().request().get("/images").then().statusCode(200);
        assertEquals(1, waiting());
        finish(unfinished.remove());
        ninth.get().then().statusCode(200);
    }

    @Test
    void whoGoesAwayWhileTheyWaitTakesNoPlace() throws Exception {
        try (var gone = new Socket("localhost", RestAssured.port)) {
            gone.getOutputStream().write(head("GET", "/images").getBytes(StandardCharsets.US_ASCII));
            gone.getOutputStream().write("\r\n".getBytes(StandardCharsets.US_ASCII));
            awaitWaiting(1);
        }
        var tenth = CompletableFuture.supplyAsync(() -> person.request().get("/images"));
        awaitWaiting(2);
        finish(unfinished.remove());
        tenth.get().then().statusCode(200);
        assertEquals(0, waiting());
    }

    @Test
    void uploadsHaveTurnsOfTheirOwn() {
        person.uploaded("a.jpg", Pictures.jpeg(30, 20, 1));
        assertEquals(0, waiting());
    }

    private void awaitWaiting(int requests) throws Exception {
        Await.until(requests + " wait", () -> waiting() == requests);
    }

    private int waiting() {
        return (int) metrics.get("darkslide.requests.waiting").gauge().value();
    }

    private HalfSent search() throws IOException {
        return new HalfSent(
                RestAssured.port,
                head("POST", "/images/search")
                        + "Content-Type: application/json\r\nContent-Length: %d\r\nConnection: close\r\n"
                                .formatted(SEARCH.length()));
    }

    private String head(String method, String path) {
        return "%s %s HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer %s\r\n"
                .formatted(method, path, person.accessToken());
    }

    private static void finish(HalfSent request) throws IOException {
        try (request) {
            request.out().write(SEARCH.getBytes(StandardCharsets.US_ASCII));
            var answer = request.answer();
            assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
        }
    }
}
