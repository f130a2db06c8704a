package app.darkslide.sessions;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ClientInfo;
import app.darkslide.web.ProblemException;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/users/me/sessions")
@Tag(name = "Signing in")
@Authenticated
class SessionResource {
    @Inject
    SessionRepository repository;

    @Inject
    Sessions sessions;

    @Inject
    CurrentUser currentUser;

    @Inject
    ActivityLog activity;

    @Schema(description = "The devices that are signed in.")
    record SessionList(
            @Schema(description = "The sessions, the most recently used first.")
            List<SessionView> items) {}

    @Schema(description = "The sessions that were ended.")
    record Ended(
            @Schema(description = "Their number.", examples = "2", minimum = "0")
            long ended) {}

    @GET
    @Operation(
            operationId = "listSessions",
            summary = "See where you are signed in",
            description = "All of your sessions, this one included.")
    @APIResponseSchema(value = SessionList.class, responseDescription = "Your sessions.")
    public SessionList list() {
        var present = currentUser.session();
        var rows = repository.latest(currentUser.user());
        return new SessionList(
                rows.stream().map(row -> SessionView.of(row, present)).toList());
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "endSession",
            summary = "Sign a device out",
            description = "Ends a session. Its access token is refused by every server within ten seconds.")
    @APIResponse(responseCode = "204", description = "The session was ended.")
    public void end(@PathParam("id") UUID id, @Context HttpServerRequest request) {
        if (!sessions.end(currentUser.user(), id, ClientInfo.of(request))) throw ProblemException.notFound();
    }

    @DELETE
    @Operation(
            operationId = "endOtherSessions",
            summary = "Sign all other devices out",
            description = "Ends every session but this one.")
    @APIResponseSchema(value = Ended.class, responseDescription = "Only this session is left.")
    public Ended endOthers(@Context HttpServerRequest request) {
        var user = currentUser.user();
        var ended = sessions.endOthers(user, currentUser.session());
        if (ended > 0)
            activity.record(user, ActivityKind.SESSIONS_ENDED, ClientInfo.of(request), String.valueOf(ended));
        return new Ended(ended);
    }
}
