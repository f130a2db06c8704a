package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.darkslide.testing.AuthenticatorApp;
import app.darkslide.testing.Person;
import app.darkslide.testing.Surroundings;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;

/** Where administrators have to have a second factor. */
@QuarkusTest
@TestProfile(Surroundings.Deserted.class)
class DemandedFactorTest extends BrowserTest {
    @Test
    void whoHasNoneIsLedToWhereItIsSetUpAndSeesThePhotosThen() {
        var visit = visit(Screen.DESKTOP);
        visit.watch().expect(403, "/images");
        visit.watch().expect(403, "/users/me/invitations");
        visit.signIn(Person.administrator());
        assertThat(visit.page().getByText("This Darkslide asks for a second factor."))
                .isVisible();
        Look.at(visit, Screen.DESKTOP, "second-factor-demanded");
        visit.link("Set up a second factor").click();
        visit.button("Set up an authenticator app").click();
        assertThat(visit.heading("Show this to the app")).isFocused();
        var secret = visit.page().locator("authenticator-app input.code").inputValue();
        visit.page()
                .locator("authenticator-app input[name=code]")
                .fill(AuthenticatorApp.knowing(secret).next());
        visit.button("Turn it on").click();
        assertThat(visit.page().getByText("The app is set up.")).isVisible();
        visit.page().goBack();
        assertThat(visit.heading("No photos yet")).isVisible();
    }
}
