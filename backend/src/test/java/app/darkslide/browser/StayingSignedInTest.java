package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StayingSignedInTest extends BrowserTest {
    /** Tries passwords until the service has heard enough. */
    private static final String GUESSING = """
            async login => {
              const body = JSON.stringify({ login, password: 'not the password' });
              const headers = { 'Content-Type': 'application/json' };
              let status = 0;
              for (let tries = 0; tries < 60 && status !== 429; tries++) {
                status = (await fetch('/users/login', { method: 'POST', headers, body })).status;
              }
              return status;
            }""";

    private Person person;
    private Visit visit;

    @BeforeEach
    void signIn() {
        person = Person.signedUp();
        person.uploaded("Harbour.jpg", Pictures.jpeg(900, 600, 21));
        visit = visit(Screen.DESKTOP).signIn(person);
        visit.assertPainted(visit.tiles().locator("img"));
    }

    @Test
    void aReloadKeepsThePersonSignedIn() {
        visit.reload();
        visit.assertPainted(visit.tiles().locator("img"));
        visit.reload();
        visit.assertPainted(visit.tiles().locator("img"));
    }

    @Test
    void anAddressInsideOpensAfterSigningIn() {
        visit.openPicture("Harbour.jpg");
        visit.assertPainted(visit.shown());
        var address = visit.page().url();
        visit.page().keyboard().press("Escape");
        visit.signOut().open(address);
        assertThat(visit.heading("Sign in")).isVisible();
        visit.signIn(person.username(), person.password());
        assertThat(visit.viewer("Harbour.jpg")).isVisible();
    }

    @Test
    void tabsThatOpenTogetherTakeTurnsAndAllStaySignedIn() {
        var second = visit.newTab();
        var third = visit.newTab();
        second.navigate("/");
        third.navigate("/");
        var tabs = List.of(second, third, visit.page());
        for (var tab : tabs) assertThat(tab.locator(".tile a")).hasCount(1);
        for (var tab : tabs) {
            tab.reload();
            assertThat(tab.locator(".tile a")).hasCount(1);
        }
    }

    @Test
    void signingOutEndsItInAnotherTabToo() {
        var otherTab = visit.newTab();
        otherTab.navigate("/");
        visit.assertPainted(otherTab.locator(".tile img"));
        otherTab.waitForLoadState(LoadState.NETWORKIDLE); // or what it still asks for is refused
        visit.signOut();
        assertThat(otherTab.getByText("Your session has ended")).isVisible();
        assertThat(otherTab.locator(".tile")).hasCount(0);
    }

    @Test
    void signingOutLeavesNothingBehind() {
        visit.watch().expect(401, "/");
        visit.openPicture("Harbour.jpg");
        var image = visit.page().getByAltText("Harbour.jpg").getAttribute("src");
        visit.page().keyboard().press("Escape");
        visit.signOut();
        assertEquals(List.of("/users/login"), pathsOfCookies(), "only that the device was used before");
        assertEquals(Map.of(), visit.page().evaluate("() => ({...localStorage, ...sessionStorage})"));
        assertEquals(401, visit.page().evaluate("url => fetch(url).then(answer => answer.status)", image));
        visit.page().goForward();
        assertThat(visit.page()).hasURL(Pattern.compile(".*/sign-in\\?next=.*photo.*"));
        assertThat(visit.heading("Sign in")).isVisible();
        assertThat(visit.page().locator(".tile")).hasCount(0);
    }

    @Test
    void aWrongPasswordSaysSoAndKeepsTheName() {
        visit.watch().expect(401, "/users/login");
        visit.signOut();
        visit.page().getByLabel("User name or e-mail").fill(person.username());
        visit.password().fill("not the password");
        visit.button("Sign in").click();
        assertThat(visit.page().locator(".form-error")).not().isEmpty();
        assertThat(visit.page().getByLabel("User name or e-mail")).hasValue(person.username());
    }

    @Test
    void tooManyWrongPasswordsSayHowLongToWait() {
        visit.watch().expect(401, "/users/login");
        visit.watch().expect(429, "/users/login");
        visit.signOut();
        assertEquals(429, visit.page().evaluate(GUESSING, person.username()));
        visit.page().getByLabel("User name or e-mail").fill(person.username());
        visit.password().fill(person.password());
        visit.button("Sign in").click();
        assertThat(visit.page().locator(".form-error"))
                .containsText(Pattern.compile("You can try again in \\d minutes?\\."));
        assertThat(visit.button("Sign in")).hasAttribute("aria-disabled", "true");
        assertThat(visit.password()).hasValue(person.password());
    }

    private List<String> pathsOfCookies() {
        return visit.context().cookies().stream().map(cookie -> cookie.path).toList();
    }
}
