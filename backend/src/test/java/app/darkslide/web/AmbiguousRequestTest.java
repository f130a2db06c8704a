package app.darkslide.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.CapturedLog;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that a proxy may read in another way than we do are not answered: one could be smuggled past it. */
@QuarkusTest
class AmbiguousRequestTest {
    private static final String BODY = "{\"login\":\"a\",\"password\":\"b\"}";
    private static final String CHUNKED = Integer.toHexString(BODY.length()) + "\r\n" + BODY + "\r\n0\r\n\r\n";

    @TestHTTPResource
    URL root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 28\r\nContent-Length: 28",
                "Content-Length: 28\r\nContent-Length: 5",
                "Content-Length: 28, 28",
                "Content-Length: +28",
                "Host: other.example.org\r\nContent-Length: 28"
            })
    void whatIsSaidTwiceIsRefused(String headers) throws IOException {
        assertStatus(400, headers, BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity",
                "Transfer-Encoding: chunked, chunked",
                "Transfer-Encoding: gzip, chunked",
                "Transfer-Encoding: identity",
                "Transfer-Encoding: xchunked",
                "Transfer-Encoding:"
            })
    void aBodyWhoseEndIsInDoubtIsRefusedAndNothingAfterIt(String headers) throws IOException {
        var request = post("HTTP/1.1", "Host: localhost\r\n" + headers, CHUNKED);
        var answers = answer(request + request); // which ends, though the client has not asked for that
        assertTrue(answers.startsWith("HTTP/1.1 400 "), answers);
        assertEquals(1, answers.split("HTTP/1.1 ").length - 1, answers);
    }

    @Test
    void chunksAreUnknownToTheOldProtocol() throws IOException {
        var answer = answer(post("HTTP/1.0", "Host: localhost\r\nTransfer-Encoding: chunked", CHUNKED));
        assertTrue(answer.contains(" 400 "), answer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"chunked", "Chunked"})
    void oneIsFine(String coding) throws IOException {
        assertStatus(401, "Transfer-Encoding: " + coding, CHUNKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /users/options HTTP/1.1\r\n",
                "GET /users/options HTTP/1.1\r\nHost: a b\r\n",
                "GET ?a HTTP/1.1\r\nHost: localhost\r\n"
            })
    void whatNamesNoPlaceIsAProblemAndNoErrorOfOurs(String request) throws IOException {
        try (var log = new CapturedLog()) {
            var answer = answer(request + "Connection: close\r\n\r\n");
            assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
            assertTrue(answer.contains("application/problem+json"), answer);
            assertTrue(answer.contains("/problems#invalid-request"), answer);
            assertTrue(answer.contains("no-store"), answer);
            assertFalse(log.all().contains("error id"), log.all()); // as the framework names each error of ours
        }
    }

    @Test
    void theOldProtocolKnowsNoHost() throws IOException {
        var answer = answer("GET /users/options HTTP/1.0\r\n\r\n");
        assertTrue(answer.contains(" 200 "), answer);
    }

    @Test
    void oneOfEachIsFine() throws IOException {
        assertStatus(401, "Content-Length: " + BODY.length(), BODY);
    }

    private void assertStatus(int status, String headers, String body) throws IOException {
        var answer = answer(post("HTTP/1.1", "Host: localhost\r\nConnection: close\r\n" + headers, body));
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    }

    private static String post(String protocol, String headers, String body) {
        return "POST /users/login " + protocol + "\r\nContent-Type: application/json\r\n" + headers + "\r\n\r\n" + body;
    }

    private String answer(String request) throws IOException {
        try (var socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
