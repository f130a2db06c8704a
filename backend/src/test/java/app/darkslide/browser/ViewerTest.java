package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.renditions.Exif;
import app.darkslide.renditions.RawFiles;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.junit.QuarkusTest;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Looking at pictures closely, by mouse and keyboard. */
@QuarkusTest
class ViewerTest extends BrowserTest {
    private static final Pattern ORIGINAL = Pattern.compile(".*/content.*");
    private static final Pattern PREVIEW = Pattern.compile(".*/preview.*");
    private static final byte[] LARGE = Pictures.jpeg(4000, 3000, 41);

    private Person person;
    private Visit visit;
    private final List<String> originals = new CopyOnWriteArrayList<>();

    @BeforeEach
    void twoPictures() {
        person = Person.signedUp();
        person.uploaded("Older.jpg", Pictures.jpeg(900, 600, 42));
        person.uploaded("Large.jpg", LARGE);
    }

    @Test
    void theWheelZoomsAtThePointerAndTheOriginalComesOnlyThen() {
        open("Large.jpg");
        assertThat(visit.shown()).hasAttribute("src", PREVIEW);
        var before = visit.restingBox();
        assertEquals(List.of(), originals);
        visit.page().mouse().move(before.x + before.width / 4, before.y + before.height / 4);
        visit.page().mouse().wheel(0, -400);
        assertThat(visit.shown()).hasAttribute("src", ORIGINAL);
        assertEquals(4000, visit.shown().evaluate("image => image.naturalWidth"));
        var after = visit.box();
        assertEquals(0.25, (before.x + before.width / 4 - after.x) / after.width, 0.01);
        assertEquals(0.25, (before.y + before.height / 4 - after.y) / after.height, 0.01);
    }

    @Test
    void aDoubleClickShowsEveryPixelAndAnotherOneTheWholePicture() {
        open("Large.jpg");
        var whole = visit.restingBox();
        visit.page().mouse().dblclick(700, 400);
        assertThat(visit.page().locator(".zoom-note")).containsText("100\u00a0%");
        visit.page().waitForCondition(() -> Math.abs(visit.box().width - 4000) < 1);
        visit.page().mouse().dblclick(700, 400);
        visit.page().waitForCondition(() -> Math.abs(visit.box().width - whole.width) < 1);
    }

    @Test
    void aLargePictureIsDraggedAndStaysInItsPlace() {
        open("Large.jpg");
        visit.page().mouse().dblclick(700, 400);
        visit.page().waitForCondition(() -> visit.box().width > 3999);
        var before = visit.restingBox();
        drag(700, 400, 500, 300);
        visit.page().waitForCondition(() -> visit.box().x < before.x - 150);
        for (int i = 0; i < 4; i++) drag(200, 200, 1300, 800);
        visit.page().waitForCondition(() -> Math.abs(visit.box().x) < 1);
        assertThat(visit.viewer("Large.jpg")).isVisible();
    }

    @Test
    void keysZoomAndMoveAndTurn() {
        open("Large.jpg");
        var whole = visit.restingBox();
        press("1");
        visit.page().waitForCondition(() -> Math.abs(visit.box().width - 4000) < 1);
        var before = visit.restingBox();
        press("ArrowRight");
        visit.page().waitForCondition(() -> visit.box().x < before.x - 200);
        press("0");
        visit.page().waitForCondition(() -> Math.abs(visit.box().width - whole.width) < 1);
        press("ArrowRight");
        assertThat(visit.viewer("Older.jpg")).isVisible();
        press("PageUp");
        assertThat(visit.viewer("Large.jpg")).isVisible();
    }

    @Test
    void aButtonZoomsForWhoHasNoWheel() {
        open("Large.jpg");
        visit.button("Zoom in").click();
        visit.page().waitForCondition(() -> visit.box().width > 3999);
        visit.button("Whole photo").click();
        visit.page().waitForCondition(() -> visit.box().width < 1500);
    }

    @Test
    void whereTheOriginalCannotBeShownThePreviewStays() throws IOException {
        person.uploaded("Scan.tiff", tiff(2600, 1800));
        open("Scan.tiff");
        visit.button("Zoom in").click();
        assertThat(visit.page().locator(".zoom-note")).containsText("the original could not be shown here");
        visit.assertPainted(visit.shown());
        assertThat(visit.shown()).hasAttribute("src", PREVIEW);
    }

    @Test
    void aRawFileIsNotEvenAskedForBecauseNoBrowserShowsIt() {
        var asked = new CopyOnWriteArrayList<String>();
        var id = person.uploaded("Raw.nef", RawFiles.nef(Pictures.jpeg(2600, 1800, 43)));
        open("Raw.nef");
        visit.page().onRequest(request -> asked.add(request.url()));
        visit.button("Zoom in").click();
        assertThat(visit.page().locator(".zoom-note")).containsText("the original could not be shown here");
        visit.assertPainted(visit.shown());
        assertTrue(asked.stream().noneMatch(url -> url.contains(id + "/content")), asked.toString());
    }

    @Test
    void aSlideshowTurnsByItselfAndEndsWithTheLastPicture() {
        open("Large.jpg");
        visit.button("Slideshow").click();
        assertThat(visit.page().getByTitle("Stop slideshow")).hasCount(1);
        assertThat(visit.button("Close")).isHidden();
        assertThat(visit.viewer("Older.jpg")).isVisible();
        visit.page()
                .waitForCondition(() -> visit.page()
                                .getByTitle("Slideshow", new Page.GetByTitleOptions().setExact(true))
                                .count()
                        == 1);
        assertThat(visit.viewer("Older.jpg")).isVisible();
    }

    @Test
    void theWholeScreenBelongsToThePicture() {
        open("Large.jpg");
        visit.button("Full screen").click();
        assertThat(visit.button("Leave full screen")).isVisible();
        assertEquals(true, visit.page().evaluate("() => document.fullscreenElement !== null"));
        press("Escape");
        visit.page()
                .waitForCondition(() -> (boolean) visit.page().evaluate("() => document.fullscreenElement === null"));
    }

    @Test
    void itLeadsWithDateAndPlace() {
        var exif = new Exif().taken("2016:05:14 16:35:18", "+02:00").gps("N", 61, "E", 16);
        person.uploaded("Harbour.jpg", exif.in(Pictures.jpeg(900, 600, 44)));
        open("Harbour.jpg");
        assertThat(visit.page().locator(".viewer-title")).hasText("14 May 2016 at 16:35Svärdsjö, Sweden");
        assertThat(visit.page()).hasTitle("14 May 2016 at 16:35 · Svärdsjö, Sweden · Darkslide");
        visit.button("Favourite").click();
        assertThat(visit.button("Favourite")).hasAttribute("aria-pressed", "true");
        assertThat(visit.page().locator(".viewer-title")).containsText("Svärdsjö");
    }

    @Test
    void whatIsOpenedInTheDetailsStaysOpenWhenAllOfThemHaveCome() {
        var exif = new Exif().taken("2016:05:14 16:35:18", "+02:00").gps("N", 61, "E", 16);
        var id = person.uploaded("Harbour.jpg", exif.in(Pictures.jpeg(900, 600, 44)));
        open("Harbour.jpg");
        var all = new HeldBack(visit.page(), ".*/images/" + id + "$");
        visit.button("Details").click();
        var digest = visit.page().locator(".digest");
        var show = visit.page().getByText("Show", new Page.GetByTextOptions().setExact(true));
        assertThat(show).isVisible();
        assertThat(digest).isHidden();
        show.click();
        assertThat(digest).isVisible();
        all.await();
        all.release();
        assertThat(visit.page().locator(".details-list").getByText("Svärdsjö, Sweden"))
                .isVisible();
        assertThat(digest).isVisible();
        assertThat(show).isFocused();
    }

    @Test
    void whatIsDeletedInItComesBackIntoSightByUndo() {
        open("Large.jpg");
        press("Delete");
        assertThat(visit.viewer("Older.jpg")).isVisible();
        visit.button("Undo").click();
        assertThat(visit.viewer("Large.jpg")).isVisible();
        visit.button("Older photo").click();
        assertThat(visit.viewer("Older.jpg")).isVisible();
    }

    @Test
    void whatComesBackWhileItClosesDoesNotKeepItOpen() {
        open("Large.jpg");
        var deleted = visit.page()
                .evaluateHandle(
                        "() => document.querySelector('viewer-page').collection.list.find(location.pathname.slice(7))");
        press("Delete");
        assertThat(visit.viewer("Older.jpg")).isVisible();
        visit.page().evaluate("""
                async deleted => {
                    const { library } = await import('/features/images/library.js');
                    document.querySelector('viewer-page')
                        .dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
                    library.announce('restored', [deleted]);
                }""", deleted);
        assertThat(visit.page().locator("viewer-page")).hasCount(0);
        assertThat(visit.page()).hasURL(Pattern.compile(".*/$"));
        assertThat(visit.tile("Large.jpg")).isVisible();
    }

    @Test
    void aPictureHasAnAddressAndBackClosesIt() {
        open("Large.jpg");
        var address = visit.page().url();
        visit.page().goBack();
        assertThat(visit.viewer("Large.jpg")).hasCount(0);
        assertThat(visit.tile("Large.jpg")).isFocused();
        visit.open(address);
        assertThat(visit.viewer("Large.jpg")).isVisible();
        visit.button("Older photo").click();
        assertThat(visit.viewer("Older.jpg")).isVisible();
    }

    @Test
    void nothingFliesForWhoWantsNoMotion() {
        visit = visit(Screen.DESKTOP);
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setReducedMotion(ReducedMotion.REDUCE));
        visit.signIn(person).openPicture("Large.jpg");
        assertEquals(0, visit.page().evaluate("() => document.getAnimations().length"));
        visit.button("Zoom in").click();
        assertEquals(4000, visit.box().width, 1, "at once");
        visit.page().evaluate("""
                () => {
                  window.flew = false;
                  const note = () => (window.flew ||= document.querySelector('.flight') !== null);
                  new MutationObserver(note).observe(document.body, { childList: true });
                }""");
        press("Escape");
        assertThat(visit.page().locator("viewer-page")).hasCount(0);
        assertEquals(false, visit.page().evaluate("() => window.flew"));
    }

    @Test
    void onPaperThereIsOnePictureAndWhatItIs() {
        open("Large.jpg");
        visit.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(visit.shown()).isVisible();
        assertThat(visit.page().locator(".caption")).containsText("Large.jpg");
        for (var part : List.of("top-bar", ".viewer-bar", ".arrow.right", ".tile")) {
            assertThat(visit.page().locator(part).first()).isHidden();
        }
        assertEquals(1, visit.sheets());
    }

    private void open(String fileName) {
        visit = visit(Screen.DESKTOP).signIn(person);
        visit.page().onRequest(request -> {
            if (ORIGINAL.matcher(request.url()).matches()) originals.add(request.url());
        });
        visit.openPicture(fileName);
        visit.assertPainted(visit.shown());
        visit.page()
                .waitForCondition(() -> (boolean) visit.page().evaluate("() => document.getAnimations().length === 0"));
    }

    private void press(String key) {
        visit.page().keyboard().press(key);
    }

    private void drag(int fromX, int fromY, int toX, int toY) {
        var mouse = visit.page().mouse();
        mouse.move(fromX, fromY);
        mouse.down();
        mouse.move(toX, toY, new Mouse.MoveOptions().setSteps(6));
        mouse.up();
    }

    private static byte[] tiff(int width, int height) throws IOException {
        var bytes = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "tiff", bytes));
        return bytes.toByteArray();
    }
}
