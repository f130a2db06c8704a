package app.darkslide.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Requests of a page that do not get through until they are released. */
final class HeldBack {
    private final Page page;
    private final Pattern urls;
    private final List<Route> requests = new ArrayList<>();

    /** @param urls of those that are made from now on, as a regular expression */
    HeldBack(Page page, String urls) {
        this.page = page;
        this.urls = Pattern.compile(urls);
        page.route(this.urls, requests::add);
    }

    /** Until there is one. */
    void await() {
        page.waitForCondition(() -> !requests.isEmpty());
    }

    void release() {
        page.unroute(urls);
        requests.forEach(Route::resume);
    }
}
