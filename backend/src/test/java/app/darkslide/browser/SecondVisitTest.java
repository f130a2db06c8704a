package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import com.microsoft.playwright.Page;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The browser keeps the images that it has seen, until the user signs out. */
@QuarkusTest
class SecondVisitTest extends BrowserTest {
    private static final int PHOTOS = 8;
    private static final String THUMBNAILS = """
        () => performance.getEntriesByType('resource')
          .filter(entry => entry.name.includes('/thumbnail'))\
        """;

    /** The length of each body that came; none came with an answer of 304, which counts as 300 bytes. */
    private static final String TRAVELLED = """
        () => performance.getEntries().filter(entry => entry.transferSize > 0)
          .map(entry => entry.transferSize > 300 ? entry.encodedBodySize : 0)\
        """;

    private Person person;

    @BeforeEach
    void upload() {
        person = Person.signedUp();
        for (int i = 0; i < PHOTOS; i++) person.uploaded("DSC_%04d.jpg".formatted(i), Pictures.jpeg(600, 400, i));
    }

    @Test
    void noThumbnailIsAskedForAgain() {
        var visit = visit(Screen.DESKTOP).signIn(person);
        assertAllPainted(visit.page());
        assertTrue(transferred(visit.page()).stream().allMatch(bytes -> bytes > 1_000), "the first time all come");
        var second = visit.newTab();
        second.navigate("/");
        assertAllPainted(second);
        assertEquals(PHOTOS, transferred(second).size());
        assertTrue(transferred(second).stream().allMatch(bytes -> bytes == 0), () -> "" + transferred(second));
        report(second);
    }

    /** Browsers ignore there that their cache is to be cleared, so that each image has to be asked for. */
    @Test
    void overPlainHttpItIsAskedForAndDoesNotTravelAgain() {
        var visit = visit(Screen.DESKTOP, "http://" + Chromium.PLAIN_HOST + ":" + root.getPort());
        visit.watch().expect("The Cross-Origin-Opener-Policy header has been ignored");
        visit.watch().expect("Clear-Site-Data header on");
        visit.watch().expect(401, "/");
        visit.signIn(person);
        assertAllPainted(visit.page());
        var image = visit.tiles().locator("img").first().getAttribute("src");
        var second = visit.newTab();
        second.navigate("/");
        assertAllPainted(second);
        assertTrue(
                transferred(second).stream().allMatch(bytes -> bytes > 0 && bytes <= 300),
                () -> "" + transferred(second));
        visit.signOut();
        assertEquals(401, visit.page().evaluate("url => fetch(url).then(answer => answer.status)", image));
    }

    /** For the figures in {@code frontend/README.md}, as the page sees them: what the browser has kept does not travel. */
    @SuppressWarnings("unchecked")
    private static void report(Page page) {
        var bodies = (List<Integer>) page.evaluate(TRAVELLED);
        System.out.printf(
                "A second visit of a member: %d requests, %,d bytes of bodies%n",
                bodies.size(), bodies.stream().mapToInt(Integer::intValue).sum());
    }

    private static void assertAllPainted(Page page) {
        assertThat(page.locator(".tile img.there")).hasCount(PHOTOS);
        page.waitForCondition(() -> transferred(page).size() >= PHOTOS);
    }

    /** The bytes of each answer with a thumbnail: none where the browser asked for nothing, 300 where it had it still. */
    @SuppressWarnings("unchecked")
    private static List<Integer> transferred(Page page) {
        return (List<Integer>) page.evaluate("(" + THUMBNAILS + ")().map(entry => entry.transferSize)");
    }
}
