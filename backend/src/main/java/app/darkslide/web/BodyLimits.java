package app.darkslide.web;

import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * JSON bodies are small, and arrive soon. Only uploads may be large, and they count their bytes themselves. What nobody has read
 * of a body when its request is answered is read and forgotten: most clients look for an answer only when they have sent
 * everything, and on the connection nothing else would be read either, such as the next request of a proxy's, for somebody else.
 */
@ApplicationScoped
class BodyLimits {
    private static final int AFTER_THE_REQUEST_ID = 998;
    private static final long JSON_LIMIT = 512 * 1024;

    @Inject
    ProblemWriter problems;

    @Inject
    RequestConfig config;

    @ConfigProperty(name = "darkslide.uploads.receive-timeout")
    Duration uploadTimeout;

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_REQUEST_ID);
    }

    private void check(RoutingContext context) {
        if (hasBody(context))
            context.addEndHandler(answered -> {
                if (answered.succeeded()) forgetTheRest(context);
            });
        if (isUpload(context)) {
            context.next();
            return;
        }
        var length = context.request().getHeader("Content-Length");
        if (length != null && length.length() < 19 && Long.parseLong(length) > JSON_LIMIT) {
            problems.end(context, ProblemType.TOO_LARGE, "The body is larger than the 512 kB that are read here.");
        } else {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, JSON_LIMIT); // for bodies that do not tell their length
            if (hasBody(context)) endInTime(context);
            context.next();
        }
    }

    private static boolean isUpload(RoutingContext context) {
        return ApiPaths.isUpload(context.request().method(), context.normalizedPath());
    }

    private static boolean hasBody(RoutingContext context) {
        var headers = context.request().headers();
        var length = headers.get("Content-Length");
        return headers.contains("Transfer-Encoding") || length != null && !length.equals("0");
    }

    /** Closes the connection of a request whose body does not end. */
    private void endInTime(RoutingContext context) {
        var timer = context.vertx().setTimer(config.bodyTimeout().toMillis(), id -> {
            if (!hasArrived(context)) context.request().connection().close();
        });
        context.addEndHandler(done -> context.vertx().cancelTimer(timer));
    }

    /** A request that is read no further says that it has not ended, even if it has: its bytes tell, where their number is known. */
    private static boolean hasArrived(RoutingContext context) {
        var request = context.request();
        var length = request.getHeader("Content-Length");
        if (length != null) return request.bytesRead() >= Long.parseLong(length);
        return request.isEnded() || context.response().headWritten();
    }

    /** One that goes on for longer than it might have taken is cut off. */
    private void forgetTheRest(RoutingContext context) {
        var request = context.request();
        synchronized (request.connection()) { // which its end arrives under
            if (request.isEnded()) return;
            var limit = isUpload(context) ? uploadTimeout : config.bodyTimeout();
            var timer = context.vertx()
                    .setTimer(limit.toMillis(), id -> request.connection().close());
            request.handler(piece -> {});
            request.endHandler(nothing -> context.vertx().cancelTimer(timer));
            request.exceptionHandler(gone -> context.vertx().cancelTimer(timer));
            request.resume();
            // One that was read as far as its end, and then paused, says so only now.
            if (request.isEnded()) context.vertx().cancelTimer(timer);
        }
    }
}
