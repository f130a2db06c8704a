package app.darkslide.browser;

import static app.darkslide.browser.Fingers.at;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import app.darkslide.cleancopy.Carrier;
import app.darkslide.cleancopy.Residue;
import app.darkslide.cleancopy.Secrets;
import app.darkslide.shares.MadeShares;
import app.darkslide.shares.MadeShares.Made;
import app.darkslide.testing.Await;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.Unpacked;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody sees who was given a link, from where nothing but {@code /s/} can be reached. */
@QuarkusTest
class LinkPagesTest extends BrowserTest {
    private static final String FILE_NAME = "Zoe at home.jpg";
    private static final String CAPTION = "On the fjord";
    private static final int PHOTOS = 3;

    private Person owner;
    private String album;
    private LinksAlone outside;

    @BeforeEach
    void anAlbum() throws IOException {
        outside = closedAfterVisits(new LinksAlone(root.getPort()));
        owner = Person.signedUp();
        var photos = Carrier.all().limit(PHOTOS).map(this::uploaded).toList();
        album = owner.sending(Map.of("name", "Norway")).post("/albums").path("id");
        owner.sending(Map.of("ids", photos))
                .post("/albums/" + album + "/images")
                .then()
                .statusCode(200);
    }

    private String uploaded(Carrier photo) {
        var id = owner.uploaded(FILE_NAME, photo.bytes());
        owner.sending(Map.of("description", CAPTION))
                .patch("/images/" + id)
                .then()
                .statusCode(200);
        return id;
    }

    @Test
    void photosAreLookedAtByKeysWithoutAnAccount() {
        var visit = open(Screen.DESKTOP, link(Map.of()));
        assertSeesPhotos(visit);
        Look.at(visit, Screen.DESKTOP, "link");
        photo(visit, 1).click();
        assertSeesLarge(visit, 1);
        assertThat(viewer(visit, 1).getByText(CAPTION, new Locator.GetByTextOptions().setExact(true)))
                .isVisible();
        Look.at(visit, Screen.DESKTOP, "link-viewer");
        visit.page().keyboard().press("ArrowRight");
        assertSeesLarge(visit, 2);
        visit.reload();
        assertSeesLarge(visit, 2);
        visit.page().keyboard().press("Escape");
        assertThat(viewer(visit)).hasCount(0);
        assertThat(photo(visit, 2)).isFocused();
        assertSeesPhotos(visit);
        assertFalse(visit.page().content().contains(FILE_NAME));
    }

    @Test
    void itsOwnerIsToldOfPhotosThatWereSeenAndNotOfTheirNeighbours() throws Exception {
        var link = link(Map.of());
        var visit = open(Screen.DESKTOP, link);
        assertSeesPhotos(visit);
        for (int seen = 1; seen <= 2; seen++) {
            photo(visit, 1).click();
            assertSeesLarge(visit, 1);
            visit.page().keyboard().press("Escape");
            assertThat(viewer(visit)).hasCount(0);
        }
        photo(visit, 2).click();
        assertSeesLarge(visit, 2);
        Await.until(
                "both are named", () -> visits(link).getList("items[0].images").size() == 2);
        assertEquals(List.of(2), visits(link).getList("items.previews"));
    }

    private JsonPath visits(Made link) {
        return owner.request().get("/shares/" + link.id() + "/visits").jsonPath();
    }

    /** The swipes come last: Chromium swallows taps for a while after one that is sent to it. */
    @Test
    void onAPhonePhotosAreTurnedByFingers() {
        var visit = open(Screen.PHONE, link(Map.of()));
        assertSeesPhotos(visit);
        Look.at(visit, Screen.PHONE, "link");
        photo(visit, 2).tap();
        assertSeesLarge(visit, 2);
        Look.at(visit, Screen.PHONE, "link-viewer");
        visit.restingBox();
        var fingers = new Fingers(visit);
        fingers.swipe(at(300, 420), at(60, 430));
        assertSeesLarge(visit, 3);
        visit.restingBox();
        fingers.swipe(at(190, 300), at(195, 560));
        assertThat(viewer(visit)).hasCount(0);
        assertSeesPhotos(visit);
    }

    @Test
    void whatIsDownloadedTellsNothingButThePicture() throws Exception {
        var visit = open(Screen.DESKTOP, link(Map.of()));
        assertSeesPhotos(visit);
        photo(visit, 1).click();
        assertSeesLarge(visit, 1);
        var one = visit.page()
                .waitForDownload(() -> visit.button("Download photo").click());
        assertEquals("photo-001.jpg", one.suggestedFilename());
        assertTellsNothing(bytes(one));
        visit.button("Close").click();
        assertThat(viewer(visit)).hasCount(0);
        var all =
                visit.page().waitForDownload(() -> visit.button("Download all").click());
        var files = Unpacked.files(bytes(all));
        assertEquals(List.of("photo-001.jpg", "photo-002.jpg", "photo-003.jpg"), List.copyOf(files.keySet()));
        for (var file : files.values()) assertTellsNothing(file);
    }

    @Test
    void aPasswordIsAskedForOnce() {
        var visit = open(Screen.DESKTOP, link(Map.of("password", "three blue boats", "download", "nothing")));
        visit.watch().expect(401, "/s/");
        visit.watch().expect(404, "/s/");
        assertThat(visit.heading("These photos need a password")).isVisible();
        assertThat(visit.password()).isFocused();
        visit.password().fill("three red boats");
        visit.button("Show the photos").click();
        assertThat(visit.page().getByText("the password is wrong")).isVisible();
        Look.at(visit, Screen.DESKTOP, "link-password");
        visit.password().fill("three blue boats");
        visit.password().press("Enter");
        assertSeesPhotos(visit);
        assertThat(visit.button("Download all")).hasCount(0);
        visit.reload();
        assertSeesPhotos(visit);
    }

    @Test
    void whoeverIsLookingIsToldThatTheLinkHasEnded() {
        var link = link(Map.of());
        var visit = open(Screen.DESKTOP, link);
        visit.watch().expect(404, "/s/");
        assertSeesPhotos(visit);
        owner.request().delete("/shares/" + link.id()).then().statusCode(204);
        visit.button("Download all").click();
        assertThat(visit.heading("This link has ended")).isFocused();
        assertThat(visit.page().locator("img")).hasCount(0);
        assertThat(visit.page().locator(".visit-said")).isEmpty();
        Look.at(visit, Screen.DESKTOP, "link-ended");
        visit.reload();
        assertThat(visit.heading("This link does not work")).isVisible();
    }

    @Test
    void aGuestAddsPhotosOnAPhone() {
        var visit = open(Screen.PHONE, link(Map.of("guests", true)));
        visit.watch().expect(415, "/s/");
        assertSeesPhotos(visit);
        photo(visit, PHOTOS).scrollIntoViewIfNeeded();
        var place = scrolled(visit);
        visit.page().locator("visit-photos").evaluate("photos => (photos.dataset.stays = '')");
        visit.button("Add photos").click();
        var dialog = visit.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Add photos"));
        var choose = dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Choose photos"));
        choose.click();
        assertThat(dialog.getByText("Enter your name first.")).isVisible();
        assertThat(dialog.getByLabel("Your name")).isFocused();
        dialog.getByLabel("Your name").fill(" Zoë ");
        choose(
                visit,
                choose,
                photo("first.jpg", 501),
                photo("second.jpg", 502),
                file("letter.jpg", "Dear all".getBytes(UTF_8)));
        assertThat(dialog.getByRole(AriaRole.STATUS)).hasText("2 photos added. 1 photo was not added.");
        assertThat(dialog.getByRole(AriaRole.LISTITEM))
                .containsText(new String[] {"first.jpgAdded", "second.jpgAdded", "letter.jpgNot added"});
        Look.at(visit, Screen.PHONE, "link-guest");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Close"))
                .click();
        assertThat(visit.page().locator("visit-photos[data-stays] img.there")).hasCount(PHOTOS + 2);
        assertEquals(place, scrolled(visit));
        visit.reload();
        assertThat(visit.page().locator("visit-photos img.there")).hasCount(PHOTOS + 2);
        visit.button("Add photos").click();
        assertThat(dialog.getByLabel("Your name")).hasValue("Zoë");
        choose(visit, choose, photo("first again.jpg", 501));
        assertThat(dialog.getByRole(AriaRole.LISTITEM).last()).hasText("first again.jpgAlready there");
        assertEquals(
                PHOTOS + 2,
                owner.request()
                        .get("/albums/" + album + "/images")
                        .jsonPath()
                        .getList("items")
                        .size());
        var home = visit(Screen.DESKTOP).signIn(owner).openPicture("first.jpg");
        home.button("Details").click();
        assertThat(home.page().locator(".details-list").getByText("By Zoë (guest)"))
                .isVisible();
    }

    @Test
    void whatCouldNotBeSentIsTriedAgain() {
        var visit = open(Screen.DESKTOP, link(Map.of("guests", true)));
        assertSeesPhotos(visit);
        assertThat(visit.button("Add photos")).isVisible();
        visit.button("Add photos").click();
        var dialog = visit.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Add photos"));
        dialog.getByLabel("Your name").fill("Zoë");
        visit.page().route("**/images", route -> {
            if (route.request().method().equals("POST")) route.abort();
            else route.resume();
        });
        visit.watch().expect("Failed to load resource: net::ERR_FAILED");
        var choose = dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Choose photos"));
        choose(visit, choose, photo("first.jpg", 503));
        assertThat(dialog.getByRole(AriaRole.LISTITEM)).containsText("Darkslide cannot be reached");
        visit.page().unroute("**/images");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Try 1 photo again"))
                .click();
        assertThat(dialog.getByRole(AriaRole.STATUS)).hasText("1 photo added.");
        Look.at(visit, Screen.DESKTOP, "link-guest");
    }

    @Test
    void whatWasAddedIsShownOnceTheServiceAnswersAgain() {
        var visit = open(Screen.DESKTOP, link(Map.of("guests", true)));
        assertSeesPhotos(visit);
        visit.button("Add photos").click();
        var dialog = visit.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName("Add photos"));
        dialog.getByLabel("Your name").fill("Zoë");
        visit.page().route("**/open", Route::abort);
        visit.watch().expect("Failed to load resource: net::ERR_FAILED");
        var choose = dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Choose photos"));
        choose(visit, choose, photo("first.jpg", 504));
        assertThat(visit.page().locator(".visit-said")).containsText("The new photos are not shown yet.");
        assertThat(visit.page().locator("visit-photos img.there")).hasCount(PHOTOS);
        visit.page().unroute("**/open");
        visit.page().evaluate("() => dispatchEvent(new Event('online'))");
        assertThat(visit.page().locator("visit-photos img.there")).hasCount(PHOTOS + 1);
    }

    private static int scrolled(Visit visit) {
        return ((Number) visit.page().evaluate("() => Math.round(scrollY)")).intValue();
    }

    private static void choose(Visit visit, Locator button, FilePayload... files) {
        visit.page().waitForFileChooser(button::click).setFiles(files);
    }

    private static FilePayload photo(String name, long seed) {
        return file(name, Pictures.jpeg(300, 200, seed));
    }

    private static FilePayload file(String name, byte[] bytes) {
        return new FilePayload(name, "image/jpeg", bytes);
    }

    /** @param more of what its owner says of it */
    private Made link(Map<String, ?> more) {
        var wanted = new HashMap<String, Object>(Map.of("album", album, "name", "For grandma", "captions", true));
        wanted.putAll(more);
        return MadeShares.byOwner(owner, wanted);
    }

    private Visit open(Screen screen, Made link) {
        return visit(screen, outside.origin()).open(link.address());
    }

    private static void assertSeesPhotos(Visit visit) {
        assertThat(visit.heading("Norway")).isVisible();
        assertThat(visit.page().locator("visit-photos img.there")).hasCount(PHOTOS);
    }

    private static void assertSeesLarge(Visit visit, int number) {
        assertThat(viewer(visit, number)).isVisible();
        visit.assertPainted(visit.shown());
    }

    private static Locator photo(Visit visit, int number) {
        var name = CAPTION + ", Photo " + number + " of " + PHOTOS;
        return visit.button(name);
    }

    private static Locator viewer(Visit visit, int number) {
        return visit.viewer("Photo " + number + " of " + PHOTOS);
    }

    private static Locator viewer(Visit visit) {
        return visit.page().getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setIncludeHidden(true));
    }

    private static byte[] bytes(Download download) throws IOException {
        return Files.readAllBytes(download.path());
    }

    private static void assertTellsNothing(byte[] file) throws Exception {
        Residue.assertNone(file);
        Secrets.assertNoneIn(file);
    }
}
