package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.darkslide.testing.Person;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Date;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was photographed on this day, above the gallery. */
@QuarkusTest
class MemoriesPagesTest extends BrowserTest {
    /** Of photos, and of their months, with which a place is kept for them. */
    private static final String LISTS = ".*/images(/months|\\?).*";

    private static final String MEMORIES = ".*/images/memories.*";

    private final Instant now = Instant.now();

    /** Of the device, which stays at it; four and eight years ago there was a 29 February, too. */
    private final LocalDate today = LocalDate.ofInstant(now, ZoneId.of("Europe/Berlin"));

    private Person person;
    private Visit visit;

    @Override
    boolean hasMemories() {
        return true;
    }

    @BeforeEach
    void addPictures() {
        person = Person.signedUp();
        new Album(person)
                .with(today.minusYears(4).atTime(LocalTime.NOON), 3)
                .with(today.minusYears(8).atTime(LocalTime.NOON), 2)
                .with(today.minusYears(4).minusDays(3).atTime(LocalTime.NOON), 2);
    }

    @Test
    void theyComeWithThePhotosLeadToAllOfTheDayAndGoForTheDay() {
        visit = visitToday(Screen.DESKTOP);
        var shifts = new Shifts(visit);
        var photos = new HeldBack(visit.page(), LISTS);
        visit.signIn(person);
        awaitMemories();
        photos.await();
        shifts.forget(); // those of the way in are no matter here
        photos.release();
        assertThat(row().getByRole(AriaRole.LINK))
                .hasText("On this day5 photos · %d, %d".formatted(today.getYear() - 4, today.getYear() - 8));
        assertThat(row().locator("img.there")).hasCount(5);
        shifts.assertNone("the photos come below the memories");
        Look.at(visit, Screen.DESKTOP, "memories");
        row().getByRole(AriaRole.LINK).click();
        assertThat(visit.heading("Search")).isFocused();
        assertThat(visit.page().getByText("5 photos found")).isVisible();
        assertThat(visit.tiles()).hasCount(5);
        visit.page().goBack();
        assertThat(row()).isVisible();
        row().getByRole(AriaRole.BUTTON).click();
        assertThat(row()).hasCount(0);
        assertThat(visit.heading("Photos")).isFocused();
        assertRowsAfterReload(0);
    }

    /** Nothing that is seen moves for them. */
    @Test
    void whereTheyComeLateTheyWaitForTheNextVisitAndWhereTheyAreAwayNobodyHears() {
        visit = visitToday(Screen.PHONE);
        var shifts = new Shifts(visit);
        var memories = new HeldBack(visit.page(), MEMORIES);
        visit.signIn(person);
        assertThat(visit.tiles()).hasCount(7);
        shifts.forget();
        memories.release();
        awaitMemories();
        assertThat(visit.page().locator(".tile img:not(.there)")).hasCount(0);
        assertThat(row()).hasCount(0);
        shifts.assertNone("the memories come late");
        visit.link("Albums").click();
        assertThat(visit.heading("No albums yet")).isVisible();
        visit.link("Photos").click();
        assertThat(row()).isVisible();
        assertThat(visit.tiles()).hasCount(7);
        Look.at(visit, Screen.PHONE, "memories");
        visit.watch().expect(503, "/images/memories");
        visit.page()
                .route(
                        "**/images/memories*",
                        route -> route.fulfill(new Route.FulfillOptions()
                                .setStatus(503)
                                .setContentType("application/problem+json")
                                .setBody("{\"type\":\"/problems#unavailable\",\"status\":503}")));
        assertRowsAfterReload(0);
    }

    /** Five of the seven are of this day. */
    @Test
    void theyStayWhileOtherPhotosChangeAndGoWithTheirOwn() {
        visit = visitToday(Screen.DESKTOP).signIn(person);
        awaitMemories();
        visit.link("Albums").click();
        assertThat(visit.heading("No albums yet")).isVisible();
        visit.link("Photos").click();
        assertThat(row()).isVisible();
        trash(today.minusYears(4).minusDays(3), 6);
        assertThat(row()).isVisible();
        trash(today.minusYears(8), 5);
        assertThat(row()).hasCount(0);
    }

    private void trash(LocalDate day, int left) {
        visit.tile(Album.nameOf(day.atTime(LocalTime.NOON))).focus();
        visit.page().keyboard().press("Delete");
        assertThat(visit.tiles()).hasCount(left);
    }

    @Test
    void theyCanBeSwitchedOff() {
        visit = visitToday(Screen.DESKTOP).signIn(person);
        visit.openSettings("Account");
        visit.page().getByLabel("Photos of this day").selectOption("off");
        visit.link("Photos").click();
        assertThat(visit.tiles()).hasCount(7);
        assertRowsAfterReload(0);
    }

    private Visit visitToday(Screen screen) {
        var begun = visit(screen);
        begun.page().clock().setFixedTime(Date.from(now));
        return begun;
    }

    /** The page is loaded anew, and has so many rows once the photos are there. */
    private void assertRowsAfterReload(int rows) {
        visit.reload();
        assertThat(visit.tiles()).hasCount(7);
        assertThat(visit.page().locator(".tile img:not(.there)")).hasCount(0);
        assertThat(row()).hasCount(rows);
    }

    private Locator row() {
        return visit.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("On this day"));
    }

    /** Until the app has them, whether it shows them or not. */
    private void awaitMemories() {
        visit.page().waitForCondition(() -> (boolean) visit.page()
                .evaluate("async () => (await import('/features/memories/on-this-day.js')).rowForToday() !== null"));
    }
}
