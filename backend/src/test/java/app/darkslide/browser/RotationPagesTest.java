package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import com.microsoft.playwright.Route;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Photos that their user rotates by quarter turns. */
@QuarkusTest
class RotationPagesTest extends BrowserTest {
    private static final LocalDateTime TAKEN = LocalDateTime.parse("2024-05-12T18:00:00");

    private Person person;
    private Visit visit;

    @BeforeEach
    void addPictures() {
        person = Person.signedUp();
        new Album(person).with(TAKEN, 3);
        visit = visit(Screen.DESKTOP).signIn(person);
    }

    @Test
    void keysRotateThePhotoInTheViewerAndItsTileHasTheNewShape() {
        visit.openPicture(Album.nameOf(TAKEN));
        visit.assertPainted(visit.shown());
        var before = visit.restingBox();
        assertTrue(before.width > before.height);
        visit.button("Details").click();
        var dimensions = visit.page().locator(".details-list").getByText("×");
        var across = dimensions.textContent();
        visit.page().keyboard().press("]");
        assertThat(dimensions).not().hasText(across);
        visit.button("Details").click();
        assertThat(visit.shown()).hasAttribute("src", Pattern.compile("preview\\?v=2$"));
        visit.assertPainted(visit.shown());
        var after = visit.restingBox();
        assertEquals(before.width / before.height, after.height / after.width, 0.02);
        visit.page().keyboard().press("[");
        assertThat(visit.shown()).hasAttribute("src", Pattern.compile("preview\\?v=3$"));
        visit.button("Rotate left").click();
        assertThat(visit.shown()).hasAttribute("src", Pattern.compile("preview\\?v=4$"));
        visit.button("Close").click();
        assertThat(visit.page().locator("viewer-page")).hasCount(0);
        var tile = visit.tile(Album.nameOf(TAKEN)).boundingBox();
        assertTrue(tile.height > tile.width);
        assertRotations(270, 0, 0);
    }

    @Test
    void severalAreRotatedFromTheSelectionAndItCanBeUndone() {
        for (var at : List.of(0, 2)) {
            visit.tiles().nth(at).hover();
            visit.page().locator(".mark-box").nth(at).click();
        }
        visit.choose(visit.more(), "Rotate right");
        assertThat(visit.page().getByText("2 photos were rotated.")).isVisible();
        assertRotations(90, 0, 90);
        visit.button("Undo").click();
        assertThat(visit.tiles().nth(0).locator("img")).hasAttribute("src", Pattern.compile("v=3$"));
        assertThat(visit.tiles().nth(2).locator("img")).hasAttribute("src", Pattern.compile("v=3$"));
        assertRotations(0, 0, 0);
    }

    @Test
    void whatWasReadBeforeARotationDoesNotHideItInTheDetails() {
        var whole = Pattern.compile("/images/[0-9a-f-]{36}$");
        visit.page().waitForResponse(whole, () -> visit.openPicture(Album.nameOf(TAKEN)));
        var late = new ArrayList<Runnable>();
        visit.page().route(whole, route -> {
            if (!late.isEmpty()) {
                route.resume();
                return;
            }
            var answer = route.fetch();
            late.add(() -> route.fulfill(new Route.FulfillOptions().setResponse(answer)));
        });
        visit.button("Details").click();
        visit.page().waitForCondition(() -> !late.isEmpty());
        visit.page().keyboard().press("]");
        var dimensions = visit.page().locator(".details-list").getByText("×");
        assertThat(dimensions).hasText("60 × 90");
        visit.page().waitForRequest(whole, () -> late.get(0).run());
        assertThat(dimensions).hasText("60 × 90");
    }

    private void assertRotations(Integer... rotations) {
        assertEquals(List.of(rotations), person.request().get("/images").path("items.rotation"));
    }
}
