package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.darkslide.testing.Person;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every screen but the settings, as {@link Look} looks at them. */
@QuarkusTest
class ScreensTest extends BrowserTest {
    private static final int PHOTOS = 18;
    private static final double WHATEVER_IT_TAKES = 20 * 60_000;
    private static final Instant NEWEST = Instant.parse("2025-09-19T17:00:00Z");

    @TempDir
    Path directory;

    private Screen screen;
    private Visit visit;

    @Test
    void allAreForEverybodyOnADesktop() throws IOException {
        screen = Screen.DESKTOP;
        lookAtEverything();
    }

    @Test
    void allAreForEverybodyOnAPhone() throws IOException {
        screen = Screen.PHONE;
        lookAtEverything();
    }

    private void lookAtEverything() throws IOException {
        visit = visit(screen).open("/sign-in");
        assertThat(visit.heading("Sign in")).isVisible();
        look("sign-in");
        visit.open("/register");
        assertThat(visit.heading("Create an account")).isVisible();
        visit.button("Create account").click();
        assertThat(visit.page().getByLabel("User name")).isFocused();
        look("register");
        visit.open("/forgot");
        assertThat(visit.page().getByText("darkslide accounts reset NAME")).isVisible();
        look("forgot");
        visit.open("/reset#l0v4kI0cVtGlZbJYpY2lH1m0VUjHdXvTqhJb1Q3nq8E");
        assertThat(visit.heading("Set a new password")).isVisible();
        look("reset");
        visit.open("/no/such/page");
        assertThat(visit.heading("Nothing at this address")).isVisible();
        look("not-found");
        visit.signIn(Person.signedUp());
        assertThat(visit.heading("No photos yet")).isVisible();
        look("gallery-empty");
        lookAtPhotos();
    }

    private void lookAtLevels() {
        visit.tiles().first().focus();
        visit.button("Smaller photos").click();
        visit.button("Zoom out to months").click();
        assertThat(visit.page().locator(".mosaic img.there").first()).isVisible();
        look("months");
        visit.button("Zoom out to years").click();
        assertThat(visit.page().locator(".mosaic img.there").first()).isVisible();
        look("years");
        visit.button("Zoom in to months").click();
        visit.button("Zoom in to photos").click();
        assertThat(visit.tiles().first()).isVisible();
    }

    private void lookAtPhotos() throws IOException {
        visit.watch().expect(415, "/images");
        visit.drop(files());
        assertThat(visit.page().locator(".tray-title"))
                .hasText("Done", new LocatorAssertions.HasTextOptions().setTimeout(WHATEVER_IT_TAKES));
        look("tray");
        visit.button("Clear").click();
        assertThat(visit.page().locator(".tile img:not(.there)")).hasCount(0);
        look("gallery");
        lookAtLevels();
        visit.tiles().first().focus();
        visit.page().keyboard().press("d");
        assertThat(visit.page().locator(".selection-count")).hasText("1 photo selected");
        look("gallery-selecting");
        lookAtAlbums();
        visit.openPicture("DSC_0004.jpg");
        visit.assertPainted(visit.page().getByAltText("DSC_0004.jpg"));
        look("viewer");
        visit.button("Zoom in").click();
        visit.page().waitForCondition(() -> visit.box().width > 1199);
        look("viewer-close");
        visit.button("Whole photo").click();
        visit.button("Details").click();
        assertThat(visit.page().locator(".details-list")).isVisible();
        look("viewer-details");
        visit.button("Edit").click();
        assertThat(visit.page().getByLabel("Description")).isFocused();
        look("viewer-edit");
        visit.button("Cancel").click();
        visit.button("Delete").click();
        assertThat(visit.button("Undo")).isVisible();
        look("viewer-deleted");
        visit.reload().open("/trash");
        assertThat(visit.page().locator("trash-page .face img.there")).hasCount(1);
        look("trash");
        visit.button("Empty the trash").click();
        assertThat(visit.dialog()).isVisible();
        look("trash-confirmation");
        visit.page().locator("dialog .grave").click();
        assertThat(visit.heading("Nothing in the trash")).isVisible();
        look("trash-empty");
    }

    private void lookAtAlbums() {
        visit.button("Add to album").click();
        assertThat(visit.dialog().getByText("There are no albums yet")).isVisible();
        assertThat(visit.dialog().getByRole(AriaRole.SEARCHBOX)).isFocused();
        look("album-chooser-none");
        visit.page().keyboard().type("Summer");
        assertThat(visit.button("New album “Summer”")).isVisible();
        look("album-chooser");
        visit.page().keyboard().press("Enter");
        assertThat(visit.button("Undo")).isVisible();
        visit.open("/album").page().getByText("Summer").click();
        assertThat(visit.page().locator(".tile img.there")).hasCount(1);
        look("album");
        visit.button("Edit").click();
        assertThat(visit.dialog().getByLabel("Name")).isFocused();
        look("album-edit");
        visit.button("Cancel").click();
        visit.button("New album in it").click();
        visit.dialog().getByLabel("Name").fill("Rain");
        visit.button("Make album").click();
        assertThat(visit.heading("No photos in this album")).isVisible();
        look("album-empty");
        visit.link("Summer").click();
        assertThat(visit.page().locator(".cover")).hasCount(1);
        look("album-nested");
        visit.button("Delete album").click();
        assertThat(visit.dialog()).isVisible();
        look("album-deletion");
        visit.button("Cancel").click();
        visit.open("/album");
        assertThat(visit.page().locator(".cover img.there")).hasCount(1);
        look("albums");
        visit.open("/");
        assertThat(visit.page().locator(".tile img").first()).isVisible();
    }

    /** Photos of one summer, and something else that slipped in. */
    private List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        for (int i = 1; i <= PHOTOS; i++) {
            var picture = i % 5 == 0 ? Landscapes.jpeg(600, 900, i) : Landscapes.jpeg(1200, 800, i);
            var file = Files.write(directory.resolve("DSC_%04d.jpg".formatted(i)), picture);
            Files.setLastModifiedTime(file, FileTime.from(NEWEST.minus(Duration.ofDays(2L * (i - 1)))));
            files.add(file);
        }
        files.add(Files.writeString(directory.resolve("Shopping list.jpg"), "bread, milk"));
        return files;
    }

    private void look(String name) {
        Look.at(visit, screen, name);
    }
}
