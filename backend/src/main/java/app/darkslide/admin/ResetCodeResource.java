package app.darkslide.admin;

import app.darkslide.audit.AuditAction;
import app.darkslide.audit.AuditLog;
import app.darkslide.resets.IssuedBy;
import app.darkslide.resets.PasswordResets;
import app.darkslide.sessions.Role;
import app.darkslide.web.ApiDocument;
import app.darkslide.web.PublicUrl;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/admin/users/{id}/reset-code")
@Tag(name = "Administration")
@RolesAllowed(Role.ADMINISTRATORS)
class ResetCodeResource {
    private static final Duration LIFETIME = Duration.ofHours(24);

    private static final String PAGE = "/reset";

    @Inject
    PasswordResets resets;

    @Inject
    PublicUrl publicUrl;

    @Inject
    AuditLog audit;

    @Inject
    CurrentAdministrator administrator;

    @Schema(description = "A code with which the user of an account sets a new password.")
    record ResetCodeView(
            @Schema(
                    description =
                            "The page to give to them, below the address of this service. What follows the # is the code.",
                    examples = "/reset#Xk1u0bJ8wq3mZt5nE7rVhYc2LdPfGsA9oQiK4xBvN6M")
            String path,

            @Schema(
                    description = "The same, whole; null unless DARKSLIDE_PUBLIC_URL is set.",
                    examples = "https://photos.example.org/reset#Xk1u0bJ8wq3mZt5nE7rVhYc2LdPfGsA9oQiK4xBvN6M",
                    nullable = true)
            String link,

            @Schema(description = "When it expires (RFC 3339, UTC).", examples = "2026-11-29T20:15:30.123456Z")
            Instant expiresAt) {}

    @POST
    @Transactional
    @Operation(
            operationId = "makeResetCode",
            summary = "Give a user a code for a new password",
            description =
                    "For somebody who has lost theirs. Whoever has the code can take the account over, so the user is told"
                            + " of it at the next sign-in, and it stands in the audit.")
    @APIResponseSchema(value = ResetCodeView.class, responseDescription = "The code, shown once.")
    @Extension(name = ApiDocument.FRESH_SIGN_IN, value = "needed")
    public ResetCodeView make(@PathParam("id") UUID id, @Context HttpServerRequest request) {
        var actor = administrator.fresh(request);
        var expiresAt = Instant.now().plus(LIFETIME).truncatedTo(ChronoUnit.SECONDS);
        var code = resets.issue(id, IssuedBy.ADMINISTRATOR, LIFETIME, actor.client());
        audit.record(actor, AuditAction.RESET_CODE_MADE, id, null);
        return new ResetCodeView(PAGE + "#" + code, publicUrl.link(PAGE, code).orElse(null), expiresAt);
    }
}
