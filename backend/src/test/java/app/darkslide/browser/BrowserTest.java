package app.darkslide.browser;

import com.microsoft.playwright.Browser;
import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** Opens visits for a test and, after it, holds each to what {@link Watch} saw. */
@ExtendWith(ChromiumExtension.class)
abstract class BrowserTest {
    @TestHTTPResource
    URL root;

    Browser browser;

    private final List<Visit> visits = new ArrayList<>();

    /** @return somebody at a browser of their own, who has not opened a page yet */
    final Visit visit(Screen screen) {
        return visit(screen, origin());
    }

    final Visit visit(Screen screen, String origin) {
        var visit = begun(screen, origin);
        visits.add(visit);
        return visit;
    }

    /** @return a visit that the test itself has to close, and that may break the rules */
    final Visit unwatchedVisit() {
        return begun(Screen.DESKTOP, origin());
    }

    /** What a failed test looked like at its end. */
    final void keepScreenshots(String name) {
        for (int i = 0; i < visits.size(); i++) Screenshots.take(visits.get(i).page(), name + "-" + i);
    }

    @AfterEach
    final void endVisits() {
        visits.forEach(visit -> visit.context().close());
        visits.forEach(visit -> visit.watch().assertQuiet());
    }

    private String origin() {
        return root.getProtocol() + "://" + root.getAuthority();
    }

    private Visit begun(Screen screen, String origin) {
        var context = browser.newContext(screen.options().setBaseURL(origin));
        context.setDefaultTimeout(Chromium.PATIENCE.toMillis());
        return new Visit(context, origin);
    }
}
