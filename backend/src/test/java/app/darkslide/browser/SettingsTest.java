package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a person does with their account, and what the service makes of it. */
@QuarkusTest
class SettingsTest extends BrowserTest {
    private static final String NEW_PASSWORD = "nine otters over a brass moon";

    private Person person;
    private Visit visit;

    @BeforeEach
    void signIn() {
        person = Person.signedUp();
        visit = visit(Screen.DESKTOP).signIn(person);
    }

    @Test
    void aDeviceThatIsEndedOnAnotherFallsBackToSigningIn() {
        var phone = visit(Screen.PHONE).signIn(person);
        phone.watch().expect(401, "/");
        visit.openSettings("Security");
        assertThat(entries("Devices")).hasCount(3);
        assertThat(entries("Devices").first()).containsText("This device");
        visit.button("Sign out Chrome on Linux").click();
        assertThat(visit.page().getByText("Chrome on Linux is signed out.")).isVisible();
        assertThat(entries("Devices")).hasCount(2);
        phone.choose(phone.account(), "Settings");
        assertThat(phone.page().getByText("Your session has ended")).isVisible();
        phone.signIn(person.username(), person.password());
        assertThat(phone.heading("Account")).isVisible();
    }

    @Test
    void allOtherDevicesAreSignedOutTogether() {
        person.signedInAgain();
        visit.openSettings("Security");
        assertThat(entries("Devices")).hasCount(3);
        visit.button("Sign out all other devices").click();
        assertThat(visit.page().getByText("2 devices are signed out.")).isVisible();
        assertThat(entries("Devices")).hasCount(1);
        person.request().get("/users/me").then().statusCode(401);
    }

    @Test
    void aNewPasswordSignsInAndTheOldOneDoesNot() {
        visit.watch().expect(422, "/users/me/password");
        visit.watch().expect(401, "/users/login");
        visit.openSettings("Security");
        changePassword("not the present one", NEW_PASSWORD);
        assertThat(errorOf("Current password")).not().isEmpty();
        assertThat(visit.page().getByLabel("New password")).hasValue(NEW_PASSWORD);
        changePassword(person.password(), NEW_PASSWORD);
        assertThat(visit.page().getByText("Your password is changed")).isVisible();
        assertThat(entries("Devices")).hasCount(1);
        visit.signOut();
        visit.page().getByLabel("User name or e-mail").fill(person.username());
        visit.password().fill(person.password());
        visit.button("Sign in").click();
        assertThat(visit.page().locator(".form-error")).not().isEmpty();
        visit.signIn(person.username(), NEW_PASSWORD);
    }

    @Test
    void aPasswordThatEverybodyTriesIsRefusedAtItsField() {
        visit.watch().expect(400, "/users/me/password");
        visit.openSettings("Security");
        changePassword(person.password(), "password1234");
        assertThat(errorOf("New password")).containsText("too common");
        assertThat(visit.page().getByLabel("New password")).isFocused();
    }

    @Test
    void theActivityTellsInPlainWordsWhatHappened() throws InterruptedException {
        Person.login(person.username(), "not the password").then().statusCode(401);
        person.awaitRefusedSignIn();
        visit.openSettings("Security");
        assertThat(entries("Activity").first()).containsText("Somebody gave a wrong password");
        assertThat(entries("Activity").first()).hasClass("grave");
        var own = entries("Activity").filter(new Locator.FilterOptions().setHasText("You signed in on a new device"));
        assertThat(own).hasCount(1);
        assertThat(own).not().hasClass("grave");
    }

    @Test
    void theActivityIsTurnedPageByPageAndTheFocusGoesAlong() {
        for (int i = 0; i < 24; i++) person.signedInAgain();
        visit.openSettings("Security");
        assertThat(entries("Activity")).hasCount(20);
        visit.button("Show older").click();
        assertThat(visit.button("Show older")).isHidden();
        assertTrue(entries("Activity").count() > 24);
        assertThat(entries("Activity").nth(20)).isFocused();
    }

    @Test
    void aTokenIsMadeUsedAndRevoked() {
        visit.openSettings("Access tokens");
        field("Name").fill("Backup at home");
        visit.button("Make the token").click();
        assertThat(visit.heading("The token for Backup at home")).isFocused();
        var token = visit.page().getByLabel("Access token").inputValue();
        assertCopied(token);

        given().auth().oauth2(token).get("/images").then().statusCode(200);
        given().auth().oauth2(token).get("/users/me").then().statusCode(403);
        visit.reload();
        assertThat(entries("Your tokens")).containsText("last used just now");
        assertThat(visit.page().getByText(token)).hasCount(0);

        visit.button("Revoke Backup at home").click();
        visit.button("Keep it").click();
        assertThat(visit.button("Revoke Backup at home")).isFocused();
        visit.button("Revoke Backup at home").click();
        visit.button("Revoke for good").click();
        assertThat(visit.page().getByText("Backup at home is revoked.")).isVisible();
        given().auth().oauth2(token).get("/images").then().statusCode(401);
    }

    @Test
    void aTokenThatMayDoNothingIsRefusedAtItsChoices() {
        visit.watch().expect(400, "/users/me/tokens");
        visit.openSettings("Access tokens");
        field("Name").fill("Nothing");
        visit.page().getByLabel("See and download your photos").uncheck();
        visit.button("Make the token").click();
        assertThat(visit.page().locator("fieldset .field-error")).not().isEmpty();
        assertThat(visit.page().getByLabel("See and download your photos")).isFocused();
    }

    @Test
    void aNameThatIsTakenIsSaidAtItsField() {
        visit.watch().expect(409, "/users/me");
        visit.openSettings("Account");
        field("User name").fill(Person.signedUp().username());
        visit.button("Save").click();
        assertThat(errorOf("User name")).hasText("User name is taken.");
    }

    @Test
    void anErasedAccountLeavesARecordAndNoWayBack() throws IOException {
        person.uploaded("Harbour.jpg", Pictures.jpeg(900, 600, 51));
        visit.watch().expect(401, "/users/login");
        visit.openSettings("Erase");
        assertThat(visit.page().getByText("Your photos (1 photo")).isVisible();
        erase();
        assertThat(visit.heading("Your account is erased")).isFocused();
        var download = visit.page()
                .waitForDownload(() -> visit.button("Save the deletion record").click());
        var record = new Gson().fromJson(Files.readString(download.path()), JsonObject.class);
        assertEquals("account", record.get("subject").getAsString());
        visit.page().getByText("Leave this page").click();
        visit.page().getByLabel("User name or e-mail").fill(person.username());
        visit.password().fill(person.password());
        visit.button("Sign in").click();
        assertThat(visit.page().locator(".form-error")).not().isEmpty();
    }

    @Test
    void theOtherTabsOfAnErasedAccountPromiseNothing() {
        var other = visit.newTab();
        other.navigate("/");
        assertThat(other.getByText("No photos yet")).isVisible();
        other.waitForLoadState(LoadState.NETWORKIDLE); // or what it still asks for is refused
        erase();
        assertThat(visit.heading("Your account is erased")).isVisible();
        assertThat(other.getByLabel("User name or e-mail")).isVisible();
        assertThat(other.getByText("Photos already stored are safe")).hasCount(0);
    }

    @Test
    void anErasureWithoutAnAnswerSaysHowToFindOutWhatBecameOfIt() {
        visit.watch().expect("Failed to load resource: net::ERR_FAILED");
        visit.watch().expect(401, "/users/login");
        visit.page().route("**/users/me", route -> {
            if (!route.request().method().equals("DELETE")) {
                route.resume();
                return;
            }
            route.fetch(); // it arrives, and only the answer is lost
            route.abort();
        });
        erase();
        assertThat(visit.heading("It is not known whether your account is erased"))
                .isFocused();
        visit.page().getByText("Go to sign-in").click();
        assertThat(visit.page().getByText("Photos already stored are safe")).hasCount(0);
        visit.page().getByLabel("User name or e-mail").fill(person.username());
        visit.password().fill(person.password());
        visit.button("Sign in").click();
        assertThat(visit.page().locator(".form-error")).not().isEmpty();
    }

    @Test
    void passwordManagersFindWhatTheyLookFor() {
        visit.openSettings("Security");
        assertThat(visit.page().getByLabel("Current password")).hasAttribute("autocomplete", "current-password");
        assertThat(visit.page().getByLabel("New password")).hasAttribute("autocomplete", "new-password");
        assertThat(visit.page().locator("form input[autocomplete=username]")).hasValue(person.username());
        visit.page().getByLabel("New password").fill(NEW_PASSWORD);
        visit.button("Show password").last().click();
        assertThat(visit.page().getByLabel("New password")).hasAttribute("type", "text");
        assertThat(visit.page().getByText("Good: hard to guess.")).isVisible();
        visit.button("Hide password").click();
        assertThat(visit.page().getByLabel("New password")).hasAttribute("type", "password");
    }

    @Test
    void passwordsCanBePasted() {
        visit.openSettings("Security");
        visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        visit.page().evaluate("text => navigator.clipboard.writeText(text)", NEW_PASSWORD);
        for (var label : List.of("Current password", "New password")) {
            visit.page().getByLabel(label).press("Control+V");
            assertThat(visit.page().getByLabel(label)).hasValue(NEW_PASSWORD);
        }
    }

    private void erase() {
        visit.openSettings("Erase");
        visit.button("Erase account").click();
        visit.confirm(person);
    }

    private void changePassword(String present, String wanted) {
        visit.page().getByLabel("Current password").fill(present);
        visit.page().getByLabel("New password").fill(wanted);
        visit.button("Change password").click();
    }

    private void assertCopied(String token) {
        visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        visit.button("Copy").click();
        assertThat(visit.page().getByText("Copied.")).isVisible();
        assertEquals(token, visit.page().evaluate("() => navigator.clipboard.readText()"));
    }

    private Locator field(String label) {
        return visit.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    private Locator errorOf(String label) {
        return visit.page()
                .locator(".field")
                .filter(new Locator.FilterOptions().setHas(visit.page().getByLabel(label)))
                .locator(".field-error");
    }

    /** The list under a heading. */
    private Locator entries(String heading) {
        return visit.page()
                .locator("section")
                .filter(new Locator.FilterOptions().setHas(visit.heading(heading)))
                .locator(".entries > li");
    }
}
