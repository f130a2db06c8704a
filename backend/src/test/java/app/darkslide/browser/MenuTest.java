package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import com.google.gson.Gson;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The menus of the top bar, by keys, by mouse and by touch. */
@QuarkusTest
class MenuTest extends BrowserTest {
    private Visit visit;

    @Test
    void arrowsGoRoundAMenuAndEscapeGivesTheFocusBack() {
        signIn(Screen.DESKTOP);
        visit.add().focus();
        press("ArrowDown");
        assertThat(visit.item("Photos…")).isFocused();
        assertThat(visit.add()).hasAttribute("aria-expanded", "true");
        press("ArrowUp");
        assertThat(visit.item("Import…")).isFocused();
        press("ArrowDown");
        assertThat(visit.item("Photos…")).isFocused();
        press("End");
        assertThat(visit.item("Import…")).isFocused();
        press("Home");
        assertThat(visit.item("Photos…")).isFocused();
        press("Escape");
        assertThat(menu()).isHidden();
        assertThat(visit.add()).isFocused();
        assertThat(visit.add()).hasAttribute("aria-expanded", "false");
        press("ArrowUp");
        assertThat(visit.item("Import…")).isFocused();
        press("Tab");
        assertThat(menu()).isHidden();
        assertThat(visit.account()).isFocused();
    }

    @Test
    void aPressBesideAMenuClosesItAndSoDoesTheButton() {
        signIn(Screen.DESKTOP);
        visit.account().click();
        assertThat(menu()).isVisible();
        visit.page().mouse().click(700, 600);
        assertThat(menu()).isHidden();
        visit.account().click();
        assertThat(menu()).isVisible();
        visit.account().click();
        assertThat(menu()).isHidden();
        visit.account().click();
        visit.add().click();
        assertThat(visit.item("Photos…")).isVisible();
        assertThat(visit.item("Sign out")).isHidden();
    }

    @Test
    void aCameraIsOfferedWhereFingersAre() {
        signIn(Screen.DESKTOP);
        visit.add().click();
        assertThat(items()).hasText(new String[] {"Photos…", "Folder…", "Import…"});
        signIn(Screen.PHONE);
        visit.add().tap();
        assertThat(items()).hasText(new String[] {"Photos…", "Folder…", "Take a photo", "Import…"});
    }

    @Test
    void importingIsOnePressAway() {
        signIn(Screen.DESKTOP);
        visit.choose(visit.add(), "Import…");
        assertThat(visit.heading("Import")).isFocused();
    }

    @Test
    void inTheNarrowestWindowNothingIsCutOffOrWraps() {
        signIn(Screen.DESKTOP);
        visit.page().setViewportSize(320, 640);
        for (var button : List.of(visit.add(), visit.account())) {
            assertInside(button);
            button.click();
            assertThat(items().first()).isVisible();
            items().all().forEach(MenuTest::assertInside);
            press("Escape");
        }
        assertEquals(true, visit.page().evaluate("() => document.documentElement.scrollWidth <= innerWidth"));
    }

    private void signIn(Screen screen) {
        visit = visit(screen).signIn(Person.signedUp());
        assertThat(visit.heading("No photos yet")).isVisible();
    }

    /** In the window, and of one line that a finger hits. */
    private static void assertInside(Locator control) {
        var box = control.boundingBox();
        var fits = box.x >= 0 && box.x + box.width <= 320 && box.y >= 0 && box.y + box.height <= 640;
        assertTrue(fits && box.height == 44, () -> control + ": " + new Gson().toJson(box));
    }

    private Locator menu() {
        return visit.page().getByRole(AriaRole.MENU);
    }

    private Locator items() {
        return visit.page().getByRole(AriaRole.MENUITEM);
    }

    private void press(String key) {
        visit.page().keyboard().press(key);
    }
}
