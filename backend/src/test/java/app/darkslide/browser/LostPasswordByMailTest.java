package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import app.darkslide.testing.PostOffice;
import app.darkslide.testing.Surroundings;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The same where the service sends mail. */
@QuarkusTest
@TestProfile(Surroundings.class)
class LostPasswordByMailTest extends BrowserTest {
    private static final String NEW_PASSWORD = "nine otters over a brass moon";

    @Test
    void fromTheQuestionAtSigningInToTheGallery() throws Exception {
        try (var post = new PostOffice()) {
            post.open();
            var person = Person.signedUp();
            post.confirm(person);
            var visit = visit(Screen.PHONE).open("/sign-in");
            visit.link("Forgot your password?").click();
            assertThat(visit.button("Send me a link")).isVisible();
            visit.page().getByLabel("E-mail").fill(person.email());
            visit.button("Send me a link").click();
            assertThat(visit.page().getByText("If this is the address of an account, a mail is on its way."))
                    .isVisible();
            Look.at(visit, Screen.PHONE, "forgot-asked");
            var link = URI.create(post.mailTo(person.email(), "A new password").link("/reset"));
            assertTrue(link.toString().startsWith(Surroundings.publicUrl() + "/"));
            visit.open(link.getPath() + "#" + link.getFragment());
            visit.page().getByLabel("New password").fill(NEW_PASSWORD);
            visit.button("Set password").click();
            assertThat(visit.heading("Your password is set")).isFocused();
            visit.link("Go to sign-in").click();
            visit.signIn(person.username(), NEW_PASSWORD);
        }
    }

    @Test
    void aNewAddressIsShownAsWaitingUntilItsLinkIsOpened() throws Exception {
        try (var post = new PostOffice()) {
            post.open();
            var person = Person.signedUp();
            post.confirm(person);
            var visit = visit(Screen.DESKTOP).signIn(person);
            visit.openSettings("Account");
            assertThat(visit.button("Send the link again")).hasCount(0);
            visit.page().getByLabel("E-mail").fill("new-" + person.email());
            visit.button("Save").click();
            assertThat(visit.page().getByText("until then your e-mail stays " + person.email()))
                    .isVisible();
            Look.at(visit, Screen.DESKTOP, "settings-email-waits");
            visit.button("Send the link again").click();
            var link = URI.create(
                    post.mailTo("new-" + person.email(), "confirm", 2).link("/confirm"));
            visit.open(link.getPath() + "#" + link.getFragment());
            assertThat(visit.page().getByLabel("Code")).hasValue(link.getFragment());
            Look.at(visit, Screen.DESKTOP, "confirm");
            visit.button("Confirm").click();
            assertThat(visit.heading("Your e-mail is confirmed")).isFocused();
            visit.link("Go to your photos").click();
            visit.openSettings("Account");
            assertThat(visit.page().getByLabel("E-mail")).hasValue("new-" + person.email());
            assertThat(visit.button("Send the link again")).hasCount(0);
        }
    }
}
