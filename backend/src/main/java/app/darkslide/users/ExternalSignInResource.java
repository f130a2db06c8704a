package app.darkslide.users;

import app.darkslide.activity.ClientInfo;
import app.darkslide.sessions.Cookies;
import app.darkslide.web.ApiDocument;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemMappers;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Below {@code /users/login}, where the cookie of a known device goes. */
@Path("/users/login/oidc")
@Tag(name = "Single sign-on")
class ExternalSignInResource {
    @Inject
    ExternalSignIn signIn;

    @Inject
    TokenResponses tokenResponses;

    @Schema(name = "ProviderSignIn", description = "How the session of a sign-in through the provider is kept.")
    record Completion(
            @Schema(defaultValue = "cookie") RefreshIn refresh,

            @Schema(
                    description =
                            "The name of the device in the list of sessions; without one, it is named after its User-Agent.",
                    examples = "Ansel's laptop",
                    nullable = true)
            @Size(min = 1, max = 64) @Pattern(regexp = "[^\\p{Cntrl}]*\\S[^\\p{Cntrl}]*", message = "must be a line of text") String device) {}

    @POST
    @PermitAll
    @Operation(
            operationId = "completeProviderLogin",
            summary = "Complete a sign-in through the provider",
            description =
                    "When the browser is back, with the cookie that it was sent there with. Somebody who has no account yet"
                            + " gets one, if the mode of registration or their invitation lets them. The answer is that of a sign-in.")
    @APIResponse(
            responseCode = "200",
            description = "You are signed in.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TokenResponse.class)))
    @Extension(name = ApiDocument.PROBLEM, value = "sign-in-failed account-disabled already-taken")
    @APIResponse(
            responseCode = "401",
            description =
                    "It was not begun in this browser, took too long, or proved nothing; or the account has a second factor"
                            + " (second-factor-required), and secondFactor says how to go on.")
    @APIResponse(
            responseCode = "403",
            description =
                    "An administrator has disabled the account; or there is none, and none may be made (registration-closed,"
                            + " invitation-needed).")
    @APIResponse(responseCode = "404", description = "There is no provider: see GET /users/options.")
    @APIResponse(
            responseCode = "409",
            description = "There is no account of this identity, and one that has its e-mail address.")
    @APIResponse(responseCode = "429", description = "Too many accounts from this network address.")
    public Response complete(@NotNull @Valid Completion completion, @Context HttpServerRequest request) {
        var client = ClientInfo.of(request).named(completion.device());
        return signIn.complete(client, request)
                .map(
                        result -> done(tokenResponses.ofSignIn(result, completion.refresh(), request), request),
                        step -> done(ProblemMappers.answer(ProblemException.secondFactorRequired(step)), request));
    }

    private static Response done(Response answer, HttpServerRequest request) {
        return Response.fromResponse(answer).cookie(Cookies.oidcDone(request)).build();
    }
}
