package app.darkslide.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.ServiceWorkerPolicy;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.Closeable;
import java.io.IOException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/** Opens visits for a test and, after it, holds each to what {@link Watch} saw. */
@Tag("browser")
@ExtendWith(ChromiumExtension.class)
abstract class BrowserTest {
    /** Where the browser keeps it that they are switched off; documents without an origin have no such place. */
    private static final String NO_MEMORIES = "if (origin !== 'null') localStorage.setItem('memories', 'off')";

    @TestHTTPResource
    URL root;

    Browser browser;

    private final List<Visit> visits = new ArrayList<>();
    private final List<Closeable> needed = new ArrayList<>();

    /** @return somebody at a browser of their own, who has not opened a page yet */
    final Visit visit(Screen screen) {
        return visit(screen, origin());
    }

    final Visit visit(Screen screen, String origin) {
        return watched(begun(screen.options(), origin));
    }

    /** In whose browser the app may have its service worker: what passes through that cannot be intercepted by a test. */
    final Visit visitWithWorker(String origin) {
        return watched(begun(Screen.PHONE.options().setServiceWorkers(ServiceWorkerPolicy.ALLOW), origin));
    }

    /** @param zone in which the device is, such as {@code Asia/Tokyo} */
    final Visit visitIn(String zone) {
        return watched(begun(Screen.DESKTOP.options().setTimezoneId(zone), origin()));
    }

    /** @param locale that the browser asks for, such as {@code de-AT} */
    final Visit visitInLanguage(String locale) {
        return watched(begun(Screen.DESKTOP.options().setLocale(locale), origin()));
    }

    /** @return a visit that the test itself has to close, and that may break the rules */
    final Visit unwatchedVisit() {
        return begun(Screen.DESKTOP.options(), origin());
    }

    /** Whether photos of this day are shown above the gallery. Tests would depend on the day on which they run. */
    boolean hasMemories() {
        return false;
    }

    /** What visits need to the end: a page may still be loading something. */
    final <T extends Closeable> T closedAfterVisits(T needs) {
        needed.add(needs);
        return needs;
    }

    /** What a failed test looked like at its end. */
    final void keepScreenshots(String name) {
        for (int i = 0; i < visits.size(); i++) Screenshots.take(visits.get(i).page(), name + "-" + i);
    }

    @AfterEach
    final void endVisits() throws IOException {
        visits.forEach(visit -> visit.context().close());
        for (var one : needed) one.close();
        visits.forEach(visit -> visit.watch().assertQuiet());
    }

    final String origin() {
        return root.getProtocol() + "://" + root.getAuthority();
    }

    private Visit watched(Visit visit) {
        visits.add(visit);
        return visit;
    }

    private Visit begun(NewContextOptions options, String origin) {
        if (options.serviceWorkers == null) options.setServiceWorkers(ServiceWorkerPolicy.BLOCK);
        var context = browser.newContext(options.setBaseURL(origin));
        if (!hasMemories()) context.addInitScript(NO_MEMORIES);
        context.setDefaultTimeout(Chromium.PATIENCE.toMillis());
        return new Visit(context, origin);
    }
}
