package app.darkslide.users;

import app.darkslide.activity.ClientInfo;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/users/recovery")
@Tag(name = "Signing in")
class RecoveryResource {
    @Inject
    PasswordRecovery recovery;

    @Schema(description = "A recovery code, and the password that it is for.")
    record Recovery(
            @Schema(description = "The user name or the e-mail.", examples = "ansel") @NotNull @Size(min = 1, max = 254) String login,

            @Schema(
                    description = "One of the recovery codes; hyphens, spaces and case make no difference.",
                    examples = "mfra-x3dp-ehpk-3pxp")
            @NotNull @Size(min = 1, max = 64) String code,

            @Schema(
                    description = PasswordRules.DESCRIPTION,
                    examples = "nine geese over new water",
                    minLength = 12,
                    maxLength = 256)
            @NotNull @Size(max = 4 * PasswordRules.MAX_LENGTH) String newPassword) {}

    @POST
    @PermitAll
    @Operation(
            operationId = "recover",
            summary = "Set a new password by a recovery code",
            description =
                    "Uses the code up and ends all your sessions. Images, access tokens and second factors stay. Sign"
                            + " in with the new password afterwards.")
    @APIResponse(responseCode = "204", description = "The password is the new one.")
    @Extension(name = ApiDocument.PROBLEM, value = "sign-in-failed")
    @APIResponse(responseCode = "401", description = "The name and the code do not belong together.")
    @APIResponse(responseCode = "429", description = "Too many attempts from this network address, or on this account.")
    public Response recover(@NotNull @Valid Recovery wish, @Context HttpServerRequest request) {
        var device = recovery.run(wish.login(), wish.code(), wish.newPassword(), ClientInfo.of(request), request);
        return Response.noContent().cookie(device).build();
    }
}
