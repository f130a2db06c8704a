package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The app can be put on the home screen of a device. */
@QuarkusTest
class InstallTest extends BrowserTest {
    private Visit visit;

    @BeforeEach
    void comeToTheSignInPage() {
        visit = visit(Screen.PHONE).open("/sign-in");
    }

    @Test
    void theBrowserUnderstandsTheManifest() {
        var manifest = devTools("Page.getAppManifest");
        assertEquals(0, manifest.getAsJsonArray("errors").size(), manifest::toString);
        assertEquals("standalone", manifestOf(manifest).get("display").getAsString());
    }

    @Test
    void theManifestHasWhatABrowserAsksForBeforeItOffersToInstallIt() {
        var manifest = manifestOf(devTools("Page.getAppManifest"));
        assertEquals("Darkslide", manifest.get("name").getAsString());
        assertEquals("/", manifest.get("start_url").getAsString());
        var icons = manifest.getAsJsonArray("icons").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .filter(icon -> !icon.has("purpose")) // for any
                .filter(icon -> icon.get("type").getAsString().equals("image/png"))
                .map(icon -> icon.get("sizes").getAsString());
        assertEquals(Set.of("192x192", "512x512"), icons.collect(Collectors.toSet()));
    }

    @Test
    void everyIconIsThereAsLargeAsItSays() {
        for (var icon : manifestOf(devTools("Page.getAppManifest")).getAsJsonArray("icons")) {
            var sizes = icon.getAsJsonObject().get("sizes").getAsString();
            var source = icon.getAsJsonObject().get("src").getAsString();
            var width = (int) visit.page().evaluate("""
                    async (source) => {
                      const image = new Image();
                      image.src = source;
                      await image.decode();
                      return image.naturalWidth;
                    }""", source);
            assertTrue(sizes.equals("any") || sizes.equals(width + "x" + width), source + " is " + width);
        }
    }

    /** Of which a stranger learns by the address that the app goes on to after signing in. */
    @Test
    void everyShortcutLeadsToAPage() {
        for (var shortcut : manifestOf(devTools("Page.getAppManifest")).getAsJsonArray("shortcuts")) {
            var url = shortcut.getAsJsonObject().get("url").getAsString();
            visit.open(url);
            assertThat(visit.page()).hasURL("/sign-in?next=" + URLEncoder.encode(url, StandardCharsets.UTF_8));
        }
    }

    private JsonObject devTools(String method) {
        return visit.context().newCDPSession(visit.page()).send(method);
    }

    private static JsonObject manifestOf(JsonObject answer) {
        return JsonParser.parseString(answer.get("data").getAsString()).getAsJsonObject();
    }
}
