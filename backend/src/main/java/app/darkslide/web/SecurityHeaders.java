package app.darkslide.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Adds the headers of every answer, before any other code adds its own. */
@ApplicationScoped
class SecurityHeaders {
    private static final int BEFORE_ALL_ELSE = 1_000;

    /** For data: if a browser is ever made to show it as a page, that page can do nothing. */
    private static final String DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox";

    /** The API's document in Swagger UI, which brings inline code and styles. */
    private static final String DOCS_POLICY = "default-src 'self'; script-src 'self' 'unsafe-inline'; "
            + "style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'";

    void register(@Observes Filters filters) {
        filters.register(
                context -> {
                    add(context);
                    context.next();
                },
                BEFORE_ALL_ELSE);
    }

    static void add(RoutingContext context) {
        HttpServerResponse response = context.response();
        response.putHeader("X-Content-Type-Options", "nosniff");
        response.putHeader("Referrer-Policy", "no-referrer");
        response.putHeader("Cross-Origin-Resource-Policy", "same-origin");
        response.putHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.putHeader("X-Frame-Options", "DENY");
        response.putHeader(
                "Content-Security-Policy", ApiPaths.isDocs(context.request().path()) ? DOCS_POLICY : DATA_POLICY);
        // Whoever has a link may come, and no search engine: not even to a problem.
        if (ApiPaths.isVisit(context.request().path()))
            response.putHeader("X-Robots-Tag", "noindex, nofollow, noarchive");
        // Whoever was here over https shall never be led to plain http; the proxy in front tells which it was.
        if (context.request().isSSL()) response.putHeader("Strict-Transport-Security", "max-age=31536000");
        // The framework adds a resource's header to one that is there already, instead of replacing it.
        context.addHeadersEndHandler(end -> keepNothing(response));
    }

    /** What says nothing of caching is not kept. */
    private static void keepNothing(HttpServerResponse response) {
        if (!response.headers().contains(HttpHeaders.CACHE_CONTROL))
            response.putHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
