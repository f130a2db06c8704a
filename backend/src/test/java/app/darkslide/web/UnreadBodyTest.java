package app.darkslide.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URL;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A request is answered before its body has been read. The next one on the connection, which behind a proxy is somebody else's,
 * is answered all the same.
 */
@QuarkusTest
class UnreadBodyTest {
    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: ([0-9]+)\r\n");

    @TestHTTPResource
    URL root;

    @ParameterizedTest
    @CsvSource({
        "303, /share-target, 500000",
        "404, /nowhere, 500000",
        "405, /users/me, 500000",
        "401, /albums, 500000",
        "415, /users/login, 500000",
        "413, /users/login, 5000000",
        "401, /images, 5000000",
    })
    void itDoesNotStandBeforeTheNextRequest(int status, String path, int length) throws IOException {
        try (var connection = new Socket(root.getHost(), root.getPort())) {
            connection.setSoTimeout(60_000);
            var out = connection.getOutputStream();
            out.write(request(
                    "POST", path, "Content-Type: application/octet-stream\r\nContent-Length: " + length + "\r\n"));
            out.write(new byte[length]);
            assertEquals(status, status(connection.getInputStream()));
            out.write(request("GET", "/", ""));
            assertEquals(200, status(connection.getInputStream()));
        }
    }

    private static byte[] request(String method, String path, String headers) {
        return (method + " " + path + " HTTP/1.1\r\nHost: localhost\r\n" + headers + "\r\n").getBytes(US_ASCII);
    }

    /** Reads an answer to its end. */
    private static int status(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            var letter = in.read();
            assertTrue(letter >= 0, "no answer but: " + head);
            head.append((char) letter);
        }
        var length = LENGTH.matcher(head);
        assertTrue(length.find(), head.toString());
        in.skipNBytes(Long.parseLong(length.group(1)));
        return Integer.parseInt(head.substring(9, 12));
    }
}
