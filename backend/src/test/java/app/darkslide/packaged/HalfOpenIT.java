package app.darkslide.packaged;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.testing.Await;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.SlowReader;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No connection lives for ever because its client never comes to an end. */
class HalfOpenIT extends PackagedTest {
    @Test
    void whatNeverEndsIsEnded() throws Exception {
        try (var service = start(
                "-Dquarkus.http.idle-timeout=6S",
                "-Ddarkslide.requests.body-timeout=1s",
                "-Ddarkslide.requests.read-rate-window=3s",
                "-Ddarkslide.originals.concurrent-each=1")) {
            bodiesEnd(service);
            headersEndHoweverTheyTrickle(service);
            http2IsNotSpoken(service);
            slowReadersEnd(service);
        }
    }

    private static void bodiesEnd(Service service) throws IOException {
        for (var length : List.of("Content-Length: 100", "Transfer-Encoding: chunked"))
            try (var socket = new Socket("localhost", service.port())) {
                socket.setSoTimeout(60_000);
                var head = "POST /users/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n" + length
                        + "\r\n\r\n";
                socket.getOutputStream().write(head.getBytes(US_ASCII));
                assertEquals(-1, socket.getInputStream().read(), length);
            }
    }

    private static void headersEndHoweverTheyTrickle(Service service) throws Exception {
        for (var beginning : List.of("GE", "GET / HTTP/1.1\r\nHost: x\r\nCookie: "))
            try (var socket = new Socket("localhost", service.port())) {
                socket.getOutputStream().write(beginning.getBytes(US_ASCII));
                socket.setSoTimeout(500);
                Await.until("a request that begins with " + beginning + " ends", () -> trickleEnds(socket));
            }
    }

    /** Sends a byte, and waits for the end a little. */
    private static boolean trickleEnds(Socket socket) {
        try {
            socket.getOutputStream().write('T');
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException goesOn) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    /** Its pings would keep a connection alive on which nothing is asked. The answer is no frame, but that of HTTP/1.1. */
    private static void http2IsNotSpoken(Service service) throws IOException {
        try (var socket = new Socket("localhost", service.port())) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(US_ASCII));
            assertThat(new String(socket.getInputStream().readNBytes(9), US_ASCII), startsWith("HTTP/"));
        }
    }

    /** It holds the only turn of its account. */
    private static void slowReadersEnd(Service service) throws Exception {
        var person = Person.signedUp();
        var large = Arrays.copyOf(Pictures.jpeg(60, 40, 1), 40_000_000);
        var content = "/images/" + person.uploaded("large.jpg", large) + "/content";
        try (var reader = new SlowReader(service.port(), person, content)) {
            assertEquals(503, person.request().get(content).statusCode(), reader + " reads it");
            Await.until("it is cut off", () -> person.request().get(content).statusCode() == 200);
        }
    }
}
