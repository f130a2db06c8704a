package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.registration.Unfixed;
import app.darkslide.testing.Person;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where the environment does not say who may create an account. */
@QuarkusTest
class RegistrationPagesTest extends BrowserTest {
    @Inject
    Unfixed policy;

    private Person administrator;

    @BeforeEach
    void lift() {
        administrator = Person.administrator();
        policy.lift();
    }

    @AfterEach
    void putBack() {
        policy.putBack();
    }

    @Test
    void whoHasNoInvitationIsAskedForOneAndCanPasteIt() {
        var guest = visit(Screen.PHONE).open("/sign-in");
        assertThat(guest.page().getByText("Open the link of your invitation.")).isVisible();
        guest.open("/register");
        assertThat(guest.page().getByText("Accounts are by invitation here.")).isVisible();
        Look.at(guest, Screen.PHONE, "register-not-invited");
        guest.page().getByLabel("Link").fill(guest.page().url() + invitation());
        guest.button("Go on").click();
        assertThat(guest.page().getByLabel("User name")).isFocused();
        register(guest);
    }

    /** Also where whoever comes first would take the open door, and be a member like all others. */
    @Test
    void aStoreWithoutAdministratorsSaysWhereTheFirstOneBegins() {
        administrator.sql("update users set role = 'MEMBER' where role = 'ADMINISTRATOR' or username = ?");
        var guest = visit(Screen.PHONE).open("/sign-in");
        var where = guest.page().getByText("Its console shows the address to open.");
        var way = guest.page().getByText("New here?");
        assertThat(where).isVisible();
        assertThat(way).hasCount(0);
        guest.open("/register");
        assertThat(guest.page().getByText("Its console shows the address at which the first one creates an account."))
                .isVisible();
        policy.putBack();
        guest.open("/sign-in");
        assertThat(where).isVisible();
        assertThat(way).isVisible();
        Look.at(guest, Screen.PHONE, "sign-in-without-administrator");
        guest.link("Create an account").click();
        assertThat(guest.heading("Create an account")).isVisible();
    }

    @Test
    void aLinkThatIsOpenedOnThePageItselfIsTakenAndGoesOffTheAddressBar() {
        var guest = visit(Screen.DESKTOP).open("/register");
        assertThat(guest.page().getByText("Accounts are by invitation here.")).isVisible();
        guest.page().evaluate("hash => { location.hash = hash }", invitation());
        assertThat(guest.page().getByText("This link works once.")).isVisible();
        assertEquals("", guest.page().evaluate("() => location.hash"));
        register(guest);
    }

    @Test
    void anAdministratorClosesRegistration() {
        var visit = visit(Screen.DESKTOP).signIn(administrator).open("/administration/service");
        assertThat(visit.page().getByLabel("Whoever has an invitation")).isChecked();
        visit.page().getByLabel("Nobody, not even with an invitation").check();
        visit.button("Save").click();
        assertThat(visit.page().getByText("Saved.")).isVisible();
        Look.at(visit, Screen.DESKTOP, "administration-registration");
        var guest = visit(Screen.DESKTOP).open("/register");
        assertThat(guest.page().getByText("This Darkslide takes no new accounts."))
                .isVisible();
    }

    private static void register(Visit guest) {
        var name = "guest-" + Long.toString(System.nanoTime(), 36);
        guest.page().getByLabel("User name").fill(name);
        guest.page().getByLabel("E-mail").fill(name + "@example.org");
        guest.password().fill("ten sheep under old glass");
        guest.button("Create account").click();
        guest.link("Go to your photos").click();
        assertThat(guest.heading("No photos yet")).isVisible();
    }

    /** With the # before it. */
    private String invitation() {
        var path = administrator
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/admin/invitations")
                .<String>path("path");
        return path.substring(path.indexOf('#'));
    }
}
