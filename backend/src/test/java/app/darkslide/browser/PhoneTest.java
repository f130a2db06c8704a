package app.darkslide.browser;

import static app.darkslide.browser.Fingers.at;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import com.google.gson.Gson;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PhoneTest extends BrowserTest {
    private Visit visit;
    private Fingers fingers;

    @BeforeEach
    void openThePicture() {
        var person = Person.signedUp();
        for (var name : List.of("One.jpg", "Two.jpg", "Three.jpg")) {
            person.uploaded(name, Pictures.jpeg(2400, 1600, name.hashCode()));
        }
        visit = visit(Screen.PHONE).signIn(person);
        assertThat(visit.tiles()).hasCount(3);
        visit.tile("Two.jpg").tap();
        visit.assertPainted(visit.shown());
        fingers = new Fingers(visit);
    }

    @Test
    void aSwipeToTheLeftShowsTheNextPicture() {
        fingers.swipe(at(300, 420), at(60, 430));
        assertThat(visit.viewer("One.jpg")).isVisible();
        visit.assertPainted(visit.shown());
    }

    @Test
    void aSwipeToTheRightShowsThePictureBefore() {
        fingers.swipe(at(60, 420), at(300, 430));
        assertThat(visit.viewer("Three.jpg")).isVisible();
    }

    @Test
    void aSwipeBeyondTheLastPictureComesBack() {
        fingers.swipe(at(300, 420), at(60, 420));
        assertThat(visit.viewer("One.jpg")).isVisible();
        fingers.swipe(at(300, 420), at(60, 420));
        assertThat(visit.viewer("One.jpg")).isVisible();
        visit.page().waitForCondition(() -> visit.box().x == 0);
    }

    @Test
    void aSwipeDownCloses() {
        fingers.swipe(at(190, 300), at(195, 560));
        assertThat(visit.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(visit.tiles()).hasCount(3);
    }

    @Test
    void twoFingersZoomIn() {
        var before = visit.restingBox();
        fingers.pinch(at(160, 400), at(230, 440), at(80, 300), at(310, 540));
        visit.page().waitForCondition(() -> visit.box().width > before.width * 2);
        assertThat(visit.viewer("Two.jpg")).isVisible();
    }

    @Test
    void aDoubleTapShowsEveryPixelOfTheOriginal() {
        fingers.doubleTap(at(200, 420));
        visit.page().waitForCondition(() -> Math.abs(visit.box().width - 2400) < 1);
        assertThat(visit.shown()).hasAttribute("src", Pattern.compile(".*/content.*"));
    }

    @Test
    void twoFingersZoomOutAgain() {
        var before = visit.restingBox();
        fingers.doubleTap(at(200, 420));
        visit.page().waitForCondition(() -> visit.box().width > before.width * 2);
        fingers.pinch(at(60, 300), at(330, 540), at(180, 410), at(220, 430));
        visit.page().waitForCondition(() -> Math.abs(visit.box().width - before.width) < 1);
        assertThat(visit.viewer("Two.jpg")).isVisible();
    }

    @Test
    void aFingerMovesALargePictureWhichGlidesOn() {
        fingers.doubleTap(at(200, 420));
        visit.page().waitForCondition(() -> visit.box().width > 2000);
        var before = visit.restingBox();
        fingers.swipe(at(300, 420), at(240, 420));
        assertThat(visit.viewer("Two.jpg")).isVisible();
        visit.page().waitForCondition(() -> visit.box().x < before.x - 62);
    }

    @Test
    void aTapHidesTheBarsAndAnotherBringsThemBack() {
        fingers.tap(at(200, 420));
        assertThat(visit.button("Close")).isHidden();
        fingers.tap(at(200, 420));
        assertThat(visit.button("Close")).isVisible();
    }

    @Test
    void theToolsAreInReachOfTheThumb() {
        for (var name : List.of("Zoom in", "Slideshow", "Details", "Download original", "Delete")) {
            var box = visit.button(name).boundingBox();
            assertTrue(box.y > 780 && box.width >= 44 && box.height >= 44, () -> name + ": " + new Gson().toJson(box));
        }
    }

    @Test
    void aLongPressSelectsAndAfterThatATapDoes() {
        visit.page().keyboard().press("Escape");
        assertThat(visit.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        var picture = visit.tile("Three.jpg").boundingBox();
        fingers.press(at((int) picture.x + 30, (int) picture.y + 60));
        assertThat(visit.page().locator(".selection-count")).hasText("1 photo selected");
        fingers.lift();
        visit.tile("One.jpg").tap();
        assertThat(visit.page().locator(".selection-count")).hasText("2 photos selected");
        visit.button("Delete").tap();
        assertThat(visit.tiles()).hasCount(1);
        visit.button("Undo").tap();
        assertThat(visit.tiles()).hasCount(3);
    }

    @Test
    void nothingIsWiderThanTheScreen() {
        var photo = visit.page().url();
        assertFits("/", visit.tile("Two.jpg"));
        assertFits("/trash", visit.heading("Nothing in the trash"));
        assertFits("/settings/account", visit.heading("Account"));
        assertFits("/nowhere", visit.heading("Nothing at this address"));
        assertFits(photo, visit.viewer("Two.jpg"));
    }

    private void assertFits(String path, Locator content) {
        visit.open(path);
        assertThat(content).isVisible();
        assertEquals(390, visit.page().evaluate("() => document.documentElement.scrollWidth"), path);
    }
}
