package app.darkslide.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Writes problems for requests that never reach a resource. */
@ApplicationScoped
class ProblemWriter {
    @Inject
    ObjectMapper json;

    void end(RoutingContext context, ProblemType type, String detail) {
        var response = context.response().setStatusCode(type.status).putHeader("Content-Type", Problem.MEDIA_TYPE);
        try {
            var body = Buffer.buffer(json.writeValueAsBytes(Problem.of(type, detail)));
            if (context.request().method() == HttpMethod.HEAD) response.end();
            else response.end(body);
        } catch (JsonProcessingException e) {
            context.fail(e);
        }
    }
}
