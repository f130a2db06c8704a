package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SomebodyElseTest extends BrowserTest {
    private String id;
    private Visit other;

    @BeforeEach
    void twoPeople() {
        id = Person.signedUp().uploaded("Mine alone.jpg", Pictures.jpeg(800, 600, 11));
        other = visit(Screen.DESKTOP).signIn(Person.signedUp());
        other.watch().expect(404, "/images/" + id);
    }

    @Test
    void hasAnEmptyGallery() {
        assertThat(other.heading("No photos yet")).isVisible();
        assertThat(other.tiles()).hasCount(0);
    }

    @Test
    void findsNothingAtThePhotosAddress() {
        other.open("/photo/" + id);
        assertThat(other.heading("This photo is not here")).isVisible();
        assertThat(other.page().getByText("Mine alone.jpg")).hasCount(0);
        assertThat(other.page().locator(".viewer img")).hasCount(0);
    }

    @Test
    void canFetchNoneOfItsParts() {
        for (var url : partsOfThePhoto()) {
            assertEquals(404, other.page().evaluate("url => fetch(url).then(answer => answer.status)", url), url);
        }
    }

    @Test
    void canShowNoneOfItsParts() {
        var show = """
                url => new Promise(resolve => {
                  const image = new Image();
                  image.onload = () => resolve('shown');
                  image.onerror = () => resolve('nothing');
                  image.src = url;
                })""";
        for (var url : partsOfThePhoto()) assertEquals("nothing", other.page().evaluate(show, url), url);
    }

    private List<String> partsOfThePhoto() {
        return Stream.of("", "/content", "/content?download", "/thumbnail?v=1", "/preview?v=1")
                .map(part -> "/images/" + id + part)
                .toList();
    }
}
