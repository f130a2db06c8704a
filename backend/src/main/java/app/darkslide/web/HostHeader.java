package app.darkslide.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Refuses a request that names two hosts (RFC 9112, section 3.2): whoever stands in front may have read the other one. */
@ApplicationScoped
class HostHeader {
    private static final int AFTER_THE_REQUEST_ID = 998;

    @Inject
    ProblemWriter problems;

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_REQUEST_ID);
    }

    private void check(RoutingContext context) {
        if (context.request().headers().getAll(HttpHeaders.HOST).size() > 1)
            problems.end(context, ProblemType.INVALID_REQUEST, "There is more than one Host header.");
        else context.next();
    }
}
