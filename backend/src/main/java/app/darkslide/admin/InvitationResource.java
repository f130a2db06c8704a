package app.darkslide.admin;

import app.darkslide.audit.AuditAction;
import app.darkslide.audit.AuditLog;
import app.darkslide.quotas.Limits;
import app.darkslide.registration.Invitation;
import app.darkslide.registration.Invitations;
import app.darkslide.sessions.Role;
import app.darkslide.web.ApiDocument;
import app.darkslide.web.ProblemException;
import app.darkslide.web.PublicUrl;
import app.darkslide.web.TextLine;
import com.fasterxml.jackson.annotation.JsonInclude;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/admin/invitations")
@Tag(name = "Administration")
@RolesAllowed(Role.ADMINISTRATORS)
class InvitationResource {
    private static final int DAYS = 7;
    private static final String PAGE = "/register";

    @Inject
    Invitations invitations;

    @Inject
    PublicUrl publicUrl;

    @Inject
    AuditLog audit;

    @Inject
    CurrentAdministrator administrator;

    @Schema(description = "A new invitation.")
    record NewInvitation(
            @Schema(description = "For whom it is, for your own list.", examples = "Dorothea", nullable = true)
            @Size(min = 1, max = 64) @Pattern(regexp = TextLine.PATTERN, message = TextLine.MESSAGE) String note,

            @Schema(description = "What they will be; without one, a member.", nullable = true)
            Role role,

            @Schema(
                    description = "After how many days it expires; without one, after 7.",
                    examples = "7",
                    nullable = true)
            @Min(1) @Max(90) Integer days,

            @Schema(description = "What they may keep; without it, as everybody.", nullable = true) @Valid Quota quota) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(description = "An invitation that nobody has used yet.")
    record InvitationView(
            @Schema(examples = "0d4f9a4e-5c5e-4f0e-9c6e-0f6f3a6a7c11")
            UUID id,

            @Schema(description = "For whom it is.", examples = "Dorothea")
            String note,

            Role role,

            Quota quota,

            @Schema(description = "When it was made (RFC 3339, UTC).", examples = "2026-11-23T20:15:30.123456Z")
            Instant createdAt,

            @Schema(description = "When it expires (RFC 3339, UTC).", examples = "2026-11-30T20:15:30.123456Z")
            Instant expiresAt,

            @Schema(
                    description =
                            "Only when it was just made: the page to send to them, below the address of this service. What"
                                    + " follows the # is the invitation for POST /users.",
                    examples = "/register#wW3xGq0vYb1pTn8Kc5RzL2dHsE7uJf4A")
            String path,

            @Schema(
                    description = "The same, whole; only where DARKSLIDE_PUBLIC_URL is set.",
                    examples = "https://photos.example.org/register#wW3xGq0vYb1pTn8Kc5RzL2dHsE7uJf4A")
            String link) {

        static InvitationView of(Invitation row, String path, String link) {
            return new InvitationView(
                    row.id(),
                    row.note(),
                    row.role(),
                    Quota.of(row.limits()),
                    row.createdAt(),
                    row.expiresAt(),
                    path,
                    link);
        }
    }

    @Schema(description = "The invitations.")
    record InvitationList(
            @Schema(description = "Those that nobody has used yet, newest first.")
            List<InvitationView> items) {}

    @GET
    @Operation(
            operationId = "listInvitations",
            summary = "See the open invitations",
            description = "Those that nobody has used yet.")
    @APIResponseSchema(value = InvitationList.class, responseDescription = "The invitations, without their links.")
    public InvitationList list() {
        return new InvitationList(invitations.open().stream()
                .map(row -> InvitationView.of(row, null, null))
                .toList());
    }

    @POST
    @Transactional
    @Operation(
            operationId = "invite",
            summary = "Invite somebody",
            description = "The link works once. Location is where to revoke it.")
    @Extension(name = ApiDocument.FRESH_SIGN_IN, value = "needed")
    @APIResponse(
            responseCode = "201",
            description = "The invitation with its link, shown once.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = InvitationView.class)))
    public Response invite(@NotNull @Valid NewInvitation wish, @Context HttpServerRequest request) {
        var actor = administrator.fresh(request);
        var role = Objects.requireNonNullElse(wish.role(), Role.MEMBER);
        var lifetime = Duration.ofDays(Objects.requireNonNullElse(wish.days(), DAYS));
        var limits = wish.quota() == null ? Limits.DEFAULT : wish.quota().limits();
        var made = invitations.make(role, wish.note(), limits, actor.user(), lifetime);
        audit.record(actor, AuditAction.INVITATION_MADE, null, role.text());
        return Response.created(
                        URI.create("/admin/invitations/" + made.invitation().id()))
                .entity(InvitationView.of(
                        made.invitation(),
                        PAGE + "#" + made.secret(),
                        publicUrl.link(PAGE, made.secret()).orElse(null)))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Transactional
    @Operation(operationId = "revokeInvitation", summary = "Revoke an invitation")
    @Extension(name = ApiDocument.FRESH_SIGN_IN, value = "needed")
    @APIResponse(responseCode = "204", description = "Its link does not work any more.")
    public void revoke(@PathParam("id") UUID id, @Context HttpServerRequest request) {
        var actor = administrator.fresh(request);
        if (!invitations.revoke(id)) throw ProblemException.notFound();
        audit.record(actor, AuditAction.INVITATION_REVOKED, null, null);
    }
}
