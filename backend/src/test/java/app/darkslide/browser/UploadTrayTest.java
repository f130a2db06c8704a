package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many files, slow networks, sessions that end: what the tray does about them. */
@QuarkusTest
class UploadTrayTest extends BrowserTest {
    private static final int MANY = 2000;
    private static final double WHATEVER_IT_TAKES = 20 * 60_000;
    private static final byte[] SMALL = Pictures.jpeg(400, 300, 61);
    private static final byte[] LARGE = Pictures.jpeg(4000, 3000, 62);

    @TempDir
    Path camera;

    private Person person;
    private Visit visit;
    private final List<String> sent = new CopyOnWriteArrayList<>();
    private final AtomicReference<String> bearer = new AtomicReference<>();

    @BeforeEach
    void signIn() {
        person = Person.signedUp();
        visit = visit(Screen.DESKTOP).signIn(person);
        assertThat(visit.heading("No photos yet")).isVisible();
        visit.page().onRequest(request -> {
            var authorization = request.headers().get("authorization");
            if (authorization != null) bearer.set(authorization);
            if (request.method().equals("POST") && request.url().endsWith("/images")) sent.add(request.url());
        });
    }

    @Test
    void thousandsOfFilesInOneDropStaySmooth() throws IOException {
        var same = Files.createDirectories(camera.resolve("The same picture"));
        for (int i = 0; i < MANY; i++) {
            var folder = Files.createDirectories(same.resolve("%02d".formatted(i % 10)));
            Files.write(folder.resolve("IMG_%04d.jpg".formatted(i)), SMALL);
        }
        visit.devTools().send("Performance.enable");
        visit.page().evaluate("""
                () => {
                  const rows = document.getElementsByClassName('row');
                  window.began = performance.now();
                  window.rows = window.draws = 0;
                  new MutationObserver((changes) => {
                    window.rows = Math.max(window.rows, rows.length);
                    window.draws += changes.filter(({ target }) => target.className === 'tray-title').length;
                  }).observe(document.body, { childList: true, subtree: true });
                }""");
        var layouts = layouts();
        visit.drop(List.of(same));
        assertThat(title())
                .containsText(
                        "of 2,000 photos", new LocatorAssertions.ContainsTextOptions().setTimeout(WHATEVER_IT_TAKES));
        assertThat(title()).hasText("Done", new LocatorAssertions.HasTextOptions().setTimeout(WHATEVER_IT_TAKES));
        assertThat(visit.page().locator(".tray-sum")).containsText("already there");
        assertEquals(
                1,
                person.request()
                        .get("/images")
                        .then()
                        .extract()
                        .<List<?>>path("items")
                        .size());
        var rows = ((Number) visit.page().evaluate("() => window.rows")).intValue();
        assertTrue(rows > 0 && rows <= 40, "rows in the page at once: " + rows);
        // Every file changes several times. A tray that is drawn, or a page that is laid out, for each of them is over
        // these. Where all takes minutes, it is drawn ten times in a second.
        var tenths = ((Number) visit.page().evaluate("() => (performance.now() - window.began) / 100")).intValue();
        var draws = ((Number) visit.page().evaluate("() => window.draws")).intValue();
        assertTrue(draws > 0 && draws < Math.max(MANY, tenths), "draws of the tray: " + draws);
        layouts = layouts() - layouts;
        assertTrue(layouts > 0 && layouts < Math.max(MANY, 3 * draws), "layouts of the page: " + layouts);
    }

    @Test
    void nestedFoldersAreTakenInWithoutTheirLitter() throws IOException {
        var trip = Files.createDirectories(camera.resolve("Trip/Day 1/Morning"));
        Files.write(camera.resolve("Trip/First.jpg"), SMALL);
        Files.write(trip.resolve("Second.jpg"), Pictures.jpeg(500, 400, 63));
        Files.write(trip.resolve(".DS_Store"), new byte[] {1});
        Files.createDirectories(camera.resolve("Trip/.cache"));
        Files.write(camera.resolve("Trip/.cache/thumb.jpg"), SMALL);
        visit.drop(List.of(camera.resolve("Trip")));
        assertThat(visit.trayRow("First.jpg")).containsText("Uploaded");
        assertThat(visit.trayRow("Second.jpg")).containsText("Uploaded");
        assertThat(title()).hasText("Done");
        assertThat(visit.page().locator(".row")).hasCount(2);
    }

    @Test
    void aPastedPictureIsNamedAfterTheMoment() {
        visit.page().evaluate("""
                bytes => {
                  const transfer = new DataTransfer();
                  transfer.items.add(new File([new Uint8Array(bytes)], 'image.png', { type: 'image/png' }));
                  window.dispatchEvent(new ClipboardEvent('paste', { clipboardData: transfer, bubbles: true, cancelable: true }));
                }""", ints(Pictures.png(60, 40, 64)));
        assertThat(visit.page().locator(".row-name")).hasText(Pattern.compile("Pasted \\d{4}-\\d\\d-\\d\\d .*\\.png"));
        assertThat(visit.page().locator(".row")).containsText("Uploaded");
    }

    @Test
    void aPauseStopsSendingUntilItIsOver() throws IOException {
        visit.slowDown(LARGE.length / 30).drop(List.of(file("Slow.jpg", LARGE)));
        assertThat(visit.trayRow("Slow.jpg")).containsText(Pattern.compile("Uploading [1-9]"));
        assertThat(visit.page().locator(".tray-sum")).containsText(Pattern.compile("/s · .* left"));
        visit.button("Pause").click();
        assertThat(visit.page().locator(".tray-sum")).containsText("paused");
        assertThat(visit.trayRow("Slow.jpg")).containsText("Waiting");
        visit.slowDown(-1);
        visit.button("Resume").click();
        assertThat(visit.trayRow("Slow.jpg")).containsText("Uploaded");
    }

    @Test
    void cancellingOneLeavesTheOthers() throws IOException {
        visit.slowDown(LARGE.length / 30).drop(List.of(file("Not this one.jpg", LARGE), file("Wanted.jpg", SMALL)));
        assertThat(visit.trayRow("Not this one.jpg")).containsText("Uploading");
        visit.button("Cancel Not this one.jpg").click();
        assertThat(visit.trayRow("Not this one.jpg")).hasCount(0);
        visit.slowDown(-1);
        assertThat(visit.trayRow("Wanted.jpg")).containsText("Uploaded");
        assertThat(title()).hasText("Done");
        assertThat(visit.tiles()).hasCount(1);
    }

    @Test
    void whatLiesInTheTrashIsTakenOutOfItWithoutBeingSent() throws IOException {
        var id = person.uploaded("Harbour.jpg", LARGE);
        person.request().delete("/images/" + id).then().statusCode(200);
        visit.reload();
        assertThat(visit.heading("No photos yet")).isVisible();
        visit.drop(List.of(file("Harbour.jpg", LARGE)));
        assertThat(visit.trayRow("Harbour.jpg")).containsText("Restored from the trash");
        assertThat(visit.tile("Harbour.jpg")).isVisible();
        assertEquals(List.of(), sent);
    }

    @Test
    void theListOfWhatBecameOfThemCanBeCopiedAndSifted() throws IOException {
        visit.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
        visit.watch().expect(415, "/images");
        visit.drop(List.of(
                file("Good.jpg", SMALL),
                file("Shopping list.jpg", "bread".getBytes()),
                file("Empty.png", new byte[0])));
        assertThat(title()).hasText("Done");
        visit.button("Not added 2").click();
        assertThat(visit.page().locator(".row")).hasCount(2);
        visit.button("Not added 2").click();
        assertThat(visit.page().locator(".row")).hasCount(3);
        visit.button("Copy list").click();
        assertThat(visit.page().getByText("The list is on the clipboard.")).isVisible();
        var text = (String) visit.page().evaluate("() => navigator.clipboard.readText()");
        assertTrue(text.startsWith("Not added (2)\nShopping list.jpg: "), text);
        assertTrue(text.endsWith("\n\nUploaded (1)\nGood.jpg\n"), text);
    }

    @Test
    void leavingWarnsWhileSomethingIsOnItsWay() throws IOException {
        var warned = new AtomicReference<String>();
        visit.page().onDialog(dialog -> {
            warned.set(dialog.type());
            dialog.dismiss();
        });
        visit.add().hover();
        visit.page().mouse().click(700, 500);
        visit.slowDown(LARGE.length / 30).drop(List.of(file("Slow.jpg", LARGE)));
        assertThat(visit.trayRow("Slow.jpg")).containsText("Uploading");
        visit.page().close(new Page.CloseOptions().setRunBeforeUnload(true));
        visit.page().waitForCondition(() -> warned.get() != null);
        assertEquals("beforeunload", warned.get());
        visit.slowDown(-1);
        assertThat(visit.trayRow("Slow.jpg")).containsText("Uploaded");
    }

    @Test
    void beingOfflineHoldsThemAndUndoesNothing() throws IOException {
        visit.watch().expect("Failed to load resource: net::ERR_INTERNET_DISCONNECTED");
        visit.drop(List.of(file("Before.jpg", SMALL)));
        assertThat(visit.trayRow("Before.jpg")).containsText("Uploaded");
        visit.context().setOffline(true);
        assertThat(visit.page().locator("offline-note")).containsText("You are offline");
        visit.drop(List.of(file("After.jpg", Pictures.jpeg(500, 400, 65))));
        assertThat(visit.page().locator(".tray-held")).containsText("You are offline");
        assertThat(visit.trayRow("Before.jpg")).containsText("Uploaded");
        visit.context().setOffline(false);
        assertThat(visit.trayRow("After.jpg")).containsText("Uploaded");
    }

    @Test
    void nothingIsGivenUpWhileTheServiceCannotBeReached() throws IOException {
        visit.watch().expect("Failed to load resource: net::ERR_FAILED");
        visit.drop(List.of(file("Before.jpg", SMALL)));
        assertThat(visit.trayRow("Before.jpg")).containsText("Uploaded");
        var attempts = new AtomicInteger();
        visit.page().onRequestFailed(request -> {
            if (request.url().endsWith("/favicon.svg"))
                attempts.incrementAndGet(); // asked after the fourth and each more
        });
        visit.page().clock().install();
        visit.page().route("**", Route::abort);
        visit.drop(List.of(file("After.jpg", Pictures.jpeg(500, 400, 67))));
        assertThat(visit.page().locator(".tray-held")).containsText("Darkslide cannot be reached");
        visit.page().waitForCondition(() -> passes() && attempts.get() >= 3);
        visit.page().unroute("**");
        visit.page()
                .waitForCondition(() ->
                        passes() && visit.trayRow("After.jpg").textContent().contains("Uploaded"));
    }

    @Test
    void aFileWhoseSendingBreaksEachTimeIsGivenUpAndCanBeSentAgain() throws IOException {
        visit.watch().expect("Failed to load resource: net::ERR_FAILED");
        visit.page().clock().install();
        visit.page().route("**/images", Route::abort); // nothing else lies at this address, so the service is reached
        visit.drop(List.of(file("Broken.jpg", SMALL)));
        visit.page()
                .waitForCondition(() -> passes() && visit.button("Retry failed").isVisible());
        assertThat(visit.page().locator(".tray-sum")).containsText("1 not added");
        assertThat(visit.trayRow("Broken.jpg")).containsText("The connection broke");
        assertThat(visit.trayRow("Broken.jpg")).containsText("It was not added");
        assertEquals(4, sent.size());
        visit.page().unroute("**/images");
        visit.button("Retry failed").click();
        visit.page()
                .waitForCondition(() ->
                        passes() && visit.trayRow("Broken.jpg").textContent().contains("Uploaded"));
        assertThat(visit.tile("Broken.jpg")).isVisible();
    }

    /** Ten seconds of the page's clock. */
    private boolean passes() {
        visit.page().clock().runFor(10_000);
        return true;
    }

    @Test
    void theEndOfTheSessionHoldsThemUntilTheNextOne() throws IOException {
        visit.watch().expect(401, "/");
        visit.drop(List.of(file("Before.jpg", SMALL)));
        assertThat(visit.trayRow("Before.jpg")).containsText("Uploaded");
        endTheSession();
        visit.drop(List.of(file("After.jpg", Pictures.jpeg(500, 400, 66))));
        assertThat(visit.heading("Sign in")).isVisible();
        assertThat(visit.page().locator(".tray-held")).containsText("Sign in again and sending goes on");
        visit.signIn(person.username(), person.password());
        assertThat(visit.trayRow("After.jpg")).containsText("Uploaded");
        assertThat(visit.tiles()).hasCount(2);
    }

    /** On another device, say. Within ten seconds no replica takes its access token any more. */
    private void endTheSession() {
        given().header("Authorization", bearer.get())
                .post("/users/logout")
                .then()
                .statusCode(204);
        visit.page()
                .waitForCondition(() -> given().header("Authorization", bearer.get())
                                .get("/users/me")
                                .statusCode()
                        == 401);
    }

    private Locator title() {
        return visit.page().locator(".tray-title");
    }

    /** How often the page has been laid out, in whole or in part. */
    private int layouts() {
        for (var metric : visit.devTools().send("Performance.getMetrics").getAsJsonArray("metrics"))
            if (metric.getAsJsonObject().get("name").getAsString().equals("LayoutCount"))
                return metric.getAsJsonObject().get("value").getAsInt();
        throw new IllegalStateException("Chromium does not tell");
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(camera.resolve(name), bytes);
    }

    private static List<Integer> ints(byte[] bytes) {
        var ints = new ArrayList<Integer>();
        for (var one : bytes) ints.add(one & 0xff);
        return ints;
    }
}
