package app.darkslide.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where the service has a certificate of its own, whoever comes over plain http is led to https. The framework can do that, too, but
 * not for IPv6 addresses, not behind a proxy, and browsers would remember it for ever.
 */
@ApplicationScoped
class HttpsRedirect {
    private static final int AFTER_THE_REQUEST_ID = 998;

    @Inject
    TlsConfig config;

    @ConfigProperty(name = "quarkus.http.ssl-port")
    int port;

    void register(@Observes Filters filters) {
        if (config.certificate().isPresent()) filters.register(this::redirect, AFTER_THE_REQUEST_ID);
    }

    private void redirect(RoutingContext context) {
        var request = context.request();
        if (request.isSSL()) {
            context.next();
            return;
        }
        var authority = request.authority();
        if (authority == null) context.response().setStatusCode(400);
        else {
            var https = "https://" + authority.host() + (port == 443 ? "" : ":" + port) + request.uri();
            context.response().setStatusCode(308).putHeader("Location", https);
        }
        context.response().putHeader("Connection", "close").end();
    }
}
