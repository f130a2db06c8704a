package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.shares.MadeShares.Made;
import app.darkslide.testing.Await;
import app.darkslide.testing.Person;
import app.darkslide.visitors.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Links to photos, as their owner makes, hands on, changes and revokes them. */
@QuarkusTest
class SharingPagesTest extends BrowserTest {
    private static final LocalDateTime TAKEN = LocalDateTime.parse("2024-05-12T18:00:00");
    private static final String FITS = "() => document.documentElement.scrollWidth <= innerWidth";
    private static final String PASSWORD = "two lighthouses";

    private Person person;
    private List<String> images;
    private String album;
    private Screen screen;
    private Visit visit;

    @BeforeEach
    void fillAnAlbum() {
        person = Person.signedUp();
        new Album(person).with(TAKEN, 3);
        images = person.request().get("/images").jsonPath().getList("items.id");
        album = person.sending(Map.of("name", "Norway", "order", "newest"))
                .post("/albums")
                .path("id");
        person.sending(Map.of("ids", images.subList(0, 2)))
                .post("/albums/" + album + "/images")
                .then()
                .statusCode(200);
    }

    @Test
    void anAlbumIsSharedOnADesktop() throws Exception {
        shareTheAlbum(Screen.DESKTOP);
    }

    @Test
    void anAlbumIsSharedOnAPhone() throws Exception {
        shareTheAlbum(Screen.PHONE);
    }

    private void shareTheAlbum(Screen chosen) throws Exception {
        screen = chosen;
        visit = visit(screen).signIn(person).open("/album/" + album);
        visit.button("Share").click();
        var dialog = dialog("Share Norway");
        assertThat(dialog.getByLabel("Name", exactly())).isFocused();
        assertThat(dialog.getByLabel("Name", exactly())).hasValue("Norway");
        assertThat(dialog.getByLabel("Ends")).hasValue("30");
        assertThat(dialog.getByRole(AriaRole.RADIO).nth(1)).isChecked();
        look("share-album");
        dialog.getByLabel("Name", exactly()).fill("For grandma");
        dialog.getByText("Password and number of views").click();
        dialog.getByLabel("Password", exactly()).fill(PASSWORD);
        dialog.getByLabel("How often").fill("0");
        visit.watch().expect(400, "/shares");
        button(dialog, "Make the link").click();
        assertThat(dialog.getByLabel("How often")).isFocused();
        assertThat(dialog.locator(".field-error").filter(new Locator.FilterOptions().setHasText("1")))
                .isVisible();
        dialog.getByLabel("How often").fill("20");
        dialog.getByLabel("Visitors may add photos").check();
        button(dialog, "Make the link").click();
        assertThat(dialog.getByRole(AriaRole.HEADING, named("The link is ready")))
                .isFocused();
        look("share-made");
        var address = dialog.getByLabel("Address of the link").inputValue();
        assertEquals(address, QrReader.read(dialog.locator(".qr")));
        assertTrue(address.startsWith(origin() + "/s/"), address);
        var visitor = visit.page()
                .waitForPopup(() -> button(dialog, "See what they see").click());
        assertThat(visitor.locator("visit-photos img.there")).hasCount(2);
        visitor.close();
        button(dialog, "Done").click();
        assertThat(visit.dialog()).hasCount(0);
        visit.button("Share").click();
        assertThat(entries(dialog)).hasCount(1);
        assertThat(entries(dialog))
                .containsText(Pattern.compile(
                        "For grandma.*2 photos.*opened 0 of 20 times.*password.*guests may add photos"));
        look("share-album-links");
        button(dialog, "QR code: For grandma").click();
        assertThat(dialog("The link “For grandma”").getByLabel("Address of the link"))
                .hasValue(address);
        look("share-over-another");
        press("Escape");
        assertThat(button(dialog, "QR code: For grandma")).isFocused();
        button(dialog, "New link").click();
        assertThat(dialog.getByLabel("Name", exactly())).isFocused();
    }

    @Test
    void selectedPhotosAreSharedAsTheyAreThen() {
        visit = visit(Screen.DESKTOP).signIn(person);
        assertThat(visit.tiles()).hasCount(3);
        visit.tiles().first().focus();
        press("Space");
        press("Shift+ArrowRight");
        assertThat(visit.page().locator(".selection-count")).hasText("2 photos selected");
        visit.choose(visit.more(), "Share by link");
        var dialog = dialog("Share 2 photos");
        dialog.getByLabel("Ends").selectOption("day");
        dialog.getByLabel("Last day").fill("2020-02-03");
        button(dialog, "Make the link").click();
        assertThat(dialog.getByText("This day has passed.")).isVisible();
        dialog.getByLabel("Ends").selectOption("never");
        assertThat(dialog.getByLabel("Last day")).isHidden();
        dialog.getByLabel("Originals").check();
        button(dialog, "Make the link").click();
        button(dialog, "Done").click();
        assertThat(visit.page().locator(".selection-count")).isEmpty();
        person.request()
                .get("/shares")
                .then()
                .body("items.name", contains("2 photos"))
                .body("items[0].images", is(2))
                .body("items[0].album", nullValue())
                .body("items[0].expiresAt", nullValue())
                .body("items[0].download", is("original"));
    }

    @Test
    void allLinksAreInTheSettingsOnADesktop() throws Exception {
        lookThroughAllLinks(Screen.DESKTOP);
    }

    @Test
    void allLinksAreInTheSettingsOnAPhone() throws Exception {
        lookThroughAllLinks(Screen.PHONE);
    }

    private void lookThroughAllLinks(Screen chosen) throws Exception {
        screen = chosen;
        var revoked = made("For the club", Map.of("images", images));
        person.request().delete("/shares/" + revoked.<String>path("id")).then().statusCode(204);
        made("For a neighbour", Map.of("images", images, "download", "nothing"));
        var grandma = made("For grandma", Map.of("album", album, "password", PASSWORD, "captions", true));
        visited(grandma, PASSWORD, 2);
        visit = visit(screen).signIn(person).openSettings("Shared");
        var main = visit.page().getByRole(AriaRole.MAIN);
        assertThat(entries(main)).hasCount(3);
        assertThat(entry("For grandma"))
                .containsText(Pattern.compile(
                        "Norway · 2 photos.*opened 1 time.*last .*password.*clean copies.*descriptions"));
        for (var name : List.of("For grandma", "For a neighbour"))
            visit.assertPainted(entry(name).locator("img"));
        assertThat(entry("For a neighbour"))
                .containsText(Pattern.compile("A selection · 3 photos.*never opened.*no downloads"));
        assertThat(entry("For the club")).containsText(Pattern.compile("Revoked.*revoked \\d"));
        assertThat(entry("For the club").getByRole(AriaRole.BUTTON)).hasCount(1);
        assertTrue((boolean) visit.page().evaluate(FITS));
        look("settings-shared-links");
        button(main, "Visits: For grandma").click();
        var visits = dialog("Visits through the link “For grandma”");
        assertThat(visits.locator(".entries > li")).containsText(Pattern.compile("2 photos opened.*1 download"));
        assertThat(visits.getByRole(AriaRole.LINK)).hasCount(2);
        for (var photo : visits.locator(".visited img").all()) visit.assertPainted(photo);
        look("settings-shared-visits");
        press("Escape");
        change(main);
        revoke(main);
    }

    @Test
    void aVisitTellsWhichPhotosWereOpened() throws Exception {
        screen = Screen.PHONE;
        new Album(person).with(TAKEN.minusDays(1), 12);
        List<String> all = person.request().get("/images").path("items.id");
        visited(made("For grandma", Map.of("images", all)), null, 15);
        visit = visit(screen).signIn(person).openSettings("Shared");
        button(visit.page().getByRole(AriaRole.MAIN), "Visits: For grandma").click();
        var dialog = dialog("Visits through the link “For grandma”");
        var photos = dialog.getByRole(AriaRole.LINK);
        assertThat(photos).hasCount(11);
        assertThat(photos.first()).hasAccessibleName("Photo 1 of 15, downloaded");
        visit.assertPainted(photos.first().locator("img"));
        look("settings-shared-visited-photos");
        button(dialog, "and 4 more").click();
        assertThat(photos).hasCount(15);
        assertThat(photos.nth(11)).isFocused();
        var downloaded = Pattern.compile("^Photo \\d+ of 15, downloaded$");
        assertThat(dialog.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(downloaded)))
                .hasCount(1);
        photos.nth(11).click();
        visit.page().waitForURL(Pattern.compile("/photo/"));
        assertThat(dialog).hasCount(0);
    }

    /** All photos were opened then, and one was downloaded. */
    private void visited(Response made, String password, int photos) throws Exception {
        var visitor = Visitor.of(new Made(UUID.fromString(made.path("id")), made.path("token")), password);
        for (var preview : visitor.urls("preview"))
            visitor.request().head(preview).then().statusCode(200);
        visitor.get(visitor.urls("content").get(0)).then().statusCode(200);
        var visits = "/shares/" + made.path("id") + "/visits";
        Await.until("what was opened is written down", () -> person.request()
                .get(visits)
                .path("items[0].images.size()")
                .equals(photos));
    }

    private void change(Locator main) {
        button(main, "Change: For grandma").click();
        var dialog = dialog("Change the link “For grandma”");
        assertThat(dialog.getByLabel("Ends")).hasValue("unchanged");
        dialog.getByLabel("Name", exactly()).fill("For grandpa");
        dialog.getByLabel("Password", exactly()).selectOption("other");
        dialog.getByLabel("New password", exactly()).fill("nine otters");
        look("settings-shared-change");
        button(dialog, "Save").click();
        assertThat(entry("For grandpa")).isFocused();
        assertThat(entry("For grandpa").getByRole(AriaRole.STATUS)).hasText("The link has been changed.");
    }

    private void revoke(Locator main) {
        button(main, "Revoke: For grandpa").click();
        assertThat(visit.dialog()).containsText("From now on nobody can open it");
        look("settings-shared-revocation");
        button(visit.dialog(), "Revoke link").click();
        assertThat(entry("For grandpa")).containsText(Pattern.compile("Revoked"));
        assertThat(entry("For a neighbour")).not().containsText("Revoked");
        button(main, "Revoke all links").click();
        button(visit.dialog(), "Revoke all links").click();
        assertThat(main.getByText("All links have been revoked.")).isVisible();
        assertThat(entry("For a neighbour")).containsText("Revoked");
        person.request().get("/shares").then().body("items.state", everyItem(is("revoked")));
    }

    @Test
    void whatWasChangedElsewhereIsNotOverwritten() {
        var share = made("For grandma", Map.of("album", album));
        visit = visit(Screen.DESKTOP).signIn(person).openSettings("Shared");
        visit.watch().expect(412, "/shares/");
        button(visit.page().getByRole(AriaRole.MAIN), "Change: For grandma").click();
        var dialog = dialog("Change the link “For grandma”");
        assertThat(dialog.getByLabel("Name", exactly())).isFocused();
        person.sending(Map.of("download", "nothing"))
                .patch("/shares/" + share.<String>path("id"))
                .then()
                .statusCode(200);
        dialog.getByLabel("Originals").check();
        button(dialog, "Save").click();
        assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("changed elsewhere in the meantime");
    }

    private Response made(String name, Map<String, ?> wanted) {
        var body = new HashMap<String, Object>(wanted);
        body.put("name", name);
        body.put("expiresAt", Instant.now().plus(Duration.ofDays(30)).toString());
        var made = person.sending(body).post("/shares");
        made.then().statusCode(201);
        return made;
    }

    private Locator dialog(String name) {
        return visit.page()
                .getByRole(
                        AriaRole.DIALOG,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator button(Locator part, String name) {
        return part.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByLabelOptions exactly() {
        return new Locator.GetByLabelOptions().setExact(true);
    }

    private static Locator entries(Locator part) {
        return part.locator(".share-entry");
    }

    private Locator entry(String name) {
        return visit.page().locator(".share-entry").filter(new Locator.FilterOptions().setHasText(name));
    }

    private void look(String name) {
        Look.at(visit, screen, name);
    }

    private void press(String key) {
        visit.page().keyboard().press(key);
    }
}
