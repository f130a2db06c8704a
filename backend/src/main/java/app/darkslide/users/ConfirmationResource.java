package app.darkslide.users;

import app.darkslide.activity.ClientInfo;
import app.darkslide.passkeys.PasskeyAnswer;
import app.darkslide.passkeys.PasskeyRequestOptions;
import app.darkslide.passwords.PasswordRules;
import app.darkslide.sessions.CurrentUser;
import app.darkslide.sessions.Sessions;
import app.darkslide.web.ApiDocument;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/users/confirmation")
@Tag(name = "Signing in")
@Authenticated
class ConfirmationResource {
    @Inject
    Reauthentication reauthentication;

    @Inject
    Sessions sessions;

    @Inject
    CurrentUser currentUser;

    @Inject
    TokenResponses tokenResponses;

    @Schema(description = "The password again, a code of the authenticator app, or a passkey: one of the three.")
    record Confirmation(
            @Schema(description = "The password.", examples = "ten sheep under old glass", nullable = true)
            @Size(min = 1, max = 4 * PasswordRules.MAX_LENGTH) String password,

            @Schema(description = "Six digits, which are taken once.", examples = "123456", nullable = true)
            @Pattern(regexp = "[0-9]{6}", message = "must be six digits") String code,

            @Schema(nullable = true) @Valid PasskeyAnswer passkey) {
        @AssertTrue(message = "must be the password, a code or a passkey, one of the three") @Schema(hidden = true)
        boolean isProof() {
            return Stream.of(password, code, passkey).filter(Objects::nonNull).count() == 1;
        }
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Confirm that it is you",
            description =
                    "Takes the password again, a code of the authenticator app, or a passkey, for operations that need a"
                            + " sign-in of the last ten minutes. The session stays the same; the new access token (and, in a browser, its cookie) carries the new time.")
    @APIResponse(
            responseCode = "200",
            description = "A new access token.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TokenResponse.class)))
    @Extension(name = ApiDocument.PROBLEM, value = "wrong-password wrong-code passkey-refused")
    @APIResponse(responseCode = "422", description = "It is not your password, no code of now, or no passkey of yours.")
    @APIResponse(responseCode = "429", description = "Too many attempts in this session.")
    public Response confirm(
            @RequestBody(
                            content =
                                    @Content(
                                            mediaType = "application/json",
                                            schema = @Schema(implementation = Confirmation.class),
                                            examples =
                                                    @ExampleObject(
                                                            name = "password",
                                                            value = "{\"password\": \"ten sheep under old glass\"}")))
                    @NotNull @Valid Confirmation confirmation,
            @Context HttpServerRequest request) {
        reauthentication.require(confirmation, ClientInfo.of(request));
        var session = sessions.confirm(currentUser.user(), currentUser.session());
        return tokenResponses.of(session, false, null, request).build();
    }

    @POST
    @Path("/options")
    @Operation(
            operationId = "beginConfirmation",
            summary = "Begin to confirm that it is you by a passkey",
            description = "What the browser needs for it.")
    @APIResponseSchema(
            value = PasskeyRequestOptions.class,
            responseCode = "200",
            responseDescription = "Good for one signature, for five minutes.")
    @Extension(name = ApiDocument.PROBLEM, value = "conflict")
    @APIResponse(responseCode = "409", description = "You have no passkey, or the service has no address for them.")
    @APIResponse(responseCode = "429", description = "Too many attempts in this session.")
    public PasskeyRequestOptions beginConfirmation() {
        return reauthentication.askForPasskey();
    }
}
