package app.darkslide.packaged;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.darkslide.testing.Await;
import app.darkslide.testing.FileTree;
import app.darkslide.testing.HalfSent;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The service as it is started, stopped and killed. */
class LifecycleIT extends PackagedTest {
    private static final String DATE_WITH_ZONE =
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}(Z|[+-]\\d\\d:\\d\\d)";

    @Test
    void aFirstStartEndsWithTheAddressAndTheLinkToBecomeAdministrator() throws Exception {
        try (var service = start()) {
            assertEquals(143, service.stop()); // 128 + SIGTERM, at the very moment that it is ready
            var lines = service.output().lines().map(String::strip).toList();
            var last = lines.subList(lines.size() - 2, lines.size());
            assertTrue(last.get(0).endsWith(service.url()), service.output());
            assertTrue(last.get(1).contains(service.url() + "/register#"), service.output());
            assertTrue(service.output().contains("master.json"), "tells of the master key");
            assertTrue(last.get(0).matches(DATE_WITH_ZONE + " INFO .*"), last.get(0));
        }
    }

    /** Before the first request, so that other replicas can begin with a copy. */
    @Test
    void aFirstStartMakesTheKeys() throws Exception {
        try (var service = start()) {
            for (var name : List.of("master.json", "tokens.pem"))
                assertTrue(Files.exists(directory.resolve("keys").resolve(name)), service.output());
        }
    }

    @Test
    void theDistributionNamesWhatOthersMadeAndUnderWhichTerms() throws IOException {
        var distribution = Path.of(System.getProperty("darkslide.jar")).getParent();
        for (var notice : List.of("THIRD-PARTY.md", "../LICENSE"))
            assertEquals(
                    -1,
                    Files.mismatch(
                            Path.of(notice),
                            distribution.resolve(Path.of(notice).getFileName())));
        var list = distribution.resolve("sbom.json");
        assumeTrue(Files.exists(list), "Skipped: Maven makes no list of the libraries while it is offline");
        var libraries = JsonPath.from(list.toFile());
        assertEquals("CycloneDX", libraries.getString("bomFormat"));
        var driver = libraries.getMap("components.find { it.name == 'mysql-connector-j' }");
        assertTrue(driver.keySet().containsAll(Set.of("version", "licenses")), driver::toString);
    }

    @Test
    void aSecondStartFindsEverythingAgain() throws Exception {
        var picture = Pictures.jpeg(800, 600, 1);
        Person person;
        String id;
        try (var service = start()) {
            person = Person.signedUp();
            id = person.uploaded("a.jpg", picture);
            assertEquals(143, service.stop());
        }
        try (var service = start()) {
            assertArrayEquals(
                    picture,
                    person.signedInAgain()
                            .request()
                            .get("/images/" + id + "/content")
                            .asByteArray());
        }
    }

    @Test
    void aSecondInstanceOnTheSameDataIsRefusedWithASentence() throws Exception {
        try (var service = start();
                var second = Service.launch(directory)) {
            second.assertRefusedWith("is already using");
            Person.signedUp();
        }
    }

    @Test
    void anUploadThatAKillCutsOffLeavesNothing() throws Exception {
        Person person;
        try (var service = start()) {
            person = Person.signedUp();
            var head = "POST /images HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer " + person.accessToken()
                    + "\r\nContent-Type: image/jpeg\r\nContent-Length: 1000000\r\n";
            try (var upload = new HalfSent(service.port(), head)) {
                upload.out().write(new byte[300_000]);
                upload.out().flush();
                upload.awaitRead();
                service.kill();
            }
        }
        try (var service = start()) {
            assertEquals(
                    List.of(), person.signedInAgain().request().get("/images").path("items"));
            assertEquals(List.of(), files("blobs"));
        }
    }

    @Test
    void aDatabaseThatDiesIsAPauseAndNotAnEnd() throws Exception {
        try (var service = start()) {
            var person = Person.signedUp();
            var id = person.uploaded("a.jpg", Pictures.jpeg(400, 300, 1));
            service.killDatabase();
            Await.until("it comes back", () -> {
                var status = person.request().get("/images/" + id).statusCode();
                assertTrue(status == 200 || status == 503, "status " + status);
                return status == 200;
            });
        }
    }

    private List<Path> files(String part) throws IOException {
        return FileTree.files(directory.resolve(part));
    }
}
