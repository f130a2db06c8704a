package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many people reach their Darkslide in their own network, without https: browsers offer less there. */
@QuarkusTest
class PlainHttpTest extends BrowserTest {
    @Test
    void theWholeWayWorksInALocalNetworkWithoutHttps(@TempDir Path directory) throws IOException {
        var person = Person.signedUp();
        var visit = visit(Screen.DESKTOP, "http://" + Chromium.PLAIN_HOST + ":" + root.getPort());
        // Two headers that browsers heed over https only, and say so.
        visit.watch().expect("The Cross-Origin-Opener-Policy header has been ignored");
        visit.watch().expect("Clear-Site-Data header on");
        visit.signIn(person);
        assertEquals(false, visit.page().evaluate("() => isSecureContext"));
        visit.drop(List.of(Files.write(directory.resolve("Attic.jpg"), Pictures.jpeg(1200, 900, 31))));
        assertThat(visit.trayRow("Attic.jpg")).containsText("Uploaded");
        visit.reload();
        visit.openPicture("Attic.jpg");
        visit.assertPainted(visit.page().getByAltText("Attic.jpg"));
        visit.page().keyboard().press("Escape");
        visit.openSettings("Security");
        assertThat(visit.page().locator("passkey-list"))
                .containsText("over https only, and this page came over plain http");
        visit.signOut();
    }
}
