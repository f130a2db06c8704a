package app.darkslide.packaged;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.darkslide.testing.Await;
import app.darkslide.testing.FreePort;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.SelfSigned;
import app.darkslide.testing.SlowReader;
import io.restassured.RestAssured;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No connection lives for ever because its client never comes to an end. */
class HalfOpenIT extends PackagedTest {
    /** Longer than an honest upload takes on a busy machine, during which nothing goes over its connection. */
    private static final String[] LIMITS = {
        "-Dquarkus.http.idle-timeout=30S",
        "-Ddarkslide.requests.body-timeout=2s",
        "-Ddarkslide.requests.read-rate-window=10s",
        "-Ddarkslide.originals.concurrent-each=1"
    };

    @TempDir
    Path certificates;

    /** How a client comes to a connection on which it can send a request. */
    private interface Client {
        Socket connect() throws IOException;
    }

    @Test
    void whatNeverEndsIsEnded() throws Exception {
        try (var service = start(LIMITS)) {
            Client client = () -> new Socket("localhost", service.port());
            bodiesEnd(client);
            answeredConnectionsGoOn(client);
            headersEndHoweverTheyTrickle(client);
            http2IsNotSpoken(client);
            slowReadersEnd(client);
        }
    }

    @Test
    void overTlsItIsEndedToo() throws Exception {
        var port = FreePort.any();
        var settings = HttpsIT.settings(SelfSigned.create(certificates, "own"), port);
        try (var service = start(Stream.of(LIMITS, settings).flatMap(Stream::of).toArray(String[]::new))) {
            RestAssured.useRelaxedHTTPSValidation();
            RestAssured.baseURI = "https://localhost";
            RestAssured.port = port;
            Client client = () -> SelfSigned.connect(port);
            handshakesEnd(port);
            bodiesEnd(client);
            answeredConnectionsGoOn(client);
            headersEndHoweverTheyTrickle(client);
            http2IsNotSpoken(client);
            http2IsNotOffered(port);
            slowReadersEnd(client);
        }
    }

    private static void handshakesEnd(int port) throws Exception {
        try (var socket = new Socket("localhost", port)) {
            socket.setSoTimeout(500);
            Await.until("a handshake that does not begin ends", () -> isEnded(socket));
        }
    }

    private static void http2IsNotOffered(int port) throws IOException {
        try (var socket = SelfSigned.connect(port, "h2", "http/1.1")) {
            assertNotEquals("h2", socket.getApplicationProtocol());
        }
    }

    private static void bodiesEnd(Client client) throws IOException {
        for (var length : List.of("Content-Length: 100", "Transfer-Encoding: chunked")) {
            assertThat(answered(client, "/users/login", length), emptyString());
            assertThat(answered(client, "/nowhere", length), startsWith("HTTP/1.1 404 ")); // whose body nobody reads
        }
    }

    /** Until the connection is ended. */
    private static String answered(Client client, String path, String length) throws IOException {
        try (var socket = client.connect()) {
            socket.setSoTimeout(60_000);
            var head =
                    "POST " + path + " HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n" + length + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), US_ASCII);
        }
    }

    /** One whose body has ended is there for the next request when the time is over that the body might have taken. */
    private static void answeredConnectionsGoOn(Client client) throws IOException {
        try (var socket = client.connect()) {
            socket.setSoTimeout(60_000);
            send(
                    socket,
                    "POST /users/login HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n");
            send(socket, "{}");
            assertThat(answer(socket), startsWith("HTTP/1.1 400 "));
            answered(client, "/nowhere", "Content-Length: 100"); // which has as much time, and began later
            send(socket, "GET /images HTTP/1.1\r\nHost: x\r\n\r\n");
            assertThat(answer(socket), startsWith("HTTP/1.1 401 "));
        }
    }

    private static void send(Socket socket, String part) throws IOException {
        socket.getOutputStream().write(part.getBytes(US_ASCII));
    }

    /** One whose length is told. */
    private static String answer(Socket socket) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            var next = socket.getInputStream().read();
            if (next < 0) throw new EOFException("The connection ended behind: " + head);
            head.append((char) next);
        }
        var length = Pattern.compile("(?i)content-length: (\\d+)").matcher(head);
        if (!length.find()) throw new IOException("It tells no length: " + head);
        socket.getInputStream().readNBytes(Integer.parseInt(length.group(1)));
        return head.toString();
    }

    private static void headersEndHoweverTheyTrickle(Client client) throws Exception {
        for (var beginning : List.of("GE", "GET / HTTP/1.1\r\nHost: x\r\nCookie: "))
            try (var socket = client.connect()) {
                socket.getOutputStream().write(beginning.getBytes(US_ASCII));
                socket.setSoTimeout(500);
                Await.until("a request that begins with " + beginning + " ends", () -> trickleEnds(socket));
            }
    }

    /** Sends a byte, and waits for the end a little. */
    private static boolean trickleEnds(Socket socket) {
        try {
            socket.getOutputStream().write('T');
            return isEnded(socket);
        } catch (IOException reset) {
            return true;
        }
    }

    private static boolean isEnded(Socket socket) {
        try {
            return socket.getInputStream().read() < 0;
        } catch (SocketTimeoutException goesOn) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    /** Its pings would keep a connection alive on which nothing is asked. The answer is no frame, but that of HTTP/1.1. */
    private static void http2IsNotSpoken(Client client) throws IOException {
        try (var socket = client.connect()) {
            socket.setSoTimeout(60_000);
            socket.getOutputStream().write("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".getBytes(US_ASCII));
            assertThat(new String(socket.getInputStream().readNBytes(9), US_ASCII), startsWith("HTTP/"));
        }
    }

    /** It holds the only turn of its account. */
    private static void slowReadersEnd(Client client) throws Exception {
        var person = Person.signedUp();
        var large = Arrays.copyOf(Pictures.jpeg(60, 40, 1), 16_000_000);
        var content = "/images/" + person.uploaded("large.jpg", large) + "/content";
        try (var reader = new SlowReader(client.connect(), person, content)) {
            assertEquals(503, person.request().get(content).statusCode(), reader + " reads it");
            Await.until("it is cut off", () -> person.request().get(content).statusCode() == 200);
        }
    }
}
