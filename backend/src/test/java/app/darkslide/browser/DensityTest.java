package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How much of a library is in sight: months of few photos share rows. */
@QuarkusTest
class DensityTest extends BrowserTest {
    private static final LocalDateTime NOVEMBER = LocalDateTime.parse("2021-11-20T12:00:00");
    private static final LocalDateTime MAY = LocalDateTime.parse("2021-05-20T12:00:00");
    private static final LocalDateTime MARCH = LocalDateTime.parse("2021-03-20T12:00:00");
    private static final LocalDateTime EARLIER = LocalDateTime.parse("2019-08-20T12:00:00");
    private static final LocalDateTime EARLIEST = LocalDateTime.parse("2017-08-20T12:00:00");

    private Visit visit;

    @BeforeEach
    void openTheGallery() {
        var person = Person.signedUp();
        new Album(person)
                .with(NOVEMBER, 2)
                .with(MAY, 10)
                .with(MARCH, 3)
                .with(EARLIER, 2)
                .with(EARLIEST);
        visit = visit(Screen.DESKTOP).signIn(person);
        assertThat(visit.tiles()).hasCount(18);
    }

    @Test
    void monthsOfFewPhotosShareRowsUnderTheirYear() {
        assertThat(visit.page().locator("image-grid h2")).hasText(new String[] {"2021", "2017 – 2019"});
        assertThat(visit.page().locator("image-grid h3"))
                .hasText(new String[] {"Nov", "May", "Mar", "Aug 2019", "Aug 2017"});
        assertThat(visit.page().locator(".month-count")).hasText(new String[] {"15 photos", "3 photos"});
        assertEquals(topOf(NOVEMBER), topOf(MAY), 1);
        assertEquals(topOf(EARLIER), topOf(EARLIEST), 1);
    }

    @Test
    void eachMonthStandsOverItsFirstPhotoAndCanBeRead() {
        for (var month : List.of("November 2021", "May 2021", "March 2021", "August 2019")) {
            var label = visit.heading(month);
            var photo = label.locator("xpath=..").boundingBox();
            var box = label.boundingBox();
            assertEquals(photo.x, box.x, 1);
            assertTrue(box.y + box.height <= photo.y + 1 && box.x + box.width <= photo.x + photo.width + 1, month);
            var text = visit.button("Select " + month);
            assertTrue((boolean) text.evaluate("text => text.scrollWidth <= text.clientWidth"), month + " is cut");
            assertTrue((boolean) text.evaluate("text => parseFloat(getComputedStyle(text).fontSize) >= 13"), month);
        }
    }

    @Test
    void theNameOfAMonthSelectsItAndThatOfAYearAllOfIts() {
        visit.button("Select May 2021").click();
        assertSelected(10);
        visit.button("Select May 2021").click();
        assertSelected(0);
        visit.button("Select 2021").click();
        assertSelected(15);
    }

    @Test
    void keysWalkFromMonthToMonth() {
        tile(NOVEMBER.minusMinutes(1)).focus();
        visit.page().keyboard().press("ArrowRight");
        assertThat(tile(MAY)).isFocused();
        visit.page().keyboard().press("m");
        assertSelected(10);
    }

    @Test
    void aMonthOfTheSameShortNameInAnotherYearIsNamedAnew() {
        var person = Person.signedUp();
        new Album(person)
                .with(NOVEMBER)
                .with(MAY, 12)
                .with(LocalDateTime.parse("2019-10-20T12:00:00"))
                .with(LocalDateTime.parse("2019-03-20T12:00:00"), 12);
        visit = visit(Screen.DESKTOP).signIn(person);
        assertThat(visit.page().locator("image-grid h3")).hasText(new String[] {"Nov", "May", "Oct", "Mar"});
        visit.openPicture(Album.nameOf(NOVEMBER));
        visit.button("Details").click();
        visit.button("Edit").click();
        visit.page().getByLabel("Date and time").fill("2019-11-20T12:00:30");
        visit.button("Save").click();
        assertThat(visit.page().getByText("This photo is now among those of 20 November 2019."))
                .isVisible();
        visit.page().keyboard().press("Escape");
        assertThat(visit.heading("November 2019")).isVisible();
        visit.button("Select November 2019").click();
        assertSelected(1);
    }

    private Locator tile(LocalDateTime taken) {
        return visit.tile(Album.nameOf(taken));
    }

    private double topOf(LocalDateTime taken) {
        return tile(taken).boundingBox().y;
    }

    private void assertSelected(int count) {
        assertThat(visit.page().locator(".tile.selected")).hasCount(count);
    }
}
