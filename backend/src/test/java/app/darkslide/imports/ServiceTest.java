package app.darkslide.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A service that is busy, full or away. */
class ServiceTest {
    private final ArrayDeque<Integer> answers = new ArrayDeque<>();
    private final List<Long> pauses = new ArrayList<>();
    private HttpServer server;
    private Service service;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        var address = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
        service = new Service(address, "token", pauses::add);
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aBusyServiceIsAskedAgainWhenItSays() throws Exception {
        answers.addAll(List.of(429, 503, 200));
        assertEquals(7, service.get("/images").path("seven").asInt());
        assertEquals(List.of(17L, 17L), pauses);
    }

    @Test
    void aServiceThatFailsIsAskedLaterAndLater() throws Exception {
        answers.addAll(List.of(500, 502, 500, 200));
        service.get("/images");
        assertEquals(List.of(1L, 2L, 4L), pauses);
    }

    @Test
    void aServiceThatIsAwayIsGivenUp() {
        server.stop(0);
        var e = assertThrows(StoppedException.class, () -> service.get("/images"));
        assertTrue(e.getMessage().contains("does not answer"));
        assertFalse(e.onlyUploads);
        assertEquals(List.of(1L, 2L, 4L, 8L, 16L), pauses);
    }

    @Test
    void aFullAccountEndsUploadsAlone() {
        answers.add(507);
        assertTrue(assertThrows(StoppedException.class, () -> service.get("/images")).onlyUploads);
    }

    @Test
    void aTokenThatIsRefusedEndsEverything() {
        answers.add(401);
        assertFalse(assertThrows(StoppedException.class, () -> service.get("/images")).onlyUploads);
    }

    @Test
    void whatIsRefusedIsToldInTheWordsOfTheService() {
        answers.add(413);
        var e = assertThrows(AnswerException.class, () -> service.get("/images"));
        assertEquals("It is so.", e.getMessage());
        assertEquals(413, e.status);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            var status = answers.remove();
            var body = status == 200 ? "{\"seven\":7}" : "{\"detail\":\"It is so.\"}";
            exchange.getResponseHeaders().set("Retry-After", "17");
            exchange.sendResponseHeaders(status, body.length());
            exchange.getResponseBody().write(body.getBytes(UTF_8));
        }
    }
}
