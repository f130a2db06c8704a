package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything without a mouse, and after every key the focus is on something. */
@QuarkusTest
class KeyboardTest extends BrowserTest {
    private static final String PASSWORD = "a good long passphrase";

    private Visit visit;

    @BeforeEach
    void begin() {
        visit = visit(Screen.DESKTOP);
    }

    @Test
    void registersAndSignsOut() {
        visit.open("/register");
        var name = "kim-" + System.nanoTime();
        goTo(visit.page().getByLabel("User name"));
        type(name);
        press("Tab");
        type(name + "@example.org");
        press("Tab");
        type(PASSWORD);
        press("Enter");
        assertThat(visit.heading("Welcome, " + name)).isFocused();
        goTo(visit.link("Go to your photos"));
        press("Enter");
        assertThat(visit.heading("No photos yet")).isVisible();
        assertFocused();
        goTo(visit.account());
        press("Enter");
        assertThat(visit.item("Settings")).isFocused();
        press("End");
        assertThat(visit.item("Sign out")).isFocused();
        press("Enter");
        assertThat(visit.heading("Sign in")).isVisible();
        assertFocused();
    }

    @Test
    void invitesSomebodyAndThinksBetterOfIt() {
        visit.signIn(Person.administrator()).open("/administration/invitations");
        var whom = "Kim " + System.nanoTime();
        goTo(visit.page().getByLabel("For whom (optional)"));
        type(whom);
        goTo(visit.page().getByLabel("Most photos"));
        type("9");
        press("Enter");
        assertThat(visit.heading("The link for " + whom)).isFocused();
        var entry = visit.page().getByRole(AriaRole.LISTITEM).filter(new Locator.FilterOptions().setHasText(whom));
        assertThat(entry).containsText("at most 9 photos");
        goTo(visit.button("Revoke " + whom));
        press("Space");
        assertThat(visit.page().getByText("The link no longer works.")).isVisible();
        assertThat(entry).hasCount(0);
        assertFocused();
    }

    @Test
    void addsAPasskeySignsInWithItAndRemovesIt() {
        var person = Person.signedUp();
        person.recoveryCodes();
        visit = visit(Screen.DESKTOP, "http://localhost:" + root.getPort()).signIn(person);
        new PasskeysTest.Device(visit);
        visit.open("/settings/security");
        goTo(visit.page().locator("passkey-list").getByLabel("Name"));
        type("Phone");
        press("Enter");
        assertThat(visit.page().getByText("Phone is added.")).isVisible();
        visit.signOut();
        goTo(visit.button("Sign in with a passkey"));
        visit.page().keyboard().press("Enter");
        assertThat(visit.heading("No photos yet")).isVisible();
        assertFocused();
        visit.open("/settings/security");
        goTo(visit.button("Remove Phone"));
        press("Space");
        assertThat(visit.button("Remove it")).isFocused();
        press("Enter");
        assertThat(visit.page().getByText("Phone is removed.")).isVisible();
        assertFocused();
    }

    @Test
    void looksAtPictures() {
        signInWith("One.jpg", "Two.jpg", "Three.jpg");
        goTo(visit.tiles().first());
        press("Enter");
        assertThat(visit.viewer("Three.jpg")).isVisible();
        assertFocused();
        press("ArrowRight");
        assertThat(visit.viewer("Two.jpg")).isVisible();
        press("ArrowRight");
        assertThat(visit.viewer("One.jpg")).isVisible();
        press("ArrowLeft");
        assertThat(visit.viewer("Two.jpg")).isVisible();
        press("Escape");
        assertThat(visit.viewer("Two.jpg")).hasCount(0);
        assertThat(visit.tile("Two.jpg")).isFocused();
        press("ArrowRight");
        assertThat(visit.tile("One.jpg")).isFocused();
        press("Home");
        assertThat(visit.tile("Three.jpg")).isFocused();
    }

    @Test
    void deletesAndTakesItBack() {
        signInWith("One.jpg", "Two.jpg");
        goTo(visit.tiles().first());
        press("Enter");
        assertThat(visit.viewer("Two.jpg")).isVisible();
        press("Delete");
        assertThat(visit.viewer("One.jpg")).isVisible();
        assertFocused();
        goTo(visit.button("Undo"));
        press("Enter");
        assertThat(visit.button("Undo")).hasCount(0);
        assertFocused();
        assertThat(visit.viewer("Two.jpg")).isVisible();
        press("Escape");
        assertThat(visit.tile("Two.jpg")).isFocused();
        assertThat(visit.tiles()).hasCount(2);
    }

    @Test
    void deletesTheLastPicture() {
        signInWith("Only.jpg");
        goTo(visit.tiles().first());
        press("Enter");
        assertThat(visit.viewer("Only.jpg")).isVisible();
        press("Delete");
        assertThat(visit.heading("No photos yet")).isVisible();
        assertFocused();
        goTo(visit.button("Dismiss"));
        press("Enter");
        assertThat(visit.button("Dismiss")).hasCount(0);
        assertFocused();
    }

    @Test
    void selectsDeletesAndRestores() {
        signInWith("One.jpg", "Two.jpg", "Three.jpg");
        goTo(visit.tiles().first());
        press("Space");
        press("Shift+ArrowRight");
        assertThat(visit.page().locator(".selection-count")).hasText("2 photos selected");
        press("Delete");
        assertThat(visit.tiles()).hasCount(1);
        assertThat(visit.tile("One.jpg")).isFocused();
        goTo(visit.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trash")));
        press("Enter");
        assertThat(visit.heading("Trash")).isFocused();
        goTo(visit.page().locator("trash-page .face").first());
        press("Space");
        press("Shift+ArrowRight");
        assertThat(visit.page().locator(".selection-count")).hasText("2 photos selected");
        goTo(visit.button("Restore"));
        press("Enter");
        assertThat(visit.heading("Nothing in the trash")).isVisible();
        assertFocused();
        goTo(visit.page().getByText("Go to your photos"));
        press("Enter");
        assertThat(visit.tiles()).hasCount(3);
    }

    @Test
    void whatIsSelectedBeforeTheCodeForItIsHereIsThePictureThatHadTheFocus() {
        var hands = withoutHands();
        press("Space");
        press("Shift+ArrowRight");
        release(hands);
        assertThat(visit.page().locator(".selection-count")).hasText("2 photos selected");
    }

    @Test
    void whatIsDeletedBeforeTheCodeForItIsHereIsThePictureThatHadTheFocus() {
        var hands = withoutHands();
        press("Delete");
        press("ArrowRight");
        release(hands);
        assertThat(visit.tiles()).hasCount(2);
        assertThat(visit.tile("Three.jpg")).hasCount(0);
    }

    @Test
    void tidiesTheTray(@TempDir Path directory) throws IOException {
        signInWith();
        var text = Files.writeString(directory.resolve("Shopping list.jpg"), "bread, milk");
        var empty = Files.createFile(directory.resolve("Empty.jpg"));
        visit.watch().expect(415, "/images");
        visit.drop(List.of(text, empty));
        assertThat(visit.trayRow("Shopping list.jpg")).containsText("Refused");
        goTo(visit.button("Remove Shopping list.jpg"));
        press("Enter");
        assertThat(visit.trayRow("Shopping list.jpg")).hasCount(0);
        assertFocused();
        goTo(visit.button("Clear"));
        press("Enter");
        assertThat(visit.page().locator(".tray")).isHidden();
        assertFocused();
    }

    @Test
    void signsAnotherDeviceOutAndMakesAToken() {
        signInWith();
        goTo(visit.account());
        press("Enter");
        assertThat(visit.item("Settings")).isFocused();
        press("Enter");
        assertThat(visit.heading("Account")).isFocused();
        goTo(visit.link("Security"));
        press("Enter");
        assertThat(visit.heading("Security")).isFocused();
        goTo(visit.page().locator("device-list button"));
        press("Enter");
        assertThat(visit.page().locator("device-list li")).hasCount(1);
        assertFocused();
        goBackTo(visit.link("Access tokens"));
        press("Enter");
        assertThat(visit.heading("Access tokens")).isFocused();
        goTo(visit.page().locator("input[name=name]"));
        type("Photo frame");
        press("Enter");
        assertThat(visit.heading("The token for Photo frame")).isFocused();
        goTo(visit.button("I have it"));
        press("Enter");
        assertThat(visit.heading("Access tokens")).isFocused();
        goTo(visit.button("Revoke Photo frame"));
        press("Enter");
        assertThat(visit.button("Revoke for good")).isFocused();
        press("Enter");
        assertThat(visit.page().locator("token-list li")).hasCount(0);
        assertFocused();
    }

    @Test
    void erasesOnlyWithThePassword() {
        signInWith();
        visit.openSettings("Erase");
        goTo(visit.button("Erase account"));
        press("Enter");
        assertThat(visit.dialog().getByLabel("Password")).isFocused();
        press("Escape");
        assertThat(visit.dialog()).hasCount(0);
        assertThat(visit.button("Erase account")).isFocused();
    }

    private void signInWith(String... fileNames) {
        var person = Person.signedUp();
        for (var name : fileNames) person.uploaded(name, Pictures.jpeg(600, 400, name.hashCode()));
        visit.signIn(person);
        if (fileNames.length > 0) assertThat(visit.tiles()).hasCount(fileNames.length);
    }

    /** The code that selects and deletes comes with the first touch of the photos, and somebody may be quicker. */
    private HeldBack withoutHands() {
        var hands = new HeldBack(visit.page(), ".*/selection-controller\\.js");
        signInWith("One.jpg", "Two.jpg", "Three.jpg");
        goTo(visit.tiles().first());
        return hands;
    }

    private void release(HeldBack hands) {
        assertThat(visit.tile("Two.jpg")).isFocused();
        hands.await();
        assertThat(visit.tiles()).hasCount(3);
        hands.release();
    }

    /** Presses Tab until something has the focus, as one would. */
    private void goTo(Locator target) {
        goTo(target, "Tab");
    }

    private void goBackTo(Locator target) {
        goTo(target, "Shift+Tab");
    }

    private void goTo(Locator target, String key) {
        for (int i = 0; i < 40; i++) {
            if (isFocused(target)) return;
            visit.page().keyboard().press(key);
        }
        assertTrue(isFocused(target), "reached by the keyboard: " + target);
    }

    private static boolean isFocused(Locator target) {
        return (boolean) target.evaluate("element => element === document.activeElement");
    }

    private void press(String key) {
        visit.page().keyboard().press(key);
        assertFocused();
    }

    private void type(String text) {
        visit.page().keyboard().type(text);
    }

    private void assertFocused() {
        assertNotEquals("BODY", visit.page().evaluate("() => document.activeElement.tagName"));
    }
}
