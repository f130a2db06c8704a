package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.darkslide.testing.Person;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Many photos selected and changed at once, by keyboard and on a phone. */
@QuarkusTest
class ManyChangesTest extends BrowserTest {
    private static final LocalDateTime MAY = LocalDateTime.parse("2024-05-12T18:00:00");
    private static final LocalDateTime APRIL = LocalDateTime.parse("2024-04-10T18:00:00");

    /** What a press of the key loads is here by then. */
    private static final String LOADED =
            "() => Promise.all([import('/lib/shortcuts.js'), import('/ui/shortcuts-dialog.js')])";

    private Person person;

    @BeforeEach
    void addPictures() {
        person = Person.signedUp();
        new Album(person).with(MAY, 2).with(APRIL, 3);
    }

    @Test
    void theDatesOfAMonthAreMovedByKeysAndBack() {
        var visit = visit(Screen.DESKTOP).signIn(person);
        visit.tiles().first().focus();
        press(visit, "Control+a");
        assertSelected(visit, "5 photos");
        press(visit, "Escape");
        visit.tiles().nth(2).focus();
        press(visit, "m");
        assertSelected(visit, "3 photos");
        visit.more().press("Enter");
        visit.item("Dates").press("Enter");
        for (var way : List.of("same", "move"))
            visit.dialog().locator("[name=way]").selectOption(way);
        assertThat(visit.dialog().getByLabel("Time zone")).hasValue("stays");
        visit.page().getByLabel("Days").fill("60");
        assertThat(visit.page().getByText("10 April 2024 at 18:00 → 9 June 2024 at 18:00"))
                .isVisible();
        Look.at(visit, Screen.DESKTOP, "dates-of-many");
        visit.page().getByLabel("Days").press("Enter");
        assertThat(visit.page().getByText("3 photos have another date now.")).isVisible();
        assertThat(visit.heading("June 2024")).isVisible();
        visit.button("Undo").press("Enter");
        assertThat(visit.heading("April 2024")).isVisible();
        assertThat(visit.heading("June 2024")).isHidden();
    }

    @Test
    void aPhoneSelectsAllAndDescribesThem() {
        var visit = visit(Screen.PHONE).signIn(person);
        visit.button("Select April 2024").tap();
        assertSelected(visit, "3 photos");
        visit.button("Select all").tap();
        assertSelected(visit, "5 photos");
        visit.more().tap();
        visit.item("Description").tap();
        visit.page().getByLabel("What they show").fill("Low tide");
        Look.at(visit, Screen.PHONE, "description-of-many");
        visit.button("Save").tap();
        assertThat(visit.page().getByText("5 photos have another description now."))
                .isVisible();
        assertThat(visit.tile("Low tide")).hasCount(5);
        visit.button("Undo").tap();
        assertThat(visit.tile("Low tide")).hasCount(0);
    }

    @Test
    void theKeysAreToldAndPhotosFoundByTheirDays() {
        var visit = visit(Screen.DESKTOP).signIn(person);
        visit.tiles().first().focus();
        press(visit, "?");
        assertThat(visit.heading("Keyboard shortcuts")).isFocused();
        Look.at(visit, Screen.DESKTOP, "shortcuts");
        press(visit, "Escape");
        assertThat(visit.tiles().first()).isFocused();
        visit.open("/search#size=0-");
        visit.page().locator(".facets summary").click();
        visit.page().getByLabel("Until").fill("2024-04-30");
        assertThat(visit.tiles()).hasCount(3);
        assertThat(visit.page()).hasURL(Pattern.compile(".*#size=0-&to=2024-04-30"));
        visit.page().getByLabel("From").fill("2024-05-05");
        assertThat(visit.page().getByText("This is before the first day.")).isVisible();
        assertThat(visit.page().getByLabel("Until")).hasValue("2024-04-30");
        assertThat(visit.tiles()).hasCount(3);
        Look.at(visit, Screen.DESKTOP, "search-days");
        visit.page().getByLabel("Until").fill("2024-05-31");
        assertThat(visit.tiles()).hasCount(2);
        assertThat(visit.page()).hasURL(Pattern.compile(".*#size=0-&from=2024-05-05&to=2024-05-31"));
        assertThat(visit.page().locator(".chip").filter(new Locator.FilterOptions().setHasText("Landscape")))
                .hasText("Landscape2");
        visit.openSettings("Account");
        visit.page().getByLabel("Keys of a single character").selectOption("off");
        visit.page().getByRole(AriaRole.HEADING).first().focus();
        press(visit, "?");
        visit.page().evaluate(LOADED);
        assertThat(visit.heading("Keyboard shortcuts")).isHidden();
        visit.button("Keyboard shortcuts").click();
        assertThat(visit.page().getByText("Keys of a single character are switched off"))
                .isVisible();
        Look.at(visit, Screen.DESKTOP, "shortcuts-off");
    }

    private static void assertSelected(Visit visit, String count) {
        assertThat(visit.page().locator(".selection-count")).hasText(count + " selected");
    }

    private static void press(Visit visit, String key) {
        visit.page().keyboard().press(key);
    }
}
