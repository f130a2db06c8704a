package app.darkslide;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.packaged.PackagedTest;
import app.darkslide.packaged.Service;
import app.darkslide.testing.Person;
import io.restassured.http.ContentType;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The commands about accounts, in a process of their own. */
class AccountsCommandIT extends PackagedTest {
    private static final String NEW_PASSWORD = "nine otters over a brass moon";

    @Test
    void aCodeThatIsMadeWhileTheServiceIsStoppedWorksOnceItRuns() throws Exception {
        Person person;
        try (var service = start()) {
            person = Person.signedUp();
        }
        var link = reset(person.username());
        assertTrue(link.startsWith("https://photos.example.org/reset#"), link);
        try (var service = start()) {
            given().contentType(ContentType.JSON)
                    .body(Map.of("code", link.substring(link.indexOf('#') + 1), "newPassword", NEW_PASSWORD))
                    .post("/users/password-resets/use")
                    .then()
                    .statusCode(204);
            Person.login(person.username(), NEW_PASSWORD).then().statusCode(200);
        }
    }

    @Test
    void anAddressThatIsNoneKeepsTheServiceFromStarting() throws Exception {
        try (var service = Service.launch(directory, "-Ddarkslide.public-url=photos.example.org")) {
            service.assertRefusedWith("DARKSLIDE_PUBLIC_URL has to be an address");
            assertEquals(1, service.exitCode());
        }
    }

    private String reset(String name) throws IOException, InterruptedException {
        var out = directory.resolve("out");
        var builder = new ProcessBuilder(Service.command("accounts", "reset", name))
                .redirectOutput(out.toFile())
                .redirectError(directory.resolve("err").toFile());
        builder.environment().put("DARKSLIDE_DATA", directory.toString());
        builder.environment().put("DARKSLIDE_PUBLIC_URL", "https://photos.example.org/");
        assertEquals(0, builder.start().waitFor());
        return Files.readString(out).strip();
    }
}
