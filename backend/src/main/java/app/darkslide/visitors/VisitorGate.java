package app.darkslide.visitors;

import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import java.util.UUID;

/** The one way to what a link shows: a visit that goes on, of a share that is open. */
@Gated
@Provider
class VisitorGate implements ContainerRequestFilter {
    @Inject
    Visits visits;

    @Inject
    CurrentVisit current;

    @Context
    HttpServerRequest http;

    @Override
    public void filter(ContainerRequestContext request) {
        current.begin(share(request).flatMap(id -> visits.find(id, http)).orElseThrow(VisitorGate::notOpen));
    }

    /** The same for whatever is the matter, so that nobody learns which links there are, or were. */
    static ProblemException notOpen() {
        return new ProblemException(
                ProblemType.SHARE_NOT_OPEN,
                "This link does not open anything: it is mistyped, or has ended, or so has your visit.");
    }

    private static Optional<UUID> share(ContainerRequestContext request) {
        try {
            return Optional.of(
                    UUID.fromString(request.getUriInfo().getPathParameters().getFirst("id")));
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }
}
