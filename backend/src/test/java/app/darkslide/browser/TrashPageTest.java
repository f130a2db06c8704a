package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.darkslide.testing.Person;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TrashPageTest extends BrowserTest {
    private static final LocalDateTime TAKEN = LocalDateTime.parse("2024-05-12T18:00:00");

    private Person person;
    private Visit visit;

    @BeforeEach
    void deleteThreeOfFive() {
        person = Person.signedUp();
        new Album(person).with(TAKEN, 5);
        visit = visit(Screen.DESKTOP).signIn(person);
        assertThat(visit.tiles()).hasCount(5);
        for (int left = 4; left >= 2; left--) {
            visit.tiles().first().focus();
            visit.page().keyboard().press("Delete");
            assertThat(visit.tiles()).hasCount(left);
        }
        assertThat(visit.page().getByText("3 photos moved to the trash.")).isVisible();
        visit.button("Dismiss").click();
        visit.openTrash();
        assertThat(pictures().locator("img.there")).hasCount(3);
    }

    @Test
    void showsWhatWasDeletedAndHowLongItStays() {
        assertThat(pictures().first()).hasAccessibleName(Pattern.compile(".*, 1 of 3, deleted .*, 30 days left"));
        for (var picture : pictures().locator("img").all()) visit.assertPainted(picture);
    }

    @Test
    void aReloadShowsItAgain() {
        visit.reload();
        assertThat(pictures()).hasCount(3);
    }

    @Test
    void whatIsStillOnItsWayIntoTheTrashIsWaitedFor() {
        var deletion = new HeldBack(visit.page(), ".*/images/deletions");
        visit.open("/");
        visit.tiles().first().focus();
        visit.page().keyboard().press("Delete");
        assertThat(visit.tiles()).hasCount(1);
        visit.openTrash();
        deletion.await();
        assertThat(visit.page().locator("trash-page .skeleton")).isVisible();
        deletion.release();
        assertThat(pictures()).hasCount(4);
    }

    @Test
    void whatIsRestoredIsBackInItsPlace() {
        pictures().first().click();
        visit.button("Restore").click();
        assertThat(pictures()).hasCount(2);
        visit.page()
                .getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Photos").setExact(true))
                .click();
        assertThat(visit.tiles()).hasCount(3);
        assertThat(visit.tiles().first())
                .hasAccessibleName(Album.nameOf(TAKEN.minusMinutes(2)) + ", 1 of 3, 12 May 2024");
    }

    @Test
    void deletingForEverAsksFirst() {
        pictures().first().click();
        visit.button("Delete for ever").click();
        visit.button("Cancel").click();
        assertThat(pictures()).hasCount(3);
        visit.button("Delete for ever").click();
        dialogButton("Delete for ever").click();
        assertThat(pictures()).hasCount(2);
        visit.reload();
        assertThat(pictures()).hasCount(2);
    }

    @Test
    void emptyingLeavesTheOtherPicturesAlone() {
        visit.button("Empty the trash").click();
        dialogButton("Empty the trash").click();
        assertThat(visit.page().getByText("3 photos deleted for ever.")).isVisible();
        assertThat(visit.heading("Nothing in the trash")).isVisible();
        visit.open("/");
        assertThat(visit.tiles()).hasCount(2);
    }

    @Test
    void whatAnotherDeviceDestroyedLeavesTheListAndIsSaid() {
        visit.watch().expect(404, "/images/");
        person.request().delete("/images/trash").then().statusCode(200);
        pictures().nth(0).click();
        pictures().nth(1).click();
        visit.button("Restore").click();
        assertThat(visit.page().getByText("2 photos were deleted for ever before, and cannot come back."))
                .isVisible();
        assertThat(pictures()).hasCount(1);
        pictures().first().click();
        visit.button("Delete for ever").click();
        dialogButton("Delete for ever").click();
        assertThat(visit.page().getByText(Album.nameOf(TAKEN) + " was deleted for ever before."))
                .isVisible();
        assertThat(visit.heading("Nothing in the trash")).isVisible();
    }

    @Test
    void everythingWorksByKeys() {
        pictures().first().focus();
        press("Space");
        press("Shift+ArrowRight");
        assertThat(visit.page().locator(".selection-count")).hasText("2 photos selected");
        press("Delete");
        assertThat(dialogButton("Cancel")).isFocused();
        press("Escape");
        assertThat(pictures()).hasCount(3);
        visit.button("Restore").focus();
        press("Enter");
        assertThat(pictures()).hasCount(1);
        assertThat(pictures().first()).isFocused();
    }

    private Locator pictures() {
        return visit.page().locator("trash-page .face");
    }

    private Locator dialogButton(String name) {
        return visit.page()
                .locator("dialog")
                .getByText(name, new Locator.GetByTextOptions().setExact(true))
                .last();
    }

    private void press(String key) {
        visit.page().keyboard().press(key);
    }
}
