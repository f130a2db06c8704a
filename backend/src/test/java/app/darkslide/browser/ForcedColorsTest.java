package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.darkslide.testing.Person;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.options.ForcedColors;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The colours of the reader's system in place of ours: pictures of every kind of screen, for people to look at. */
@QuarkusTest
class ForcedColorsTest extends BrowserTest {
    private Visit visit;

    @Test
    void keepEverythingInSight(@TempDir Path directory) throws IOException {
        var person = Person.signedUp();
        for (int i = 1; i <= 6; i++) person.uploaded("DSC_%04d.jpg".formatted(i), Landscapes.jpeg(1200, 800, i));
        visit = visit(Screen.DESKTOP);
        visit.watch().expect(415, "/images");
        visit.page().emulateMedia(new EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
        visit.open("/register");
        assertThat(visit.heading("Create an account")).isVisible();
        visit.button("Create account").click();
        look("register");
        visit.signIn(person);
        assertThat(visit.page().locator(".tile img.there")).hasCount(6);
        visit.drop(List.of(Files.writeString(directory.resolve("Shopping list.jpg"), "bread, milk")));
        assertThat(visit.page().locator(".tray-title")).hasText("Done");
        visit.tiles().first().focus();
        visit.page().keyboard().press("Space");
        visit.page().keyboard().press("ArrowRight");
        look("gallery");
        visit.page().keyboard().press("Escape");
        visit.button("Clear").click();
        visit.openPicture("DSC_0003.jpg");
        visit.assertPainted(visit.shown());
        visit.button("Details").click();
        look("viewer");
        visit.button("Delete").click();
        assertThat(visit.button("Undo")).isVisible();
        look("viewer-deleted");
        for (var section : List.of("Account", "Security", "Access tokens", "Erase")) {
            visit.open("/").openSettings(section);
            assertThat(visit.page().locator(".waiting")).hasCount(0);
            look("settings-" + section.toLowerCase().replace(' ', '-'));
        }
        visit.button("Erase account").click();
        assertThat(visit.dialog().getByLabel("Password")).isFocused();
        look("settings-confirmation");
        visit.open("/trash").page().locator("trash-page .face").click();
        look("trash");
    }

    private void look(String name) {
        Screenshots.take(visit.page(), name + "-forced-colors");
    }
}
