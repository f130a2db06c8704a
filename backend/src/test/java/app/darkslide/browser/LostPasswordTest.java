package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.activity.ClientInfo;
import app.darkslide.resets.IssuedBy;
import app.darkslide.resets.PasswordResets;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way back in for somebody who has lost the password. */
@QuarkusTest
class LostPasswordTest extends BrowserTest {
    private static final String NEW_PASSWORD = "nine otters over a brass moon";

    @Inject
    PasswordResets resets;

    private Person person;
    private String code;

    @BeforeEach
    void signUp() {
        person = Person.signedUp();
        person.uploaded("Harbour.jpg", Pictures.jpeg(900, 600, 61));
        code = issued();
    }

    @Test
    void aLinkSetsANewPasswordAndThePhotosAreThere() {
        var visit = visit(Screen.DESKTOP).open("/reset#" + code);
        assertThat(visit.page().getByLabel("Code")).hasValue(code);
        assertEquals("/reset", visit.page().evaluate("location.pathname + location.hash"));
        visit.page().getByLabel("New password").fill(NEW_PASSWORD);
        assertThat(visit.page().getByText("Good: hard to guess.")).isVisible();
        visit.button("Set password").click();
        assertThat(visit.heading("Your password is set")).isFocused();
        visit.link("Go to sign-in").click();
        visit.signIn(person.username(), NEW_PASSWORD);
        assertThat(visit.tile("Harbour.jpg")).isVisible();
        assertThat(visit.page().getByText("your password was reset with a code"))
                .isVisible();
        assertThat(visit.page().getByText("made a code that sets a new password"))
                .isVisible();
        visit.button("Dismiss").click();
        assertThat(visit.page().getByText("your password was reset with a code"))
                .hasCount(0);
    }

    @Test
    void theCodeIsInNoAddressThatTheBrowserKeepsOrSends() {
        var visit = visit(Screen.DESKTOP);
        visit.page().onRequest(request -> assertEquals(-1, request.url().indexOf(code)));
        visit.open("/reset#" + code);
        visit.link("Go to sign-in").click();
        assertThat(visit.heading("Sign in")).isVisible();
        visit.page().goBack();
        assertThat(visit.heading("Set a new password")).isVisible();
        assertThat(visit.page().getByLabel("Code")).hasValue("");
    }

    @Test
    void aCodeCanBePastedByKeyboardAloneAndAWrongOneIsSaid() {
        var visit = visit(Screen.PHONE).open("/sign-in");
        visit.watch().expect(422, "/users/password-resets/use");
        visit.link("Forgot your password?").press("Enter");
        assertThat(visit.heading("Forgot your password?")).isFocused();
        assertThat(visit.page().getByText("darkslide accounts reset NAME")).isVisible();
        visit.link("Set a new password").press("Enter");
        assertThat(visit.heading("Set a new password")).isFocused();
        visit.page().getByLabel("Code").fill("not the code");
        visit.page().getByLabel("New password").fill(NEW_PASSWORD);
        visit.page().getByLabel("New password").press("Enter");
        assertThat(visit.page().locator(".form-error")).containsText("This code is not valid");
        visit.page().getByLabel("Code").fill("  " + code + " ");
        visit.page().getByLabel("Code").press("Enter");
        assertThat(visit.heading("Your password is set")).isFocused();
    }

    @Test
    void whoIsSignedInIsSignedOutToo() {
        var visit = visit(Screen.DESKTOP).signIn(person);
        visit.watch().expect(401, "/"); // whatever is still asked for
        visit.open("/reset#" + code);
        visit.page().getByLabel("New password").fill(NEW_PASSWORD);
        visit.button("Set password").click();
        assertThat(visit.heading("Your password is set")).isVisible();
        assertThat(visit.account()).hasCount(0);
        visit.link("Go to sign-in").click();
        visit.signIn(person.username(), NEW_PASSWORD);
    }

    @Test
    void aSecondLinkInTheSameTabIsTakenAsWell() {
        var visit = visit(Screen.DESKTOP).open("/reset#" + code);
        assertThat(visit.page().getByLabel("Code")).hasValue(code);
        var second = issued();
        visit.page().evaluate("code => { location.hash = code; }", second);
        assertThat(visit.page().getByLabel("Code")).hasValue(second);
        assertEquals("/reset", visit.page().evaluate("location.pathname + location.hash"));
    }

    private String issued() {
        return resets.issue(
                person.id(),
                IssuedBy.ADMINISTRATOR,
                Duration.ofHours(1),
                new ClientInfo("Firefox on Linux", "192.0.2.0/24"));
    }
}
