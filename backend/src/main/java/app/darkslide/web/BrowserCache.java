package app.darkslide.web;

import io.vertx.core.http.HttpServerRequest;
import java.util.Set;

/** What a browser may keep of that which only some may see; no cache that others share ever keeps it. */
public final class BrowserCache {
    /** Kept, and revalidated each time, because the user may have lost the right to it. */
    public static final String REVALIDATE = "private, no-cache";

    /** For what never changes at its URL and was seen by a link, which may end at any time. */
    public static final String FOR_AN_HOUR = "private, max-age=3600";

    private static final String UNCHANGING = "private, max-age=31536000, immutable";

    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private BrowserCache() {}

    /**
     * For content that never changes at its URL: the browser need not ask for it again until the end of the session, which
     * clears the cache ({@code Clear-Site-Data}). Over plain http browsers ignore that header, except on their own machine;
     * there they have to ask each time, or what was seen could be opened without a session.
     */
    public static String unchanging(HttpServerRequest request) {
        return request.isSSL() || isOwnMachine(request) ? UNCHANGING : REVALIDATE;
    }

    private static boolean isOwnMachine(HttpServerRequest request) {
        var authority = request.authority();
        return authority != null && OWN_MACHINE.contains(authority.host());
    }
}
