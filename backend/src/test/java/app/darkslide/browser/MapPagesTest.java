package app.darkslide.browser;

import static app.darkslide.browser.Fingers.at;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.renditions.Exif;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where photos were taken, on the map and in its list. */
@QuarkusTest
class MapPagesTest extends BrowserTest {
    private static final String ACROSS = "() => document.querySelector('world-map').viewport.metresAcross";

    private static final String RESTS = """
            async () => {
              const map = document.querySelector('world-map');
              const { place } = map.viewport;
              for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
              return map.viewport.place === place && !map.ariaBusy;
            }""";

    private Person person;
    private Visit visit;

    @BeforeEach
    void addPictures() {
        person = Person.signedUp();
        located("N", 51, "E", 17, 3);
        located("N", 51, "E", 18, 2);
        located("S", 34, "E", 151, 1);
        person.uploaded("nowhere.jpg", Pictures.jpeg(60, 40, 1));
    }

    @Test
    void circlesPartAsOneComesCloserAndLeadToTheirPhotos() {
        visit = visit(Screen.DESKTOP).signIn(person);
        var asked = new ArrayList<String>();
        visit.page().onRequest(request -> asked.add(request.url()));
        visit.link("Map").click();
        assertThat(visit.heading("Map")).isFocused();
        assertThat(circles()).hasCount(2);
        assertThat(circle("5 photos, Żórawina, Poland and elsewhere")).isVisible();
        assertThat(visit.page().locator(".marker img.there")).hasCount(2);
        Look.at(visit, Screen.DESKTOP, "map");
        map().focus();
        visit.page().keyboard().press("ArrowRight");
        visit.page().keyboard().press("0");
        assertThat(visit.button("Zoom out")).hasAttribute("aria-disabled", "true");
        settle();
        var group = circle("5 photos, Żórawina, Poland and elsewhere").boundingBox();
        visit.page().mouse().move(group.x + 22, group.y + 22);
        assertThat(circles().first()).isVisible();
        for (int i = 0; i < 20 && circle("2 photos, Wołczyn, Poland").count() == 0; i++) {
            visit.page().mouse().wheel(0, -300);
            settle();
        }
        assertThat(circle("3 photos, Żórawina, Poland")).isVisible();
        Look.at(visit, Screen.DESKTOP, "map-close");
        circle("2 photos, Wołczyn, Poland").click();
        assertThat(visit.heading("Search")).isFocused();
        assertThat(visit.tiles()).hasCount(2);
        assertThat(visit.page()).hasURL(Pattern.compile(".*/search#box=.*"));
        visit.page().goBack();
        assertThat(circle("2 photos, Wołczyn, Poland")).isVisible();
        assertEquals(
                List.of(), asked.stream().filter(url -> url.contains("51.")).toList());
    }

    @Test
    void theListSaysTheSameWithoutAMap() {
        visit = visit(Screen.DESKTOP).signIn(person).open("/map");
        var list = visit.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Places"));
        assertThat(list.getByRole(AriaRole.LINK))
                .hasText(Stream.of(
                                "6 photos with a place",
                                "Żórawina, Poland *3",
                                "Wołczyn, Poland *2",
                                ".+, Australia *1",
                                "Poland *5",
                                "Australia *1")
                        .map(Pattern::compile)
                        .toArray(Pattern[]::new));
        list.getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName("Poland 5").setExact(true))
                .focus();
        visit.page().keyboard().press("Enter");
        assertThat(visit.heading("Search")).isFocused();
        assertThat(visit.tiles()).hasCount(5);
    }

    @Test
    void twoFingersComeCloserOnAPhone() {
        visit = visit(Screen.PHONE).signIn(person);
        visit.link("Search").tap();
        visit.link("Map").tap();
        assertThat(circles()).hasCount(2);
        Look.at(visit, Screen.PHONE, "map");
        settle();
        var before = visit.page().evaluate(ACROSS);
        new Fingers(visit).pinch(at(170, 300), at(220, 300), at(60, 300), at(330, 300));
        visit.page().waitForFunction("before => (" + ACROSS + ")() < before / 3", before);
    }

    @Test
    void whatAnAbsentServiceDidNotTellComesByItselfAndTheLinkKeepsTheFocusMeanwhile() {
        visit = visit(Screen.DESKTOP).signIn(person).open("/map");
        assertThat(circles()).hasCount(2);
        settle();
        visit.watch().expect("Failed to load resource: net::ERR_FAILED");
        visit.page().route("**/images/search/places*", Route::abort);
        var link = visit.page().locator(".map-where").getByRole(AriaRole.LINK);
        link.focus();
        var before = link.getAttribute("href");
        visit.page().locator("world-map").hover();
        visit.page().mouse().wheel(0, -600);
        assertThat(visit.page().locator(".map-where")).containsText("Darkslide was not reached");
        assertThat(link).not().hasAttribute("href", before);
        assertThat(link).isFocused();
        visit.page().unroute("**/images/search/places*");
        assertThat(visit.page().locator(".map-where")).not().containsText("Darkslide was not reached");
        assertThat(link).isFocused();
    }

    @Test
    void whereNoPhotoHasAPlaceItIsSaidHowTheyGetOne() {
        visit = visit(Screen.PHONE).signIn(Person.signedUp()).open("/map");
        assertThat(visit.heading("No places yet")).isVisible();
        Look.at(visit, Screen.PHONE, "map-empty");
    }

    /** Until the map rests and the circles are those of what is shown. A move that has begun is seen with the next frame. */
    private void settle() {
        visit.page().waitForCondition(() -> (boolean) visit.page().evaluate(RESTS));
    }

    private Locator map() {
        return visit.page().getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Map of your photos"));
    }

    private Locator circles() {
        return map().getByRole(AriaRole.LINK);
    }

    private Locator circle(String name) {
        return map().getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private void located(String northOrSouth, int latitude, String eastOrWest, int longitude, int count) {
        var where = new Exif().gps(northOrSouth, latitude, eastOrWest, longitude);
        for (int i = 0; i < count; i++) {
            var picture = Pictures.jpeg(90, 60, 1000 * latitude + 10 * longitude + i);
            person.uploaded("%d_%d_%d.jpg".formatted(latitude, longitude, i), where.in(picture));
        }
    }
}
