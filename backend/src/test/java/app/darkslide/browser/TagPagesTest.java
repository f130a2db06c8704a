package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.testing.Person;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tags as their user gives them to photos and takes them away. */
@QuarkusTest
class TagPagesTest extends BrowserTest {
    private static final LocalDateTime TAKEN = LocalDateTime.parse("2024-05-12T18:00:00");

    private Person person;
    private Visit visit;

    @BeforeEach
    void addPictures() {
        person = Person.signedUp();
        new Album(person).with(TAKEN, 4);
        person.tag("Rain");
    }

    @Test
    void theyAreAddedWhileTypingAndRemovedByTheirButtons() {
        open(Screen.DESKTOP);
        visit.openPicture(Album.nameOf(TAKEN));
        visit.button("Details").click();
        field().fill("Pier");
        press("Enter");
        assertThat(chips()).hasText(new String[] {"Pier"});
        assertThat(field()).isFocused();
        visit.page().keyboard().type("ra");
        assertThat(visit.button("Rain")).isVisible();
        press("ArrowDown");
        assertThat(visit.button("Rain")).isFocused();
        press("Enter");
        assertThat(chips()).hasText(new String[] {"Pier", "Rain"});
        Look.at(visit, Screen.DESKTOP, "viewer-tags");
        assertTags(0, "Pier", "Rain");
        visit.button("Remove Pier").click();
        assertThat(visit.button("Remove Rain")).isFocused();
        assertTags(0, "Rain");
        visit.reload();
        visit.button("Details").click();
        assertThat(chips()).hasText(new String[] {"Rain"});
    }

    @Test
    void whoTypesTheNextOneWhileOneIsBeingMadeLosesNeither() {
        open(Screen.DESKTOP);
        visit.openPicture(Album.nameOf(TAKEN));
        visit.button("Details").click();
        field().fill("rain");
        assertThat(visit.button("Rain")).isVisible();
        var making = new HeldBack(visit.page(), ".*/tags$");
        field().fill("Pier");
        press("Enter");
        making.await();
        visit.page().keyboard().type("rain");
        press("Enter");
        assertThat(chips()).hasText(new String[] {"Rain"});
        making.release();
        assertThat(chips()).hasText(new String[] {"Pier", "Rain"});
        assertTags(0, "Pier", "Rain");
    }

    @Test
    void manyGetThemAndLoseThemAtOnce() {
        open(Screen.DESKTOP);
        for (var at : List.of(0, 2)) {
            visit.tiles().nth(at).hover();
            visit.page().locator(".mark-box").nth(at).click();
        }
        visit.button("Tags").click();
        assertThat(visit.dialog().getByRole(AriaRole.HEADING)).hasText("Tags of 2 photos");
        field().fill("rain");
        assertThat(visit.button("Rain")).isVisible(); // or it would be made
        press("Enter");
        assertThat(chips()).hasText(new String[] {"Rain"});
        Look.at(visit, Screen.DESKTOP, "tags-of-many");
        assertTags(2, "Rain");
        assertTags(1);
        press("Escape");
        visit.page().locator(".mark-box").nth(1).click();
        visit.button("Tags").click();
        assertThat(chips()).hasText(new String[] {"Rain2 of 3"});
        visit.button("Remove Rain").click();
        assertThat(chips()).hasCount(0);
        visit.button("Done").click();
        assertTags(0);
    }

    @Test
    void aFingerTagsAPhoto() {
        open(Screen.PHONE);
        visit.tile(Album.nameOf(TAKEN)).tap();
        assertThat(visit.viewer(Album.nameOf(TAKEN))).isVisible();
        visit.button("Details").tap();
        field().tap();
        visit.page().keyboard().type("r");
        visit.button("Rain").tap();
        assertThat(chips()).hasText(new String[] {"Rain"});
        Look.at(visit, Screen.PHONE, "viewer-tags");
        visit.button("Remove Rain").tap();
        assertThat(chips()).hasCount(0);
    }

    @Test
    void theirPageMakesRenamesMergesAndDeletesThem() {
        visit = visit(Screen.DESKTOP).signIn(person);
        visit.link("Tags").click();
        assertThat(visit.heading("Tags")).isFocused();
        visit.button("New tag").click();
        visit.dialog().getByLabel("Name").fill("Peir");
        press("Enter");
        assertThat(visit.link("Peir")).isFocused();
        visit.button("Rename Peir").click();
        assertThat(visit.dialog().getByLabel("Name")).hasValue("Peir");
        visit.dialog().getByLabel("Name").fill("Pier");
        press("Enter");
        assertThat(rows()).hasText(new String[] {"Pier", "Rain"});
        Look.at(visit, Screen.DESKTOP, "tags");
        visit.button("Merge Pier").click();
        assertThat(visit.dialog().getByRole(AriaRole.SEARCHBOX)).isFocused();
        Look.at(visit, Screen.DESKTOP, "tags-merge");
        press("Enter");
        assertThat(rows()).hasText(new String[] {"Rain"});
        assertThat(visit.page().getByText("Pier is part of Rain now.")).isVisible();
        visit.button("Delete Rain").click();
        assertThat(visit.dialog()).containsText("No photo is deleted");
        visit.dialog().locator(".grave").click();
        assertThat(visit.heading("No tags yet")).isVisible();
        Look.at(visit, Screen.DESKTOP, "tags-none");
    }

    @Test
    void aNameThatIsTakenIsSaidWhereItIsGiven() {
        visit = visit(Screen.PHONE).signIn(person);
        visit.watch().expect(409, "/tags");
        visit.open("/tag").button("New tag").tap();
        visit.dialog().getByLabel("Name").fill("RAIN");
        visit.button("Make tag").tap();
        assertThat(visit.dialog().getByText("Name is taken.")).isVisible();
        press("Escape");
        Look.at(visit, Screen.PHONE, "tags");
    }

    @Test
    void aNameThatCannotBeIsSaidAtTheField() {
        open(Screen.DESKTOP);
        visit.watch().expect(400, "/tags");
        visit.openPicture(Album.nameOf(TAKEN));
        visit.button("Details").click();
        field().fill("left\u202eright");
        press("Enter");
        assertThat(visit.page().getByText("characters that cannot be shown")).isVisible();
        assertThat(chips()).hasCount(0);
    }

    private void open(Screen screen) {
        visit = visit(screen).signIn(person);
        assertThat(visit.tiles()).hasCount(4);
    }

    /** Waits until the service has them: the page shows them before. */
    private void assertTags(int picture, String... names) {
        visit.page().waitForCondition(() -> names(picture).size() == names.length);
        assertEquals(List.of(names), names(picture));
    }

    private List<String> names(int picture) {
        List<String> ids = person.request().get("/images").jsonPath().getList("items[" + picture + "].tags");
        Map<String, String> names = new HashMap<>();
        person.request()
                .get("/tags")
                .jsonPath()
                .getList("items", Map.class)
                .forEach(tag -> names.put((String) tag.get("id"), (String) tag.get("name")));
        return ids.stream().map(names::get).sorted().toList();
    }

    private Locator field() {
        return visit.page().getByLabel("Add a tag");
    }

    private Locator rows() {
        return visit.page().locator(".tag-list .tag-name");
    }

    private Locator chips() {
        return visit.page().locator(".tags .tag");
    }

    private void press(String key) {
        visit.page().keyboard().press(key);
    }
}
