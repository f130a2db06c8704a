package app.darkslide.browser;

import static app.darkslide.browser.Fingers.at;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.testing.Pictures;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same as {@link WholeLifeTest} on a phone, by fingers alone. */
@QuarkusTest
class WholeLifeByTouchTest extends BrowserTest {
    private static final String PASSWORD = "a good long passphrase";
    private static final Instant NEWEST = Instant.parse("2025-09-19T17:00:00Z");

    private static final byte[] SECOND = Pictures.jpeg(2000, 3000, 82);

    @TempDir
    Path camera;

    private Visit visit;

    @BeforeEach
    void takeThePhone() {
        visit = visit(Screen.PHONE);
    }

    /** The swipe comes last: Chromium swallows taps for a while after one that is sent to it. */
    @Test
    void fromRegistrationToComingBack() throws IOException {
        var name = "touch-" + System.nanoTime();
        register(name);
        addPhotos();
        visit.tile("Second.jpg").tap();
        visit.assertPainted(visit.page().getByAltText("Second.jpg"));
        assertArrayEquals(SECOND, download());
        deleteAndUndo();
        deleteAndRestore();
        deleteForEver();
        visit.account().tap();
        visit.item("Sign out").tap();
        assertThat(visit.heading("Sign in")).isVisible();
        comeBack(name);
        visit.tile("First.jpg").tap();
        visit.assertPainted(visit.page().getByAltText("First.jpg"));
        visit.restingBox();
        new Fingers(visit).swipe(at(300, 420), at(60, 430));
        assertThat(visit.viewer("Second.jpg")).isVisible();
        visit.assertPainted(visit.page().getByAltText("Second.jpg"));
    }

    private void register(String name) {
        visit.open("/sign-in").link("Create an account").tap();
        assertThat(visit.heading("Create an account")).isVisible();
        visit.page().getByLabel("User name").fill(name);
        visit.page().getByLabel("E-mail").fill(name + "@example.org");
        visit.password().fill(PASSWORD);
        visit.button("Create account").tap();
        visit.link("Go to your photos").tap();
        assertThat(visit.heading("No photos yet")).isVisible();
    }

    private void comeBack(String name) {
        visit.page().getByLabel("User name or e-mail").fill(name);
        visit.password().fill(PASSWORD);
        visit.button("Sign in").tap();
        assertThat(visit.tiles()).hasCount(2);
    }

    private void addPhotos() throws IOException {
        var photos = List.of(
                photo("First.jpg", Pictures.jpeg(3000, 2000, 81), 0),
                photo("Second.jpg", SECOND, 1),
                photo("Third.jpg", Pictures.jpeg(1200, 800, 83), 2));
        visit.add().tap();
        visit.page().waitForFileChooser(() -> visit.item("Photos…").tap()).setFiles(photos.toArray(Path[]::new));
        for (var photo : photos)
            assertThat(visit.trayRow(photo.getFileName().toString())).containsText("Uploaded");
        visit.link("Albums").tap(); // which the tray leaves free
        assertThat(visit.heading("Albums")).isVisible();
        visit.link("Photos").tap();
        visit.button("Clear").tap();
        assertThat(visit.tiles()).hasCount(3);
        for (var picture : visit.tiles().locator("img").all()) visit.assertPainted(picture);
    }

    private byte[] download() throws IOException {
        var download = visit.page()
                .waitForDownload(() -> visit.button("Download original").tap());
        assertEquals("Second.jpg", download.suggestedFilename());
        return Files.readAllBytes(download.path());
    }

    private void deleteAndUndo() {
        visit.button("Delete").tap();
        assertThat(visit.viewer("Second.jpg")).hasCount(0);
        visit.button("Undo").tap();
        assertThat(visit.viewer("Second.jpg")).isVisible();
        visit.button("Close").tap();
        assertThat(visit.tiles()).hasCount(3);
    }

    private void deleteAndRestore() {
        delete("Second.jpg");
        chooseInTheTrash();
        visit.button("Restore").tap();
        assertThat(visit.heading("Nothing in the trash")).isVisible();
        visit.link("Photos").tap();
        assertThat(visit.tiles()).hasCount(3);
        visit.assertPainted(visit.tile("Second.jpg").locator("img"));
    }

    private void deleteForEver() {
        delete("Third.jpg");
        chooseInTheTrash();
        visit.button("Delete for ever").tap();
        visit.page().locator("dialog .grave").tap();
        assertThat(visit.heading("Nothing in the trash")).isVisible();
        visit.link("Photos").tap();
        assertThat(visit.tiles()).hasCount(2);
    }

    private void delete(String fileName) {
        visit.tile(fileName).tap();
        assertThat(visit.viewer(fileName)).isVisible();
        visit.button("Delete").tap();
        assertThat(visit.viewer(fileName)).hasCount(0);
        visit.button("Close").tap();
        assertThat(visit.tiles()).hasCount(2);
    }

    private void chooseInTheTrash() {
        visit.link("Trash").tap();
        assertThat(visit.heading("Trash")).isVisible();
        visit.page().locator("trash-page .face").tap();
        assertThat(visit.page().locator(".selection-count")).hasText("1 photo selected");
    }

    /** @param daysBefore the newest, which says where it lies in the gallery */
    private Path photo(String name, byte[] bytes, int daysBefore) throws IOException {
        var file = Files.write(camera.resolve(name), bytes);
        return Files.setLastModifiedTime(file, FileTime.from(NEWEST.minus(Duration.ofDays(daysBefore))));
    }
}
