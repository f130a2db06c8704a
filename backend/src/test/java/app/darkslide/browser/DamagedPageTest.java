package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.StoredPart;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DamagedPageTest extends BrowserTest {
    private static final byte[] PICTURE = Pictures.jpeg(90, 60, 1);

    @Test
    void whatIsDamagedIsToldUntilTheFileIsAddedAgain() throws IOException {
        var person = Person.signedUp();
        person.uploaded("whole.jpg", Pictures.jpeg(90, 60, 2));
        var id = person.uploaded("lost.jpg", PICTURE);
        var visit = visit(Screen.DESKTOP).signIn(person);
        assertThat(visit.tiles()).hasCount(2);
        var note = visit.page().locator("damaged-note section");
        assertThat(note).hasCount(0);

        StoredPart.original(id).delete();
        person.request().get("/images/" + id + "/content");
        visit.reload();
        assertThat(note).containsText("Some of your stored photos are damaged");
        visit.link("See which").click();
        assertThat(visit.heading("Damaged photos")).isVisible();
        assertThat(note).isHidden();
        var entries = visit.page().locator("damaged-page li");
        assertThat(entries).hasCount(1);
        assertThat(entries).containsText("lost.jpg");
        assertThat(entries).containsText("The original is missing.");
        visit.assertPainted(entries.locator("img"));

        var again = new FilePayload("lost.jpg", "image/jpeg", PICTURE);
        visit.page()
                .waitForFileChooser(() -> visit.button("Choose photos").click())
                .setFiles(again);
        assertThat(visit.page().getByText("No photo is damaged.")).isVisible();
        assertThat(note).hasCount(0);
    }

    @Test
    void whatIsBeyondRepairIsDeletedForEverAndItsFileAddedAnew() {
        var person = Person.signedUp();
        person.uploaded("locked.jpg", PICTURE);
        var visit = visit(Screen.DESKTOP).signIn(person);
        assertThat(visit.tiles().locator("img.there")).hasCount(1); // before nothing can open it
        person.sql("update images set wrapped_key = reverse(wrapped_key), damaged = true, damaged_reason = 'KEY'"
                + " where owner_id = " + Person.ID);
        visit.open("/damaged");
        var delete = visit.button("Delete for ever locked.jpg");
        assertThat(delete).isVisible();
        Look.at(visit, Screen.DESKTOP, "damaged-beyond-repair");
        delete.click();
        dialogButton(visit, "Cancel").click();
        assertThat(delete).isFocused();

        delete.click();
        dialogButton(visit, "Delete for ever").click();
        assertThat(visit.page().getByText("No photo is damaged.")).isVisible();
        assertThat(visit.page().getByText("locked.jpg is deleted for ever.")).isVisible();
        assertThat(visit.page().locator("main")).isFocused();
        visit.page()
                .waitForFileChooser(() -> visit.button("Choose photos").click())
                .setFiles(new FilePayload("locked.jpg", "image/jpeg", PICTURE));
        visit.link("Photos").click();
        assertThat(visit.tiles()).hasCount(1);
        assertThat(visit.page().locator("damaged-note section")).hasCount(0);
    }

    private static Locator dialogButton(Visit visit, String name) {
        return visit.dialog().getByText(name, new Locator.GetByTextOptions().setExact(true));
    }
}
