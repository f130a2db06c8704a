package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A library of several pages and years, and every way to a place in it. */
@QuarkusTest
class ScrollingTest extends BrowserTest {
    private static final LocalDateTime NEWEST = LocalDateTime.parse("2024-05-12T18:00:00");
    private static final LocalDateTime MIDDLE = LocalDateTime.parse("2021-08-03T12:00:00");
    private static final LocalDateTime OLDEST = LocalDateTime.parse("2009-01-31T09:30:00");
    private static final int MANY = 130;
    private static final int ALL = 3 + 2 * MANY;

    /** The window rests, and its history knows the place. */
    private static final String IS_REMEMBERED = """
            () => {
              const { spot } = history.state?.photos ?? {};
              const tile = spot && document.querySelector(`.tile [data-id="${spot.id}"]`);
              return tile && Math.abs(tile.getBoundingClientRect().top - spot.offset) < 2;
            }""";

    private static Person person;

    private Visit visit;
    private Page page;

    @BeforeEach
    void openTheGallery() {
        if (person == null) {
            var owner = Person.signedUp();
            new Album(owner)
                    .with(NEWEST.plusDays(1), 2)
                    .with(NEWEST, MANY)
                    .with(MIDDLE, MANY)
                    .with(OLDEST);
            person = owner;
        }
        visit = visit(Screen.DESKTOP).signIn(person);
        page = visit.page();
        assertThat(visit.tiles().first()).isVisible();
    }

    @Test
    void everyPictureSaysWhereItIsInTheWhole() {
        assertThat(visit.tile(Album.nameOf(NEWEST)))
                .hasAccessibleName(Album.nameOf(NEWEST) + ", 3 of " + ALL + ", 12 May 2024");
    }

    @Test
    void monthsHaveHeadingsAndDaysStandOverTheirFirstPicture() {
        assertThat(visit.heading("May 2024")).isVisible();
        assertThat(page.locator(".month").first()).containsText("132 photos");
        assertThat(page.locator(".day")).hasText(new String[] {"Mon 13", "Sun 12"});
    }

    @Test
    void theMonthAtTheTopStaysInSightAndNamesTheDay() {
        scrollBy(1200);
        assertThat(page.locator(".month-day").first()).hasText("Sun 12");
        assertThat(visit.heading("May 2024")).isInViewport();
    }

    @Test
    void scrollingReachesTheLastPictureAndKeepsFewInThePage() {
        for (int i = 0; i < 60 && !visit.tile(Album.nameOf(OLDEST)).isVisible(); i++) {
            scrollBy(700);
            assertTrue(page.locator(".tile").count() <= 300, "pictures in the page");
        }
        assertThat(visit.tile(Album.nameOf(OLDEST))).isVisible();
        assertThat(page.locator(".gallery-sum")).hasText(ALL + " photos");
    }

    @Test
    void theScrubberGoesToAnyMonthByKeys() {
        var scrubber = scrubber();
        scrubber.focus();
        page.keyboard().press("ArrowDown");
        assertThat(scrubber).hasAttribute("aria-valuetext", "August 2021, 130 photos");
        assertThat(visit.tile(Album.nameOf(MIDDLE))).isInViewport();
        page.keyboard().press("End");
        assertThat(scrubber).hasAttribute("aria-valuetext", "January 2009, 1 photo");
        assertThat(visit.tile(Album.nameOf(OLDEST))).isInViewport();
        page.keyboard().press("PageUp");
        assertThat(scrubber).hasAttribute("aria-valuetext", "August 2021, 130 photos");
        page.keyboard().press("Home");
        assertThat(visit.tile(Album.nameOf(NEWEST))).isInViewport();
    }

    @Test
    void theScrubberGoesToAnyMonthByDragging() {
        var track = page.locator(".scrub-years").boundingBox();
        page.mouse().move(track.x + 20, track.y + 2);
        page.mouse().down();
        page.mouse().move(track.x + 20, track.y + track.height / 2, new Mouse.MoveOptions().setSteps(8));
        assertThat(page.locator(".scrub-date")).hasText("August 2021");
        page.mouse().move(track.x + 20, track.y + track.height - 1, new Mouse.MoveOptions().setSteps(8));
        page.mouse().up();
        assertThat(visit.tile(Album.nameOf(OLDEST))).isInViewport();
        assertThat(page.locator(".scrub-year")).hasText(new String[] {"2024", "2021", "2009"});
    }

    @Test
    void endAndHomeGoToTheLastPictureAndTheFirst() {
        visit.tiles().first().focus();
        page.keyboard().press("End");
        assertThat(visit.tile(Album.nameOf(OLDEST))).isFocused();
        page.keyboard().press("ArrowLeft");
        assertThat(visit.tile(Album.nameOf(MIDDLE.minusMinutes(MANY - 1)))).isFocused();
        page.keyboard().press("Home");
        assertThat(visit.tile(Album.nameOf(NEWEST.plusDays(1)))).isFocused();
    }

    @Test
    void aReloadComesBackToTheSamePlace() {
        var picture = somewhereInTheMiddle();
        var top = topOf(picture);
        page.reload();
        assertStillAt(top, picture);
    }

    @Test
    void backFromAnotherPageComesBackToTheSamePlace() {
        var picture = somewhereInTheMiddle();
        var top = topOf(picture);
        visit.openTrash();
        assertThat(visit.heading("Nothing in the trash")).isVisible();
        page.goBack();
        assertStillAt(top, picture);
    }

    @Test
    void aPlaceThatIsLeftBeforeTheWindowRestsIsRememberedToo() {
        somewhereInTheMiddle();
        page.evaluate("() => { window.setTimeout = () => 0; scrollBy(0, -700); }");
        page.evaluate("() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))");
        var id = page.evaluate("""
                () => [...document.querySelectorAll('.tile a')].find((one) => one.getBoundingClientRect().top > 300).dataset.id""");
        var picture = page.locator(".tile a[data-id='" + id + "']");
        var top = topOf(picture);
        visit.openTrash();
        page.goBack();
        assertStillAt(top, picture);
    }

    @Test
    void aPlaceThatIsLeftWhileItLoadsIsNotForgotten() {
        var picture = somewhereInTheMiddle();
        var top = topOf(picture);
        var pages = new HeldBack(page, ".*/images\\?.*");
        page.reload();
        pages.await();
        visit.openTrash();
        pages.release();
        page.goBack();
        assertStillAt(top, picture);
    }

    @Test
    void theFocusComesBackFromAnotherPageToo() {
        var picture = somewhereInTheMiddle();
        picture.click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        page.keyboard().press("Escape");
        assertThat(picture).isFocused();
        visit.openTrash();
        page.goBack();
        assertThat(picture).isFocused();
    }

    /** The month of the photo that had the place in the tab order leaves the document when another one is pressed. */
    @Test
    void aPhotoInAnotherMonthOpensAtTheFirstClick() {
        scrubber().focus();
        page.keyboard().press("ArrowDown");
        visit.tile(Album.nameOf(MIDDLE)).click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
    }

    @Test
    void theViewerLeavesTheGalleryWhereItWas() {
        var picture = somewhereInTheMiddle();
        var top = topOf(picture);
        picture.click();
        assertThat(page.getByRole(AriaRole.DIALOG)).isVisible();
        page.keyboard().press("Escape");
        assertThat(picture).isFocused();
        assertStillAt(top, picture);
    }

    @Test
    void theWordmarkGoesBackToTheNewest() {
        somewhereInTheMiddle();
        page.getByLabel("Darkslide, to your photos").click();
        assertThat(visit.tile(Album.nameOf(NEWEST.plusDays(1)))).isInViewport();
    }

    /** After a failure of the service's own: what does not reach it is tried again by itself, and may be here before the press. */
    @Test
    void pagesThatDoNotComeCanBeAskedForAgain() {
        visit.watch().expect(500, "/images");
        var pages = Pattern.compile("/images\\?.*");
        page.route(pages, route -> route.fulfill(new Route.FulfillOptions().setStatus(500)));
        scrubber().focus();
        page.keyboard().press("End");
        assertThat(visit.heading("The older photos could not be listed")).isVisible();
        page.unroute(pages);
        visit.button("Try again").click();
        assertThat(visit.tile(Album.nameOf(OLDEST))).isInViewport();
        assertThat(visit.heading("The older photos could not be listed")).hasCount(0);
    }

    @Test
    void withoutANetworkThePageSaysSo() {
        visit.watch().expect("Failed to load resource: net::ERR_INTERNET_DISCONNECTED");
        visit.context().setOffline(true);
        assertThat(page.getByText("You are offline.")).isVisible();
        visit.context().setOffline(false);
        assertThat(page.getByText("You are offline.")).hasCount(0);
    }

    private Locator somewhereInTheMiddle() {
        scrubber().focus();
        page.keyboard().press("ArrowDown");
        assertThat(visit.tile(Album.nameOf(MIDDLE))).isInViewport();
        var picture = visit.tile(Album.nameOf(MIDDLE.minusMinutes(24)));
        picture.scrollIntoViewIfNeeded();
        page.waitForFunction(IS_REMEMBERED);
        return picture;
    }

    private Locator scrubber() {
        return page.getByRole(AriaRole.SLIDER, new Page.GetByRoleOptions().setName("Date"));
    }

    private void scrollBy(int pixels) {
        page.mouse().move(600, 500);
        page.mouse().wheel(0, pixels);
        page.evaluate("() => new Promise(done => setTimeout(done, 250))");
    }

    private void assertStillAt(double top, Locator picture) {
        assertThat(picture).isInViewport();
        page.waitForCondition(() -> Math.abs(topOf(picture) - top) <= 1);
    }

    private static double topOf(Locator picture) {
        return picture.boundingBox().y;
    }
}
