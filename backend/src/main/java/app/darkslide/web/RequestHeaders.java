package app.darkslide.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.regex.Pattern;

/** Refuses requests by headers that can be read in two ways, or in none. */
@ApplicationScoped
class RequestHeaders {
    private static final int AFTER_THE_REQUEST_ID = 998;

    /** A type and a subtype without wildcards (RFC 9110, section 8.3.1), and any parameters. */
    private static final Pattern MEDIA_TYPE = Pattern.compile("[\\w!#$%&'+.^`|~-]+/[\\w!#$%&'+.^`|~-]+\\s*(;.*)?");

    @Inject
    ProblemWriter problems;

    void register(@Observes Filters filters) {
        filters.register(this::check, AFTER_THE_REQUEST_ID);
    }

    private void check(RoutingContext context) {
        var headers = context.request().headers();
        var mediaType = headers.get(HttpHeaders.CONTENT_TYPE);
        // RFC 9112, section 3.2: whoever stands in front may have read the other one.
        if (headers.getAll(HttpHeaders.HOST).size() > 1) refuse(context, "There is more than one Host header.");
        else if (!isPlainlyFramed(context.request()))
            refuse(context, "The only Transfer-Encoding that is read here is one \"chunked\", in HTTP/1.1.");
        else if (mediaType != null && !MEDIA_TYPE.matcher(mediaType.strip()).matches())
            problems.end(context, ProblemType.UNSUPPORTED_MEDIA_TYPE, "The Content-Type header names no media type.");
        else context.next();
    }

    /** RFC 9112, sections 6.1 and 6.3: whoever stands in front may have found another end of the body. */
    private static boolean isPlainlyFramed(HttpServerRequest request) {
        var codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        return codings.isEmpty()
                || codings.size() == 1
                        && codings.get(0).equalsIgnoreCase("chunked")
                        && request.version() == HttpVersion.HTTP_1_1;
    }

    /** Nobody knows where the next request begins, so none is read. */
    private void refuse(RoutingContext context, String detail) {
        context.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
        context.addEndHandler(sent -> context.request().connection().close());
        problems.end(context, ProblemType.INVALID_REQUEST, detail);
    }
}
