package app.darkslide.visitors;

import app.darkslide.passwords.PasswordRules;
import app.darkslide.web.ApiDocument;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The door: the only resource for visitors that is in front of the {@link VisitorGate}. */
@Path("/s/{id}/open")
@Tag(name = "Visits")
@PermitAll
class LinkResource {
    @Inject
    LinkOpening opening;

    @Inject
    Visits visits;

    @Inject
    VisitCookies cookies;

    @Inject
    SharedImages images;

    @Schema(name = "LinkToOpen", description = "What a visitor has of a link.")
    record Opening(
            @Schema(
                    description = "What stands behind the # of the link.",
                    examples = "mZQ0b6y0s1c3kXo9a5l7v2tq8w4r6e0u1i3o5p7a9sA")
            @NotNull @Size(min = 1, max = 100) String token,

            @Schema(
                    description = "The password, if the link asks for one.",
                    examples = "three blue boats",
                    nullable = true)
            @Size(min = 1, max = PasswordRules.MAX_LENGTH) String password) {}

    @POST
    @Operation(
            summary = "Open a link",
            description =
                    "Begins a visit of at most twelve hours, and counts it. It goes on in a cookie, which is sent to nothing but what"
                            + " this link shows. While it does, opening the link again asks for no password and counts nothing.")
    @APIResponse(
            responseCode = "200",
            description = "It is open.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = OpenedLink.class)))
    @APIResponse(responseCode = "401", description = "The link asks for a password.")
    @APIResponse(responseCode = "404", description = "The link is mistyped or has ended, or the password is wrong.")
    @APIResponse(responseCode = "429", description = "Too many attempts.")
    @Extension(name = ApiDocument.PROBLEM, value = "share-password-required share-not-open")
    public Response open(@PathParam("id") UUID id, @NotNull @Valid Opening link, @Context HttpServerRequest request) {
        var present = visits.find(id, request).filter(visit -> visit.isOpenedBy(link.token));
        if (present.isPresent()) return Response.ok(described(present.get())).build();
        var begun = opening.enter(id, link.token, link.password, request);
        return Response.ok(described(begun.visit()))
                .cookie(cookies.of(id, begun.cookie(), request))
                .build();
    }

    private OpenedLink described(OpenVisit visit) {
        return OpenedLink.of(visit.share(), visit.shown(), images.count(visit.share()));
    }
}
