package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import app.darkslide.testing.Person;
import com.google.gson.Gson;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ElementState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Somebody at a browser of their own, and what they can do there. */
final class Visit {
    private static final int DROPS = 8;
    private static final int OVERS = 1200;

    private final BrowserContext context;
    private final Watch watch;
    private final Page page;

    /** Of the page, for what Playwright has no word for. A session that ends takes along that the page is offline. */
    private final CDPSession devTools;

    /** @param origin of the service, without a slash at the end */
    Visit(BrowserContext context, String origin) {
        this.context = context;
        watch = new Watch(context, origin);
        page = context.newPage();
        devTools = context.newCDPSession(page);
    }

    BrowserContext context() {
        return context;
    }

    Watch watch() {
        return watch;
    }

    Page page() {
        return page;
    }

    CDPSession devTools() {
        return devTools;
    }

    /** A second tab of the same browser; {@link #page()} stays the first. */
    Page newTab() {
        return context.newPage();
    }

    Visit open(String path) {
        awaitUnfinished();
        page.navigate(path);
        return this;
    }

    Visit reload() {
        awaitUnfinished();
        page.reload();
        return this;
    }

    Visit register(String username, String password) {
        open("/register");
        page.getByLabel("User name").fill(username);
        page.getByLabel("E-mail").fill(username + "@example.org");
        password().fill(password);
        button("Create account").click();
        assertThat(heading("Welcome, " + username)).isVisible();
        link("Go to your photos").click();
        assertThat(heading("No photos yet")).isVisible();
        return assertEntered();
    }

    Visit signIn(Person person) {
        open("/sign-in");
        return signIn(person.username(), person.password());
    }

    /** On the sign-in page that is open. */
    Visit signIn(String login, String password) {
        page.getByLabel("User name or e-mail").fill(login);
        password().fill(password);
        button("Sign in").click();
        return assertEntered();
    }

    /** Another browser of the same person, who has never been here: signed in, but nothing in its cache. */
    Visit takeSession(Visit from) {
        context.addCookies(from.context().cookies());
        context.addInitScript("localStorage.setItem('darkslide.session', '1')");
        return this;
    }

    Visit signOut() {
        choose(account(), "Sign out");
        assertThat(heading("Sign in")).isVisible();
        return this;
    }

    /** Opens the menu of a button and takes what it offers under this name. */
    Visit choose(Locator button, String item) {
        button.click();
        item(item).click();
        return this;
    }

    /** @return the chooser of the system, open */
    FileChooser pickPhotos() {
        add().click();
        return page.waitForFileChooser(() -> item("Photos…").click());
    }

    /** Drops files on the page as the window system does: the event is trusted, and the files come from the disk. */
    Visit drop(List<Path> files) {
        var names = files.stream().map(file -> file.toAbsolutePath().toString()).toList();
        page.evaluate("""
                () => {
                  window.hasDropped = false;
                  const isOnTop = (event) => event.target.matches('drop-zone');
                  addEventListener('dragover', (event) => setTimeout(() => (window.takesDrops = event.defaultPrevented && isOnTop(event))));
                  addEventListener('drop', () => (window.hasDropped = true), { once: true, capture: true });
                }""");
        for (int i = 0; i < DROPS; i++) {
            page.evaluate("() => (window.takesDrops = false)");
            drag("dragEnter", names);
            // What is let go before the page has said that it takes it is opened by the browser instead, and so is what
            // falls on an element that leaves the document at that moment.
            dragOver(names);
            drag("dragOver", names);
            drag("drop", names);
            if (hasDropped()) return this;
        }
        throw new IllegalStateException("The page does not take what is dropped on it.");
    }

    /** Whoever lets go before Chromium has heard that the page takes it has dropped nothing: then once more. */
    private boolean hasDropped() {
        try {
            page.waitForFunction("() => window.hasDropped", null, new Page.WaitForFunctionOptions().setTimeout(3000));
            return true;
        } catch (TimeoutError early) {
            if ((boolean) page.evaluate("() => window.hasDropped")) return true;
            drag("dragCancel", List.of());
            return false;
        }
    }

    /**
     * What the app loads with the first file is loaded before: over such a network it can take a minute.
     *
     * @param bytesPerSecond that the network takes from now on, in each direction
     */
    Visit slowDown(int bytesPerSecond) {
        page.evaluate("() => Promise.all([import('/features/uploads/upload-tray.js'), import('/lib/files.js')])");
        var limits = Map.of(
                "offline",
                false,
                "latency",
                0,
                "downloadThroughput",
                bytesPerSecond,
                "uploadThroughput",
                bytesPerSecond);
        devTools.send(
                "Network.emulateNetworkConditions",
                new Gson().toJsonTree(limits).getAsJsonObject());
        return this;
    }

    /** @param title of the section */
    Visit openSettings(String title) {
        choose(account(), "Settings");
        assertThat(heading("Account")).isVisible(); // until then the settings that were open have the same links
        return openSection(title);
    }

    /** With the settings open. */
    Visit openSection(String title) {
        page.getByRole(AriaRole.NAVIGATION, new Page.GetByRoleOptions().setName("Settings"))
                .getByText(title)
                .click();
        assertThat(heading(title)).isVisible();
        return this;
    }

    /** Gives the password where the page wants to be sure that it is the person. */
    Visit confirm(Person person) {
        dialog().getByLabel("Password").fill(person.password());
        dialog().locator("[type=submit]").click();
        assertThat(dialog()).hasCount(0);
        return this;
    }

    /** Not while a search is under way: its tiles are replaced when that ends, perhaps while the button is down. */
    Visit openPicture(String fileName) {
        assertThat(page.locator(".search-photos[aria-busy]")).hasCount(0);
        tile(fileName).click();
        assertThat(viewer(fileName)).isVisible();
        return this;
    }

    Visit openTrash() {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trash"))
                .click();
        assertThat(heading("Trash")).isVisible();
        return this;
    }

    Locator heading(String text) {
        return page.getByRole(
                AriaRole.HEADING, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** The button in the top bar whose menu adds photos. */
    Locator add() {
        return button("Add");
    }

    /** The button in the top bar whose menu is about the account; it carries the name of who is signed in. */
    Locator account() {
        return page.getByTitle("Account");
    }

    /** The button of the selection bar whose menu has what is done less often. */
    Locator more() {
        return button("More");
    }

    /** Of the menu that is open. */
    Locator item(String name) {
        return page.getByRole(
                AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator dialog() {
        return page.locator("dialog");
    }

    Locator password() {
        return page.locator("input[name=password]");
    }

    /** All pictures of the gallery that are near the window. */
    Locator tiles() {
        return page.locator(".tile a");
    }

    Locator tile(String fileName) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(fileName));
    }

    Locator viewer(String fileName) {
        return page.getByRole(
                AriaRole.DIALOG, new Page.GetByRoleOptions().setName(fileName).setExact(true));
    }

    /** The picture that the viewer shows, without its neighbours in the wings. */
    Locator shown() {
        return page.locator(".slide:not([aria-hidden]) img").last();
    }

    /** Where it lies and how large it is. */
    BoundingBox box() {
        return frame().boundingBox();
    }

    /** The same once it has flown in, or is wherever else it was on its way to. */
    BoundingBox restingBox() {
        page.waitForFunction("() => document.getAnimations().length === 0");
        frame().elementHandle().waitForElementState(ElementState.STABLE);
        return box();
    }

    /** What the tray says of a file. */
    Locator trayRow(String fileName) {
        return page.locator(".row").filter(new Locator.FilterOptions().setHas(page.getByTitle(fileName)));
    }

    /** Waits until the picture has pixels, which may take it a second try. */
    void assertPainted(Locator image) {
        page.waitForCondition(() -> (boolean) image.evaluate(
                "image => image.complete && image.decode().then(() => image.naturalWidth > 0, () => false)"));
    }

    /** How many sheets of paper the page takes. */
    int sheets() {
        var pdf = new String(page.pdf(), StandardCharsets.ISO_8859_1);
        return (int) Pattern.compile("/Type\\s*/Page\\b").matcher(pdf).results().count();
    }

    /** What takes files that are pasted is loaded for members alone; it hides itself once it is there. */
    private Visit assertEntered() {
        assertThat(account()).isVisible();
        assertThat(page.locator("sign-in-page, register-page")).hasCount(0);
        assertThat(page.locator("drop-zone[hidden]")).isAttached();
        return this;
    }

    /** Until the app has nothing under way any more that would be lost with the page: the browser would ask first. */
    private void awaitUnfinished() {
        page.waitForCondition(
                () -> (boolean) page.evaluate("() => dispatchEvent(new Event('beforeunload', { cancelable: true }))"));
    }

    private Locator frame() {
        return page.locator(".slide:not([aria-hidden]) .frame");
    }

    /** The window system sends it again and again, until the page takes what comes; its code may not be there yet. */
    private void dragOver(List<String> files) {
        for (int i = 0; i < OVERS; i++) {
            drag("dragOver", files);
            if ((boolean) page.evaluate("() => new Promise((seen) => setTimeout(() => seen(window.takesDrops), 50))"))
                return;
        }
        throw new IllegalStateException("The page takes nothing that is dragged over it.");
    }

    private void drag(String type, List<String> files) {
        var data = Map.of("items", List.of(), "files", files, "dragOperationsMask", 1);
        var event = new Gson().toJsonTree(Map.of("type", type, "x", 200, "y", 500, "data", data));
        devTools.send("Input.dispatchDragEvent", event.getAsJsonObject());
    }
}
