package app.darkslide.web;

import static org.junit.jupiter.api.Assertions.assertTrue;

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

    @Test
    void oneOfEachIsFine() throws IOException {
        assertStatus(401, "Content-Length: " + BODY.length(), BODY);
    }

    private void assertStatus(int status, String headers, String body) throws IOException {
        var answer = answer("POST /users/login HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\n" + headers + "\r\n\r\n" + body);
        assertTrue(answer.startsWith("HTTP/1.1 " + status + " "), answer);
    }

    private String answer(String request) throws IOException {
        try (var socket = new Socket(root.getHost(), root.getPort())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
