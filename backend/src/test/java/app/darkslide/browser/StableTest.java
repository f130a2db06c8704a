package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Nothing moves by itself while a page comes: less than 0.01 of cumulative layout shift on each. */
@QuarkusTest
class StableTest extends BrowserTest {
    private static final List<String> FOR_GUESTS = List.of("/sign-in", "/register", "/forgot");

    private static final List<String> FOR_MEMBERS = List.of(
            "/",
            "/album",
            "/search",
            "/favourites",
            "/tag",
            "/trash",
            "/settings",
            "/settings/security",
            "/settings/storage");

    private Visit visit;
    private Shifts shifts;

    @ParameterizedTest
    @EnumSource(names = {"DESKTOP", "PHONE"})
    void nothingMovesByItself(Screen screen) {
        visit = visit(screen);
        shifts = new Shifts(visit);
        FOR_GUESTS.forEach(this::assertStable);
        var person = Person.signedUp();
        visit.signIn(person);
        assertThat(visit.heading("No photos yet")).isVisible();
        assertStable("the gallery after the sign-in");
        assertStable("/");
        for (int i = 0; i < 9; i++) person.uploaded("DSC_%04d.jpg".formatted(i), Pictures.jpeg(30, 20, i));
        FOR_MEMBERS.forEach(this::assertStable);
        assertStable("/photo/" + person.uploaded("DSC_0009.jpg", Pictures.jpeg(300, 200, 9)));
    }

    private void assertStable(String page) {
        if (page.startsWith("/")) visit.open(page);
        visit.page().waitForLoadState(LoadState.NETWORKIDLE);
        assertThat(visit.page().locator("main h1, main h2").first()).isAttached();
        assertThat(visit.page().locator("main [aria-busy=true], main .waiting, main .tile img:not(.there)"))
                .hasCount(0);
        shifts.assertNone(page);
    }
}
