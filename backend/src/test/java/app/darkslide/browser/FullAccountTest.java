package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.quotas.Limits;
import app.darkslide.quotas.Quotas;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import com.microsoft.playwright.Locator;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody sees whose account has a limit, and comes to it. */
@QuarkusTest
class FullAccountTest extends BrowserTest {
    private static final byte[] SMALL = Pictures.jpeg(400, 300, 81);
    private static final byte[] LARGE = Pictures.jpeg(3000, 2000, 82);

    @TempDir
    Path camera;

    @Inject
    Quotas quotas;

    private Person person;
    private UUID owner;
    private final List<String> sent = new CopyOnWriteArrayList<>();

    @BeforeEach
    void signUp() {
        person = Person.signedUp();
        owner = UUID.fromString(person.request().get("/users/me").path("id"));
    }

    @Test
    void whatDoesNotFitIsNotSentAndTheRestIs() throws IOException {
        quotas.setLimits(owner, new Limits(null, SMALL.length + 10L));
        var visit = signedIn(Screen.DESKTOP);
        visit.drop(List.of(file("Large.jpg", LARGE), file("Small.jpg", SMALL)));
        assertThat(visit.trayRow("Small.jpg")).containsText("Uploaded");
        assertThat(visit.trayRow("Large.jpg")).containsText("No room");
        assertThat(visit.trayRow("Large.jpg")).containsText("10 bytes of your");
        assertThat(held(visit)).containsText("1 photo did not fit (10 bytes free).");
        assertEquals(1, sent.size());
        Look.at(visit, Screen.DESKTOP, "tray-without-room");
        quotas.setLimits(owner, new Limits(null, SMALL.length + (long) LARGE.length));
        visit.button("Retry failed").click();
        assertThat(visit.trayRow("Large.jpg")).containsText("Uploaded");
        assertThat(held(visit)).isEmpty();
        assertEquals(2, sent.size());
    }

    @Test
    void aQuotaThatIsNewsToTheQueueStopsIt() throws IOException {
        person.uploaded("There.jpg", SMALL);
        var visit = signedIn(Screen.DESKTOP);
        visit.watch().expect(507, "/images");
        quotas.setLimits(owner, new Limits(1L, null));
        var files = new ArrayList<Path>();
        for (int i = 0; i < 12; i++) files.add(file("New %d.jpg".formatted(i), Pictures.jpeg(60, 40, 9000 + i)));
        files.add(file("There.jpg", SMALL));
        visit.drop(files);
        assertThat(visit.page().locator(".tray-title")).hasText("Done");
        assertThat(held(visit)).containsText("12 photos did not fit (room for no more photos).");
        assertThat(visit.trayRow("New 0.jpg")).containsText("you have all 1 photo that you may keep here");
        visit.button("Already there 1").click();
        assertThat(visit.trayRow("There.jpg")).containsText("Already there");
        assertTrue(sent.size() >= 1 && sent.size() <= 3, "sent before it was known: " + sent.size());
    }

    @Test
    void whatLiesInTheTrashComesBackAlthoughThereIsNoRoom() throws IOException {
        var id = person.uploaded("Harbour.jpg", SMALL);
        person.request().delete("/images/" + id).then().statusCode(200);
        quotas.setLimits(owner, new Limits(1L, null));
        var visit = signedIn(Screen.DESKTOP);
        visit.drop(List.of(file("Harbour.jpg", SMALL), file("Other.jpg", LARGE)));
        assertThat(visit.trayRow("Harbour.jpg")).containsText("Restored from the trash");
        assertThat(visit.trayRow("Other.jpg")).containsText("No room");
        assertEquals(List.of(), sent);
    }

    @Test
    void theStoragePageShowsTheUseAgainstTheLimits() {
        person.uploaded("Harbour.jpg", SMALL);
        for (var screen : List.of(Screen.DESKTOP, Screen.PHONE)) {
            quotas.setLimits(owner, new Limits(4L, 5_000_000_000L));
            var visit = signedIn(screen).openSettings("Storage");
            assertThat(visit.page().getByText("1 of 4 photos")).isVisible();
            assertThat(visit.page().getByText("of 5 GB")).isVisible();
            assertThat(visit.page().getByLabel("Photos, used")).hasJSProperty("value", 0.25);
            assertThat(visit.page().getByText("Photos in the trash count until"))
                    .isVisible();
            Look.at(visit, screen, "settings-storage-limited");
            quotas.setLimits(owner, new Limits(null, 10L));
            visit.openSection("Account");
            assertThat(visit.page().getByText("of 10 bytes")).isVisible();
            visit.openSection("Storage");
            assertThat(visit.page().getByText("This is more than you may now keep here"))
                    .isVisible();
            assertThat(visit.page().getByLabel("Size of the originals, used")).hasJSProperty("value", 1);
            Look.at(visit, screen, "settings-storage-over");
        }
    }

    private Visit signedIn(Screen screen) {
        var visit = visit(screen).signIn(person);
        visit.page().onRequest(request -> {
            if (request.method().equals("POST") && request.url().endsWith("/images")) sent.add(request.url());
        });
        return visit;
    }

    private static Locator held(Visit visit) {
        return visit.page().locator(".tray-held");
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(camera.resolve(name), bytes);
    }
}
