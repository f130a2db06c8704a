package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Photos are shown small, medium or large, as each device likes it. */
@QuarkusTest
class PhotoSizeTest extends BrowserTest {
    private static final LocalDateTime NEWEST = LocalDateTime.parse("2024-05-12T18:00:00");
    private static final LocalDateTime POINTED_AT = NEWEST.minusMinutes(12);
    private static final int ALL = 90;

    private Person person;

    @BeforeEach
    void addPictures() {
        person = Person.signedUp();
        new Album(person).with(NEWEST, ALL);
    }

    @Test
    void twoButtonsMakeThemSmallerAndLargerAndTheDeviceRemembers() {
        var visit = visit(Screen.DESKTOP).signIn(person);
        first(visit).focus();
        var medium = heightOf(first(visit));
        visit.button("Larger photos").click();
        var large = heightOf(first(visit));
        assertTrue(large > medium * 1.3, large + " after " + medium);
        assertThat(visit.button("Larger photos")).isDisabled();
        visit.reload();
        assertEquals(large, heightOf(first(visit)), 1);
        first(visit).focus();
        visit.button("Smaller photos").click();
        visit.button("Smaller photos").click();
        assertThat(visit.button("Zoom out to months")).isEnabled();
        assertTrue(heightOf(first(visit)) < medium * 0.8);
        assertThat(visit.heading("May 2024")).isVisible();
    }

    @Test
    void theWheelWithCtrlKeepsThePhotoThatIsPointedAt() {
        var visit = visit(Screen.DESKTOP).signIn(person);
        var photo = inTheMiddle(visit);
        var middle = middleOf(photo);
        visit.page().mouse().move(photo.x + photo.width / 2, middle);
        visit.page().keyboard().down("Control");
        for (var turn : new int[] {-120, 120, -120}) {
            var height = heightOf(pointedAt(visit));
            visit.page().mouse().wheel(0, turn);
            visit.page().waitForCondition(() -> Math.abs(heightOf(pointedAt(visit)) - height) > 0.15 * height);
            assertEquals(middle, middleOf(pointedAt(visit).boundingBox()), 3);
        }
        visit.page().keyboard().up("Control");
    }

    @Test
    void twoFingersThatPartMakeThemLarger() {
        var visit = visit(Screen.PHONE).signIn(person);
        var photo = inTheMiddle(visit);
        int middle = (int) middleOf(photo);
        new Fingers(visit)
                .pinch(
                        Fingers.at(160, middle),
                        Fingers.at(220, middle),
                        Fingers.at(140, middle),
                        Fingers.at(235, middle));
        visit.page().waitForCondition(() -> heightOf(pointedAt(visit)) > 1.2 * photo.height);
        assertThat(visit.page().locator(".tile.selected")).hasCount(0);
        assertThat(visit.page().getByRole(AriaRole.DIALOG)).hasCount(0);
        assertEquals(1, visit.page().evaluate("() => visualViewport.scale"));
    }

    private BoundingBox inTheMiddle(Visit visit) {
        first(visit).focus();
        assertThat(visit.button("Larger photos")).isVisible();
        pointedAt(visit).evaluate("photo => photo.scrollIntoView({ block: 'center' })");
        assertThat(pointedAt(visit)).isInViewport();
        return pointedAt(visit).boundingBox();
    }

    private static Locator pointedAt(Visit visit) {
        return visit.tile(Album.nameOf(POINTED_AT));
    }

    private static Locator first(Visit visit) {
        return visit.tile(Album.nameOf(NEWEST));
    }

    private static double heightOf(Locator photo) {
        return photo.boundingBox().height;
    }

    private static double middleOf(BoundingBox box) {
        return box.y + box.height / 2;
    }
}
