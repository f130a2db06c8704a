package app.darkslide.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.WebError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Collects what must not happen in any page of a visit: errors in scripts or on the console (a broken
 * Content-Security-Policy is one), and requests to another origin. The browser's own line about a refused request
 * counts unless the refusal was expected.
 */
final class Watch {
    private static final Pattern REFUSED =
            Pattern.compile("Failed to load resource: the server responded with a status of (\\d+).*");
    private static final Set<String> LOCAL_SCHEMES = Set.of("blob", "data", "about");

    private final String origin;
    private final List<Refusal> expected = new ArrayList<>();
    private final List<String> remarks = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();
    private final List<String> others = new ArrayList<>();

    Watch(BrowserContext context, String origin) {
        this.origin = origin;
        context.onConsoleMessage(this::hear);
        context.onWebError(this::fail);
        context.onRequest(this::follow);
    }

    private record Refusal(int status, String path) {}

    /** @param path how the path of the request begins */
    void expect(int status, String path) {
        expected.add(new Refusal(status, path));
    }

    /** @param text of a complaint on the console, from its beginning */
    void expect(String text) {
        remarks.add(text);
    }

    /** Another site that the browser is sent to. */
    void expectOrigin(String site) {
        others.add(site);
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    void assertQuiet() {
        assertEquals(List.of(), faults(), "what the browser complained of");
    }

    private void hear(ConsoleMessage message) {
        if (message.type().equals("error") && !isExpected(message))
            faults.add("console: " + message.text() + " (" + message.location() + ")");
    }

    private void fail(WebError error) {
        faults.add("script: " + error.error());
    }

    private void follow(Request request) {
        var url = request.url();
        var scheme = url.substring(0, url.indexOf(':'));
        var isOurs = url.startsWith(origin + "/") || others.stream().anyMatch(site -> url.startsWith(site + "/"));
        if (!isOurs && !LOCAL_SCHEMES.contains(scheme)) faults.add("another origin: " + url);
    }

    private boolean isExpected(ConsoleMessage message) {
        return remarks.stream().anyMatch(message.text()::startsWith) || isExpectedRefusal(message);
    }

    private boolean isExpectedRefusal(ConsoleMessage message) {
        var refused = REFUSED.matcher(message.text());
        if (!refused.matches()) return false;
        int status = Integer.parseInt(refused.group(1));
        return expected.stream()
                .anyMatch(one -> one.status() == status && message.location().startsWith(origin + one.path()));
    }
}
