package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.testing.Pictures;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@QuarkusTest
class WholeLifeTest extends BrowserTest {
    private static final String PASSWORD = "a good long passphrase";
    private static final byte[] JPEG = Pictures.jpeg(4000, 3000, 1);
    private static final byte[] PNG = Pictures.png(2400, 1600, 2);
    private static final byte[] UPRIGHT = Pictures.jpeg(2000, 3000, 3);

    @TempDir
    Path camera;

    private Visit visit;
    private List<Path> photos;

    @BeforeEach
    void fillTheCamera() throws IOException {
        photos = List.of(file("DSC_0001.jpg", JPEG), file("Night train.png", PNG), file("Straße, 3. Mai.jpg", UPRIGHT));
        visit = visit(Screen.DESKTOP);
    }

    @Test
    void fromRegistrationToWhatIsLeftAfterComingBack() throws IOException {
        var name = "ada-" + System.nanoTime();
        visit.register(name, PASSWORD).signOut().signIn(name, PASSWORD);
        assertThat(visit.heading("No photos yet")).isVisible();

        visit.drop(photos);
        for (var photo : photos) assertThat(visit.trayRow(nameOf(photo))).containsText("Uploaded");
        assertThat(visit.tiles()).hasCount(3);
        for (var picture : visit.tiles().locator("img").all()) visit.assertPainted(picture);

        visit.openPicture("DSC_0001.jpg");
        visit.assertPainted(visit.page().getByAltText("DSC_0001.jpg"));
        assertArrayEquals(JPEG, download());

        deleteAndUndo();
        deleteForGood("Night train.png");
        visit.signOut();
        visit.reload();
        visit.signIn(name, PASSWORD);
        assertThat(visit.tiles()).hasCount(2);
        assertThat(visit.tile("Night train.png")).hasCount(0);
        for (var picture : visit.tiles().locator("img").all()) visit.assertPainted(picture);
    }

    @Test
    void theSameFilesAgainAreAlreadyThere() {
        visit.register("bea-" + System.nanoTime(), PASSWORD).drop(photos);
        for (var photo : photos) assertThat(visit.trayRow(nameOf(photo))).containsText("Uploaded");
        visit.button("Clear").click();
        visit.drop(photos);
        for (var photo : photos) assertThat(visit.trayRow(nameOf(photo))).containsText("Already there");
        assertThat(visit.tiles()).hasCount(3);
    }

    @Test
    void aFileThatIsNoPictureSaysWhyItWasNotKept() throws IOException {
        visit.watch().expect(415, "/images");
        visit.register("cleo-" + System.nanoTime(), PASSWORD)
                .drop(List.of(file("Shopping list.jpg", "bread, milk".getBytes()), file("empty.png", new byte[0])));
        assertThat(visit.trayRow("Shopping list.jpg")).containsText("Refused");
        assertThat(visit.trayRow("Shopping list.jpg").locator(".row-reason"))
                .not()
                .isEmpty();
        assertThat(visit.trayRow("empty.png")).containsText("The file is empty");
        assertThat(visit.heading("No photos yet")).isVisible();
    }

    @Test
    void progressIsShownWhileAFileIsOnItsWay() throws IOException {
        visit.register("dora-" + System.nanoTime(), PASSWORD);
        assertThat(visit.heading("No photos yet")).isVisible();
        visit.slowDown(JPEG.length / 30).drop(List.of(photos.get(0)));
        assertThat(visit.trayRow("DSC_0001.jpg")).containsText(Pattern.compile("Uploading [1-9]\\d*\\s%"));
        visit.slowDown(-1);
        assertThat(visit.trayRow("DSC_0001.jpg")).containsText("Uploaded");
    }

    private byte[] download() throws IOException {
        var download = visit.page()
                .waitForDownload(() -> visit.button("Download original").click());
        assertEquals("DSC_0001.jpg", download.suggestedFilename());
        return Files.readAllBytes(download.path());
    }

    private void deleteAndUndo() {
        visit.button("Delete").click();
        assertThat(visit.viewer("DSC_0001.jpg")).hasCount(0);
        visit.button("Undo").click();
        assertThat(visit.viewer("DSC_0001.jpg")).isVisible();
        visit.page().keyboard().press("Escape");
        assertThat(visit.tiles()).hasCount(3);
    }

    private void deleteForGood(String fileName) {
        visit.openPicture(fileName).button("Delete").click();
        visit.button("Dismiss").click();
        visit.page().keyboard().press("Escape");
        assertThat(visit.tiles()).hasCount(2);
        visit.openTrash();
        visit.page().locator(".face").click();
        visit.button("Delete for ever").click();
        visit.page().locator("dialog .grave").click();
        assertThat(visit.heading("Nothing in the trash")).isVisible();
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(camera.resolve(name), bytes);
    }

    private static String nameOf(Path file) {
        return file.getFileName().toString();
    }
}
