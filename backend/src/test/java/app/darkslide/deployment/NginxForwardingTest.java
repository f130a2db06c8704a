package app.darkslide.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What nginx hands on to the service and how, seen from a service that only reports what it gets. */
class NginxForwardingTest {
    private static final String OUTER_PROXY = "127.0.0.1"; // stands for the gateway of a Docker network
    private static final String ANYBODY = "127.0.0.2";
    private static final int PART = 1 << 20;

    private final CountDownLatch firstPartIsThere = new CountDownLatch(1);
    private HttpServer service;
    private Nginx nginx;

    @BeforeEach
    void start() throws Exception {
        service = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        service.createContext("/users/headers", NginxForwardingTest::report);
        service.createContext("/images", this::receive);
        service.createContext("/images/large", NginxForwardingTest::send);
        service.setExecutor(Executors.newCachedThreadPool());
        service.start();
        nginx = Nginx.inFrontOf(service.getAddress().getPort());
    }

    @AfterEach
    void stop() throws Exception {
        if (nginx != null) nginx.close();
        service.stop(0);
    }

    @Test
    void nobodyCanPretendToBeSomebodyElse() throws Exception {
        var seen = headersSeen(
                ANYBODY,
                "Host: photos.example.org",
                "X-Forwarded-For: 192.0.2.1",
                "X-Forwarded-Proto: https",
                "X-Forwarded-Host: evil.example.org",
                "X-Forwarded-Prefix: /evil",
                "X-Forwarded-Ssl: on",
                "X-Forwarded-Port: 1",
                "Forwarded: for=192.0.2.1;proto=https");
        assertEquals("""
                Host: photos.example.org
                X-forwarded-for: 127.0.0.2
                X-forwarded-proto: http
                """, seen);
    }

    @Test
    void aProxyOfTheOperatorsSaysWhoTheClientIs() throws Exception {
        var seen = headersSeen(
                OUTER_PROXY,
                "Host: photos.example.org",
                "X-Forwarded-For: 198.51.100.9, 192.0.2.1",
                "X-Forwarded-Proto: https");
        assertEquals("""
                Host: photos.example.org
                X-forwarded-for: 192.0.2.1
                X-forwarded-proto: https
                """, seen);
    }

    @Test
    void theAddressMayBeIPv6AndThePortThatTheClientUsedIsNotLost() throws Exception {
        var seen = headersSeen(OUTER_PROXY, "Host: localhost:8080", "X-Forwarded-For: 2001:db8::1");
        assertEquals("""
                Host: localhost:8080
                X-forwarded-for: 2001:db8::1
                X-forwarded-port: 8080
                X-forwarded-proto: http
                """, seen);
    }

    @Test
    void anUploadReachesTheServiceWhileItIsStillBeingSentAndNoFile() throws Exception {
        try (var client = client(ANYBODY)) {
            var out = client.getOutputStream();
            out.write(request("POST /images", "Host: x", "Content-Length: " + 2 * PART));
            out.write(new byte[PART]);
            assertTrue(firstPartIsThere.await(60, TimeUnit.SECONDS), "nginx holds the body back");
            assertTrue(nginx.hasSpooledNothing());
            out.write(new byte[PART]);
            assertTrue(answer(client).startsWith("HTTP/1.1 201 "));
        }
    }

    @Test
    void aDownloadThatTheClientReadsSlowlyWaitsInNoFile() throws Exception {
        try (var client = client(ANYBODY)) {
            client.getOutputStream().write(request("GET /images/large", "Host: x"));
            client.getInputStream().readNBytes(PART);
            Thread.sleep(300); // time enough for nginx to fetch the rest, were it allowed to
            assertTrue(nginx.hasSpooledNothing());
        }
    }

    @Test
    void aServiceThatIsAwayIsAProblemThatPasses() throws Exception {
        service.stop(0);
        try (var client = client(ANYBODY)) {
            client.getOutputStream().write(request("GET /users/me", "Host: x"));
            var answer = answer(client);
            assertTrue(answer.startsWith("HTTP/1.1 503 "), answer);
            assertTrue(answer.contains("Content-Type: application/problem+json\r\n"), answer);
            assertTrue(answer.contains("Retry-After: 5\r\n"), answer);
            assertTrue(answer.contains("\"type\":\"/problems#unavailable\""), answer);
        }
    }

    private String headersSeen(String from, String... headers) throws IOException {
        try (var client = client(from)) {
            client.getOutputStream().write(request("GET /users/headers", headers));
            var answer = answer(client);
            return answer.substring(answer.indexOf("\r\n\r\n") + 4);
        }
    }

    private Socket client(String from) throws IOException {
        return new Socket("127.0.0.1", nginx.port(), InetAddress.getByName(from), 0);
    }

    private static byte[] request(String line, String... headers) {
        return (line + " HTTP/1.1\r\n" + String.join("\r\n", headers) + "\r\nConnection: close\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static String answer(Socket client) throws IOException {
        return new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void report(HttpExchange exchange) throws IOException {
        var seen = exchange.getRequestHeaders().entrySet().stream()
                .filter(header -> header.getKey().matches("Host|Forwarded|X-.*"))
                .map(header -> header.getKey() + ": " + String.join(", ", header.getValue()) + "\n")
                .sorted()
                .collect(Collectors.joining());
        answer(exchange, 200, seen.getBytes(StandardCharsets.US_ASCII));
    }

    private void receive(HttpExchange exchange) throws IOException {
        InputStream body = exchange.getRequestBody();
        body.readNBytes(PART / 2); // the rest of the part may still be on its way through sockets and buffers
        firstPartIsThere.countDown();
        body.readAllBytes();
        answer(exchange, 201, new byte[] {'.'});
    }

    private static void send(HttpExchange exchange) throws IOException {
        answer(exchange, 200, new byte[64 * PART]);
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
        }
    }
}
