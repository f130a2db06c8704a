package app.darkslide.web;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.Tag;
import io.micrometer.core.instrument.Tags;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.impl.HttpServerRequestInternal;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;

/**
 * Counts an answer that was cut off once, and as the fault of whoever caused it. The framework counts it as the client's, with
 * the status {@code RESET}, or as the success that its head had promised, or both. The path template is all of a request that
 * both of its meters ask for, so it carries the mark of what they are not to count. No request has a path with spaces, so none
 * can claim to be marked.
 */
@Singleton
class CutAnswers implements MeterFilter {
    private static final String TEMPLATE = "UrlPathTemplate";
    private static final String URI = "uri";
    private static final String STATUS = "status";
    private static final String RESET = "RESET";
    private static final String BY_READER = "/ cut by its reader ";
    private static final String BY_SERVICE = "/ cut by the service ";

    static void byReader(HttpServerRequest request) {
        mark(request, BY_READER);
    }

    /** To be called before the connection is closed. */
    static void byService(HttpServerRequest request, Duration duration) {
        mark(request, BY_SERVICE).ifPresent(template -> Metrics.timer(
                        "http.server.requests",
                        Tags.of(
                                URI,
                                template,
                                STATUS,
                                RESET,
                                "method",
                                request.method().name(),
                                "outcome",
                                "SERVER_ERROR"))
                .record(duration));
    }

    /** The request's own context: that of the thread is a copy. */
    private static Optional<String> mark(HttpServerRequest request, String mark) {
        var context = ((HttpServerRequestInternal) request).context();
        var template = Optional.<String>ofNullable(context.getLocal(TEMPLATE));
        template.ifPresent(path -> context.putLocal(TEMPLATE, mark + path));
        return template;
    }

    static boolean isMarked(String uri) {
        return uri.startsWith(BY_READER) || uri.startsWith(BY_SERVICE);
    }

    @Override
    public Meter.Id map(Meter.Id id) {
        var uri = id.getTag(URI);
        var isDeparture = uri != null && uri.startsWith(BY_READER) && RESET.equals(id.getTag(STATUS));
        return isDeparture
                ? id.replaceTags(Tags.of(id.getTags()).and(Tag.of(URI, uri.substring(BY_READER.length()))))
                : id;
    }

    @Override
    public MeterFilterReply accept(Meter.Id id) {
        var uri = id.getTag(URI);
        return uri != null && isMarked(uri) ? MeterFilterReply.DENY : MeterFilterReply.NEUTRAL;
    }
}
