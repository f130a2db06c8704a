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
import java.time.Instant;
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

    @Schema(description = "A device that is signed in.")
    record SessionView(
            @Schema(description = "The session's id.", examples = "5a4e4ad5-6c8e-4d0f-a3e8-6f0f3a6a7c11")
            UUID id,

            @Schema(
                    description = "The name that the device gave itself when it signed in, or one after its User-Agent.",
                    examples = "Firefox on Linux",
                    maxLength = 64)
            String device,

            @Schema(description = "When it signed in (RFC 3339, UTC).", examples = "2026-11-23T20:15:30.123456Z")
            Instant createdAt,

            @Schema(
                    description = "When it was last used, to about ten minutes.",
                    examples = "2026-11-24T08:02:11.123456Z")
            Instant usedAt,

            @Schema(
                    description = "The coarse network address: a /24 of IPv4, a /48 of IPv6, or \"unknown\".",
                    examples = "192.0.2.0/24")
            String address,

            @Schema(description = "Whether it is the session of this request.")
            boolean current) {}

    @Schema(description = "The devices that are signed in.")
    record SessionList(
            @Schema(description = "The sessions, the most recently used first.")
            List<SessionView> items) {}

    @Schema(description = "The sessions that were ended.")
    record Ended(
            @Schema(description = "Their number.", examples = "2", minimum = "0")
            long ended) {}

    @GET
    @Operation(operationId = "listSessions", summary = "See where you are signed in")
    @APIResponseSchema(value = SessionList.class, responseDescription = "Your sessions.")
    public SessionList list() {
        var present = currentUser.session();
        var rows = repository.latest(currentUser.user());
        return new SessionList(rows.stream().map(row -> view(row, present)).toList());
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

    private static SessionView view(Session row, UUID present) {
        return new SessionView(row.id, row.device, row.createdAt, row.refreshedAt, row.address, row.id.equals(present));
    }
}
