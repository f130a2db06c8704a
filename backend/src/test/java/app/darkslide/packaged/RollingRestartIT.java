package app.darkslide.packaged;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.deployment.Nginx;
import app.darkslide.testing.Await;
import app.darkslide.testing.FreePort;
import app.darkslide.testing.HalfSent;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.restassured.RestAssured;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two replicas behind nginx, as {@code docker-compose.yml} configures it, of which one after the other is taken out, stopped, started again
 * and put back while people use both. A third service, to which nobody comes, has the database.
 */
class RollingRestartIT {
    private static final int PEOPLE = 4;

    /** Longer than needed, so that a busy machine sees each of the steps. */
    private static final String[] PATIENT = {"-Dquarkus.shutdown.delay=10S", "-Dquarkus.shutdown.timeout=300S"};

    private final int[] ports = {FreePort.any(), FreePort.any()};
    private final Service[] replicas = new Service[ports.length];

    @TempDir
    Path directory;

    private Map<String, String> database;

    @Test
    void replicasAreRestartedOneAfterTheOtherWithoutAFailedRequest() throws Exception {
        try (var keeper = Service.start(directory)) {
            database = Replica.databaseOf(directory);
            for (int i = 0; i < replicas.length; i++) start(i);
            awaitSeen(2);
            try (var nginx = Nginx.inFrontOf(ports)) {
                RestAssured.port = nginx.port();
                try (var use = new SteadyUse(PEOPLE)) {
                    for (int i = 0; i < replicas.length; i++) {
                        use.awaitMore(100);
                        nginx.takeOut(ports[i]);
                        restart(i, use);
                        nginx.putBack();
                    }
                    use.awaitMore(100);
                    use.assertNothingFailed();
                }
            }
        } finally {
            RestAssured.reset();
            for (var replica : replicas) if (replica != null) replica.close();
        }
    }

    private void start(int i) throws Exception {
        var settings = new String[] {PATIENT[0], PATIENT[1], "-Dquarkus.http.port=" + ports[i]};
        replicas[i] = Replica.start(directory, database, settings);
    }

    private void restart(int i, SteadyUse use) throws Exception {
        var picture = Pictures.jpeg(400, 300, 1_000_000 + i);
        try (var upload = halfSent(Person.signedUp(), ports[i], picture)) {
            var stopping = CompletableFuture.supplyAsync(() -> stop(replicas[i]));
            Await.until("it says that it is not ready", () -> readiness(replicas[i]) == 503);
            Await.until("it takes no more connections", () -> !listens(ports[i]));
            use.awaitMore(100);
            upload.out().write(picture, picture.length / 2, picture.length - picture.length / 2);
            upload.out().flush();
            assertThat(upload.answer(), startsWith("HTTP/1.1 201 "));
            assertEquals(143, stopping.get());
        }
        awaitSeen(1);
        start(i);
        awaitSeen(2);
    }

    /** An upload of which a replica has one half. */
    private static HalfSent halfSent(Person person, int port, byte[] picture) throws Exception {
        var head = "POST /images HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + person.accessToken()
                + "\r\nConnection: close\r\nContent-Type: image/jpeg\r\nContent-Length: " + picture.length + "\r\n";
        var upload = new HalfSent(port, head);
        upload.out().write(picture, 0, picture.length / 2);
        upload.out().flush();
        upload.awaitRead();
        return upload;
    }

    private static int stop(Service replica) {
        try {
            return replica.stop();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int readiness(Service replica) {
        return given().get(replica.managementUrl() + "/health/ready").statusCode();
    }

    private static boolean listens(int port) {
        try (var probe = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
            return true;
        } catch (IOException refused) {
            return false;
        }
    }

    /** As the replicas that run tell it; the one with the database, which is alone as far as it knows, is none of them. */
    private void awaitSeen(int count) throws Exception {
        for (var replica : replicas)
            if (replica.isRunning()) Await.until(count + " replicas are seen", () -> seen(replica) == count);
    }

    private static int seen(Service replica) {
        Map<String, Integer> versions = given().get(replica.managementUrl() + "/health/well")
                .path("checks.find { it.name == 'replicas' }.data");
        return versions.values().stream().mapToInt(Integer::intValue).sum();
    }
}
