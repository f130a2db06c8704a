package app.darkslide.users;

import app.darkslide.activity.ClientInfo;
import app.darkslide.passwords.PasswordRules;
import app.darkslide.web.ApiDocument;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/users/me/password")
@Tag(name = "Accounts")
@Authenticated
class PasswordResource {
    @Inject
    Reauthentication reauthentication;

    @Inject
    PasswordChange change;

    @Schema(description = "A new password to replace the present one.")
    record Replacement(
            @Schema(
                    description =
                            "The present password; null for an account that has none, which needs a sign-in of the last ten minutes instead.",
                    examples = "ten sheep under old glass",
                    nullable = true)
            @Size(min = 1, max = 4 * PasswordRules.MAX_LENGTH) String currentPassword,

            @Schema(
                    description = PasswordRules.DESCRIPTION,
                    examples = "nine geese over new water",
                    minLength = 12,
                    maxLength = 256)
            @NotNull @Size(max = 4 * PasswordRules.MAX_LENGTH) String newPassword) {}

    @PUT
    @Operation(
            operationId = "changePassword",
            summary = "Change your password, or set the first one",
            description =
                    "Ends all your other sessions. Personal access tokens stay valid: revoke them yourself if you want to.")
    @APIResponse(responseCode = "204", description = "The password was changed.")
    @Extension(name = ApiDocument.PROBLEM, value = "wrong-password unauthorized")
    @APIResponse(
            responseCode = "401",
            description = "No valid access token; or, for the first password, a sign-in older than ten minutes.")
    @APIResponse(responseCode = "422", description = "The present password is wrong.")
    @APIResponse(responseCode = "429", description = "Too many attempts in this session.")
    public void change(@NotNull @Valid Replacement passwords, @Context HttpServerRequest request) {
        var user = passwords.currentPassword() == null
                ? reauthentication.requireWithoutPassword("/currentPassword")
                : reauthentication.require(passwords.currentPassword(), "/currentPassword");
        change.run(user, passwords.newPassword(), ClientInfo.of(request));
    }
}
