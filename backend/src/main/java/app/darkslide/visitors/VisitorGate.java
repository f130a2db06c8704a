package app.darkslide.visitors;

import app.darkslide.shares.Links;
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
        current.begin(share(request).flatMap(id -> visits.find(id, http)).orElseThrow(Links::notOpen));
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
