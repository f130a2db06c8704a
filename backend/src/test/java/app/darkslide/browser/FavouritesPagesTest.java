package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.testing.Person;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Favourites as their user marks them, and finds them again. */
@QuarkusTest
class FavouritesPagesTest extends BrowserTest {
    private static final LocalDateTime TAKEN = LocalDateTime.parse("2024-05-12T18:00:00");

    private Person person;
    private Visit visit;

    @BeforeEach
    void addPictures() {
        person = Person.signedUp();
        new Album(person).with(TAKEN, 4);
    }

    @Test
    void manyAreMarkedFromTheSelectionAndItCanBeUndone() {
        open(Screen.DESKTOP);
        for (var at : List.of(0, 2)) {
            visit.tiles().nth(at).hover();
            visit.page().locator(".mark-box").nth(at).click();
        }
        assertThat(heart()).hasAttribute("aria-pressed", "false");
        heart().click();
        assertThat(heart()).hasAttribute("aria-pressed", "true");
        assertThat(visit.page().getByText("2 photos are favourites now.")).isVisible();
        assertThat(visit.page().locator(".tile .heart")).hasCount(2);
        visit.reload();
        assertThat(visit.page().locator(".tile .heart")).hasCount(2);
        assertFavourites(true, false, true, false);
    }

    @Test
    void aKeyMarksThePhotoThatHasTheFocusHereAndInTheViewer() {
        open(Screen.DESKTOP);
        visit.tiles().first().focus();
        press("f");
        assertThat(visit.tiles().first()).hasAccessibleName(Pattern.compile(".*, favourite"));
        assertThat(visit.tiles().first()).isFocused();
        press("Enter");
        assertThat(visit.viewer(Album.nameOf(TAKEN))).isVisible();
        assertThat(heart()).hasAttribute("aria-pressed", "true");
        press("f");
        assertThat(heart()).hasAttribute("aria-pressed", "false");
        press("ArrowRight");
        assertThat(visit.viewer(Album.nameOf(TAKEN.minusMinutes(1)))).isVisible();
        press("f");
        assertThat(heart()).hasAttribute("aria-pressed", "true");
        press("Escape");
        assertThat(visit.page().locator(".tile .heart")).hasCount(1);
        visit.reload();
        assertThat(visit.page().locator(".tile .heart")).hasCount(1);
        assertFavourites(false, true, false, false);
    }

    @Test
    void whatIsBeingWrittenIsSavedThoughThePhotoBecameAFavouriteMeanwhile() {
        open(Screen.DESKTOP);
        visit.openPicture(Album.nameOf(TAKEN));
        visit.button("Details").click();
        visit.button("Edit").click();
        visit.page().getByLabel("Description").fill("The pier at low tide");
        heart().click();
        assertThat(heart()).hasAttribute("aria-pressed", "true");
        visit.button("Save").click();
        assertThat(visit.button("Edit")).isFocused();
        assertThat(visit.page().locator(".details-list")).containsText("The pier at low tide");
        assertFavourites(true, false, false, false);
    }

    @Test
    void whatTheServiceRefusesIsShownAsItWas() {
        open(Screen.DESKTOP);
        visit.watch().expect(503, "/images");
        visit.page()
                .route(Pattern.compile("/images$"), route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
        visit.tiles().first().focus();
        press("f");
        assertThat(visit.page().getByText("was not added to your favourites")).isVisible();
        assertThat(visit.page().locator(".tile .heart")).hasCount(0);
    }

    @Test
    void aFingerMarksOneInTheViewer() {
        open(Screen.PHONE);
        visit.tile(Album.nameOf(TAKEN)).tap();
        assertThat(visit.viewer(Album.nameOf(TAKEN))).isVisible();
        heart().tap();
        assertThat(heart()).hasAttribute("aria-pressed", "true");
        Look.at(visit, Screen.PHONE, "viewer-favourite");
        visit.button("Close").tap();
        assertThat(visit.page().locator(".tile .heart")).hasCount(1);
    }

    private void open(Screen screen) {
        visit = visit(screen).signIn(person);
        assertThat(visit.tiles()).hasCount(4);
    }

    private void assertFavourites(Boolean... expected) {
        List<Boolean> marks = person.request().get("/images").jsonPath().getList("items.favourite");
        assertEquals(List.of(expected), marks);
    }

    private Locator heart() {
        return visit.button("Favourite");
    }

    private void press(String key) {
        visit.page().keyboard().press(key);
    }
}
