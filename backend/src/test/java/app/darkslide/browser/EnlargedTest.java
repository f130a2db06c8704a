package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.shares.MadeShares;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** At 400 % nothing has to be scrolled sideways, and everything can be got at (WCAG 2.2, 1.4.10). */
@QuarkusTest
class EnlargedTest extends BrowserTest {
    private static final String FITS = "() => document.documentElement.scrollWidth <= innerWidth";

    private Person person;
    private Visit visit;

    @BeforeEach
    void signIn() {
        person = Person.signedUp();
        for (int i = 1; i <= 6; i++) person.uploaded("DSC_%04d.jpg".formatted(i), Pictures.jpeg(1200, 800, i));
        visit = visit(Screen.ENLARGED).signIn(person);
        assertThat(visit.tiles().first()).isVisible();
    }

    @Test
    void theGallery() {
        assertFits("gallery");
        assertReachableInMenu(visit.add(), "Photos…", "Folder…", "Import…");
        assertReachableInMenu(visit.account(), "Settings", "Sign out");
        for (var name : List.of("Photos", "Trash")) assertReachable(visit.link(name));
        for (var tile : visit.tiles().all()) assertReachable(tile);
        visit.tiles().first().focus();
        visit.page().keyboard().press("Space");
        assertThat(visit.more()).isVisible();
        assertFits("gallery-selecting");
        for (var name : List.of("Favourite", "Download", "Delete")) assertReachable(visit.button(name));
        assertReachableInMenu(visit.more(), "Whole day", "Rotate right", "Dates", "Description", "Export");
    }

    @Test
    void theViewer() {
        visit.openPicture("DSC_0003.jpg");
        visit.assertPainted(visit.shown());
        assertFits("viewer");
        for (var name : List.of("Close", "Zoom in", "Details", "Download original", "Delete"))
            assertReachable(visit.button(name));
        visit.button("Details").click();
        assertThat(visit.page().locator(".details-body")).containsText("DSC_0003.jpg");
        assertFits("viewer-details");
        assertReachable(visit.button("Edit"));
        visit.button("Edit").click();
        assertThat(visit.button("Save")).isVisible();
        assertFits("viewer-edit");
        for (var name : List.of("Save", "Cancel")) assertReachable(visit.button(name));
    }

    @Test
    void theSettings() {
        for (var section : List.of("Account", "Security", "Access tokens", "Storage", "Export", "Erase")) {
            visit.openSettings(section);
            assertThat(visit.page().locator(".waiting")).hasCount(0);
            assertFits("settings-" + section.toLowerCase().replace(' ', '-'));
            for (var control : visit.page()
                    .getByRole(AriaRole.MAIN)
                    .locator(":is(button, input, select):visible")
                    .all()) assertReachable(control);
        }
        visit.button("Erase account").click();
        assertThat(visit.dialog().getByLabel("Password")).isFocused();
        assertFits("settings-confirmation");
        for (var button : visit.dialog().locator(":is(button, input):visible").all()) assertReachable(button);
    }

    @Test
    void theLink() {
        String id = person.request().get("/images").path("items[0].id");
        var link = MadeShares.byOwner(person, Map.of("images", List.of(id), "name", "For grandma"));
        visit.open(link.address());
        assertThat(visit.heading("Photos for you")).isVisible();
        assertThat(visit.page().locator("visit-photos img.there")).hasCount(1);
        assertFits("link");
        assertReachable(visit.button("Download all"));
        visit.button("Photo 1 of 1").click();
        visit.assertPainted(visit.shown());
        assertFits("link-viewer");
        for (var name : List.of("Close", "Zoom in", "Download photo")) assertReachable(visit.button(name));
    }

    private void assertFits(String name) {
        Screenshots.take(visit.page(), name + "-enlarged");
        assertTrue((boolean) visit.page().evaluate(FITS), name);
    }

    private void assertReachableInMenu(Locator button, String... items) {
        button.click();
        for (var item : items) assertReachable(visit.item(item));
        visit.page().keyboard().press("Escape");
    }

    /** By scrolling at most; a click that is only tried sees whether something lies over it. */
    private static void assertReachable(Locator control) {
        control.click(new Locator.ClickOptions().setTrial(true));
    }
}
