package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import app.darkslide.testing.Unpacked;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Albums that two people share, each at a browser of their own. */
@QuarkusTest
class MembersPagesTest extends BrowserTest {
    private static final LocalDateTime TAKEN = LocalDateTime.parse("2024-05-12T18:00:00");
    private static final LocalDateTime BY_FRIEND = LocalDateTime.parse("2024-05-13T09:30:00");
    private static final String FITS = "() => document.documentElement.scrollWidth <= innerWidth";

    private Person owner;
    private Person friend;
    private String album;
    private Visit owners;
    private Visit friends;

    @BeforeEach
    void fillAnAlbum() {
        owner = Person.signedUp();
        friend = Person.signedUp();
        new Album(owner).with(TAKEN, 3);
        new Album(friend).with(BY_FRIEND);
        album = owner.sending(Map.of("name", "Norway", "order", "newest"))
                .post("/albums")
                .path("id");
        List<String> images = owner.request().get("/images").path("items.id");
        owner.sending(Map.of("ids", images))
                .post("/albums/" + album + "/images")
                .then()
                .statusCode(200);
    }

    @Test
    void somebodyIsInvitedSeesTheAlbumContributesAndLeaves() {
        owners = visit(Screen.DESKTOP).signIn(owner).open("/album/" + album);
        friends = visit(Screen.PHONE).signIn(friend);
        invite();
        accept();
        seeAnothersPhoto();
        contribute();
        seeWhatTheFriendAdded();
        leave();
    }

    private void invite() {
        var dialog = people();
        assertThat(dialog.getByText("You have not invited anybody")).isVisible();
        assertThat(dialog.getByLabel("User name")).isFocused();
        assertThat(dialog.getByText("download your original files")).isVisible();
        dialog.getByLabel("User name").fill(friend.username());
        dialog.getByLabel("Role").selectOption("contributor");
        button(dialog, "Invite").click();
        var member = dialog.getByRole(AriaRole.LISTITEM);
        assertThat(member).hasText(Pattern.compile(friend.username() + "Invited"));
        assertThat(dialog.getByLabel("User name")).hasValue("");
        assertThat(dialog.getByLabel("User name")).isFocused();
        Look.at(owners, Screen.DESKTOP, "members-people");
        owners.watch().expect(409, "/albums/" + album + "/members");
        dialog.getByLabel("User name").fill(friend.username());
        button(dialog, "Invite").click();
        assertThat(dialog.getByRole(AriaRole.ALERT)).not().isEmpty();
        assertThat(member).hasCount(1);
        owners.page().keyboard().press("Escape");
        assertThat(owners.button("People")).isFocused();
    }

    private void accept() {
        var asked = new ArrayList<String>();
        friends.page().onRequest(request -> asked.add(URI.create(request.url()).getPath()));
        friends.reload();
        assertThat(friends.link("Albums 1 invitation")).isVisible();
        assertEquals(1, Collections.frequency(asked, "/users/me/invitations"));
        friends.link("Albums 1 invitation").click();
        var invitation = main(friends).getByRole(AriaRole.GROUP, named("Norway"));
        assertThat(invitation).containsText(owner.username() + " invites you to the album “Norway”.");
        assertTrue((boolean) friends.page().evaluate(FITS));
        Look.at(friends, Screen.PHONE, "members-invitation");
        button(invitation, "Accept").click();
        assertThat(invitation).hasCount(0);
        assertThat(friends.heading("Shared with you")).isVisible();
        assertThat(friends.link("Albums")).isVisible();
        friends.assertPainted(main(friends).locator(".cover img"));
        Look.at(friends, Screen.PHONE, "members-shared-albums");
        main(friends)
                .getByRole(AriaRole.LINK, named(Pattern.compile("Norway.*by " + owner.username())))
                .click();
        assertThat(friends.heading("Norway")).isVisible();
        assertThat(friends.tiles()).hasCount(3);
        assertThat(main(friends).getByText("Shared by " + owner.username())).isVisible();
        assertThat(friends.button("Leave album")).isVisible();
        for (var name : List.of("Edit", "Share", "People", "Export", "Delete album"))
            assertThat(friends.button(name)).hasCount(0);
        friends.assertPainted(friends.tiles().first().locator("img"));
        Look.at(friends, Screen.PHONE, "members-shared-album");
    }

    private void seeAnothersPhoto() {
        friends.tiles().first().click();
        var viewer = friends.viewer(Album.nameOf(TAKEN));
        assertThat(viewer.getByRole(AriaRole.HEADING, new Locator.GetByRoleOptions().setLevel(1)))
                .containsText("by " + owner.username());
        friends.assertPainted(friends.shown());
        assertThat(button(viewer, "Download original")).isVisible();
        for (var name : List.of("Favourite", "Rotate right", "Delete", "Add to album", "Use as cover"))
            assertThat(button(viewer, name)).isHidden();
        button(viewer, "Details").click();
        var details = viewer.getByRole(AriaRole.COMPLEMENTARY);
        assertThat(details).containsText("Belongs to" + owner.username());
        assertThat(button(details, "Edit")).isHidden();
        for (var key : List.of("Delete", "f", "r")) friends.page().keyboard().press(key);
        assertThat(viewer).isVisible();
        Look.at(friends, Screen.PHONE, "members-anothers-photo");
        button(viewer, "Details").click();
        button(viewer, "Close").click();
        assertThat(viewer).hasCount(0);
        owner.request().get("/images").then().body("items", hasSize(3)).body("items[0].favourite", is(false));
    }

    private void contribute() {
        friends.link("Photos").click();
        assertThat(friends.tiles()).hasCount(1);
        friends.tiles().first().focus();
        friends.page().keyboard().press("Space");
        friends.button("Add to album").click();
        var dialog = friends.page().getByRole(AriaRole.DIALOG, page("Add to an album"));
        dialog.getByRole(AriaRole.BUTTON, named(Pattern.compile("^Norway \\(by " + owner.username())))
                .click();
        assertThat(friends.page().getByText(Album.nameOf(BY_FRIEND) + " is in Norway."))
                .isVisible();
    }

    private void seeWhatTheFriendAdded() {
        owners.reload();
        assertThat(owners.tiles()).hasCount(4);
        owners.tiles().first().focus();
        owners.page().keyboard().press("Space");
        assertThat(owners.page().locator(".selection-count")).hasText("1 photo selected");
        assertThat(owners.button("Delete")).hasCount(0);
        assertThat(owners.button("Download")).isVisible();
        owners.choose(owners.more(), "Remove from album");
        assertThat(owners.dialog()).containsText("only they can add those again");
        button(owners.dialog(), "Cancel").click();
        owners.tiles().nth(1).focus();
        owners.page().keyboard().press("Space");
        assertThat(owners.page().locator(".selection-count")).hasText("2 photos selected");
        assertThat(owners.button("Delete")).hasCount(0);
        owners.tiles().first().focus();
        owners.page().keyboard().press("Space");
        assertThat(owners.page().locator(".selection-count")).hasText("1 photo selected");
        assertThat(owners.button("Delete")).isVisible();
        owners.page().keyboard().press("Escape");
        var dialog = people();
        assertThat(dialog.getByRole(AriaRole.LISTITEM)).containsText("since");
        dialog.getByLabel("Role of " + friend.username()).selectOption("viewer");
        assertThat(dialog.getByText(friend.username() + " now has the role Viewer."))
                .isVisible();
        owners.page().keyboard().press("Escape");
    }

    private void leave() {
        friends.link("Albums").click();
        main(friends)
                .getByRole(AriaRole.LINK, named(Pattern.compile("^Norway")))
                .click();
        assertThat(friends.tiles()).hasCount(4);
        assertThat(friends.button("Add photos")).hasCount(0);
        friends.button("Leave album").click();
        Look.at(friends, Screen.PHONE, "members-leaving");
        button(friends.dialog(), "Leave album").click();
        assertThat(friends.page().getByText("You have left Norway.")).isVisible();
        assertThat(friends.heading("No albums yet")).isVisible();
        friend.request().get("/images").then().body("items", hasSize(1));
        owners.reload();
        assertThat(owners.tiles()).hasCount(3);
    }

    @Test
    void aMemberDownloadsTheWholeAlbumAndASelectionOfIt() throws IOException {
        shareWithFriend();
        friends = visit(Screen.DESKTOP).signIn(friend).open("/album/" + album);
        assertThat(friends.tiles()).hasCount(3);
        assertEquals(3, downloaded(".album-tools").size());
        for (int i = 0; i < 2; i++) {
            friends.tiles().nth(i).focus();
            friends.page().keyboard().press("Space");
        }
        assertThat(friends.page().locator(".selection-count")).hasText("2 photos selected");
        assertEquals(2, downloaded(".selection").size());
    }

    private Map<String, byte[]> downloaded(String by) throws IOException {
        var archive = friends.page().waitForDownload(() -> button(friends.page().locator(by), "Download")
                .click());
        return Unpacked.files(Files.readAllBytes(archive.path()));
    }

    @Test
    void whoLeavesTheOnlyAlbumOfOthersSeesAtOnceThatThereIsNone() {
        shareWithFriend();
        friends = visit(Screen.DESKTOP).signIn(friend).openSettings("Shared");
        var shared = main(friends)
                .locator("section")
                .filter(new Locator.FilterOptions().setHasText("Albums that others share with you"));
        button(shared, "Leave Norway").click();
        button(friends.dialog(), "Leave album").click();
        assertThat(shared.getByText("Nobody shares an album with you.")).isVisible();
        assertThat(shared.getByRole(AriaRole.LIST)).hasCount(0);
        assertThat(shared.getByRole(AriaRole.HEADING)).isFocused();
        friend.request().get("/albums/shared").then().body("items", empty());
    }

    @Test
    void whoIsTakenOutSeesNothingOfTheAlbumAnyMore() {
        shareWithFriend();
        owners = visit(Screen.PHONE).signIn(owner).openSettings("Shared");
        friends = visit(Screen.DESKTOP).signIn(friend).openSettings("Shared");
        var shared = main(owners).getByRole(AriaRole.LISTITEM);
        assertThat(shared).containsText("with " + friend.username() + " (Viewer)");
        owners.assertPainted(shared.locator("img"));
        Look.at(owners, Screen.PHONE, "members-settings");
        assertThat(main(friends).getByRole(AriaRole.LISTITEM)).containsText("by " + owner.username());
        Look.at(friends, Screen.DESKTOP, "members-settings-of-member");
        main(friends)
                .getByRole(AriaRole.LINK, named(Pattern.compile("^Norway$")))
                .click();
        assertThat(friends.tiles()).hasCount(3);

        button(shared, "People in Norway").click();
        var dialog = owners.page().getByRole(AriaRole.DIALOG, page("People in Norway"));
        Look.at(owners, Screen.PHONE, "members-people");
        button(dialog, "Remove " + friend.username()).click();
        var question =
                owners.page().getByRole(AriaRole.DIALOG, page("Remove " + friend.username() + " from this album?"));
        button(question, "Remove").click();
        assertThat(dialog.getByText("You have not invited anybody")).isVisible();
        assertThat(dialog.getByLabel("User name")).isFocused();
        owners.page().keyboard().press("Escape");
        assertThat(shared).containsText("no longer with anybody");

        friends.watch().expect(404, "/albums/" + album);
        friends.reload();
        assertThat(friends.heading("This album is not here")).isVisible();
        friend.request().get("/albums/shared").then().body("items", empty());
    }

    private void shareWithFriend() {
        var invitation = owner.sending(Map.of("username", friend.username(), "role", "viewer"))
                .post("/albums/" + album + "/members")
                .<String>path("id");
        friend.request()
                .post("/users/me/invitations/" + invitation + "/acceptance")
                .then()
                .statusCode(200);
    }

    private Locator people() {
        owners.button("People").click();
        return owners.page().getByRole(AriaRole.DIALOG, page("People in Norway"));
    }

    private static Locator main(Visit visit) {
        return visit.page().getByRole(AriaRole.MAIN);
    }

    private static Locator button(Locator part, String name) {
        return part.getByRole(AriaRole.BUTTON, named(name));
    }

    private static Page.GetByRoleOptions page(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static Locator.GetByRoleOptions named(Pattern name) {
        return new Locator.GetByRoleOptions().setName(name);
    }
}
