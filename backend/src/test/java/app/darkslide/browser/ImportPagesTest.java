package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.testing.ExportBuilder;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export that its owner brings in by the browser. */
@QuarkusTest
class ImportPagesTest extends BrowserTest {
    private static final byte[] BEACH = Pictures.jpeg(120, 80, 81);
    private static final byte[] HARBOUR = Pictures.jpeg(120, 80, 82);

    @TempDir
    Path directory;

    @Test
    void anExportBecomesTheSameLibraryAndCanBeRepeated() throws IOException {
        var person = Person.signedUp();
        var visit = visit(Screen.DESKTOP).signIn(person).openSettings("Import");
        var archives = visit.page().locator("input[name=archives]");
        archives.setInputFiles(export());
        assertThat(visit.page().getByText("Done: 2 imported, 1 left out.")).isVisible();
        assertThat(visit.page().getByText("notes.txt: left out. By its name it is no photo."))
                .isVisible();
        var photos = person.request().get("/images").jsonPath();
        var beach = photos.getString("items.find { it.fileName == 'beach.jpg' }.id");
        person.request()
                .get("/images/" + beach)
                .then()
                .body("description", equalTo("Two children"))
                .body("favourite", equalTo(true))
                .body("rotation", equalTo(90))
                .body("tags", hasSize(1))
                .body("taken.local", equalTo("2015-05-01T12:30:00"))
                .body("taken.source", equalTo("file-modified"))
                .body("taken.offset", equalTo("-03:30"));
        assertArrayEquals(
                BEACH, person.request().get("/images/" + beach + "/content").asByteArray());
        var albums = person.request().get("/albums").jsonPath();
        assertEquals("own", albums.getString("items[0].order"));
        assertEquals(beach, albums.getString("items[0].chosenCover"));
        person.request()
                .get("/albums/" + albums.getString("items[0].id") + "/images")
                .then()
                .body("items.fileName", contains("harbour.jpg", "beach.jpg"));
        archives.setInputFiles(export());
        assertThat(visit.page().getByText("Done: 2 already there, 1 left out.")).isVisible();
        person.request().get("/albums").then().body("items", hasSize(1));
    }

    @Test
    void anExportThatIsDroppedOnTheGalleryWaitsOnTheImportPage() throws IOException {
        var person = Person.signedUp();
        var visit = visit(Screen.DESKTOP).signIn(person).drop(List.of(export()));
        assertThat(visit.heading("Import")).isFocused();
        assertThat(visit.page().getByText("Ready to be imported: darkslide-2026-11-29-1-of-1.zip"))
                .isVisible();
        Look.at(visit, Screen.DESKTOP, "settings-import-dropped");
        person.request().get("/images").then().body("items", hasSize(0));
        visit.button("Do not import").click();
        assertThat(visit.button("Do not import")).isHidden();
        visit.drop(List.of(export()));
        visit.button("Import").click();
        assertThat(visit.page().getByText("Done: 2 imported, 1 left out.")).isVisible();
        assertThat(visit.heading("Where every file went")).isFocused();
        assertThat(visit.button("Do not import")).isHidden();
        visit.page().goBack();
        assertThat(visit.tiles()).hasCount(2);
        person.request().get("/images").then().body("items", hasSize(2));
    }

    @Test
    void whatWaitsCannotBeBegunWhileAnotherImportGoesOn() throws IOException {
        var visit = visit(Screen.DESKTOP).signIn(Person.signedUp()).drop(List.of(export()));
        assertThat(visit.button("Do not import")).isVisible();
        var check = new HeldBack(visit.page(), ".*/images/check");
        var other = new ExportBuilder().entry("pier.jpg", Pictures.jpeg(120, 80, 84));
        visit.page().locator("input[name=archives]").setInputFiles(other.export(directory.resolve("other.zip")));
        check.await();
        assertThat(visit.button("Stop")).isVisible();
        assertThat(visit.button("Do not import")).isHidden();
        check.release();
        assertThat(visit.page().getByText("Done: 1 imported.")).isVisible();
        visit.button("Import").click();
        assertThat(visit.page().getByText("Done: 2 imported, 1 left out.")).isVisible();
    }

    @Test
    void anArchiveThatIsPastedWaitsAsWell() {
        var visit = visit(Screen.DESKTOP).signIn(Person.signedUp());
        visit.page().evaluate("""
                () => {
                  const clipboardData = new DataTransfer();
                  clipboardData.items.add(new File(['PK'], 'export.zip', { type: 'application/zip' }));
                  window.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                }""");
        assertThat(visit.page().getByText("Ready to be imported: export.zip")).isVisible();
        assertThat(visit.trayRow("export.zip")).hasCount(0);
    }

    @Test
    void photosThatAreDroppedTogetherWithAnExportAreAddedMeanwhile() throws IOException {
        var visit = visit(Screen.DESKTOP).signIn(Person.signedUp());
        var photo = Files.write(directory.resolve("pier.jpg"), Pictures.jpeg(120, 80, 83));
        visit.drop(List.of(photo, export()));
        assertThat(visit.page().getByText("The photos are being added. 1 archive waits to be imported."))
                .isVisible();
        visit.button("Import").hover(); // its time stands still
        assertThat(visit.trayRow("pier.jpg")).containsText("Uploaded");
        assertThat(visit.trayRow("darkslide-2026-11-29-1-of-1.zip")).hasCount(0);
        assertThat(visit.tile("pier.jpg")).isVisible();
        visit.button("Import").click();
        assertThat(visit.page().getByText("Ready to be imported: darkslide-2026-11-29-1-of-1.zip"))
                .isVisible();
    }

    private Path export() throws IOException {
        var export = new ExportBuilder();
        var coast = export.album("Coast", null, "own", album -> {});
        var beach = export.photo("Albums/Coast/beach.jpg", BEACH, image -> {
            image.put("description", "Two children").put("favourite", true).put("rotation", 90);
            image.withArray("tags").add("Sea");
            image.putObject("taken")
                    .put("local", "2015-05-01T12:30:00")
                    .put("offset", "-03:30")
                    .put("source", "file-modified")
                    .put("precision", "second");
            image.withArray("albums").addObject().put("id", coast).put("position", 1);
        });
        export.photo(
                "Albums/Coast/harbour.jpg",
                HARBOUR,
                image -> image.withArray("albums").addObject().put("id", coast).put("position", 0));
        export.albumNamed("Coast").put("cover", beach);
        return export.entry("notes.txt", new byte[9]).export(directory.resolve("darkslide-2026-11-29-1-of-1.zip"));
    }
}
