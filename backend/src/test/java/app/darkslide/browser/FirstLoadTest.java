package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.shares.MadeShares;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.web.ApiPaths;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.LoadState;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * What the first visit costs, with an empty cache and without the pictures. To a stranger that is all that travels,
 * headers included. To a member, and to a visitor with a link, come lists of pictures besides, which are theirs; the app is held to its
 * budget.
 */
@QuarkusTest
class FirstLoadTest extends BrowserTest {
    private static final int MOST_FOR_A_STRANGER = 60_000;
    private static final int MOST_FOR_A_MEMBER = 75_000;
    private static final int MOST_FOR_A_VISITOR = 60_000;
    private static final int PHOTOS = 12;

    private static final String IDLE_TWICE =
            "() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(() => done())))";
    private static final String VIEWER = "/features/viewer/viewer-page.js";

    private final List<Request> finished = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();

    @Test
    void aStrangerSeesTheSignInPageForLessThanSixtyKilobytes() {
        var visit = visit(Screen.PHONE);
        visit.page().onRequestFinished(finished::add);
        var idle = visit.page().waitForResponse("**/features/device/device.js", () -> visit.open("/"));
        assertThat(visit.heading("Sign in")).isVisible();
        idle.finished();
        var all = loaded(visit);
        report("a stranger", all);
        assertLittle(all, request -> body(request) + headers(request), MOST_FOR_A_STRANGER);
    }

    @Test
    void aMemberSeesTheGalleryForLessThanSeventyFiveKilobytes() {
        var person = Person.signedUp();
        for (int i = 0; i < PHOTOS; i++) person.uploaded("DSC_%04d.jpg".formatted(i), Pictures.jpeg(30, 20, i));
        var before = visit(Screen.PHONE).signIn(person);
        var visit = watched(visit(Screen.PHONE));
        visit.takeSession(before);
        visit.open("/");
        assertThat(visit.tiles().first()).isVisible();
        var all = loaded(visit);
        report("a member", all);
        assertLittle(all.stream().filter(request -> !isData(request)).toList(), FirstLoadTest::body, MOST_FOR_A_MEMBER);
    }

    @Test
    void aVisitorWithALinkSeesItsPhotosForLessThanSixtyKilobytes() {
        var person = Person.signedUp();
        var photos = IntStream.range(0, PHOTOS)
                .mapToObj(i -> person.uploaded("DSC_%04d.jpg".formatted(i), Pictures.jpeg(30, 20, i)))
                .toList();
        var link = MadeShares.byOwner(person, Map.of("images", photos, "name", "For grandma"));
        var visit = watched(visit(Screen.PHONE));
        visit.open(link.address());
        assertThat(visit.page().locator("visit-photos img.there")).hasCount(PHOTOS);
        var app = loaded(visit).stream()
                .filter(request -> !path(request).startsWith("/s/" + link.id() + "/"))
                .toList();
        report("a visitor with a link", app);
        assertLittle(app, FirstLoadTest::body, MOST_FOR_A_VISITOR);
    }

    @Test
    void theViewerComesAfterThePhotosThatAreSeen() {
        var person = Person.signedUp();
        person.uploaded("DSC_0001.jpg", Pictures.jpeg(30, 20, 1));
        var before = visit(Screen.PHONE).signIn(person);
        var visit = visit(Screen.PHONE).takeSession(before);
        visit.page().onRequest(request -> asked.add(path(request)));
        var photos = new HeldBack(visit.page(), ".*/thumbnail.*");
        visit.open("/");
        photos.await();
        visit.page().evaluate(IDLE_TWICE);
        assertFalse(asked.contains(VIEWER));
        photos.release();
        visit.page().waitForCondition(() -> asked.contains(VIEWER));
    }

    /** Without what comes once the page is idle: to a member the service worker, and the viewer. */
    private Visit watched(Visit visit) {
        visit.page().route("**/features/{device/device,viewer/viewer-page,visit/visit-viewer}.js", Route::abort);
        visit.watch().expect("Failed to load resource: net::ERR_FAILED");
        visit.page().onRequestFinished(finished::add);
        return visit;
    }

    private List<Request> loaded(Visit visit) {
        visit.page().waitForLoadState(LoadState.NETWORKIDLE);
        return finished.stream()
                .filter(request -> !path(request).startsWith("/images/"))
                .toList();
    }

    /** For the figures in {@code frontend/README.md}. */
    private static void report(String who, List<Request> requests) {
        System.out.printf(
                "The first load of %s: %d requests, %,d bytes of bodies, %,d of headers%n",
                who,
                requests.size(),
                requests.stream().mapToInt(FirstLoadTest::body).sum(),
                requests.stream().mapToInt(FirstLoadTest::headers).sum());
    }

    private static void assertLittle(List<Request> requests, ToIntFunction<Request> size, int most) {
        var bytes = requests.stream().mapToInt(size).sum();
        assertTrue(
                bytes <= most,
                () -> bytes + " bytes: "
                        + requests.stream()
                                .map(request -> path(request) + " " + size.applyAsInt(request))
                                .toList());
    }

    private static boolean isData(Request request) {
        return ApiPaths.has(path(request));
    }

    private static int body(Request request) {
        return request.sizes().responseBodySize;
    }

    private static int headers(Request request) {
        return request.sizes().responseHeadersSize;
    }

    private static String path(Request request) {
        return URI.create(request.url()).getPath();
    }
}
