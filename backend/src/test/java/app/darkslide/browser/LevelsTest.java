package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Beyond the smallest photos come whole months, then whole years, and the way in leads to what is pointed at. */
@QuarkusTest
class LevelsTest extends BrowserTest {
    private static final LocalDateTime IN_MAY = LocalDateTime.parse("2024-05-12T18:00:00");
    private static final LocalDateTime IN_MARCH = LocalDateTime.parse("2024-03-02T10:00:00");
    private static final LocalDateTime IN_JULY = LocalDateTime.parse("2019-07-20T10:00:00");
    private static final String MAY = "May 2024, 60 photos";
    private static final String MARCH = "March 2024, 6 photos";
    private static final String JULY = "July 2019, 20 photos";

    private Person person;
    private Visit visit;

    @BeforeEach
    void addPictures() {
        person = Person.signedUp();
        new Album(person).with(IN_MAY, 60).with(IN_MARCH, 6).with(IN_JULY, 20);
    }

    @Test
    void theWheelWithCtrlLeadsOutAndInAtThePointerAndTheWayBackGoesThroughAll() {
        visit = visit(Screen.DESKTOP).signIn(person);
        showSmallest();
        photo(IN_JULY).evaluate("photo => photo.scrollIntoView({ block: 'center' })");
        assertThat(photo(IN_JULY)).isInViewport();
        visit.page().keyboard().down("Control");
        turn(photo(IN_JULY), 120);
        assertThat(visit.button(JULY)).isInViewport();
        assertThat(visit.button(JULY).locator("img.there")).hasCount(4);
        turn(visit.button(JULY), 120);
        assertThat(visit.button("2019, 20 photos").locator("img.there")).hasCount(9);
        assertThat(visit.button("Zoom out to years")).isDisabled();
        turn(visit.button("2024, 66 photos"), -120);
        assertThat(visit.button(MAY)).isInViewport();
        turn(visit.button(MARCH), -120);
        visit.page().keyboard().up("Control");
        assertThat(photo(IN_MARCH)).isInViewport();
        visit.page().goBack();
        assertThat(visit.button(MARCH)).isInViewport();
        visit.page().goBack();
        assertThat(visit.button("2024, 66 photos")).isVisible();
        visit.reload();
        assertThat(visit.button("2024, 66 photos")).isVisible();
        visit.page().goBack();
        assertThat(visit.button(JULY)).isInViewport();
        visit.page().goBack();
        assertThat(photo(IN_JULY)).isInViewport();
        assertThat(visit.button(JULY)).hasCount(0);
    }

    @Test
    void fromAnOpenPhotoTheWayBackLeadsAlsoToTheMonthsAtOnce() {
        visit = visit(Screen.DESKTOP).signIn(person);
        showSmallest();
        visit.button("Zoom out to months").click();
        visit.button(MARCH).click();
        visit.openPicture(Album.nameOf(IN_MARCH));
        visit.page().evaluate("() => history.go(-2)");
        assertThat(visit.button(MARCH)).isInViewport();
        assertThat(visit.tiles()).hasCount(0);
        assertThat(visit.heading("Photos")).isFocused();
        visit.page().evaluate("() => history.go(2)");
        visit.assertPainted(visit.shown());
        visit.page().keyboard().press("Escape");
        assertThat(photo(IN_MARCH)).isInViewport();
        assertThat(visit.button(MARCH)).hasCount(0);
    }

    @Test
    void keysWalkTheMonthsAndTheSelectionStays() {
        visit = visit(Screen.DESKTOP).signIn(person);
        showSmallest();
        photo(IN_MAY).focus();
        visit.page().keyboard().press("Space");
        assertThat(visit.page().locator(".selection-count")).hasText("1 photo selected");
        visit.button("Zoom out to months").focus();
        visit.page().keyboard().press("Enter");
        assertThat(visit.page().getByRole(AriaRole.CHECKBOX)).hasCount(0);
        visit.button(MAY).focus();
        visit.page().keyboard().press("ArrowRight");
        assertThat(visit.button(MARCH)).isFocused();
        visit.page().keyboard().press("ArrowDown");
        assertThat(visit.button(JULY)).isFocused();
        visit.page().keyboard().press("Home");
        assertThat(visit.button(MAY)).isFocused();
        visit.page().keyboard().press("End");
        visit.page().keyboard().press("Enter");
        assertThat(photo(IN_JULY)).isFocused();
        assertThat(visit.page().locator(".selection-count")).hasText("1 photo selected");
        visit.button("Zoom out to months").click();
        visit.button(JULY).focus();
        visit.page().keyboard().press("Escape");
        assertThat(visit.page().locator(".selection-count:visible")).hasCount(0);
        assertThat(visit.button(JULY)).isVisible();
        visit.page().keyboard().press("Escape");
        assertThat(photo(IN_JULY)).isVisible();
    }

    @Test
    void fingersThatMeetLeadOutAndATapLeadsInAlsoAmongTheFavourites() {
        var ids = person.request()
                .get("/images?limit=70&from=2024-03-31T00:00:00")
                .<List<String>>path("items.id");
        person.sending(Map.of("ids", ids, "favourite", true))
                .patch("/images")
                .then()
                .statusCode(200);
        visit = visit(Screen.PHONE).signIn(person).open("/favourites");
        showSmallest();
        new Fingers(visit)
                .pinch(Fingers.at(120, 500), Fingers.at(280, 500), Fingers.at(160, 500), Fingers.at(240, 500));
        assertThat(visit.button(MARCH).locator("img.there")).hasCount(4);
        assertThat(visit.button(MAY)).hasCount(0);
        visit.button(JULY).tap();
        assertThat(photo(IN_JULY)).isInViewport();
        assertTrue(visit.page().url().endsWith("/favourites"));
    }

    private void showSmallest() {
        visit.tiles().first().focus();
        visit.button("Smaller photos").click();
        assertThat(visit.button("Zoom out to months")).isVisible();
    }

    private void turn(Locator over, int distance) {
        over.hover();
        visit.page().mouse().wheel(0, distance);
    }

    private Locator photo(LocalDateTime taken) {
        return visit.tile(Album.nameOf(taken));
    }
}
