package app.darkslide.admin;

import app.darkslide.sessions.Role;
import app.darkslide.users.AccountAdministration;
import app.darkslide.web.ApiDocument;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/admin/users/{id}/factors")
@Tag(name = "Administration")
@RolesAllowed(Role.ADMINISTRATORS)
class SecondFactorResource {
    @Inject
    AccountAdministration accounts;

    @Inject
    CurrentAdministrator administrator;

    @DELETE
    @Operation(
            operationId = "removeFactorsOf",
            summary = "Remove somebody's second factor",
            description =
                    "For somebody who has lost it, and their recovery codes: their password is enough to sign in then. The"
                            + " user is told of it at the next sign-in, and it stands in the audit. Recovery codes stay.")
    @Extension(name = ApiDocument.FRESH_SIGN_IN, value = "needed")
    @APIResponse(responseCode = "204", description = "It is not asked for any more.")
    @APIResponse(responseCode = "404", description = "There is no such account, or it has no second factor.")
    public void remove(@PathParam("id") UUID id, @Context HttpServerRequest request) {
        accounts.removeSecondFactor(id, administrator.fresh(request));
    }
}
