package app.darkslide.packaged;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.Socket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody announces large pictures on many connections and sends a byte now and then. */
class TrickleIT {
    private static final int CONNECTIONS = 5;

    @TempDir
    Path directory;

    @AfterEach
    void forgetTheAddress() {
        RestAssured.reset();
    }

    @Test
    void takesNoMoreThanItsShareAndNotForEver() throws Exception {
        try (var service = Service.start(
                directory, "-Ddarkslide.uploads.receive-timeout=20s", "-Ddarkslide.uploads.wait-timeout=2s")) {
            RestAssured.baseURI = service.url();
            RestAssured.port = service.port();
            var person = Person.signedUp();
            var other = Person.signedUp();
            var pool = Executors.newFixedThreadPool(CONNECTIONS);
            var answers = new ArrayList<String>();
            var trickles = IntStream.range(0, CONNECTIONS)
                    .mapToObj(i -> pool.submit((Callable<String>) () -> trickle(service, person)))
                    .toList();
            Thread.sleep(1000);

            var large = Arrays.copyOf(Pictures.jpeg(300, 200, 1), 40_000_000);
            assertEquals(201, other.upload("a.jpg", large).statusCode(), "of somebody else meanwhile");

            for (var trickle : trickles) answers.add(trickle.get());
            pool.shutdown();
            var late = answers.stream()
                    .filter(answer -> answer.startsWith("HTTP/1.1 400"))
                    .toList();
            assertEquals(2, late.size(), "two of 50 MB fit in half of 256 MB: " + answers);
            assertThat(late.get(0), containsString("did not arrive within 20 seconds"));
            answers.removeAll(late);
            for (var answer : answers) assertThat(answer, startsWith("HTTP/1.1 503"));
            assertEquals(201, person.upload("a.jpg", large).statusCode(), "afterwards");
        }
    }

    /** @return the answer */
    private static String trickle(Service service, Person person) throws IOException, InterruptedException {
        try (var socket = new Socket("localhost", service.port())) {
            var head = "POST /images HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                    + person.accessToken() + "\r\nContent-Type: image/jpeg\r\nContent-Length: 52428800\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(US_ASCII));
            while (socket.getInputStream().available() == 0) {
                socket.getOutputStream().write(0xFF);
                socket.getOutputStream().flush();
                Thread.sleep(100);
            }
            Thread.sleep(300); // the end of the answer is the connection's, which may be a reset
            return new String(
                    socket.getInputStream().readNBytes(socket.getInputStream().available()), US_ASCII);
        }
    }
}
