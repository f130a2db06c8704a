package app.darkslide;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Await;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The metrics that the documentation promises to operators. */
@QuarkusTest
class MetricsTest {
    private static final Pattern ROW = Pattern.compile("^\\| `([a-z_]+)(?:\\{.*?})?` \\|", Pattern.MULTILINE);

    @TestHTTPResource(value = "/metrics", management = true)
    String metrics;

    @Test
    void allThatTheDocumentationNamesAreThere() throws Exception {
        Person.signedUp().uploaded("a.jpg", Pictures.jpeg(64, 48, 1));
        Await.until("a job has run", () -> text().contains("darkslide_jobs_seconds_count"));
        var text = text();
        assertEquals(
                List.of(),
                promised().stream().filter(name -> !text.contains("\n" + name)).toList(),
                text);
        assertTrue(text.contains("status=\"201\",uri=\"/images\"}"), text);
    }

    private static List<String> promised() throws Exception {
        var names = ROW.matcher(Files.readString(Path.of("docs/operating.md")))
                .results()
                .map(row -> row.group(1))
                .toList();
        assertTrue(names.size() > 10, names.toString());
        return names;
    }

    private String text() {
        return given().get(metrics).asString();
    }
}
