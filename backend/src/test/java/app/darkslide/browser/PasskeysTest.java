package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.testing.AuthenticatorApp;
import app.darkslide.testing.Person;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Passkeys on a device that Chromium pretends to have. */
@QuarkusTest
class PasskeysTest extends BrowserTest {

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE"})
    void theWholeLifeOfAPasskey(Screen screen) throws Exception {
        var person = Person.signedUp();
        person.recoveryCodes();
        var visit = atHome(screen).signIn(person);
        visit.watch().expect(401, "/users/login");
        var device = new Device(visit);
        visit.openSettings("Security");
        add(visit, "Phone");
        assertThat(visit.page().locator("passkey-list li")).containsText("not used yet");
        Look.at(visit, screen, "passkey-added");
        visit.signOut();
        assertThat(visit.button("Sign in with a passkey")).isVisible();
        Look.at(visit, screen, "sign-in-with-passkey");
        visit.button("Sign in with a passkey").click();
        assertThat(visit.heading("No photos yet")).isVisible();
        visit.openSettings("Security");
        assertThat(visit.page().locator("passkey-list li")).containsText("last used just now");
        visit.signOut();
        visit.page().getByLabel("User name or e-mail").fill(person.username());
        visit.password().fill(person.password());
        visit.page().locator("[type=submit]").first().click();
        assertThat(visit.heading("Second step")).isVisible();
        assertThat(visit.button("Use your passkey")).isFocused();
        Look.at(visit, screen, "second-step-passkey");
        visit.button("Use your passkey").click();
        assertThat(visit.heading("No photos yet")).isVisible();
        visit.openSettings("Security");
        visit.page().locator("passkey-list").getByText("Remove").first().click();
        assertThat(visit.button("Remove it")).isVisible();
        Look.at(visit, screen, "passkey-removing");
        visit.button("Remove it").click();
        assertThat(visit.page().getByText("Phone is removed.")).isVisible();
        device.remove();
        visit.signOut().signIn(person.username(), person.password());
    }

    @Test
    void aDeviceMakesNoSecondOneAndADeclinedOneChangesNothing() {
        var person = Person.signedUp();
        AuthenticatorApp.of(person);
        person.recoveryCodes();
        var visit = atHome(Screen.DESKTOP);
        visit.watch().expect(401, "/users/login");
        var app = visit.open("/sign-in");
        app.page().getByLabel("User name or e-mail").fill(person.username());
        app.password().fill(person.password());
        app.page().locator("[type=submit]").first().click();
        app.button("Use a recovery code").click();
        app.page().getByLabel("Recovery code").fill(person.recoveryCodes().get(0));
        app.page().locator("[type=submit]").click();
        assertThat(app.heading("No photos yet")).isVisible();
        var device = new Device(visit);
        visit.openSettings("Security");
        add(visit, "Phone");
        assertThat(visit.page().getByText("Phone is added.")).isVisible();
        add(visit, "Again");
        assertThat(visit.page().locator("passkey-list .form-error"))
                .containsText("has a passkey for this account already");
        device.verify(false);
        visit.signOut();
        visit.button("Sign in with a passkey").click();
        assertThat(visit.page().locator(".form-error").last()).containsText("cancelled, or it took too long");
    }

    @Test
    void itConfirmsWhatIsSensitive() throws Exception {
        var person = Person.signedUp();
        person.recoveryCodes();
        var visit = atHome(Screen.DESKTOP).signIn(person);
        new Device(visit);
        visit.openSettings("Security");
        add(visit, "Key on my ring");
        assertThat(visit.page().getByText("Key on my ring is added.")).isVisible();
        visit.openSettings("Erase").button("Erase account").click();
        visit.button("Use a passkey").click();
        Look.at(visit, Screen.DESKTOP, "confirmation-by-passkey");
        visit.dialog().locator("[type=submit]").click();
        assertThat(visit.heading("Your account is erased")).isVisible();
        assertEquals(401, person.request().get("/users/me").statusCode());
    }

    @Test
    void withoutRecoveryCodesItSaysWhatIsNeededFirst() {
        var visit = atHome(Screen.DESKTOP).signIn(Person.signedUp());
        visit.watch().expect(409, "/users/me/factors/passkeys/options");
        new Device(visit);
        visit.openSettings("Security");
        add(visit, "Phone");
        assertThat(visit.page().locator("passkey-list .form-error")).containsText("Make recovery codes first");
    }

    @Test
    void atANumericAddressItSaysWhereTheyAreMade() {
        var visit = visit(Screen.DESKTOP).signIn(Person.signedUp());
        visit.openSettings("Security");
        assertThat(visit.page().locator("passkey-list")).containsText("are made at localhost");
        visit.signOut();
        assertThat(visit.link("Create an account")).isVisible();
        assertThat(visit.button("Sign in with a passkey")).hasCount(0);
    }

    /** Where browsers make passkeys without https. */
    private Visit atHome(Screen screen) {
        return visit(screen, "http://localhost:" + root.getPort());
    }

    private static void add(Visit visit, String name) {
        visit.page().locator("passkey-list input[name=name]").fill(name);
        visit.button("Add a passkey").click();
    }

    /** With a finger that is always the right one, unless it is told otherwise. */
    static final class Device {
        private final CDPSession devices;
        private final JsonObject id;

        Device(Visit visit) {
            devices = visit.context().newCDPSession(visit.page());
            devices.send("WebAuthn.enable");
            var options = new JsonObject();
            options.addProperty("protocol", "ctap2");
            options.addProperty("transport", "internal");
            options.addProperty("hasResidentKey", true);
            options.addProperty("hasUserVerification", true);
            options.addProperty("isUserVerified", true);
            options.addProperty("automaticPresenceSimulation", true);
            var parameters = new JsonObject();
            parameters.add("options", options);
            id = devices.send("WebAuthn.addVirtualAuthenticator", parameters);
        }

        void verify(boolean verified) {
            var parameters = id.deepCopy();
            parameters.addProperty("isUserVerified", verified);
            devices.send("WebAuthn.setUserVerified", parameters);
        }

        void remove() {
            devices.send("WebAuthn.removeVirtualAuthenticator", id);
        }
    }
}
