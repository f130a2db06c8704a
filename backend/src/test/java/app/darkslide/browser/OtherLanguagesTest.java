package app.darkslide.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The app in other languages than English. Whether there is room for any is tried with one that nobody speaks: English with
 * every vowel twice and with an accent, two fifths longer; what is shown without accents stands in the code.
 */
@QuarkusTest
class OtherLanguagesTest extends BrowserTest {
    private static final String WORDY = """
            import texts from '/languages/en/%s';
            const accented = { a: 'áá', e: 'éé', i: 'íí', o: 'óó', u: 'úú', A: 'ÁÁ', E: 'ÉÉ', I: 'ÍÍ', O: 'ÓÓ', U: 'ÚÚ' };
            const long = (text) => text.replaceAll(/\\{\\w+\\}|[aeiou]/gi, (found) => accented[found] ?? found);
            const all = (one) => {
              if (typeof one === 'string') return long(one);
              if (typeof one === 'function') return (...told) => long(one(...told));
              return Object.fromEntries(Object.entries(one).map(([key, value]) => [key, all(value)]));
            };
            export default all(texts);""";

    private static final String RIGHT_TO_LEFT =
            "addEventListener('DOMContentLoaded', () => (document.documentElement.dir = 'rtl'))";

    private static final String FITS = "() => document.documentElement.scrollWidth <= innerWidth";

    /** Controls of which a part is beside the screen. */
    private static final String OUTSIDE = """
            () => [...document.querySelectorAll('a[href], button, input, select, textarea, summary')]
              .filter((element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
              .filter((element) => !element.matches('.skip') && !element.closest('[inert], .settings-nav'))
              .map((element) => [element.getBoundingClientRect(), element])
              .filter(([{ left, right, width }]) => width > 1 && (left < -1 || right > innerWidth + 1))
              .map(([{ left, right }, element]) => `${Math.round(left)} to ${Math.round(right)}: ${element.outerHTML.slice(0, 120)}`)""";

    /** Texts of the screen, those in attributes too, that have vowels without an accent. */
    private static final String PLAIN = """
            () => {
              const texts = [document.title];
              const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
              for (let node = walk.nextNode(); node; node = walk.nextNode()) {
                if (node.nodeType === Node.TEXT_NODE) {
                  if (!node.parentElement.closest('script, style, noscript, option, .languages')) texts.push(node.data);
                } else for (const name of ['aria-label', 'title', 'placeholder']) texts.push(node.getAttribute(name) ?? '');
              }
              return texts.map((text) => text.trim()).filter((text) => /[aeiou]/i.test(text) && /\\p{Ll}{2}/u.test(text) && !/[áéíóúÁÉÍÓÚ]/.test(text));
            }""";

    private final Set<String> plain = new TreeSet<>();

    /** In which the photos are added. */
    private final String month = LocalDate.now(ZoneId.of("Europe/Berlin"))
            .getMonth()
            .getDisplayName(TextStyle.FULL_STANDALONE, Locale.GERMAN);

    private Person person;
    private Set<String> people;

    @BeforeEach
    void register() {
        person = Person.administrator();
        people = people();
    }

    @Test
    void aGermanBrowserIsSpokenToInGermanAlone() {
        var catalogues = new ArrayList<String>();
        var visit = visitInLanguage("de-AT");
        visit.page().onRequest(request -> {
            if (request.url().contains("/languages/")) catalogues.add(path(request.url()));
        });
        visit.open("/sign-in");
        assertThat(visit.heading("Anmelden")).isVisible();
        assertThat(visit.page().locator("html")).hasAttribute("lang", "de");
        person.uploaded("Hafen.jpg", Pictures.jpeg(60, 40, 5));
        visit.page().getByLabel("Benutzername oder E-Mail").fill(person.username());
        visit.password().fill(person.password());
        visit.button("Anmelden").click();
        assertThat(visit.tiles()).hasCount(1);
        assertThat(visit.link("Papierkorb")).isVisible();
        assertTrue(catalogues.stream().allMatch(name -> name.startsWith("/languages/de/")), catalogues::toString);
    }

    @Test
    void whatTheServiceRefusesIsSaidInGerman() {
        var guest = visitInLanguage("de-DE").open("/sign-in");
        guest.watch().expect(401, "/users/login");
        guest.watch().expect(400, "/users");
        guest.watch().expect(409, "/users");
        fill(guest, "login", person.username());
        fill(guest, "password", "eleven sheep under old glass");
        send(guest);
        assertThat(guest.page().getByText("gehören nicht zusammen.")).isVisible();

        guest.open("/register");
        fill(guest, "username", person.username());
        fill(guest, "email", "somebody-else@example.org");
        fill(guest, "password", "too short");
        send(guest);
        assertThat(wrong(guest, "Mindestens 12 Zeichen.")).isVisible();

        fill(guest, "password", "eleven sheep under old glass");
        send(guest);
        assertThat(wrong(guest, "Das ist schon vergeben.")).isVisible();
    }

    @Test
    void theChoiceOutlivesTheSession() {
        var visit = visit(Screen.PHONE).open("/sign-in");
        visit.button("Français (brouillon)").click();
        assertThat(visit.page().locator("html")).hasAttribute("lang", "fr");
        assertThat(visit.button("Français (brouillon)")).hasAttribute("aria-pressed", "true");
        visit.button("English").click();
        assertThat(visit.heading("Sign in")).isVisible();
        visit.signIn(person).openSettings("Account").button("Deutsch").click();
        assertThat(visit.heading("Konto")).isVisible();
        visit.choose(visit.page().locator(".account"), "Abmelden");
        assertThat(visit.heading("Anmelden")).isVisible();
        assertThat(visit.button("Deutsch")).hasAttribute("aria-pressed", "true");
        Look.at(visit, Screen.PHONE, "sign-in-german");
    }

    @Test
    void longerTextsHaveRoomOnADesktop() {
        walk(wordy(Screen.DESKTOP), "wordy-desktop");
        assertEquals(Set.of(), plain, "texts that stand in the code");
    }

    @Test
    void longerTextsHaveRoomOnAPhone() {
        walk(wordy(Screen.PHONE), "wordy-phone");
    }

    @Test
    void longerTextsFromRightToLeftHaveRoomOnAPhone() {
        var visit = wordy(Screen.PHONE);
        visit.context().addInitScript(RIGHT_TO_LEFT);
        walk(visit, "rtl-phone");
    }

    /** In the language that nobody speaks, which takes the place of the German one. */
    private Visit wordy(Screen screen) {
        var visit = visit(screen);
        var language = new Cookie("darkslide-language", "de").setUrl(root.toString());
        visit.context().addCookies(List.of(language));
        visit.context().route("**/languages/de/*.js", OtherLanguagesTest::speak);
        return visit;
    }

    private static void speak(Route route) {
        var part = path(route.request().url()).replace("/languages/de/", "");
        route.fulfill(
                new Route.FulfillOptions().setContentType("text/javascript").setBody(WORDY.formatted(part)));
    }

    private void walk(Visit visit, String name) {
        for (var page : List.of("sign-in", "register", "forgot", "recovery", "no/such/page")) look(visit, page, name);
        for (int i = 0; i < 6; i++) person.uploaded("dsc%d.jpg".formatted(i), Pictures.jpeg(90 + 10 * i, 60, i));
        var album = albumWith(person.uploaded("mmm.jpg", Pictures.jpeg(70, 70, 70)));
        visit.takeSession(visit(Screen.DESKTOP).signIn(person));
        look(visit, "", name);
        lookAtMenus(visit, name);
        lookAtViewer(visit, name);
        for (var page : List.of("album", "album/" + album, "tag", "search", "favourites", "map", "trash", "damaged"))
            look(visit, page, name);
        for (var page : List.of("account", "security", "tokens", "shared", "storage", "export", "import", "erase"))
            look(visit, "settings/" + page, name);
        for (var page : List.of("", "/invitations", "/service", "/history")) look(visit, "administration" + page, name);
    }

    private String albumWith(String image) {
        String album = person.request()
                .contentType(ContentType.JSON)
                .body(Map.of("name", "zzz"))
                .post("/albums")
                .path("id");
        person.request()
                .contentType(ContentType.JSON)
                .body(Map.of("ids", List.of(image)))
                .post("/albums/" + album + "/images")
                .then()
                .statusCode(200);
        return album;
    }

    private void lookAtMenus(Visit visit, String name) {
        visit.page().locator(".bar-tools .add").click();
        assertThat(visit.page().locator("[role=menuitem]").first()).isVisible();
        check(visit, name + "-add");
        visit.page().keyboard().press("Escape");
        visit.tiles().first().focus();
        visit.page().keyboard().press("Space");
        assertThat(visit.page().locator(".selection-count")).isVisible();
        check(visit, name + "-selecting");
        visit.page().keyboard().press("Escape");
    }

    private void lookAtViewer(Visit visit, String name) {
        visit.tiles().first().click();
        visit.assertPainted(visit.shown());
        visit.page().keyboard().press("i");
        assertThat(visit.page().locator(".details-list")).isVisible();
        check(visit, name + "-viewer");
    }

    private void look(Visit visit, String page, String name) {
        visit.open("/" + page);
        assertThat(visit.page().locator("h1").first()).isAttached();
        assertThat(visit.page().locator(".waiting, .skeleton")).hasCount(0);
        check(visit, name + "-" + page.replace('/', '-'));
    }

    private void check(Visit visit, String name) {
        Screenshots.take(visit.page(), name);
        assertTrue((boolean) visit.page().evaluate(FITS), name + " is wider than the screen");
        assertEquals(List.of(), visit.page().evaluate(OUTSIDE), name);
        plain.addAll(texts(visit.page()));
    }

    /** Without names of people, files, devices and commands, and without what {@code Intl} writes. */
    @SuppressWarnings("unchecked")
    private List<String> texts(Page page) {
        return ((List<String>) page.evaluate(PLAIN))
                .stream().filter(text -> !isAName(text)).toList();
    }

    private boolean isAName(String text) {
        return text.matches(".*\\d.*|zzz.*|image/jpeg|darkslide accounts reset NAME")
                || text.matches("Darkslide|GeoNames|Apache-HttpClient|Chrome on Linux")
                || text.equals(month)
                || text.contains(person.username())
                || people.contains(text);
    }

    /** Whom other tests have left for the list of people. */
    private Set<String> people() {
        var accounts = person.request().get("/admin/users").jsonPath();
        var people = new HashSet<String>(accounts.getList("items.username"));
        people.addAll(accounts.getList("items.email"));
        return people;
    }

    private static void fill(Visit visit, String field, String text) {
        visit.page().locator("input[name='%s']:visible".formatted(field)).fill(text);
    }

    /** What is told beside a field. */
    private static Locator wrong(Visit visit, String text) {
        return visit.page().locator(".field-error").getByText(text);
    }

    private static void send(Visit visit) {
        visit.page().locator("form button[type='submit']").click();
    }

    private static String path(String url) {
        return URI.create(url).getPath();
    }
}
