package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Dates in the app: of files from other zones, and those that are known in part. */
@QuarkusTest
class DatesTest extends BrowserTest {
    @TempDir
    Path folder;

    @Test
    void aScreenshotOfTheMorningInTokyoStaysOnItsDay() throws IOException {
        var file = folder.resolve("shot.png");
        Files.write(file, Pictures.png(60, 40, 71));
        Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2025-03-03T20:00:00Z")));
        var person = Person.signedUp();
        var visit = visitIn("Asia/Tokyo").signIn(person);
        visit.drop(List.of(file));
        assertThat(visit.tile("shot.png")).isVisible();
        assertThat(visit.page().locator(".day")).hasText("Tue 4");
        person.request()
                .get("/images")
                .then()
                .body("items[0].taken.local", equalTo("2025-03-04T05:00:00"))
                .body("items[0].taken.offset", equalTo("+09:00"));
    }

    @Test
    void aDateThatIsKnownInPartShowsNoMore() {
        var person = Person.signedUp();
        var id = person.uploaded("Harbour.jpg", Pictures.jpeg(900, 600, 72));
        person.request()
                .contentType("application/json")
                .body("{\"taken\": {\"local\": \"1985-07-01T00:00:00\", \"precision\": \"month\"}}")
                .patch("/images/" + id)
                .then()
                .statusCode(200);
        var visit = visit(Screen.DESKTOP).signIn(person);
        assertThat(visit.page().locator(".day")).hasText("Day unknown");
        visit.openPicture("Harbour.jpg");
        visit.button("Details").click();
        assertThat(visit.page().locator(".details dd").first()).hasText("July 1985");
        visit.button("Edit").click();
        assertThat(visit.page().getByLabel("Known to")).hasValue("month");

        visit.page().getByLabel("Known to").selectOption("year");
        visit.button("Save").click();
        assertThat(visit.page().locator(".details dd").first()).hasText("1985");
        person.request().get("/images/" + id).then().body("taken.precision", equalTo("year"));

        visit.button("Edit").click();
        visit.page().getByLabel("Date and time").fill("1985-07-14T16:35:18");
        assertThat(visit.page().getByLabel("Known to")).hasValue("second");
        visit.button("Save").click();
        assertThat(visit.page().locator(".details dd").first()).hasText("14 July 1985 at 16:35");
        person.request()
                .get("/images/" + id)
                .then()
                .body("taken.local", equalTo("1985-07-14T16:35:18"))
                .body("taken.precision", equalTo("second"));

        visit.button("Edit").click();
        visit.button("Use the file’s date").click();
        Look.at(visit, Screen.DESKTOP, "date-of-file");
        visit.button("Save").click();
        assertThat(visit.page().getByText("When it was added; the photo itself has no date"))
                .isVisible();
        person.request()
                .get("/images/" + id)
                .then()
                .body("taken.source", equalTo("upload"))
                .body("takenOfFile", nullValue());
        visit.button("Edit").click();
        assertThat(visit.page().getByLabel("Known to")).isVisible();
        assertThat(visit.button("Use the file’s date")).isHidden();
    }
}
