package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The description, the file name and the date of a picture, changed in the viewer. */
@QuarkusTest
class ChangingWordsTest extends BrowserTest {
    private Person person;
    private Visit visit;
    private String id;

    @BeforeEach
    void openTheDetails() {
        person = Person.signedUp();
        person.uploaded("Other.jpg", Pictures.jpeg(600, 400, 51));
        id = person.uploaded("Harbour.jpg", Pictures.jpeg(900, 600, 52));
        visit = visit(Screen.DESKTOP).signIn(person).openPicture("Harbour.jpg");
        visit.button("Details").click();
        visit.button("Edit").click();
        assertThat(field("Description")).isFocused();
    }

    @Test
    void aDescriptionIsWhatScreenReadersSay() {
        field("Description").fill("Boats in the evening sun");
        visit.button("Save").click();
        assertThat(visit.shown()).hasAttribute("alt", "Boats in the evening sun");
        assertThat(visit.button("Edit")).isFocused();
        visit.page().keyboard().press("Escape");
        assertThat(visit.tile("Boats in the evening sun")).isVisible();
        person.request().get("/images/" + id).then().body("description", equalTo("Boats in the evening sun"));
    }

    @Test
    void aNewDateSaysWhoseItIsAndMovesThePicture() {
        field("Date and time").fill("1999-12-31T23:59:30");
        visit.page().getByLabel("Time zone").selectOption("+13:00");
        visit.button("Save").click();
        assertThat(visit.page().locator(".details")).containsText("31 December 1999 at 23:59");
        assertThat(visit.page().locator(".details")).containsText("Set by you");
        assertThat(visit.page().getByText("This photo is now among those of 31 December 1999."))
                .isVisible();
        visit.button("Newer photo").click();
        assertThat(visit.viewer("Other.jpg")).isVisible();
        visit.button("Older photo").click();
        assertThat(visit.viewer("Harbour.jpg")).isVisible();
        visit.page().keyboard().press("Escape");
        assertThat(visit.tile("Harbour.jpg")).hasAccessibleName("Harbour.jpg, 2 of 2, 31 December 1999");
        person.request()
                .get("/images/" + id)
                .then()
                .body("takenAt", equalTo("1999-12-31T10:59:30Z"), "taken.local", equalTo("1999-12-31T23:59:30"));
    }

    @Test
    void aFileNameCannotBeEmpty() {
        field("File name").fill("  ");
        visit.button("Save").click();
        assertThat(visit.page().getByText("Enter a file name.")).isVisible();
        assertThat(field("File name")).isFocused();
        field("File name").fill("Port.jpg");
        visit.button("Save").click();
        assertThat(visit.viewer("Port.jpg")).isVisible();
    }

    @Test
    void whoComesSecondIsToldAndLosesNothing() {
        visit.watch().expect(412, "/images/" + id);
        field("Description").fill("My words");
        changedElsewhere("Other words");
        visit.button("Save").click();
        assertThat(visit.page().getByText("was changed in another tab or on another device"))
                .isVisible();
        assertThat(field("Description")).hasValue("My words");
        visit.button("Save").click();
        assertThat(visit.shown()).hasAttribute("alt", "My words");
        person.request().get("/images/" + id).then().body("description", equalTo("My words"));
    }

    @Test
    void orTakesTheOtherVersion() {
        visit.watch().expect(412, "/images/" + id);
        field("Description").fill("My words");
        changedElsewhere("Other words");
        visit.button("Save").click();
        visit.button("Use the other version").click();
        assertThat(field("Description")).hasValue("Other words");
        visit.button("Cancel").click();
        assertThat(visit.page().locator(".details")).containsText("Other words");
        person.request().get("/images/" + id).then().body("description", equalTo("Other words"));
    }

    @Test
    void whatIsNotSavedYetIsKept() {
        field("Description").fill("Half a sent");
        visit.button("Older photo").click();
        assertThat(visit.viewer("Other.jpg")).isVisible();
        visit.button("Go back to it").click();
        assertThat(visit.viewer("Harbour.jpg")).isVisible();
        assertThat(field("Description")).hasValue("Half a sent");
    }

    @Test
    void escapeLeavesTheFormAndNotThePicture() {
        visit.page().keyboard().press("Escape");
        assertThat(visit.button("Edit")).isFocused();
        assertThat(visit.viewer("Harbour.jpg")).isVisible();
    }

    private void changedElsewhere(String description) {
        person.request()
                .contentType("application/json")
                .body(Map.of("description", description))
                .patch("/images/" + id)
                .then()
                .statusCode(200);
    }

    private Locator field(String label) {
        return visit.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
