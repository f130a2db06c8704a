package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.darkslide.testing.Person;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The service cannot be reached for a while: what is missing comes by itself afterwards. */
@QuarkusTest
class AwayTest extends BrowserTest {
    private static final LocalDateTime TAKEN = LocalDateTime.parse("2024-05-12T18:00:00");
    private static final String TRASH = "**/images/trash*";

    private Visit visit;

    @BeforeEach
    void comeIn() {
        var person = Person.signedUp();
        new Album(person).with(TAKEN, 3);
        visit = visit(Screen.DESKTOP).signIn(person);
        visit.watch().expect("Failed to load resource: net::ERR_INTERNET_DISCONNECTED");
        visit.watch().expect("Failed to load resource: net::ERR_FAILED");
        assertThat(visit.tiles().locator("img.there")).hasCount(3);
    }

    @Test
    void backOnlineAListLoadsWithoutATouch() {
        visit.openTrash();
        visit.link("Photos").click();
        visit.context().setOffline(true);
        visit.openTrash();
        assertThat(visit.heading("The trash could not be listed")).isVisible();
        visit.context().setOffline(false);
        assertThat(visit.heading("Nothing in the trash")).isVisible();
    }

    @Test
    void aServiceThatAnswersAgainIsFoundWithoutATouch() {
        visit.page().route(TRASH, Route::abort);
        visit.openTrash();
        assertThat(visit.heading("The trash could not be listed")).isVisible();
        visit.page().unroute(TRASH);
        assertThat(visit.heading("Nothing in the trash")).isVisible();
    }

    @Test
    void thumbnailsThatDidNotComeAreLoadedOnceTheDeviceIsOnline() {
        holdBack("**/thumbnail*", 3);
        visit.context().setOffline(true);
        visit.page().unroute("**/thumbnail*");
        visit.context().setOffline(false);
        assertThat(visit.tiles().locator("img.there")).hasCount(3);
    }

    @Test
    void thumbnailsAreLoadedOnceAServiceAnswersThatWasNotThere() {
        visit.page().route("**/users/options", Route::abort);
        holdBack("**/thumbnail*", 3);
        visit.page().unroute("**/thumbnail*");
        visit.page().unroute("**/users/options");
        assertThat(visit.tiles().locator("img.there")).hasCount(3);
    }

    /** By the time that it is asked, the service may be back. */
    @Test
    void thumbnailsThatDidNotComeAreLoadedThoughTheServiceAnswers() {
        holdBack("**/thumbnail*", 3);
        visit.page().unroute("**/thumbnail*");
        assertThat(visit.tiles().locator("img.there")).hasCount(3);
    }

    @Test
    void whatComesLateIsLoadedOnceTheServiceAnswersAgain() {
        visit.page().route("**/uploads/drop-zone.js", Route::abort);
        visit.reload();
        visit.page().waitForFunction("() => customElements.get('toast-stack')");
        visit.page().unroute("**/uploads/drop-zone.js");
        visit.page().waitForFunction("() => customElements.get('drop-zone')");
    }

    @Test
    void aPartOfTheAppThatCannotBeLoadedIsTold() {
        visit.page().waitForFunction("() => customElements.get('toast-stack')");
        visit.page().route("**/ui/shortcuts-dialog.js", Route::abort);
        visit.page().keyboard().press("?");
        assertThat(visit.page().getByText("This part of Darkslide could not be loaded."))
                .isVisible();
        visit.page().unroute("**/ui/shortcuts-dialog.js");
        visit.page().keyboard().press("?");
        assertThat(visit.page().getByRole(AriaRole.DIALOG)).isVisible();
    }

    /** Loads the gallery without them; each is tried twice, the second time with a fresh token. */
    private void holdBack(String thumbnails, int count) {
        var aborted = new AtomicInteger();
        visit.page().route(thumbnails, route -> {
            route.abort();
            aborted.incrementAndGet();
        });
        visit.reload();
        visit.page().waitForCondition(() -> aborted.get() >= 2 * count);
        assertThat(visit.tiles()).hasCount(count);
        assertThat(visit.tiles().locator("img.there")).hasCount(0);
    }

    @Test
    void aPhotoThatCannotBeOpenedLeavesTheGalleryAndSaysWhy() {
        visit.page().route("**/features/viewer/*", Route::abort);
        visit.reload();
        assertThat(visit.tiles()).hasCount(3);
        visit.tiles().first().click();
        assertThat(visit.page().getByText("The photo could not be opened.")).isVisible();
        assertThat(visit.tiles()).hasCount(3);
        assertThat(visit.page()).hasURL(Pattern.compile(".*/$"));
        visit.page().unroute("**/features/viewer/*");
        visit.openPicture(Album.nameOf(TAKEN));
    }

    @Test
    void aLargeViewThatDidNotComeIsLoadedOnceTheDeviceIsOnline() {
        visit.page().route("**/preview*", Route::abort);
        visit.openPicture(Album.nameOf(TAKEN.minusMinutes(1)));
        var alert = visit.page().getByRole(AriaRole.ALERT);
        assertThat(alert).containsText("The large view could not be loaded.");
        visit.context().setOffline(true);
        visit.page().unroute("**/preview*");
        visit.context().setOffline(false);
        assertThat(visit.shown()).hasAttribute("src", Pattern.compile(".*/preview.*"));
        visit.assertPainted(visit.shown());
        assertThat(alert).hasCount(0);
    }

    @Test
    void aDeletionThatFailsIsToldOnceAndNotAsDone() {
        visit.page().route("**/images/deletions", Route::abort);
        visit.tiles().first().focus();
        visit.page().keyboard().press("Delete");
        assertThat(visit.page().getByText("was not deleted and back in the gallery."))
                .isVisible();
        assertThat(visit.page().getByText("moved to the trash")).hasCount(0);
        assertThat(visit.tiles()).hasCount(3);
    }

    @Test
    void iconsStayWhileTheDeviceIsOffline() {
        visit.tiles().first().hover();
        visit.page()
                .waitForFunction("() => customElements.get('viewer-page') && document.getElementById('icon-close')");
        visit.context().setOffline(true);
        visit.openPicture(Album.nameOf(TAKEN));
        visit.page().waitForFunction("""
                () => {
                  const icons = [...document.querySelectorAll('.viewer use')];
                  return icons.length > 5 && icons.every((icon) => icon.getBBox().width > 0 || !icon.checkVisibility());
                }""");
    }
}
