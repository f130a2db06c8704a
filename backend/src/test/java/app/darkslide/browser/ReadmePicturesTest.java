package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions;
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

/**
 * Takes the README's pictures of the app as it is; {@code .github/take-pictures} puts them where the README shows them. For
 * those there are photographs, in the directory of the property of that name; else drawings.
 */
@QuarkusTest
class ReadmePicturesTest extends BrowserTest {
    private static final String NAME = "ansel";
    private static final String PASSWORD = "ten sheep under old glass";
    private static final Instant NEWEST = Instant.parse("2025-09-19T17:00:00Z");
    private static final int SLOW = 400_000;

    private static final LocatorAssertions.HasTextOptions WHATEVER_IT_TAKES =
            new LocatorAssertions.HasTextOptions().setTimeout(20 * 60_000);

    @TempDir
    Path directory;

    @Test
    void areOfTheAppAsItIs() throws IOException {
        var visit = visit(Screen.DESKTOP).register(NAME, PASSWORD);
        visit.drop(photos(7, 36));
        assertThat(visit.page().locator(".tray-title")).hasText("Done", WHATEVER_IT_TAKES);
        take(visit.open("/"), "gallery");
        visit.openPicture(name(19));
        visit.assertPainted(visit.page().getByAltText(name(19)));
        Screenshots.take(visit.page(), "readme-viewer");
        take(visit(Screen.PHONE).open("/sign-in").signIn(NAME, PASSWORD), "phone");
        visit.open("/").slowDown(SLOW).drop(photos(1, 6));
        assertThat(visit.trayRow(name(1))).containsText("Uploaded");
        Screenshots.take(visit.page(), "readme-upload");
        visit.slowDown(-1);
        assertThat(visit.page().locator(".tray-title")).hasText("Done", WHATEVER_IT_TAKES);
    }

    private static void take(Visit visit, String name) {
        assertThat(visit.tiles().first()).isVisible();
        assertThat(visit.page().locator(".tile img:not(.there)")).hasCount(0);
        Screenshots.take(visit.page(), "readme-" + name);
    }

    /** A summer's photos, one every two days, newest first. */
    private List<Path> photos(int first, int last) throws IOException {
        var files = new ArrayList<Path>();
        for (int i = first; i <= last; i++) {
            var file = Files.write(directory.resolve(name(i)), photo(i));
            Files.setLastModifiedTime(file, FileTime.from(NEWEST.minus(Duration.ofDays(2L * i))));
            files.add(file);
        }
        return files;
    }

    private static byte[] photo(int number) throws IOException {
        var photographs = System.getProperty("photographs");
        return photographs == null
                ? Landscapes.jpeg(number % 5 == 0 ? 800 : 1800, 1200, number)
                : Files.readAllBytes(Path.of(photographs, number + ".jpg"));
    }

    private static String name(int number) {
        return "DSC_%04d.jpg".formatted(4000 - number);
    }
}
