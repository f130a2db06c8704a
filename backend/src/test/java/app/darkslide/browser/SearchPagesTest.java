package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.renditions.Exif;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Photos as their user finds them: by words, by what they have in common, by heart and by tag. */
@QuarkusTest
class SearchPagesTest extends BrowserTest {
    private static final LocalDateTime TAKEN = LocalDateTime.parse("2024-05-12T18:00:00");
    private static final LocalDateTime BEFORE = LocalDateTime.parse("2023-07-01T12:00:00");

    private Person person;
    private List<String> ids;
    private Visit visit;

    @BeforeEach
    void addPictures() {
        person = Person.signedUp();
        new Album(person).with(TAKEN, 3);
        new Album(person).with(BEFORE, 2);
        ids = person.request().get("/images").jsonPath().getList("items.id");
        describe(0, "Low tide at the pier");
        describe(3, "The pier in the rain");
    }

    @Test
    void wordsAndFiltersFindWhatTheViewerThenWalks() {
        visit = visit(Screen.DESKTOP).signIn(person);
        var sent = new ArrayList<String>();
        visit.page().onRequest(request -> sent.add(request.url()));
        visit.link("Search").click();
        assertThat(visit.heading("Search")).isFocused();
        assertThat(visit.tiles()).hasCount(5);
        Look.at(visit, Screen.DESKTOP, "search");
        box().fill("PIER");
        assertThat(visit.tiles()).hasCount(2);
        assertThat(visit.page()).hasURL(Pattern.compile(".*/search#text=PIER"));
        assertThat(visit.page().getByText("2 photos found")).isVisible();
        filters().click();
        chip("2023").click();
        assertThat(visit.tiles()).hasCount(1);
        assertThat(chip("2023")).hasAttribute("aria-pressed", "true");
        assertThat(chip("2023")).isFocused();
        Look.at(visit, Screen.DESKTOP, "search-found");
        press("Enter");
        assertThat(visit.tiles()).hasCount(2);
        open("Low tide at the pier", Album.nameOf(TAKEN));
        press("ArrowRight");
        assertThat(visit.viewer(Album.nameOf(BEFORE))).isVisible();
        assertThat(visit.button("Older photo")).isHidden();
        visit.reload();
        assertThat(visit.viewer(Album.nameOf(BEFORE))).isVisible();
        assertThat(visit.button("Newer photo")).isVisible();
        press("Escape");
        assertThat(visit.tile("The pier in the rain")).isFocused();
        assertThat(box()).hasValue("PIER");
        visit.link("Export what is found").click();
        assertThat(visit.page().locator("#field-album option:checked")).hasText("Search: “PIER”");
        visit.button("Make the export").click();
        assertThat(visit.page().locator(".entry-title")).hasText("Search");
        assertEquals(
                List.of(),
                sent.stream().filter(url -> url.toLowerCase().contains("pier")).toList());
    }

    @Test
    void whereNothingIsFoundSomethingCanBeLeftOut() {
        visit = visit(Screen.DESKTOP).signIn(person);
        visit.open("/search#text=nowhere&year=2023");
        assertThat(visit.heading("Nothing found")).isVisible();
        Look.at(visit, Screen.DESKTOP, "search-nothing");
        visit.button("Without “nowhere”").click();
        assertThat(visit.tiles()).hasCount(2);
        assertThat(box()).hasValue("");
        assertThat(box()).isFocused();
    }

    @Test
    void favouritesComeAndGoWithTheirHearts() {
        visit = visit(Screen.DESKTOP).signIn(person);
        visit.link("Favourites").click();
        assertThat(visit.heading("No favourites yet")).isVisible();
        Look.at(visit, Screen.DESKTOP, "favourites-none");
        change(Map.of("ids", ids.subList(0, 2), "favourite", true));
        visit.reload();
        assertThat(visit.tiles()).hasCount(2);
        open("Low tide at the pier", Album.nameOf(TAKEN));
        press("f");
        assertThat(visit.button("Favourite")).hasAttribute("aria-pressed", "false");
        press("ArrowRight");
        assertThat(visit.viewer(Album.nameOf(TAKEN.minusMinutes(1)))).isVisible();
        press("Escape");
        assertThat(visit.tiles()).hasCount(1);
    }

    @Test
    void aTagLeadsToItsPhotosByFinger() {
        String tag = person.request()
                .contentType("application/json")
                .body(Map.of("name", "Pier"))
                .post("/tags")
                .path("id");
        change(Map.of("ids", List.of(ids.get(0), ids.get(3)), "addTags", List.of(tag)));
        visit = visit(Screen.PHONE).signIn(person);
        visit.link("Search").tap();
        filters().tap();
        assertThat(chip("Pier")).isVisible();
        Look.at(visit, Screen.PHONE, "search-filters");
        chip("Pier").tap();
        assertThat(visit.tiles()).hasCount(2);
        visit.link("All tags").tap();
        visit.link("Pier").tap();
        assertThat(visit.heading("Pier")).isVisible();
        assertThat(visit.page()).hasTitle("Pier · Darkslide");
        assertThat(visit.tiles()).hasCount(2);
        Look.at(visit, Screen.PHONE, "tag");
    }

    @Test
    void aTownIsFoundAndLinkedToTheMapOfOnesChoice() {
        var where = new Exif().gps("N", 61, "E", 16);
        person.uploaded("Lake.jpg", where.in(Pictures.jpeg(900, 600, 61)));
        visit = visit(Screen.DESKTOP).signIn(person);
        visit.link("Search").click();
        box().fill("svardsjo");
        assertThat(visit.tiles()).hasCount(1);
        filters().click();
        chip("Svärdsjö, Sweden").click();
        assertThat(chip("Svärdsjö, Sweden")).hasAttribute("aria-pressed", "true");
        visit.openPicture("Lake.jpg");
        visit.button("Details").click();
        assertThat(visit.page().locator(".details")).containsText("Svärdsjö, Sweden");
        var map = visit.link("Show on OpenStreetMap");
        assertThat(map).hasAttribute("rel", "noreferrer noopener");
        assertThat(map).hasAttribute("target", "_blank");
        assertThat(map)
                .hasAttribute(
                        "href", "https://www.openstreetmap.org/?mlat=61.00000&mlon=16.00000#map=15/61.00000/16.00000");
        Look.at(visit, Screen.DESKTOP, "details-place");
        press("Escape");
        visit.openSettings("Account");
        visit.page().getByLabel("Map service").selectOption("Apple Maps");
        visit.open("/search#country=Sweden").openPicture("Lake.jpg");
        visit.button("Details").click();
        assertThat(visit.link("Show on Apple Maps"))
                .hasAttribute("href", "https://maps.apple.com/?q=61.00000%2C16.00000");
    }

    /** Once nothing is searched any more. */
    private void open(String description, String fileName) {
        assertThat(visit.page().locator(".search-photos[aria-busy]")).hasCount(0);
        visit.tile(description).click();
        assertThat(visit.viewer(fileName)).isVisible();
    }

    private void describe(int picture, String description) {
        change(Map.of("ids", List.of(ids.get(picture)), "description", description));
    }

    private void change(Map<String, Object> edit) {
        person.request()
                .contentType("application/json")
                .body(edit)
                .patch("/images")
                .then()
                .statusCode(200);
    }

    private Locator box() {
        return visit.page().getByRole(AriaRole.SEARCHBOX);
    }

    private Locator filters() {
        return visit.page().locator(".facets summary");
    }

    private Locator chip(String text) {
        return visit.page().locator(".chip").filter(new Locator.FilterOptions().setHasText(text));
    }

    private void press(String key) {
        visit.page().keyboard().press(key);
    }
}
