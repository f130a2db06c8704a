package app.darkslide.web;

import io.quarkus.vertx.http.runtime.RouteConstants;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Serves the single-page app, which owns every path that the API does not, by the History API: a navigation to one of its
 * pages is answered with {@code index.html}. Any other unknown path is a 404 problem. Visitors with a link have a page and paths
 * of their own. The framework's static resources know neither the app's policy nor problem documents, nor which paths are pages.
 */
@ApplicationScoped
class SpaFallback {
    private static final int BEFORE_THE_API = RouteConstants.ROUTE_ORDER_DEFAULT - 1;

    /** Nothing but our own files, no inline code, and no string that becomes code or markup. */
    private static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; "
            + "img-src 'self' blob:; connect-src 'self'; worker-src 'self'; manifest-src 'self'; font-src 'self'; "
            + "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; "
            + "require-trusted-types-for 'script'; trusted-types darkslide-worker";

    /** It lies among the workers, and answers for the whole app. */
    private static final String SERVICE_WORKER = "/workers/service-worker.js";

    /** Where systems send what is shared with the app, as its manifest says, if there is no service worker to take it. */
    private static final String SHARE_TARGET = "/share-target";

    /** What means nothing to a file that is no page: the policy of data keeps it out of frames as well, and no log tells of it. */
    private static final List<String> OF_PAGES =
            List.of("Cross-Origin-Opener-Policy", "X-Frame-Options", "X-Request-Id");

    /** What means nothing to a file that does nothing by itself either, as a drawing could: a browser only shows its text. */
    private static final List<String> OF_DOCUMENTS =
            List.of("Content-Security-Policy", "Referrer-Policy", "X-Robots-Tag");

    private static final Pattern PART_OF_A_PAGE = Pattern.compile("text/(?:javascript|css).*|font/.*");

    @Inject
    ProblemWriter problems;

    private final SpaFiles files;

    SpaFallback(SpaConfig config) {
        files = new SpaFiles(config.directory());
    }

    void register(@Observes Router router) {
        router.route().order(BEFORE_THE_API).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        var request = context.request();
        var path = context.normalizedPath();
        var forVisitors = LinkPaths.file(path).filter(file -> isRead(request));
        if (forVisitors.isPresent()) answer(context, files.find(forVisitors.get()));
        else if (ApiPaths.has(path)) context.next();
        else if (path.equals(SHARE_TARGET) && request.method() == HttpMethod.POST) leadToShared(context);
        else if (!isRead(request)) notFound(context);
        else
            answer(
                    context,
                    files.find(path)
                            .or(() -> isNavigation(request, path) ? files.find("/index.html") : Optional.empty()));
    }

    private void answer(RoutingContext context, Optional<SpaFiles.SpaFile> file) {
        file.ifPresentOrElse(found -> send(context, found), () -> notFound(context));
    }

    /** The page says that it did not arrive. What was sent is not read: nobody need be signed in to send it. */
    private static void leadToShared(RoutingContext context) {
        context.response()
                .setStatusCode(303)
                .putHeader("Location", "/?shared")
                .putHeader("Cache-Control", "no-store")
                .end();
    }

    private static boolean isRead(HttpServerRequest request) {
        return request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    }

    /** At the root whatever a client accepts: monitors and command lines ask for anything, or do not say. */
    private static boolean isNavigation(HttpServerRequest request, String path) {
        if (path.equals("/")) return true;
        var accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    /** The files have no version in their names: a browser caches them and revalidates them each time. */
    private static void send(RoutingContext context, SpaFiles.SpaFile file) {
        var response = context.response();
        response.putHeader("Cache-Control", "no-cache");
        response.putHeader("Vary", "Accept-Encoding");
        response.putHeader("ETag", file.etag());
        if (context.normalizedPath().equals(SERVICE_WORKER)) response.putHeader("Service-Worker-Allowed", "/");
        // On a 304 too: its headers replace the stored ones. Drawings keep the shorter policy of data.
        if (file.runs()) response.putHeader("Content-Security-Policy", PAGE_POLICY);
        else removeWhatMeansNothing(response, file);
        if (file.etag().equals(context.request().getHeader("If-None-Match"))) {
            response.setStatusCode(304).end();
            return;
        }
        response.putHeader("Content-Type", file.mediaType());
        var gzip = Compression.takesGzip(context.request().getHeader("Accept-Encoding"))
                && file.gzipped().length < file.bytes().length;
        if (gzip) response.putHeader("Content-Encoding", "gzip");
        end(context, gzip ? file.gzipped() : file.bytes());
    }

    private static void removeWhatMeansNothing(HttpServerResponse response, SpaFiles.SpaFile file) {
        OF_PAGES.forEach(response.headers()::remove);
        if (PART_OF_A_PAGE.matcher(file.mediaType()).matches()) OF_DOCUMENTS.forEach(response.headers()::remove);
    }

    private void notFound(RoutingContext context) {
        problems.end(context, ProblemType.NOT_FOUND, "There is nothing at this address.");
    }

    private static void end(RoutingContext context, byte[] body) {
        var response = context.response();
        if (context.request().method() == HttpMethod.HEAD)
            response.putHeader("Content-Length", String.valueOf(body.length)).end();
        else response.end(Buffer.buffer(body));
    }
}
