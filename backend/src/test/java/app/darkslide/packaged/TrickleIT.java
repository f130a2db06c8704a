package app.darkslide.packaged;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.restassured.response.Response;
import java.io.EOFException;
import java.io.IOException;
import java.net.Socket;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Many accounts announce the largest pictures on many connections each, and send a byte now and then. */
class TrickleIT extends PackagedTest {
    private static final int ACCOUNTS = 8;
    private static final int CONNECTIONS_EACH = 6;

    /** The service says so when it begins to read the body. */
    private static final String GO_ON = "HTTP/1.1 100 Continue\r\n\r\n";

    private static final Pattern LENGTH = Pattern.compile("(?i)\r\ncontent-length: ([0-9]+)\r\n");

    private final AtomicBoolean stop = new AtomicBoolean();

    @Test
    void theyHoldNothingForLongAndKeepNobodyOut() throws Exception {
        var pool = Executors.newCachedThreadPool();
        try (var service = start(
                "-Ddarkslide.uploads.rate-window=20s",
                "-Ddarkslide.uploads.wait-timeout=5s",
                "-Ddarkslide.accounts.logins-per-minute=100")) {
            var honest = Person.signedUp();
            var hostile = new ArrayList<Person>();
            for (int i = 0; i < ACCOUNTS; i++) hostile.add(Person.signedUp());
            var received = new CountDownLatch(2 * ACCOUNTS);
            var trickles = new ArrayList<Future<String>>();
            for (var account : hostile)
                for (int i = 0; i < CONNECTIONS_EACH; i++)
                    trickles.add(pool.submit(() -> trickle(service, account, received)));
            assertTrue(received.await(100, TimeUnit.SECONDS), "two of each account are received");

            var large = Arrays.copyOf(Pictures.jpeg(300, 200, 1), 50_000_000);
            assertEquals(201, honest.upload("a.jpg", large).statusCode(), "of somebody else meanwhile");
            var several = new ArrayList<Callable<Response>>();
            for (int i = 0; i < 4; i++) {
                var photo = Arrays.copyOf(Pictures.jpeg(300, 200, 2 + i), 8_000_000);
                several.add(
                        () -> // with its length, as browsers and curl send it
                        honest.request().contentType("image/jpeg").body(photo).post("/images"));
            }
            for (var answer : pool.invokeAll(several))
                assertEquals(201, answer.get().statusCode(), answer.get().asString());

            var answers = new ArrayList<String>();
            for (var trickle : trickles) answers.add(trickle.get());
            var late = answers.stream()
                    .filter(answer -> answer.startsWith("HTTP/1.1 400"))
                    .toList();
            assertTrue(late.size() >= 2 * ACCOUNTS, "the ones that were received: " + answers);
            for (var answer : late) assertThat(answer, containsString("arrived too slowly"));
            answers.removeAll(late);
            for (var answer : answers) assertThat(answer, containsString("503"));
            assertEquals(201, hostile.get(0).upload("a.jpg", large).statusCode(), "afterwards");
        } finally {
            stop.set(true);
            pool.shutdownNow();
        }
    }

    /** @return the answer */
    private String trickle(Service service, Person person, CountDownLatch received) throws Exception {
        try (var socket = new Socket("localhost", service.port())) {
            var head = "POST /images HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer "
                    + person.accessToken() + "\r\nContent-Type: image/jpeg\r\nContent-Length: 52428800\r\n"
                    + "Expect: 100-continue\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(US_ASCII));
            sendUntilAnswered(socket);
            var answer = new StringBuilder(read(socket, GO_ON.length()));
            if (answer.toString().equals(GO_ON)) {
                received.countDown();
                answer.setLength(0);
                sendUntilAnswered(socket);
            }
            // Not to its end, which is the connection's and may be a reset.
            while (answer.indexOf("\r\n\r\n") < 0) answer.append(read(socket, 1));
            var length = LENGTH.matcher(answer);
            assertTrue(length.find(), answer.toString());
            var end = answer.indexOf("\r\n\r\n") + 4 + Integer.parseInt(length.group(1));
            return answer + read(socket, end - answer.length());
        }
    }

    /** The pause is the attack. */
    private void sendUntilAnswered(Socket socket) throws IOException, InterruptedException {
        while (socket.getInputStream().available() == 0 && !stop.get()) {
            socket.getOutputStream().write(0xFF);
            socket.getOutputStream().flush();
            Thread.sleep(200);
        }
    }

    private static String read(Socket socket, int bytes) throws IOException {
        var received = socket.getInputStream().readNBytes(bytes);
        if (received.length < bytes) throw new EOFException("The answer breaks off");
        return new String(received, US_ASCII);
    }
}
