package app.darkslide.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import org.jboss.logging.MDC;

/** Gives each request an id, in its answer and in every line of the log that it causes. Clients never choose the id. */
@ApplicationScoped
class RequestIds {
    private static final int AFTER_THE_HEADERS = 999;

    void register(@Observes Filters filters) {
        filters.register(RequestIds::name, AFTER_THE_HEADERS);
    }

    private static void name(RoutingContext context) {
        var id = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
        MDC.put("request", id);
        context.response().putHeader("X-Request-Id", id);
        context.next();
    }
}
