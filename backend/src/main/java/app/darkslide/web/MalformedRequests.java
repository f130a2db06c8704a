package app.darkslide.web;

import io.vertx.core.VertxException;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Answers what the framework refuses before any filter has seen it. It would log an error, which any stranger could cause. */
@ApplicationScoped
class MalformedRequests {
    @Inject
    ProblemWriter problems;

    void register(@Observes Router router) {
        router.route().order(Integer.MIN_VALUE).failureHandler(this::answer);
    }

    private void answer(RoutingContext context) {
        if (context.statusCode() != ProblemType.INVALID_REQUEST.status
                || !(context.failure() instanceof VertxException)) {
            context.next();
            return;
        }
        SecurityHeaders.add(context);
        problems.end(
                context, ProblemType.INVALID_REQUEST, "The Host header is missing or not valid, or the path is empty.");
    }
}
