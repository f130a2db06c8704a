package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every screen of the settings, as {@link Look} looks at them. */
@QuarkusTest
class SettingsScreensTest extends BrowserTest {
    private static final List<String> SECTIONS =
            List.of("Account", "Security", "Access tokens", "Shared", "Storage", "Export", "Import", "Erase");

    private static final String FITS = "() => document.documentElement.scrollWidth <= innerWidth";

    private Person person;
    private Screen screen;
    private Visit visit;

    @Test
    void areForEverybodyOnADesktop() {
        lookAtEverything(Screen.DESKTOP);
    }

    @Test
    void areForEverybodyOnAPhone() {
        lookAtEverything(Screen.PHONE);
    }

    private void lookAtEverything(Screen chosen) {
        screen = chosen;
        person = Person.signedUp();
        person.signedInAgain().uploaded("Harbour.jpg", Pictures.jpeg(900, 600, 71));
        Person.login(person.username(), "not the password").then().statusCode(401);
        visit = visit(screen).signIn(person);
        for (var section : SECTIONS) {
            visit.openSettings(section);
            assertThat(visit.page().locator(".waiting")).hasCount(0);
            assertTrue((boolean) visit.page().evaluate(FITS), section);
            look("settings-" + section.toLowerCase().replace(' ', '-'));
        }
        lookAtPasswords();
        lookAtTokens();
        lookAtExports();
        lookAtErasing();
    }

    private void lookAtPasswords() {
        visit.watch().expect(400, "/users/me/password");
        visit.openSettings("Security");
        visit.page().getByLabel("Current password").fill(person.password());
        visit.page().getByLabel("New password").fill("password1234");
        visit.button("Change password").click();
        assertThat(visit.page().getByText("too common")).isVisible();
        look("settings-password-refused");
    }

    private void lookAtTokens() {
        visit.openSettings("Access tokens");
        visit.page().locator("input[name=name]").fill("Backup at home");
        visit.button("Make the token").click();
        assertThat(visit.heading("The token for Backup at home")).isVisible();
        look("settings-token-made");
        visit.button("Revoke Backup at home").click();
        look("settings-token-revoking");
    }

    private void lookAtExports() {
        visit.openSettings("Export");
        visit.page().getByLabel("Folders").selectOption("album");
        visit.button("Make the export").click();
        var part = visit.page().locator(".entries a");
        assertThat(part).hasCount(1);
        var file = visit.page().waitForDownload(part::click);
        assertTrue(file.suggestedFilename().matches("darkslide-[0-9-]{10}-1-of-1\\.zip"), file::suggestedFilename);
        assertThat(visit.page().getByText("download started")).isVisible();
        look("settings-export");
        visit.button("Delete the export of everything").click();
        assertThat(visit.page().getByText("The export is deleted.")).isVisible();
    }

    private void lookAtErasing() {
        visit.openSettings("Erase");
        visit.button("Erase account").click();
        assertThat(visit.dialog().getByLabel("Password")).isFocused();
        look("settings-confirmation");
        visit.confirm(person);
        assertThat(visit.heading("Your account is erased")).isVisible();
        look("settings-erased");
    }

    private void look(String name) {
        Look.at(visit, screen, name);
    }
}
