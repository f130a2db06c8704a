package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ElementState;
import com.microsoft.playwright.options.KeyboardModifier;
import com.microsoft.playwright.options.Media;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SelectionTest extends BrowserTest {
    private static final LocalDateTime SUNDAY = LocalDateTime.parse("2024-05-12T18:00:00");
    private static final LocalDateTime FRIDAY = LocalDateTime.parse("2024-05-10T18:00:00");

    private Person person;
    private Visit visit;

    @BeforeEach
    void openTheGallery() {
        person = Person.signedUp();
        new Album(person).with(SUNDAY, 4).with(FRIDAY, 5);
        visit = visit(Screen.DESKTOP).signIn(person);
        assertThat(visit.tiles()).hasCount(9);
    }

    @Test
    void theMarkSelectsAndThenAnyPressDoes() {
        mark(0);
        assertSelected(1);
        visit.tiles().nth(3).click();
        assertSelected(2);
        visit.tiles().nth(0).click();
        assertSelected(1);
        assertThat(visit.tiles().nth(3))
                .hasAccessibleName(Album.nameOf(SUNDAY.minusMinutes(3)) + ", 4 of 9, 12 May 2024, selected");
    }

    @Test
    void shiftSelectsARange() {
        mark(1);
        visit.tiles().nth(6).click(new Locator.ClickOptions().setModifiers(List.of(KeyboardModifier.SHIFT)));
        assertSelected(6);
    }

    @Test
    void theNameOfADaySelectsIt() {
        visit.page().locator(".day").nth(1).click();
        assertSelected(5);
        visit.page().locator(".day").nth(1).click();
        assertThat(visit.page().locator(".selection-count")).isEmpty();
    }

    @Test
    void printedAreSheetsOfPhotosOrOfThoseThatAreSelected() {
        assertThat(visit.page().locator(".tile img.there")).hasCount(9);
        print();
        assertThat(visit.page().locator(".tile img:visible")).hasCount(9);
        for (var part : List.of("top-bar", ".ways", ".mark-box", ".month-count"))
            assertThat(visit.page().locator(part).first()).isHidden();
        assertEquals(1, visit.sheets());
        visit.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
        mark(1);
        mark(6);
        print();
        assertThat(visit.page().locator("selection-bar")).isHidden();
        assertThat(visit.page().locator(".tile img:visible")).hasCount(2);
        assertEquals(1, visit.sheets());
        visit.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
        visit.open("/search#to=2099-12-31");
        assertThat(visit.tiles()).hasCount(9);
        assertThat(visit.page().locator(".facets summary")).isVisible();
        print();
        assertThat(visit.heading("Search")).isVisible();
        assertThat(visit.page().getByRole(AriaRole.SEARCH)).isHidden();
        assertThat(visit.page().locator("facet-chips")).isHidden();
    }

    @Test
    void keysSelectAndExtend() {
        visit.tiles().first().focus();
        press("Space");
        press("Shift+ArrowRight");
        press("Shift+ArrowRight");
        assertSelected(3);
        visit.choose(visit.more(), "Whole day");
        assertSelected(4);
        press("Escape");
        assertThat(visit.page().locator(".selection-count")).isEmpty();
        assertThat(visit.more()).isHidden();
    }

    @Test
    void whatIsSelectedIsDownloadedAsOneZip() throws IOException {
        visit.page().locator(".day").first().click();
        var download =
                visit.page().waitForDownload(() -> visit.button("Download").click());
        assertTrue(download.suggestedFilename().endsWith(".zip"), download.suggestedFilename());
        try (var zip = new ZipFile(download.path().toFile())) {
            var names = zip.stream().map(ZipEntry::getName).sorted().toList();
            assertEquals(
                    IntStream.of(3, 2, 1, 0)
                            .mapToObj(i -> Album.nameOf(SUNDAY.minusMinutes(i)))
                            .toList(),
                    names);
            var first = zip.getInputStream(zip.getEntry(names.get(0))).readAllBytes();
            assertArrayEquals(Album.picture(SUNDAY.minusMinutes(3)), first);
        }
    }

    @Test
    void aZipThatLacksWhatAnotherDeviceDeletedSaysSo() {
        visit.page().locator(".day").first().click();
        assertSelected(4);
        person.request().delete("/images/" + idOf(visit.tiles().first())).then().statusCode(200);
        visit.page().waitForDownload(() -> visit.button("Download").click());
        assertThat(visit.page().getByText("3 photos are on their way")).isVisible();
        assertThat(visit.page().getByText("1 of the chosen photos is not in it"))
                .isVisible();
    }

    @Test
    void whatIsSelectedIsExported() {
        visit.page().locator(".day").first().click();
        visit.choose(visit.more(), "Export");
        assertThat(visit.heading("Export")).isFocused();
        assertThat(visit.page().locator("#field-album option:checked")).hasText("4 selected photos");
        visit.button("Make the export").click();
        assertThat(visit.page().locator(".entry-title")).hasText("4 photos");
        person.request()
                .get("/exports")
                .then()
                .body("items[0].of.what", equalTo("images"))
                .body("items[0].images", equalTo(4));
        visit.reload();
        assertThat(visit.page().getByText("The selection is gone. Go to your photos and select them again."))
                .isVisible();
        assertThat(visit.page().locator("#field-album option:checked")).hasText("Everything");
    }

    @Test
    void keysInTheMenuAreForItAlone() {
        visit.page().locator(".day").first().click();
        visit.more().focus();
        press("Enter");
        assertThat(visit.item("Share by link")).isFocused();
        press("Delete");
        press("Escape");
        assertThat(visit.item("Share by link")).isHidden();
        assertThat(visit.more()).isFocused();
        assertSelected(4);
    }

    @Test
    void whatIsSelectedIsDeletedAtOnceAndBroughtBack() {
        visit.page().locator(".day").first().click();
        assertSelected(4);
        press("Delete");
        assertThat(visit.tiles()).hasCount(5);
        assertThat(visit.page().locator(".month-count")).hasText("5 photos");
        visit.button("Undo").click();
        assertThat(visit.tiles()).hasCount(9);
        visit.reload();
        assertThat(visit.tiles()).hasCount(9);
    }

    @Test
    void whoPressesDeleteTwiceStaysSignedIn() {
        visit.page().locator(".day").first().click();
        assertSelected(4);
        visit.button("Delete").elementHandle().waitForElementState(ElementState.STABLE);
        var delete = visit.button("Delete").boundingBox();
        var mouse = visit.page().mouse();
        mouse.click(delete.x + delete.width / 2, delete.y + delete.height / 2);
        assertThat(visit.tiles()).hasCount(5);
        assertThat(visit.button("Delete")).isHidden();
        mouse.click(delete.x + delete.width / 2, delete.y + delete.height / 2);
        assertThat(visit.button("Undo")).isVisible();
        assertThat(visit.account()).isVisible();
    }

    private static String idOf(Locator tile) {
        var address = tile.getAttribute("href");
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private void print() {
        visit.page().emulateMedia(new EmulateMediaOptions().setMedia(Media.PRINT));
    }

    private void mark(int index) {
        visit.tiles().nth(index).hover();
        visit.page().locator(".mark-box").nth(index).click();
    }

    private void press(String key) {
        visit.page().keyboard().press(key);
    }

    private void assertSelected(int count) {
        assertThat(visit.page().locator(".selection-count"))
                .hasText(count == 1 ? "1 photo selected" : count + " photos selected");
        assertThat(visit.page().locator("[role=gridcell][aria-selected=true]")).hasCount(count);
    }
}
