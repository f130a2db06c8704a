package app.darkslide.users;

import app.darkslide.activity.ClientInfo;
import app.darkslide.passkeys.PasskeyAnswer;
import app.darkslide.passkeys.PasskeyRequestOptions;
import app.darkslide.web.ApiDocument;
import app.darkslide.web.TextLine;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/users/login/passkey")
@Tag(name = "Signing in")
class PasskeySignInResource {
    private static final String TOKEN =
            "The token of a first step, whose second one this is; null to sign in by the passkey alone.";

    @Inject
    PasskeySignIn signIn;

    @Inject
    TokenResponses tokenResponses;

    @Schema(name = "PasskeySignInBeginning", description = "What kind of sign-in it will be.")
    record Beginning(
            @Schema(description = TOKEN, examples = "kF0Yc1Dr8tWvYQy3mJ4n5oZbqk2n0mX7hG6uT9sLx1E", nullable = true)
            @Size(min = 1, max = 128) String token) {}

    @Schema(name = "PasskeySignIn", description = "A sign-in by a passkey.")
    record SignedChallenge(
            @NotNull @Valid PasskeyAnswer credential,

            @Schema(description = TOKEN, examples = "kF0Yc1Dr8tWvYQy3mJ4n5oZbqk2n0mX7hG6uT9sLx1E", nullable = true)
            @Size(min = 1, max = 128) String token,

            @Schema(defaultValue = "cookie") RefreshIn refresh,

            @Schema(description = SignInResource.DEVICE, examples = "Ansel's laptop", nullable = true)
            @Size(min = 1, max = 64) @Pattern(regexp = TextLine.PATTERN, message = TextLine.MESSAGE) String device) {}

    @POST
    @Path("/options")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "beginPasskeyLogin",
            summary = "Begin to sign in by a passkey",
            description = "What the browser needs for it.")
    @APIResponseSchema(
            value = PasskeyRequestOptions.class,
            responseCode = "200",
            responseDescription = "Good for one signature, for five minutes.")
    @Extension(name = ApiDocument.PROBLEM, value = "sign-in-failed conflict")
    @APIResponse(responseCode = "401", description = "The token is not good any more: begin with the password again.")
    @APIResponse(responseCode = "409", description = "The service has no address for which browsers make passkeys.")
    @APIResponse(responseCode = "429", description = "Too many attempts from this network address.")
    public PasskeyRequestOptions begin(@NotNull @Valid Beginning beginning, @Context HttpServerRequest request) {
        return signIn.ask(beginning.token(), request);
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "passkeyLogin",
            summary = "Sign in by a passkey",
            description =
                    "By itself, without a name, or as the second step after a password. The answer is that of a sign-in.")
    @APIResponse(
            responseCode = "200",
            description = "You are signed in.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TokenResponse.class)))
    @Extension(name = ApiDocument.PROBLEM, value = "sign-in-failed account-disabled passkey-refused")
    @APIResponse(responseCode = "401", description = "The token is not good any more: begin with the password again.")
    @APIResponse(responseCode = "403", description = "An administrator has disabled the account.")
    @APIResponse(
            responseCode = "422",
            description = "The passkey is not known here, or answers nothing that was asked.")
    public Response enter(@NotNull @Valid SignedChallenge signed, @Context HttpServerRequest request) {
        var client = ClientInfo.of(request).named(signed.device());
        var result = signIn.enter(signed.credential(), signed.token(), client, request);
        return tokenResponses.ofSignIn(result, signed.refresh(), request);
    }
}
