package app.darkslide.web;

import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Consumer;

/** Makes the bodies that are sent a piece at a time. */
@ApplicationScoped
public class StreamedBodies {
    @Inject
    SlowReaders slowReaders;

    /** @param report is told of what fails after the beginning was sent, when no exception mapper is asked any more */
    public StreamedBody of(StreamedBody.Body body, HttpServerRequest request, Consumer<RuntimeException> report) {
        return new StreamedBody(body, request, report, slowReaders);
    }
}
