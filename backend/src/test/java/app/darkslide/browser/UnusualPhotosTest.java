package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Photos in the gallery that are not like others. */
@QuarkusTest
class UnusualPhotosTest extends BrowserTest {
    private Person person;

    @BeforeEach
    void signUp() {
        person = Person.signedUp();
    }

    @Test
    void aPanoramaIsAsWideAsItIsAndSharp() {
        person.uploaded("Alps.jpg", Pictures.jpeg(3000, 600, 41));
        person.uploaded("Lake.jpg", Pictures.jpeg(900, 600, 42));
        var visit = visit(Screen.DESKTOP).signIn(person);
        var panorama = visit.tile("Alps.jpg");
        assertThat(panorama).hasAccessibleName(Pattern.compile("Alps.jpg, .*, Panorama"));
        assertThat(panorama.locator(".badge")).hasText("Panorama");
        var box = panorama.boundingBox();
        assertEquals(5, box.width / box.height, 0.1);
        var sharpest = panorama.locator("img").last();
        assertThat(sharpest).hasAttribute("src", Pattern.compile(".*/preview.*"));
        visit.assertPainted(sharpest);
        assertThat(images(visit.tile("Lake.jpg"))).hasCount(1);
    }

    @Test
    void nothingShinesThroughATransparentPicture() {
        person.uploaded("Disc.png", Pictures.transparent(300, 200));
        person.uploaded("Lake.jpg", Pictures.jpeg(900, 600, 42));
        var visit = visit(Screen.DESKTOP).signIn(person);
        assertThat(visit.tile("Lake.jpg").locator("canvas")).hasCount(1);
        assertThat(images(visit.tile("Disc.png"))).hasCount(1);
        assertThat(visit.tile("Disc.png").locator("canvas")).hasCount(0);
        visit.openPicture("Disc.png");
        assertThat(visit.page().locator(".slide:not([aria-hidden]) canvas")).hasCount(0);
    }

    private static Locator images(Locator tile) {
        return tile.locator("img");
    }
}
