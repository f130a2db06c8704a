package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PhoneTest extends BrowserTest {
    private Visit visit;
    private CDPSession touch;

    @BeforeEach
    void openThePicture() {
        var person = Person.signedUp();
        for (var name : List.of("One.jpg", "Two.jpg", "Three.jpg")) {
            person.uploaded(name, Pictures.jpeg(600, 400, name.hashCode()));
        }
        visit = visit(Screen.PHONE).signIn(person);
        assertThat(visit.tiles()).hasCount(3);
        visit.tile("Two.jpg").tap();
        visit.assertPainted(visit.page().getByAltText("Two.jpg"));
        touch = visit.context().newCDPSession(visit.page());
    }

    @Test
    void aSwipeToTheLeftShowsTheNextPicture() {
        swipe(300, 420, 60, 430);
        assertThat(visit.viewer("One.jpg")).isVisible();
    }

    @Test
    void aSwipeToTheRightShowsThePictureBefore() {
        swipe(60, 420, 300, 430);
        assertThat(visit.viewer("Three.jpg")).isVisible();
    }

    @Test
    void aSwipeBeyondTheLastPictureComesBack() {
        swipe(300, 420, 60, 420);
        assertThat(visit.viewer("One.jpg")).isVisible();
        swipe(300, 420, 60, 420);
        assertThat(visit.viewer("One.jpg")).isVisible();
        assertEquals("", visit.page().locator(".frame").evaluate("frame => frame.style.translate"));
    }

    @Test
    void aSwipeDownCloses() {
        swipe(190, 300, 195, 560);
        assertThat(visit.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        assertThat(visit.tiles()).hasCount(3);
    }

    @Test
    void aLongPressSelectsAndAfterThatATapDoes() {
        visit.page().keyboard().press("Escape");
        var picture = visit.tile("Three.jpg").boundingBox();
        finger("touchStart", (int) picture.x + 30, (int) picture.y + 60);
        assertThat(visit.page().locator(".selection-count")).hasText("1 photo selected");
        touch.send("Input.dispatchTouchEvent", event("touchEnd", List.of()));
        visit.tile("One.jpg").tap();
        assertThat(visit.page().locator(".selection-count")).hasText("2 photos selected");
        visit.button("Delete").tap();
        assertThat(visit.tiles()).hasCount(1);
        visit.button("Undo").tap();
        assertThat(visit.tiles()).hasCount(3);
    }

    @Test
    void nothingIsWiderThanTheScreen() {
        for (var path : List.of(
                "/",
                "/trash",
                "/settings/account",
                "/nowhere",
                "/photo/" + idOf(visit.page().url()))) {
            visit.open(path);
            assertThat(visit.button("Sign out").or(visit.button("Close")).first())
                    .isVisible();
            assertEquals(390, visit.page().evaluate("() => document.documentElement.scrollWidth"), path);
        }
    }

    private static String idOf(String url) {
        return url.substring(url.lastIndexOf('/') + 1);
    }

    /** A finger that is on its way for some frames. */
    private void swipe(int fromX, int fromY, int toX, int toY) {
        finger("touchStart", fromX, fromY);
        for (int step = 1; step <= 8; step++) {
            finger("touchMove", fromX + (toX - fromX) * step / 8, fromY + (toY - fromY) * step / 8);
        }
        touch.send("Input.dispatchTouchEvent", event("touchEnd", List.of()));
    }

    private void finger(String type, int x, int y) {
        touch.send("Input.dispatchTouchEvent", event(type, List.of(Map.of("x", x, "y", y))));
    }

    private static JsonObject event(String type, List<?> points) {
        return new Gson()
                .toJsonTree(Map.of("type", type, "touchPoints", points))
                .getAsJsonObject();
    }
}
