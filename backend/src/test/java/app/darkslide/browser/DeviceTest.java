package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.SilentProxy;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The app as one of those of a phone: what it keeps there by its service worker, and what it takes from the others and gives to them. */
@QuarkusTest
class DeviceTest extends BrowserTest {
    private static final LocalDateTime TAKEN = LocalDateTime.parse("2024-05-12T18:00:00");
    private static final int PHOTOS = 3;

    /** How many thumbnails are kept here, and for how many people, once what was under way is kept or forgotten. */
    private static final String KEPT = """
            () => navigator.locks.request('darkslide.kept', async () => {
              const names = (await caches.keys()).filter((name) => name.startsWith('kept/'));
              const counts = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
              return names.map((name, at) => `${name.split('/')[1]} ${counts[at]}`).join();
            })""";

    /** As the system does it for another app. */
    private static final String SHARE = """
            ({ name, bytes }) => {
              const transfer = new DataTransfer();
              transfer.items.add(new File([Uint8Array.from(atob(bytes), (one) => one.charCodeAt(0))], name, { type: 'image/jpeg' }));
              const form = document.createElement('form');
              Object.assign(form, { method: 'POST', action: '/share-target', enctype: 'multipart/form-data' });
              const input = Object.assign(document.createElement('input'), { type: 'file', name: 'files', multiple: true });
              input.files = transfer.files;
              form.append(input);
              document.body.append(form);
              form.submit();
            }""";

    private SilentProxy service;
    private Person person;
    private Visit visit;

    @BeforeEach
    void comeIn() throws IOException {
        service = closedAfterVisits(new SilentProxy(root.getPort()));
        person = Person.signedUp();
        new Album(person).with(TAKEN, PHOTOS);
        visit = visitWithWorker("http://localhost:" + service.port());
        visit.context().addInitScript("performance.setResourceTimingBufferSize(2000)");
        visit.watch().expect("Failed to load resource: net::ERR_"); // while it is stopped
        visit.signIn(person);
        awaitWorker();
    }

    @Test
    void aSecondVisitAsksForNoThumbnailAndTheAppIsThereWhileTheServiceIsNot() throws IOException {
        lookAtAll();
        visit.reload();
        assertThat(visit.tiles().locator("img.there")).hasCount(PHOTOS);
        assertEquals(0, visit.page().evaluate("""
                () => performance.getEntriesByType('resource')
                  .filter(({ name, transferSize }) => name.includes('/thumbnail') && transferSize > 0).length"""));
        awaitKept(person.id() + " " + PHOTOS);

        service.refuse();
        visit.open("/photo/" + person.id());
        assertThat(visit.heading("Darkslide did not answer")).isVisible();
        assertThat(visit.heading("Kept on this device")).isVisible();
        assertThat(visit.page().locator("seen-photos img")).hasCount(PHOTOS);
        for (var image : visit.page().locator("seen-photos img").all()) visit.assertPainted(image);
        Look.at(visit, Screen.PHONE, "away");
        service.comeBack();
        visit.open("/");
        assertThat(visit.tiles().locator("img.there")).hasCount(PHOTOS);
        assertThat(visit.page().locator("seen-photos")).hasCount(0);
    }

    @Test
    void whatWasSeenGoesWithThePhotoThePersonAndTheWish() {
        lookAtAll();
        visit.tiles().first().focus();
        visit.page().keyboard().press("Delete");
        assertThat(visit.tiles()).hasCount(PHOTOS - 1);
        visit.openTrash();
        assertThat(visit.page().locator(".tile img.there")).hasCount(1);
        visit.link("Photos").click();
        assertThat(visit.tiles()).hasCount(PHOTOS - 1);
        awaitKept(person.id() + " " + (PHOTOS - 1)); // nothing that was only seen in the trash
        visit.openTrash();
        visit.button("Empty the trash").click();
        visit.dialog().locator("button.grave").click();
        assertThat(visit.heading("Nothing in the trash")).isVisible();
        awaitKept(person.id() + " " + (PHOTOS - 1));

        visit.openSettings("Account");
        visit.page().getByLabel("Keep thumbnails on this device").selectOption("Off");
        awaitKept("");
        visit.page().getByLabel("Keep thumbnails on this device").selectOption("On");
        awaitKept(person.id() + " 0");
        new Album(person).with(TAKEN.plusDays(1)); // for the others the browser may not ask: it has them in memory
        visit.link("Photos").click();
        visit.reload();
        assertThat(visit.tiles().locator("img.there")).hasCount(PHOTOS);
        visit.page().waitForCondition(() -> !kept().equals(person.id() + " 0"));

        visit.signOut();
        awaitKept("");
        var other = Person.signedUp();
        visit.signIn(other);
        awaitKept(other.id() + " 0");
    }

    @Test
    void whoWantsNoThumbnailsKeptIsNotAskedAgainAfterASignOut() {
        visit.openSettings("Account");
        visit.page().getByLabel("Keep thumbnails on this device").selectOption("Off");
        visit.signOut().signIn(person);
        visit.openSettings("Account");
        assertThat(visit.page().getByLabel("Keep thumbnails on this device")).hasValue("off");
        awaitKept("");
    }

    @Test
    void anotherPersonFindsNothingWhoeverForgotToSignOut() {
        lookAtAll();
        var other = Person.signedUp();
        visit.context().clearCookies();
        visit.watch().expect(401, "/users/token");
        visit.open("/");
        assertThat(visit.heading("Sign in")).isVisible();
        awaitKept("");
        visit.signIn(other.username(), other.password());
        awaitKept(other.id() + " 0");
    }

    @Test
    void whatIsSharedIsAddedOnceTheUserAgreesAlsoAfterTheSignIn() {
        awaitWorker();
        share(TAKEN.plusYears(1));
        agree();
        assertThat(visit.trayRow(Album.nameOf(TAKEN.plusYears(1)))).containsText("Uploaded");
        assertThat(visit.tiles().locator("img.there")).hasCount(PHOTOS + 1);
        assertThat(visit.page()).hasURL("/");

        visit.context().clearCookies();
        visit.watch().expect(401, "/users/token");
        awaitWorker();
        share(TAKEN.plusYears(2));
        assertThat(visit.heading("Sign in")).isVisible();
        visit.signIn(person.username(), person.password());
        agree();
        assertThat(visit.trayRow(Album.nameOf(TAKEN.plusYears(2)))).containsText("Uploaded");
        assertThat(visit.tiles().locator("img.there")).hasCount(PHOTOS + 2);

        visit.signOut(); // which takes the worker along
        awaitThat("async () => !(await navigator.serviceWorker.getRegistration())");
        share(TAKEN.plusYears(3));
        assertThat(visit.heading("Sign in")).isVisible();
        visit.signIn(person.username(), person.password());
        assertThat(visit.page().getByText("Share it again")).isVisible();
        assertThat(visit.dialog()).hasCount(0);
    }

    private void agree() {
        assertThat(visit.dialog()).containsText("Add 1 photo to " + person.username() + "’s photos?");
        visit.dialog()
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add"))
                .click();
    }

    @Test
    void whatTheSystemTakesIsSharedAndTheRestAsItsLargeView() {
        person.uploaded("Sketch.png", Pictures.png(300, 200, 7));
        visit.context().addInitScript("""
                window.shared = [];
                window.isSlow = true;
                navigator.canShare = ({ files }) => files.every(({ type }) => type === 'image/jpeg');
                navigator.share = async ({ files }) => {
                  if (!window.isSlow) return void shared.push(...files.map(({ name, type }) => `${name} ${type}`));
                  window.isSlow = false;
                  throw new DOMException('The touch was too long ago.', 'NotAllowedError');
                };""");
        visit.reload().openPicture("Sketch.png");
        visit.button("Share").click();
        visit.page().getByText("1 photo is ready to be shared.").waitFor();
        visit.page()
                .locator("toast-stack")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Share"))
                .click();
        visit.page().waitForFunction("() => shared.join() === 'Sketch.jpg image/jpeg'");
        visit.page().keyboard().press("PageDown");
        assertThat(visit.viewer(Album.nameOf(TAKEN))).isVisible();
        visit.button("Share").click();
        visit.page().waitForFunction("name => shared[1] === name + ' image/jpeg'", Album.nameOf(TAKEN));
    }

    @Test
    void theFirstTapOnAPhotoWaitsForNoCode() {
        visit.reload();
        visit.page().waitForFunction("() => customElements.get('viewer-page')");
        assertNotEquals(List.of(), viewerFilesSince(0));
        var tapped = visit.page().evaluate("() => performance.now()");
        visit.openPicture(Album.nameOf(TAKEN));
        assertEquals(List.of(), viewerFilesSince(tapped));
    }

    /** Where the system has no gesture for it: on the home screen of iOS. */
    @Test
    void aPageThatIsPulledDownIsLoadedAnew() {
        visit.context().addInitScript("Object.defineProperty(navigator, 'standalone', { value: true })");
        visit.reload();
        var pull = visit.page().locator("pull-to-refresh");
        assertThat(pull).isAttached();
        assertThat(visit.tiles().locator("img.there")).hasCount(PHOTOS);
        visit.page().evaluate("() => (window.isTheSame = true)");
        var fingers = new Fingers(visit);
        fingers.swipe(Fingers.at(200, 300), Fingers.at(200, 380));
        assertThat(pull).isHidden();
        assertTrue((boolean) visit.page().evaluate("() => window.isTheSame"), "that was not far enough");
        fingers.swipe(Fingers.at(40, 300), Fingers.at(360, 500)); // sideways
        visit.page()
                .evaluate("() => addEventListener('beforeunload', window.holds = (event) => event.preventDefault())");
        fingers.swipe(Fingers.at(200, 300), Fingers.at(200, 500)); // while something is under way
        visit.page().evaluate("() => removeEventListener('beforeunload', window.holds)");
        assertTrue((boolean) visit.page().evaluate("() => window.isTheSame"));
        fingers.swipe(Fingers.at(200, 300), Fingers.at(200, 500));
        visit.page().waitForFunction("() => !window.isTheSame");
        assertThat(visit.tiles()).hasCount(PHOTOS);
    }

    /** @param time from which on the page has asked for them */
    private Object viewerFilesSince(Object time) {
        return visit.page().evaluate("""
                (time) => performance.getEntriesByType('resource')
                  .filter(({ name, startTime }) => name.includes('/features/viewer/') && startTime >= time)
                  .map(({ name }) => name)""", time);
    }

    /** Until the page follows its person and photos for the device, which it begins once it is idle, and the worker serves it. */
    private void awaitWorker() {
        awaitThat("""
                async () => {
                  const [code] = performance.getEntriesByName(`${location.origin}/features/device/device.js`);
                  if (code) await import(code.name);
                  const active = (await navigator.serviceWorker.getRegistration())?.active;
                  return !!code && active?.state === 'activated' && active === navigator.serviceWorker.controller;
                }""");
    }

    /** Until a predicate that may be asynchronous is true: {@code waitForFunction} takes its promise for the answer. */
    private void awaitThat(String predicate) {
        visit.page().waitForCondition(() -> (boolean) visit.page().evaluate(predicate));
    }

    private void lookAtAll() {
        visit.reload();
        assertThat(visit.tiles().locator("img.there")).hasCount(PHOTOS);
        awaitWorker();
        awaitKept(person.id() + " " + PHOTOS);
        awaitThat("async () => !!(await caches.match('/'))");
    }

    private void awaitKept(String kept) {
        visit.page().waitForCondition(() -> kept.equals(kept()));
    }

    private String kept() {
        return (String) visit.page().evaluate(KEPT);
    }

    private void share(LocalDateTime taken) {
        var bytes = Base64.getEncoder().encodeToString(Album.picture(taken));
        var shared = Map.of("name", Album.nameOf(taken), "bytes", bytes);
        visit.page().waitForNavigation(() -> visit.page().evaluate(SHARE, shared));
    }
}
