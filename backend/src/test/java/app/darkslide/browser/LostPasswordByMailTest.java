package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import app.darkslide.testing.PostOffice;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.URI;
import org.junit.jupiter.api.Test;

/** The same where the service sends mail. */
@QuarkusTest
@TestProfile(PostOffice.Profile.class)
class LostPasswordByMailTest extends BrowserTest {
    private static final String NEW_PASSWORD = "nine otters over a brass moon";

    @Test
    void fromTheQuestionAtSigningInToTheGallery() throws Exception {
        var person = Person.signedUp();
        try (var post = new PostOffice()) {
            post.open();
            var visit = visit(Screen.PHONE).open("/sign-in");
            visit.link("Forgot your password?").click();
            assertThat(visit.button("Send me a link")).isVisible();
            visit.page().getByLabel("E-mail").fill(person.email());
            visit.button("Send me a link").click();
            assertThat(visit.page().getByText("If this is the address of an account, a mail is on its way."))
                    .isVisible();
            Look.at(visit, Screen.PHONE, "forgot-asked");
            var link = URI.create(post.mailTo(person.email()).link("/reset"));
            assertTrue(link.toString().startsWith("https://photos.example.org/"));
            visit.open(link.getPath() + "#" + link.getFragment());
            visit.page().getByLabel("New password").fill(NEW_PASSWORD);
            visit.button("Set password").click();
            assertThat(visit.heading("Your password is set")).isFocused();
            visit.link("Go to sign-in").click();
            visit.signIn(person.username(), NEW_PASSWORD);
        }
    }
}
