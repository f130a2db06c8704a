package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.darkslide.testing.Person;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Albums as their user makes, fills and leaves them. */
@QuarkusTest
class AlbumPagesTest extends BrowserTest {
    private static final LocalDateTime TAKEN = LocalDateTime.parse("2024-05-12T18:00:00");

    private Person person;
    private Visit visit;

    @BeforeEach
    void openTheGallery() {
        person = Person.signedUp();
        new Album(person).with(TAKEN, 5);
        visit = visit(Screen.DESKTOP).signIn(person);
        assertThat(visit.tiles()).hasCount(5);
    }

    @Test
    void anAlbumIsMadeAndFilledFromTheSelection() {
        visit.link("Albums").click();
        visit.button("Make the first").click();
        visit.dialog().getByLabel("Name").fill("Norway");
        visit.button("Make album").click();
        assertThat(visit.heading("Norway")).isFocused();
        assertThat(visit.heading("No photos in this album")).isVisible();
        visit.link("Photos").click();
        select(0, 2);
        visit.button("Add to album").click();
        visit.dialog().getByText("Norway").click();
        assertThat(visit.page().getByText("2 photos are in Norway.")).isVisible();
        assertThat(visit.page().locator(".selection-count")).isEmpty();
        visit.link("Albums").click();
        assertThat(cover("Norway")).containsText("2 photos");
        visit.assertPainted(cover("Norway").locator("img"));
        cover("Norway").click();
        assertThat(visit.tiles()).hasCount(2);
        assertThat(visit.tiles().first()).hasAccessibleName(Album.nameOf(TAKEN) + ", 1 of 2, 12 May 2024");
    }

    @Test
    void aNewAlbumIsMadeWhileChoosingByKeys() {
        visit.tiles().first().focus();
        press("Space");
        visit.button("Add to album").focus();
        press("Enter");
        assertThat(visit.dialog().getByRole(AriaRole.SEARCHBOX)).isFocused();
        visit.page().keyboard().type("Ålesund");
        press("ArrowDown");
        assertThat(visit.button("New album “Ålesund”")).isFocused();
        press("Enter");
        assertThat(visit.page().getByText(Album.nameOf(TAKEN) + " is in Ålesund."))
                .isVisible();
        assertThat(visit.tiles().first()).isFocused();
    }

    @Test
    void whoIsInTheListStaysThereWhenTheAlbumsComeLate() {
        album("Norway", null);
        var albums = new HeldBack(visit.page(), ".*/albums\\?.*");
        visit.tiles().first().focus();
        press("Space");
        visit.button("Add to album").focus();
        press("Enter");
        assertThat(visit.dialog().getByRole(AriaRole.SEARCHBOX)).isFocused();
        visit.page().keyboard().type("Ålesund");
        press("ArrowDown");
        var creation = visit.button("New album “Ålesund”");
        assertThat(creation).isFocused();
        albums.await();
        albums.release();
        assertThat(visit.dialog().getByText("No album has this in its name.")).isVisible();
        assertThat(creation).isFocused();
    }

    @Test
    void typingFindsAnAlbumWithoutItsAccents() {
        var norway = album("Norway", null);
        album("Ålesund", norway);
        album("Bergen", norway);
        select(0);
        visit.button("Add to album").click();
        assertThat(visit.dialog().locator(".choice-name"))
                .hasText(new String[] {"Norway", "Norway / Ålesund", "Norway / Bergen"});
        visit.dialog().getByRole(AriaRole.SEARCHBOX).fill("ales");
        assertThat(visit.dialog().locator(".choice-name"))
                .hasText(new String[] {"Norway / Ålesund", "New album “ales”"});
        press("Enter");
        assertThat(visit.page().getByText(Album.nameOf(TAKEN) + " is in Ålesund."))
                .isVisible();
    }

    @Test
    void theViewerWalksTheAlbumOnly() {
        var album = filled("Norway", 1, 3);
        visit.openPicture(Album.nameOf(TAKEN.minusMinutes(1)));
        assertThat(visit.page()).hasURL(Pattern.compile(".*/album/" + album + "/photo/.*"));
        press("ArrowRight");
        assertThat(visit.viewer(Album.nameOf(TAKEN.minusMinutes(3)))).isVisible();
        assertThat(visit.button("Older photo")).isHidden();
        visit.reload();
        assertThat(visit.viewer(Album.nameOf(TAKEN.minusMinutes(3)))).isVisible();
        assertThat(visit.button("Newer photo")).isVisible();
        press("ArrowLeft");
        assertThat(visit.viewer(Album.nameOf(TAKEN.minusMinutes(1)))).isVisible();
        press("Escape");
        assertThat(visit.tile(Album.nameOf(TAKEN.minusMinutes(1)))).isFocused();
        assertThat(visit.heading("Norway")).isVisible();
    }

    @Test
    void arrowKeysWalkItsPhotos() {
        filled("Norway", 0, 2, 4);
        visit.tiles().first().focus();
        press("ArrowRight");
        assertThat(visit.tile(Album.nameOf(TAKEN.minusMinutes(2)))).isFocused();
        press("End");
        assertThat(visit.tile(Album.nameOf(TAKEN.minusMinutes(4)))).isFocused();
        press("Shift+ArrowLeft");
        assertThat(visit.page().locator(".selection-count")).hasText("2 photos selected");
    }

    @Test
    void whatIsRemovedStaysAmongThePhotosAndCanComeBack() {
        filled("Norway", 0, 1, 2);
        select(0, 1);
        visit.choose(visit.more(), "Remove from album");
        assertThat(visit.tiles()).hasCount(1);
        assertThat(visit.page().getByText("2 photos are no longer in Norway.")).isVisible();
        visit.button("Undo").click();
        assertThat(visit.tiles()).hasCount(3);
        visit.reload();
        assertThat(visit.tiles()).hasCount(3);
        visit.link("Photos").click();
        assertThat(visit.tiles()).hasCount(5);
    }

    @Test
    void whatIsDeletedAndRestoredIsInTheAlbumAgain() {
        filled("Norway", 0, 1);
        visit.tiles().first().focus();
        press("Delete");
        assertThat(visit.tiles()).hasCount(1);
        visit.button("Undo").click();
        assertThat(visit.tiles()).hasCount(2);
        visit.reload();
        assertThat(visit.tiles()).hasCount(2);
    }

    @Test
    void whatIsDroppedOnItGoesIntoItEvenIfItWasThere(@TempDir Path directory) throws IOException {
        open(album("Norway", null));
        assertThat(visit.heading("No photos in this album")).isVisible();
        var known = Files.write(directory.resolve(Album.nameOf(TAKEN)), Album.picture(TAKEN));
        var fresh = TAKEN.plusDays(1);
        var added = Files.write(directory.resolve(Album.nameOf(fresh)), Album.picture(fresh));
        visit.drop(List.of(known, added));
        assertThat(visit.tiles()).hasCount(2);
        visit.reload();
        assertThat(visit.tiles()).hasCount(2);
        visit.link("Photos").click();
        assertThat(visit.tiles()).hasCount(6);
    }

    @Test
    void aFolderThatIsDroppedBecomesAnAlbumIfItsUserWantsIt(@TempDir Path directory) throws IOException {
        visit.link("Albums").click();
        assertThat(visit.heading("No albums yet")).isVisible();
        var folder = Files.createDirectory(directory.resolve("Lofoten"));
        var fresh = TAKEN.plusDays(1);
        Files.write(folder.resolve(Album.nameOf(fresh)), Album.picture(fresh));
        visit.drop(List.of(folder));
        assertThat(visit.dialog().getByLabel("Name")).hasValue("Lofoten");
        visit.button("Make album").click();
        assertThat(visit.heading("Lofoten")).isVisible();
        assertThat(visit.tiles()).hasCount(1);
        visit.reload();
        assertThat(visit.tiles()).hasCount(1);
    }

    @Test
    void itIsRenamedDescribedAndMoved() {
        var norway = album("Norway", null);
        filled("Bergn", 0);
        visit.button("Edit").click();
        assertThat(visit.dialog().getByLabel("Name")).isFocused();
        visit.dialog().getByLabel("Name").fill("Bergen");
        visit.dialog().getByLabel("Description").fill("Rain on wood");
        visit.dialog().getByLabel("In the album").selectOption("Norway");
        visit.button("Save").click();
        assertThat(visit.heading("Bergen")).isVisible();
        assertThat(visit.page()).hasTitle("Bergen · Darkslide");
        assertThat(visit.page().getByText("Rain on wood")).isVisible();
        crumbs().getByText("Norway").click();
        assertThat(visit.heading("Norway")).isFocused();
        assertThat(visit.page()).hasURL(Pattern.compile(".*/album/" + norway));
        assertThat(cover("Bergen")).isVisible();
        visit.page().goBack();
        assertThat(visit.heading("Bergen")).isVisible();
        visit.button("Export").click();
        assertThat(visit.page().locator("#field-album option:checked")).hasText("Norway / Bergen");
    }

    @Test
    void onlyAnAlbumWithPhotosIsExported() {
        var norway = album("Norway", null);
        var bergen = album("Bergen", norway);
        open(norway);
        assertThat(visit.heading("No photos in this album")).isVisible();
        assertThat(visit.button("Delete album")).isVisible();
        assertThat(visit.button("Export")).isHidden();
        put(bergen, 0);
        open(norway);
        assertThat(visit.button("Export")).isVisible();
        open(bergen);
        assertThat(visit.button("Export")).isVisible();
        select(0);
        visit.choose(visit.more(), "Remove from album");
        assertThat(visit.heading("No photos in this album")).isVisible();
        assertThat(visit.button("Export")).isHidden();
    }

    @Test
    void theOrderOfItsPhotosIsChosen() {
        filled("Norway", 1, 2);
        visit.button("Edit").click();
        visit.dialog().getByLabel("Order of the photos").selectOption("By date, the oldest first");
        visit.button("Save").click();
        assertThat(visit.tiles().first())
                .hasAccessibleName(Album.nameOf(TAKEN.minusMinutes(2)) + ", 1 of 2, 12 May 2024");
        visit.reload();
        assertThat(visit.tiles().first())
                .hasAccessibleName(Album.nameOf(TAKEN.minusMinutes(2)) + ", 1 of 2, 12 May 2024");
    }

    @Test
    void itsPhotosAreMovedInTheUsersOwnOrder() {
        var album = filled("Norway", 0, 1, 2);
        visit.button("Edit").click();
        visit.dialog().getByLabel("Order of the photos").selectOption("My own order");
        visit.button("Save").click();
        assertThat(visit.dialog()).hasCount(0);
        visit.tile(Album.nameOf(TAKEN.minusMinutes(2))).focus();
        press("Space");
        visit.more().focus();
        press("Enter");
        assertThat(visit.item("Move")).isFocused();
        press("Enter");
        assertThat(visit.page().getByText("Now open the photo that this one comes before."))
                .isVisible();
        visit.tile(Album.nameOf(TAKEN)).focus();
        press("Enter");
        assertThat(visit.page().locator(".selection-count")).isEmpty();
        var order = Pattern.compile("IMG_20240512_175800.jpg, 1 of 3.*");
        assertThat(visit.tiles().first()).hasAccessibleName(order);
        visit.reload();
        assertThat(visit.tiles().first()).hasAccessibleName(order);
        assertThat(visit.page()).hasURL(Pattern.compile(".*/album/" + album));
        dragBehind(visit.tiles().first(), visit.tiles().last());
        assertThat(visit.tiles().last()).hasAccessibleName(Pattern.compile("IMG_20240512_175800.jpg, 3 of 3.*"));
        visit.reload();
        assertThat(visit.tiles().last()).hasAccessibleName(Pattern.compile("IMG_20240512_175800.jpg, 3 of 3.*"));
        dragBehind(visit.tiles().first(), visit.tiles().last());
        assertThat(visit.tiles().nth(1)).hasAccessibleName(Pattern.compile("IMG_20240512_175800.jpg, 2 of 3.*"));
        visit.button("Undo").click();
        assertThat(visit.tiles().last()).hasAccessibleName(Pattern.compile("IMG_20240512_175800.jpg, 3 of 3.*"));
    }

    @Test
    void aNameThatIsTakenIsSaidAtItsField() {
        visit.watch().expect(409, "/albums");
        album("Norway", null);
        visit.link("Albums").click();
        visit.button("New album").click();
        visit.dialog().getByLabel("Name").fill("Norway");
        visit.button("Make album").click();
        assertThat(visit.dialog()
                        .getByRole(AriaRole.ALERT)
                        .or(visit.dialog().locator(".field-error"))
                        .first())
                .containsText(Pattern.compile("\\w"));
        press("Escape");
        assertThat(visit.dialog()).hasCount(0);
    }

    @Test
    void deletingAnAlbumDeletesNoPhoto() {
        var norway = filled("Norway", 0, 1);
        album("Bergen", norway);
        visit.reload();
        visit.button("Delete album").click();
        assertThat(visit.dialog()).containsText("1 album in it goes with it. No photo is deleted");
        visit.dialog().locator(".grave").click();
        assertThat(visit.heading("No albums yet")).isVisible();
        visit.link("Photos").click();
        assertThat(visit.tiles()).hasCount(5);
    }

    @Test
    void aPhotoBecomesItsCover() {
        var album = filled("Norway", 0, 1);
        visit.openPicture(Album.nameOf(TAKEN.minusMinutes(1)));
        visit.button("Use as cover").click();
        assertThat(visit.page().getByText("is the cover of Norway.")).isVisible();
        var chosen = person.request().get("/albums/" + album).jsonPath().getString("cover.id");
        assertEquals(person.request().get("/images").jsonPath().getString("items[1].id"), chosen);
    }

    @Test
    void whatAnotherDeviceDidIsThereAfterAReload() {
        var album = filled("Norway", 0);
        person.request()
                .contentType("application/json")
                .body(Map.of("name", "Norge"))
                .patch("/albums/" + album)
                .then()
                .statusCode(200);
        put(album, 1, 2);
        visit.reload();
        assertThat(visit.heading("Norge")).isVisible();
        assertThat(visit.tiles()).hasCount(3);
    }

    @Test
    void anAlbumThatIsGoneIsSaid() {
        visit.watch().expect(404, "/albums/");
        visit.open("/album/01890000-0000-7000-8000-000000000000");
        assertThat(visit.heading("This album is not here")).isVisible();
        visit.open("/album/01890000-0000-7000-8000-000000000000/photo/01890000-0000-7000-8000-000000000000");
        assertThat(visit.heading("This album is not here")).isVisible();
    }

    private static void dragBehind(Locator photo, Locator other) {
        var box = other.boundingBox();
        photo.dragTo(other, new Locator.DragToOptions().setTargetPosition(box.width - 5, box.height / 2));
    }

    private String filled(String name, int... pictures) {
        var album = album(name, null);
        put(album, pictures);
        open(album);
        assertThat(visit.tiles()).hasCount(pictures.length);
        return album;
    }

    private void open(String album) {
        visit.open("/album/" + album);
    }

    private String album(String name, String parent) {
        var wanted = new HashMap<String, Object>(Map.of("name", name, "order", "newest"));
        if (parent != null) wanted.put("parent", parent);
        return person.request()
                .contentType("application/json")
                .body(wanted)
                .post("/albums")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void put(String album, int... pictures) {
        List<String> ids = person.request().get("/images").jsonPath().getList("items.id");
        var chosen = Arrays.stream(pictures).mapToObj(ids::get).toList();
        person.request()
                .contentType("application/json")
                .body(Map.of("ids", chosen))
                .post("/albums/" + album + "/images")
                .then()
                .statusCode(200);
    }

    private void select(int... pictures) {
        for (var at : pictures) {
            visit.tiles().nth(at).hover();
            visit.page().locator(".mark-box").nth(at).click();
        }
        var count = pictures.length == 1 ? "1 photo" : pictures.length + " photos";
        assertThat(visit.page().locator(".selection-count")).hasText(count + " selected");
    }

    private Locator cover(String name) {
        return visit.page().locator(".cover").filter(new Locator.FilterOptions().setHasText(name));
    }

    private Locator crumbs() {
        return visit.page().getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Where this album is"));
    }

    private void press(String key) {
        visit.page().keyboard().press(key);
    }
}
