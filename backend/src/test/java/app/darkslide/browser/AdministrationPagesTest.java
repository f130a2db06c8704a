package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.testing.Person;
import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

/** What an administrator does in the app, from the invitation to the account that is closed again. */
@QuarkusTest
class AdministrationPagesTest extends BrowserTest {
    private static final int A_PAGE = 50;

    @Inject
    DataSource database;

    private Person administrator;
    private Visit visit;

    @Test
    void somebodyIsInvitedJoinsAndIsDisabledOnADesktop() throws SQLException {
        inviteAndDisable(Screen.DESKTOP);
    }

    @Test
    void somebodyIsInvitedJoinsAndIsDisabledOnAPhone() throws SQLException {
        inviteAndDisable(Screen.PHONE);
    }

    private void inviteAndDisable(Screen screen) throws SQLException {
        administrator = Person.administrator();
        visit = visit(screen).signIn(administrator);
        visit.watch().expect(400, "/admin/invitations");
        visit.choose(visit.account(), "Administration");
        assertThat(visit.heading("People")).isVisible();
        visit.page().locator(".settings-nav a").getByText("Invitations").click();
        var whom = "Dorothea " + System.nanoTime();
        visit.page().getByLabel("For whom (optional)").fill(whom);
        visit.page().getByLabel("Most gigabytes").fill("-1");
        visit.button("Make the link").click();
        assertThat(visit.page().locator(".field-error").getByText("Most gigabytes must be greater than or equal to 0."))
                .isVisible();
        visit.page().getByLabel("Most gigabytes").fill("2.5");
        visit.page().getByLabel("Most photos").fill("9");
        visit.button("Make the link").click();
        assertThat(visit.heading("The link for " + whom)).isFocused();
        var link = visit.page().getByLabel("Invitation link").inputValue();
        assertThat(entries().filter(has(whom))).containsText("at most 9 photos\u00a0· at most 2.5\u00a0GB");
        Look.at(visit, screen, "administration-invitations");

        var name = "dorothea-" + Long.toString(System.nanoTime(), 36);
        var guest = visit(screen).open(link.substring(link.indexOf("/register")));
        assertThat(guest.page().getByText("This link works once.")).isVisible();
        assertEquals("/register", guest.page().evaluate("() => location.href.slice(location.origin.length)"));
        Look.at(guest, screen, "register-invited");
        guest.page().getByLabel("User name").fill(name);
        guest.page().getByLabel("E-mail").fill(name + "@example.org");
        guest.password().fill("ten sheep under old glass");
        guest.button("Create account").click();
        guest.link("Go to your photos").click();
        assertThat(guest.heading("No photos yet")).isVisible();
        guest.watch().expect(401, "/");

        makeTheOldest(name);
        visit.page().locator(".settings-nav a").getByText("People").click();
        var row = account(name);
        assertThat(row).containsText("0 of 9 photos, 0 bytes of 2.5\u00a0GB");
        row.getByText("Change").click();
        Look.at(visit, screen, "administration-people");
        row.getByText("Set a limit").click();
        row.getByLabel("Most photos").fill("7");
        row.getByText("Set the limit").click();
        assertThat(account(name)).containsText("0 of 7 photos");
        row.getByText("Change").click();
        row.getByText("Disable", new Locator.GetByTextOptions().setExact(true)).click();
        Look.at(visit, screen, "administration-disable");
        visit.page().locator("dialog .grave").click();
        assertThat(account(name).locator(".tag")).hasText("Disabled");
        guest.page().reload();
        assertThat(guest.heading("Sign in")).isVisible();
        guest.watch().expect(403, "/users/login");
        guest.page().getByLabel("User name or e-mail").fill(name);
        guest.password().fill("ten sheep under old glass");
        guest.button("Sign in").click();
        assertThat(guest.page().getByText("An administrator has disabled this account."))
                .isVisible();

        lookAtTheRest(screen, name);
    }

    private void lookAtTheRest(Screen screen, String name) {
        visit.page().locator(".settings-nav a").getByText("Service").click();
        assertThat(visit.page().getByText("can only be changed there")).isVisible();
        assertThat(visit.heading("Work in the background")).isVisible();
        Look.at(visit, screen, "administration-service");
        visit.page().locator(".settings-nav a").getByText("History").click();
        assertThat(entries().first()).containsText(administrator.username() + " disabled " + name);
        Look.at(visit, screen, "administration-history");
    }

    private Locator account(String name) {
        return entries().filter(has(name));
    }

    /** So that it stands on the first page, however many accounts other tests have left. */
    private void makeTheOldest(String name) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(
                        "update users set created_at = timestampadd(year, -20, created_at) where username = ?")) {
            update.setString(1, name);
            assertEquals(1, update.executeUpdate());
        }
    }

    @Test
    void theListGoesOnWhereThereAreManyAccounts() throws SQLException {
        administrator = Person.administrator();
        for (var others = accounts(); others <= A_PAGE; others++) Person.signedUp();
        visit = visit(Screen.DESKTOP).signIn(administrator).open("/administration");
        assertThat(entries()).hasCount(A_PAGE);
        visit.button("Show more").click();
        visit.page().waitForCondition(() -> entries().count() > A_PAGE);
    }

    private int accounts() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select count(*) from users");
                var rows = query.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    @Test
    void aMemberIsToldThatItIsNotForThem() {
        visit = visit(Screen.DESKTOP).signIn(Person.signedUp());
        visit.account().click();
        assertThat(visit.item("Sign out")).isVisible();
        assertThat(visit.item("Administration")).hasCount(0);
        visit.item("Settings").click();
        assertThat(visit.heading("Account")).isVisible();
        assertThat(visit.page().locator(".settings-nav a").getByText("Administration"))
                .hasCount(0);
        visit.open("/administration");
        assertThat(visit.heading("This is for administrators")).isVisible();
    }

    private Locator entries() {
        return visit.page().locator(".entries li");
    }

    private static Locator.FilterOptions has(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
