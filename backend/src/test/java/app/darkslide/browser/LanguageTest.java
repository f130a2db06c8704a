package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.darkslide.testing.Person;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Somebody whose browser wishes for German. */
@QuarkusTest
class LanguageTest extends BrowserTest {
    @Test
    void whatTheServiceRefusesIsSaidInGerman() {
        var known = Person.signedUp();
        var guest = visitInLanguage("de-DE").open("/sign-in");
        guest.watch().expect(401, "/users/login");
        guest.watch().expect(400, "/users");
        guest.watch().expect(409, "/users");
        fill(guest, "login", known.username());
        fill(guest, "password", "eleven sheep under old glass");
        send(guest);
        assertThat(guest.page().getByText("gehören nicht zusammen.")).isVisible();

        guest.open("/register");
        fill(guest, "username", known.username());
        fill(guest, "email", "somebody-else@example.org");
        fill(guest, "password", "too short");
        send(guest);
        assertThat(guest.page().getByText("Mindestens 12 Zeichen.")).isVisible();

        fill(guest, "password", "eleven sheep under old glass");
        send(guest);
        assertThat(guest.page().getByText("Das ist schon vergeben.")).isVisible();
    }

    private static void fill(Visit visit, String field, String text) {
        visit.page().locator("input[name='%s']:visible".formatted(field)).fill(text);
    }

    private static void send(Visit visit) {
        visit.page().locator("form button[type='submit']").click();
    }
}
