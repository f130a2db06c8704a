package app.darkslide.users;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import app.darkslide.testing.Await;
import app.darkslide.testing.FileTree;
import app.darkslide.testing.HalfSent;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.StoredPart;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** What is left of an account that was erased while it was in use. */
@QuarkusTest
class ErasureTest {
    private static final byte[] PICTURE = Pictures.noise(300, 200, 12);

    @ConfigProperty(name = "darkslide.data")
    Path data;

    @Test
    void anUploadThatIsOnItsWayEndsWithNothingLeft() throws Exception {
        var before = files();
        var person = Person.signedUp();
        person.request().get("/users/me").then().statusCode(200); // its token is believed for a while now
        var head = "POST /images HTTP/1.1\r\nHost: localhost\r\nContent-Type: image/jpeg\r\nContent-Length: "
                + PICTURE.length + "\r\nAuthorization: Bearer " + person.accessToken() + "\r\nConnection: close\r\n";
        try (var upload = new HalfSent(RestAssured.port, head)) {
            upload.out().write(PICTURE, 0, PICTURE.length / 2);
            upload.out().flush();
            person.request().delete("/users/me").then().statusCode(200);
            upload.out().write(PICTURE, PICTURE.length / 2, PICTURE.length - PICTURE.length / 2);
            upload.out().flush();
            var answer = upload.answer();
            assertThat(answer, anyOf(startsWith("HTTP/1.1 404"), startsWith("HTTP/1.1 401")));
        }
        awaitNothingNewSince(before);
    }

    @Test
    void uploadsThatRaceWithTheErasureLeaveNothingEither() throws Exception {
        var before = files();
        var pool = Executors.newFixedThreadPool(3);
        var stored = new AtomicInteger();
        for (int round = 0; round < 3; round++) {
            var person = Person.signedUp();
            var uploads = new ArrayList<Future<Set<Integer>>>();
            for (int thread = 0; thread < 3; thread++) {
                var seed = 100 * thread;
                uploads.add(pool.submit(() -> uploadUntilRefused(person, seed, stored)));
            }
            var enough = 4 * (round + 1);
            Await.until(enough + " pictures are stored", () -> stored.get() >= enough);
            person.request().delete("/users/me").then().statusCode(200);
            for (var each : uploads) assertThat(each.get(), anyOf(hasItem(401), hasItem(404)));
        }
        pool.shutdown();
        awaitNothingNewSince(before);
    }

    @Test
    void nothingThatSignedInWorksAfterwards() {
        var person = Person.signedUp();
        var token = person.personalToken("images:read").token();
        images(token).then().statusCode(200);
        person.request()
                .delete("/users/me")
                .then()
                .statusCode(200)
                .header("Clear-Site-Data", containsString("cache"))
                .cookie("darkslide-refresh", "");
        person.request().delete("/users/me").then().statusCode(401);
        images(person.accessToken()).then().statusCode(401);
        images(token).then().statusCode(401);
        Person.login(person.username(), person.password()).then().statusCode(401);
        Person.register(person.username(), person.email(), person.password())
                .then()
                .statusCode(201);
    }

    private static Response images(String token) {
        return RestAssured.given().header("Authorization", "Bearer " + token).get("/images");
    }

    private static Set<Integer> uploadUntilRefused(Person person, int seed, AtomicInteger stored) {
        var statuses = new HashSet<Integer>();
        for (int i = 0; i < 100 && !statuses.contains(401) && !statuses.contains(404); i++) {
            var status =
                    person.upload("a.jpg", Pictures.noise(40, 30, seed + i)).statusCode();
            statuses.add(status);
            if (status == 201) stored.incrementAndGet();
        }
        return statuses;
    }

    /** The files follow the keys within some seconds. */
    private void awaitNothingNewSince(Set<String> before) throws Exception {
        Await.until("no file is left but " + before, () -> before.containsAll(files()));
    }

    /** Of sealed pictures, finished or not. */
    private Set<String> files() throws IOException {
        var all = new HashSet<String>();
        for (var blob : StoredPart.all()) all.add(blob.toString());
        for (var file : FileTree.files(data.resolve("tmp"))) all.add(file.toString());
        return all;
    }
}
