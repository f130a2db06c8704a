package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.AuthenticatorApp;
import app.darkslide.testing.Person;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.options.ColorScheme;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** Signing in by two steps, and back in without the phone or the password. */
@QuarkusTest
class TwoStepsTest extends BrowserTest {
    private static final String NEW_PASSWORD = "nine otters over a brass moon";

    @Test
    void theWholeLifeOfAnAppOnADesktop() throws Exception {
        wholeLife(Screen.DESKTOP);
    }

    private void wholeLife(Screen screen) throws Exception {
        var person = Person.signedUp();
        var visit = visit(screen).signIn(person);
        visit.watch().expect(401, "/users/login");
        visit.watch().expect(422, "/users/login/second-factor");
        visit.watch().expect(422, "/users/me/factors/authenticator/confirmation");
        visit.openSettings("Security");
        var app = setUp(visit, screen);
        visit.signOut();
        firstStep(visit, person);
        Look.at(visit, screen, "second-step");
        giveCode(visit, app.wrong());
        assertThat(visit.page().locator(".field-error")).containsText("is not valid");
        Look.at(visit, screen, "second-step-refused");
        giveCode(visit, app.next());
        assertThat(visit.heading("No photos yet")).isVisible();
        visit.openSettings("Security");
        assertThat(visit.page().locator("authenticator-app li")).containsText("last used just now");
        visit.button("Remove").click();
        Look.at(visit, screen, "second-factor-removing");
        visit.button("Keep it").click();
        assertThat(visit.button("Remove")).isFocused();
        visit.button("Remove").click();
        visit.button("Remove it").click();
        assertThat(visit.button("Set up an authenticator app")).isFocused();
        visit.signOut().signIn(person.username(), person.password());
    }

    private AuthenticatorApp setUp(Visit visit, Screen screen) throws Exception {
        visit.button("Set up an authenticator app").click();
        assertThat(visit.heading("Show this to the app")).isFocused();
        Look.at(visit, screen, "second-factor-setting-up");
        var secret = visit.page().locator("authenticator-app input.code").inputValue();
        var uri = visit.link("open it in an app").getAttribute("href");
        assertTrue(uri.contains(secret));
        assertSeenByACamera(uri, () -> visit.page().locator(".qr").screenshot(), visit);
        var app = AuthenticatorApp.knowing(secret);
        var code = visit.page().locator("authenticator-app input[name=code]");
        code.fill(app.wrong());
        visit.button("Turn it on").click();
        assertThat(visit.page().locator("authenticator-app .field-error"))
                .containsText("is not the one that the app shows now");
        code.fill(app.next());
        visit.button("Turn it on").click();
        assertThat(visit.page().getByText("The app is set up.")).isVisible();
        assertThat(visit.button("Remove")).isFocused();
        return app;
    }

    @Test
    void nothingOfTheCodeIsHiddenOnAPhone() throws Exception {
        var visit = visit(Screen.PHONE).signIn(Person.signedUp());
        visit.openSettings("Security");
        assertThat(visit.page().locator(".waiting")).hasCount(0);
        visit.button("Set up an authenticator app").tap();
        assertThat(visit.heading("Show this to the app")).isFocused();
        var uri = visit.link("open it in an app").getAttribute("href");
        Look.at(visit, Screen.PHONE, "second-factor-setting-up");
        assertSeenByACamera(uri, () -> visible(visit.page().locator(".qr")), visit);
    }

    /** What the window shows of it as it is, without scrolling. */
    private static byte[] visible(Locator element) {
        var box = element.boundingBox();
        return element.page().screenshot(new ScreenshotOptions().setClip(box.x, box.y, box.width, box.height));
    }

    /** Whatever the colours of the page are. */
    private static void assertSeenByACamera(String uri, Supplier<byte[]> camera, Visit visit) throws Exception {
        var code = visit.page().locator(".qr");
        for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            visit.page().emulateMedia(new EmulateMediaOptions().setColorScheme(scheme));
            assertEquals(uri, QrReader.read(code, camera.get()));
        }
    }

    @Test
    void withoutThePhoneARecoveryCodeOpensAndWithoutThePasswordItMakesAnother() throws Exception {
        var person = Person.signedUp();
        AuthenticatorApp.of(person);
        var codes = person.recoveryCodes();
        var visit = visit(Screen.DESKTOP).open("/sign-in");
        visit.watch().expect(401, "/users/");
        firstStep(visit, person);
        visit.button("Use a recovery code").click();
        assertThat(visit.page().getByLabel("Recovery code")).isFocused();
        Look.at(visit, Screen.DESKTOP, "second-step-recovery");
        visit.page().getByLabel("Recovery code").fill(codes.get(0));
        visit.button("Sign in").click();
        assertThat(visit.heading("No photos yet")).isVisible();
        assertThat(visit.page().locator("security-note")).containsText("one of your recovery codes was used");
        Look.at(visit, Screen.DESKTOP, "recovery-code-used");
        visit.signOut().link("Forgot your password?").click();
        visit.link("Use a recovery code").click();
        assertThat(visit.heading("Set a new password")).isFocused();
        Look.at(visit, Screen.DESKTOP, "recovery");
        recover(visit, person, codes.get(0));
        assertThat(visit.page().locator(".form-error")).containsText("do not belong together");
        recover(visit, person, codes.get(1));
        assertThat(visit.heading("Second step")).isVisible();
        visit.button("Use a recovery code").click();
        visit.page().getByLabel("Recovery code").fill(codes.get(2));
        visit.button("Sign in").click();
        assertThat(visit.heading("No photos yet")).isVisible();
        person.request().get("/users/me").then().statusCode(401);
    }

    @Test
    void recoveryCodesAreShownOnceKeptAndMadeAnew() throws Exception {
        var visit = visit(Screen.PHONE).open("/register");
        var name = "eve-" + System.nanoTime();
        visit.page().getByLabel("User name").fill(name);
        visit.page().getByLabel("E-mail").fill(name + "@example.org");
        visit.password().fill(NEW_PASSWORD);
        visit.button("Create account").tap();
        assertThat(visit.heading("Welcome, " + name)).isFocused();
        assertThat(visit.button("Make recovery codes")).isVisible();
        Look.at(visit, Screen.PHONE, "welcome");
        visit.button("Make recovery codes").tap();
        assertThat(visit.heading("Your recovery codes")).isFocused();
        Look.at(visit, Screen.PHONE, "welcome-codes");
        var codes = visit.page().locator(".recovery-codes li").allInnerTexts();
        assertEquals(10, codes.size());
        var download =
                visit.page().waitForDownload(() -> visit.button("Save as text").tap());
        var paper = Files.readString(download.path());
        assertTrue(paper.contains(name) && paper.contains(String.join("\n", codes)), paper);
        visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        visit.button("Copy").tap();
        assertThat(visit.page().getByText("Copied.")).isVisible();
        assertEquals(String.join("\n", codes), visit.page().evaluate("() => navigator.clipboard.readText()"));
        visit.button("I have them").tap();
        assertThat(visit.page().getByText("10 codes left of ten")).isVisible();
        assertThat(visit.page().getByText(codes.get(0))).hasCount(0);
        visit.button("Make new codes").tap();
        assertThat(visit.heading("Your recovery codes")).isFocused();
        assertNotEquals(codes, visit.page().locator(".recovery-codes li").allInnerTexts());
        visit.link("Go to your photos").tap();
        assertThat(visit.heading("No photos yet")).isVisible();
    }

    @Test
    void aCodeConfirmsWhatIsSensitive() throws Exception {
        var person = Person.signedUp();
        var app = AuthenticatorApp.of(person);
        var visit = visit(Screen.DESKTOP).open("/sign-in");
        visit.watch().expect(401, "/users/login");
        firstStep(visit, person);
        giveCode(visit, app.next());
        visit.openSettings("Erase").button("Erase account").click();
        visit.button("Use a code of the app").click();
        assertThat(visit.dialog().getByLabel("Code")).isFocused();
        Look.at(visit, Screen.DESKTOP, "confirmation-by-code");
        visit.dialog().getByLabel("Code").fill(app.next());
        visit.dialog().locator("[type=submit]").click();
        assertThat(visit.heading("Your account is erased")).isVisible();
    }

    @Test
    void byTheKeyboardAlone() {
        var person = Person.signedUp();
        var app = AuthenticatorApp.of(person);
        var visit = visit(Screen.DESKTOP).open("/sign-in");
        visit.watch().expect(401, "/users/login");
        visit.page().getByLabel("User name or e-mail").focus();
        var keyboard = visit.page().keyboard();
        keyboard.type(person.username());
        keyboard.press("Tab");
        keyboard.type(person.password());
        keyboard.press("Enter");
        assertThat(code(visit)).isFocused();
        keyboard.type(app.next());
        keyboard.press("Enter");
        assertThat(visit.heading("No photos yet")).isVisible();
    }

    @Test
    void byTouch() {
        var person = Person.signedUp();
        var app = AuthenticatorApp.of(person);
        var visit = visit(Screen.PHONE).open("/sign-in");
        visit.watch().expect(401, "/users/login");
        visit.page().getByLabel("User name or e-mail").fill(person.username());
        visit.password().fill(person.password());
        visit.button("Sign in").tap();
        assertThat(code(visit)).isFocused();
        code(visit).fill(app.next());
        visit.button("Sign in").tap();
        assertThat(visit.heading("No photos yet")).isVisible();
    }

    @Test
    void whoIsSomebodyElseStartsAgain() {
        var person = Person.signedUp();
        AuthenticatorApp.of(person);
        var visit = visit(Screen.DESKTOP).open("/sign-in");
        visit.watch().expect(401, "/users/login");
        firstStep(visit, person);
        visit.button("Start again").click();
        var other = Person.signedUp();
        visit.signIn(other.username(), other.password());
    }

    private static void firstStep(Visit visit, Person person) {
        visit.page().getByLabel("User name or e-mail").fill(person.username());
        visit.password().fill(person.password());
        visit.button("Sign in").click();
        assertThat(visit.heading("Second step")).isVisible();
        assertThat(code(visit)).isFocused();
    }

    private static void giveCode(Visit visit, String code) {
        code(visit).fill(code);
        visit.button("Sign in").click();
    }

    private static Locator code(Visit visit) {
        return visit.page().locator("input[name=code]");
    }

    private static void recover(Visit visit, Person person, String code) {
        visit.page().getByLabel("User name or e-mail").fill(person.username());
        visit.page().getByLabel("Recovery code").fill(code);
        visit.page().getByLabel("New password").fill(NEW_PASSWORD);
        visit.button("Set the password").click();
    }
}
