package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session grows old or ends in the middle of work: nothing that somebody did is lost. */
@QuarkusTest
class SessionEndTest extends BrowserTest {
    @Inject
    DataSource database;

    private Person person;
    private Visit visit;

    @BeforeEach
    void signIn() {
        person = Person.signedUp();
        visit = visit(Screen.DESKTOP).signIn(person);
    }

    @Test
    void anOldSignInIsConfirmedInPlaceAndTheWorkGoesOn() throws SQLException {
        visit.watch().expect(401, "/users/me");
        makeOld();
        visit.reload();
        visit.openSettings("Account");
        userName().fill(person.username() + "-new");
        visit.button("Save").click();
        assertThat(visit.dialog().getByLabel("Password")).isFocused();
        visit.page().keyboard().press("Escape");
        assertThat(visit.page().getByText("Nothing was changed, because")).isVisible();
        assertThat(visit.button("Save")).isFocused();
        visit.button("Save").click();
        visit.confirm(person);
        assertThat(visit.page().getByText("Saved.")).isVisible();
        assertThat(visit.account()).containsText(person.username() + "-new");
        userName().fill(person.username());
        visit.button("Save").click();
        assertThat(visit.page().getByText("Saved.")).isVisible();
    }

    @Test
    void aWrongPasswordDoesNotConfirm() throws SQLException {
        visit.watch().expect(401, "/users/me");
        visit.watch().expect(422, "/users/confirmation");
        makeOld();
        visit.reload();
        visit.openSettings("Access tokens");
        name().fill("Photo frame");
        visit.button("Make the token").click();
        visit.dialog().getByLabel("Password").fill("not the password");
        visit.button("Confirm").click();
        assertThat(visit.dialog().locator(".field-error")).not().isEmpty();
        assertThat(visit.dialog().getByLabel("Password")).isFocused();
        visit.confirm(person);
        assertThat(visit.heading("The token for Photo frame")).isFocused();
    }

    @Test
    void whatWasTypedIsThereAfterSigningInAgain() {
        visit.watch().expect(401, "/users");
        openTokens();
        name().fill("Photo frame");
        visit.page().getByLabel("Add, change and delete photos").check();
        endSession();
        visit.button("Make the token").click();
        assertThat(visit.page().getByText("Your session has ended")).isVisible();
        visit.signIn(person.username(), person.password());
        assertThat(name()).hasValue("Photo frame");
        assertThat(visit.page().getByLabel("Add, change and delete photos")).isChecked();
        visit.button("Make the token").click();
        assertThat(visit.heading("The token for Photo frame")).isVisible();
    }

    @Test
    void whatWasTypedIsNotThereForSomebodyElse() {
        visit.watch().expect(401, "/users");
        openTokens();
        name().fill("Photo frame");
        endSession();
        visit.button("Make the token").click();
        assertThat(visit.page().getByText("Your session has ended")).isVisible();
        var other = Person.signedUp();
        visit.signIn(other.username(), other.password());
        assertThat(visit.heading("Access tokens")).isVisible();
        assertThat(name()).hasValue("");
    }

    @Test
    void uploadsWaitAndGoOnAfterSigningInAgain(@TempDir Path directory) throws IOException {
        visit.watch().expect(401, "/");
        var photos = new ArrayList<Path>();
        for (int i = 0; i < 8; i++)
            photos.add(Files.write(directory.resolve("Photo " + i + ".jpg"), Pictures.jpeg(1200, 900, 60 + i)));
        comeToRest();
        assertThat(visit.heading("No photos yet")).isVisible();
        endSession();
        visit.drop(photos);
        assertThat(visit.page().getByText("Your session has ended")).isVisible();
        assertThat(visit.page().locator(".tray-held")).containsText("Sign in again");
        visit.signIn(person.username(), person.password());
        for (var photo : photos)
            assertThat(visit.trayRow(photo.getFileName().toString())).containsText("Uploaded");
        assertThat(visit.tiles()).hasCount(photos.size());
    }

    @Test
    void filesThatAreChosenWhenAnotherTabHasSignedOutGoNowhere(@TempDir Path directory) throws IOException {
        var photo = Files.write(directory.resolve("Late.jpg"), Pictures.jpeg(300, 200, 70));
        var chooser = visit.pickPhotos();
        var otherTab = visit.newTab();
        otherTab.navigate("/");
        otherTab.getByTitle("Account").click();
        otherTab.getByText("Sign out").click();
        assertThat(visit.page().getByText("Your session has ended")).isVisible();
        chooser.setFiles(photo);
        visit.signIn(person.username(), person.password());
        assertThat(visit.heading("No photos yet")).isVisible();
        visit.pickPhotos().setFiles(Files.write(directory.resolve("Next.jpg"), Pictures.jpeg(300, 200, 71)));
        assertThat(visit.trayRow("Next.jpg")).containsText("Uploaded");
        assertThat(visit.trayRow("Late.jpg")).hasCount(0);
        assertThat(visit.tiles()).hasCount(1);
    }

    @Test
    void requestsThatFindTheTokenOldShareOneRenewal() {
        visit.openSettings("Account")
                .page()
                .clock()
                .setSystemTime(Date.from(Instant.now().plusSeconds(595)));
        var renewals = new AtomicInteger();
        visit.context().onRequest(request -> {
            if (request.url().endsWith("/users/token")) renewals.incrementAndGet();
        });
        visit.openSection("Security");
        assertThat(visit.page().locator("device-list li")).hasCount(2);
        assertThat(visit.page().locator("paged-entries li").first()).isVisible();
        assertEquals(1, renewals.get());
    }

    @Test
    void aSpentRefreshTokenThatCameBackIsToldAtTheNextSignInAndOnlyThen() throws SQLException {
        exchange(person.refreshToken()).then().statusCode(200);
        makeOld();
        exchange(person.refreshToken()).then().statusCode(401);
        visit.signOut().signIn(person.username(), person.password());
        var note = visit.page().locator("security-note");
        assertThat(note).containsText("because an old sign-in of that device was used a second time");
        note.getByText("See devices and activity").click();
        assertThat(visit.page().locator("paged-entries")).containsText("An old sign-in was used a second time");
        visit.button("Dismiss").click();
        assertThat(note).isEmpty();
        visit.signOut().signIn(person.username(), person.password());
        assertThat(note).isEmpty();
    }

    private void openTokens() {
        visit.openSettings("Access tokens");
        comeToRest();
        assertThat(visit.page().getByText("You have none.")).isVisible();
    }

    /** What the page still asks for would find the session ended before the person does anything. */
    private void comeToRest() {
        visit.reload().page().waitForLoadState(LoadState.NETWORKIDLE);
    }

    private Locator name() {
        return visit.page()
                .getByRole(
                        AriaRole.TEXTBOX,
                        new Page.GetByRoleOptions().setName("Name").setExact(true));
    }

    private Locator userName() {
        return visit.page().getByLabel("User name");
    }

    /** Ends the session of the visit from another device. */
    private void endSession() {
        person.request().delete("/users/me/sessions").then().statusCode(200);
    }

    private static Response exchange(String refreshToken) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("refreshToken", refreshToken))
                .post("/users/token");
    }

    /** As if the person had signed in, and was here last, some time ago. */
    private void makeOld() throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update sessions set authenticated_at = authenticated_at - interval 11 minute,"
                                + " refreshed_at = refreshed_at - interval 1 minute"
                                + " where user_id = (select id from users where username = ?)")) {
            update.setString(1, person.username());
            update.executeUpdate();
        }
    }
}
