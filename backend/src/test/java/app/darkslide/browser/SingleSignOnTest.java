package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.darkslide.registration.RegistrationMode;
import app.darkslide.registration.RegistrationPolicy;
import app.darkslide.registration.Unfixed;
import app.darkslide.testing.OidcProvider;
import app.darkslide.testing.OidcVisitor;
import app.darkslide.testing.Person;
import app.darkslide.testing.SilentProxy;
import app.darkslide.testing.Surroundings;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Through a provider at another site, by its own pages and the app's. */
@QuarkusTest
@TestProfile(Surroundings.class)
class SingleSignOnTest extends BrowserTest {
    private static final String PASSWORD = "nine otters over a brass moon";
    private static final String BUTTON = "Sign in with the house";

    private static OidcProvider provider;

    @Inject
    Unfixed unfixed;

    @Inject
    RegistrationPolicy policy;

    @Inject
    DataSource database;

    @ConfigProperty(name = "darkslide.public-url")
    String origin;

    private boolean lifted;

    /** The public address has to be known before the port of the service is. */
    @BeforeEach
    void leadThere() throws IOException {
        closedAfterVisits(new SilentProxy(URI.create(origin).getPort(), root.getPort()));
    }

    @BeforeAll
    static void open() throws Exception {
        provider = OidcProvider.opened();
    }

    @AfterAll
    static void close() {
        if (provider != null) provider.close();
    }

    @AfterEach
    void putBack() {
        if (lifted) unfixed.putBack();
    }

    @Test
    void aWholeLifeFromAnInvitationOn() throws Exception {
        var administrator = Person.administrator();
        unfixed.lift();
        lifted = true;
        policy.set(RegistrationMode.INVITATION);
        var name = OidcVisitor.unknown().name;
        var visit = visitor(Screen.DESKTOP).open("/register" + invitation(administrator));
        visit.watch().expect(409, "/users/me/identities/");
        assertThat(visit.button(BUTTON)).isVisible();
        Look.at(visit, Screen.DESKTOP, "register-single-sign-on");
        visit.button(BUTTON).click();
        goIn(visit.page(), name);
        assertThat(visit.heading("Welcome, " + name)).isVisible();
        Look.at(visit, Screen.DESKTOP, "welcome-single-sign-on");
        visit.link("Go to your photos").click();
        assertThat(visit.heading("No photos yet")).isVisible();
        visit.signOut();
        assertThat(visit.button(BUTTON)).isVisible();
        Look.at(visit, Screen.DESKTOP, "sign-in-single-sign-on");

        visit.button(BUTTON).click(); // the provider still knows them
        assertThat(visit.heading("No photos yet")).isVisible();
        assertThat(visit.page()).not().hasURL(Pattern.compile(".*code.*"));

        visit.openSettings("Security");
        assertThat(visit.page().locator("connected-sign-ins li")).containsText(name);
        assertThat(visit.page().locator("passkey-list")).containsText("has not given it an https address with a name");
        Look.at(visit, Screen.DESKTOP, "settings-connected-sign-ins");
        visit.button("Disconnect " + name).click();
        assertThat(visit.page().getByText("Set a password first.")).isVisible();
        visit.page().getByLabel("New password").fill(PASSWORD);
        visit.button("Set a password").click();
        assertThat(visit.page().getByText("Your password is set.")).isVisible();
        visit.button("Disconnect " + name).click();
        assertThat(visit.page().getByText(name + " is disconnected.")).isVisible();

        visit.signOut().signIn(name, PASSWORD);
        visit.openSettings("Security").button("Connect the house").click();
        assertThat(visit.page().getByText(name + " is connected.")).isVisible();
        assertThat(visit.page().locator("connected-sign-ins li")).containsText(name);
        visit.signOut().button(BUTTON).click();
        assertThat(visit.heading("No photos yet")).isVisible();
        assertThat(visit.page().locator("security-note")).containsText("was connected to your account");
    }

    @Test
    void thePageThatWasWantedIsShownInTheEnd() {
        var visit = visitor(Screen.PHONE).open("/settings/storage");
        visit.button(BUTTON).click();
        goIn(visit.page(), OidcVisitor.unknown().name);
        assertThat(visit.heading("Storage")).isVisible();
    }

    @Test
    void aLinkInAPortalLeadsStraightIn() {
        var visit = visitor(Screen.DESKTOP).open("/users/oidc");
        goIn(visit.page(), OidcVisitor.unknown().name);
        assertThat(visit.heading("No photos yet")).isVisible();
        visit.reload();
        assertThat(visit.heading("No photos yet")).isVisible();
    }

    @Test
    void whoHasAnAccountIsToldHowToConnectIt() throws Exception {
        var person = Person.signedUp();
        var stranger = OidcVisitor.unknown();
        provider.says(stranger.name, Map.of("email", person.email()));
        var visit = visitor(Screen.PHONE).open("/sign-in");
        visit.watch().expect(409, "/users/login/oidc");
        visit.button(BUTTON).click();
        goIn(visit.page(), stranger.name);
        assertThat(visit.heading("You are not signed in")).isFocused();
        assertThat(visit.page().getByText("If it is yours, sign in with its password"))
                .isVisible();
        Look.at(visit, Screen.PHONE, "single-sign-on-email-taken");
        visit.link("Go to sign-in").click();
        visit.signIn(person.username(), person.password());
    }

    @Test
    void whoStaysOutIsNotSignedIn() {
        var visit = visitor(Screen.DESKTOP).open("/sign-in");
        visit.watch().expect(401, "/users/login/oidc");
        visit.button(BUTTON).click();
        visit.page().getByText("Stay out").click();
        assertThat(visit.page().getByText("You were not signed in with the house."))
                .isVisible();
    }

    @Test
    void theProviderConfirmsInAWindowOfItsOwn() throws Exception {
        var name = OidcVisitor.unknown().name;
        var visit = visitor(Screen.DESKTOP).open("/sign-in");
        visit.watch().expect(401, "/users/me");
        visit.button(BUTTON).click();
        goIn(visit.page(), name);
        assertThat(visit.heading("No photos yet")).isVisible();
        sql(
                "update sessions set authenticated_at = timestampadd(hour, -1, utc_timestamp(6)) where user_id ="
                        + " (select id from users where username = ?)",
                name);
        visit.reload();
        visit.openSettings("Security").button("Make recovery codes").click();
        assertThat(visit.button("Confirm with the house")).isVisible();
        Look.at(visit, Screen.DESKTOP, "confirmation-single-sign-on");
        var window = visit.page()
                .waitForPopup(() -> visit.button("Confirm with the house").click());
        goIn(window, name);
        assertThat(visit.heading("Your recovery codes")).isVisible();
    }

    private Visit visitor(Screen screen) {
        var visit = visit(screen, origin);
        visit.watch().expectOrigin(OidcProvider.issuer().toString());
        return visit;
    }

    private static void goIn(Page page, String name) {
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill(name);
        page.getByText("Go in").click();
    }

    /** With the # before it. */
    private static String invitation(Person administrator) {
        var path = administrator
                .request()
                .contentType(ContentType.JSON)
                .body(Map.of())
                .post("/admin/invitations")
                .<String>path("path");
        return path.substring(path.indexOf('#'));
    }

    private void sql(String statement, String parameter) throws SQLException {
        try (var connection = database.getConnection();
                var update = connection.prepareStatement(statement)) {
            update.setString(1, parameter);
            update.executeUpdate();
        }
    }
}
