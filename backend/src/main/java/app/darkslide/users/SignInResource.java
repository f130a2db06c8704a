package app.darkslide.users;

import app.darkslide.activity.ClientInfo;
import app.darkslide.passwords.PasswordRules;
import app.darkslide.sessions.Cookies;
import app.darkslide.sessions.CurrentUser;
import app.darkslide.sessions.Sessions;
import app.darkslide.web.ApiDocument;
import app.darkslide.web.NetworkAddress;
import app.darkslide.web.ProblemException;
import app.darkslide.web.TextLine;
import io.quarkus.security.Authenticated;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/users")
@Tag(name = "Signing in")
class SignInResource {
    static final String DEVICE =
            "The name of the device in the list of sessions; without one, it is named after its User-Agent.";

    @Inject
    SignIn signIn;

    @Inject
    SecondStepSignIn secondStep;

    @Inject
    Sessions sessions;

    @Inject
    CurrentUser currentUser;

    @Inject
    TokenResponses tokenResponses;

    @Schema(description = "The credentials of a user.")
    record Credentials(
            @Schema(description = "The user name or the e-mail.", examples = "ansel") @NotNull @Size(min = 1, max = 254) String login,

            @Schema(description = "The password.", examples = "ten sheep under old glass")
            @NotNull @Size(min = 1, max = 4 * PasswordRules.MAX_LENGTH) String password,

            @Schema(defaultValue = "cookie") RefreshIn refresh,

            @Schema(description = DEVICE, examples = "Ansel's laptop", nullable = true)
            @Size(min = 1, max = 64) @Pattern(regexp = TextLine.PATTERN, message = TextLine.MESSAGE) String device) {}

    @Schema(name = "SecondStepOfSignIn", description = "The second step of a sign-in.")
    record SecondStep(
            @Schema(
                    description = "The token of the first step.",
                    examples = "kF0Yc1Dr8tWvYQy3mJ4n5oZbqk2n0mX7hG6uT9sLx1E")
            @NotNull @Size(min = 1, max = 128) String token,

            @Schema(
                    description = "The code of the authenticator app, or a recovery code. Each is taken once.",
                    examples = "123456")
            @NotNull @Size(min = 1, max = 64) String code,

            @Schema(defaultValue = "cookie") RefreshIn refresh,

            @Schema(description = DEVICE, examples = "Ansel's laptop", nullable = true)
            @Size(min = 1, max = 64) @Pattern(regexp = TextLine.PATTERN, message = TextLine.MESSAGE) String device) {}

    @Schema(
            description =
                    "How an API client keeps its session alive. A browser sends its cookie and an empty body instead.")
    record Refresh(
            @Schema(description = "The refresh token of the previous answer.") @NotNull @Size(min = 1, max = 128) String refreshToken) {}

    @POST
    @Path("/login")
    @PermitAll
    @Operation(
            summary = "Sign in",
            description =
                    "Opens a session. Browsers also get cookies: the access token for GET below /images, the refresh"
                            + " token for /users/token, and one by which this device is recognized at the next sign-in.")
    @APIResponse(
            responseCode = "200",
            description = "You are signed in.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TokenResponse.class)))
    @Extension(name = ApiDocument.PROBLEM, value = "sign-in-failed account-disabled")
    @APIResponse(
            responseCode = "401",
            description =
                    "The name and the password do not belong together; or they do, and the account has a second"
                            + " factor. Then the type is second-factor-required, and the member secondFactor says how to go on.")
    @APIResponse(responseCode = "403", description = "They do, but an administrator has disabled the account.")
    @APIResponse(
            responseCode = "429",
            description =
                    "Too many attempts from this network address, or on this account from devices it does not know.")
    public Response login(@NotNull @Valid Credentials credentials, @Context HttpServerRequest request) {
        var client = ClientInfo.of(request).named(credentials.device());
        return signIn.enter(credentials.login(), credentials.password(), client, request)
                .map(result -> tokenResponses.ofSignIn(result, credentials.refresh(), request), step -> {
                    throw ProblemException.secondFactorRequired(step);
                });
    }

    @POST
    @Path("/login/second-factor")
    @PermitAll
    @Operation(
            operationId = "completeLogin",
            summary = "Sign in: the second step",
            description =
                    "Completes a sign-in that was answered second-factor-required, within five minutes. The answer is"
                            + " that of a sign-in.")
    @APIResponse(
            responseCode = "200",
            description = "You are signed in.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TokenResponse.class)))
    @Extension(name = ApiDocument.PROBLEM, value = "sign-in-failed wrong-code")
    @APIResponse(responseCode = "401", description = "The token is not good any more: begin with the password again.")
    @APIResponse(
            responseCode = "422",
            description = "The code is not valid, or was used already. The token stays good.")
    @APIResponse(responseCode = "429", description = "Too many codes were tried.")
    public Response completeLogin(@NotNull @Valid SecondStep step, @Context HttpServerRequest request) {
        var client = ClientInfo.of(request).named(step.device());
        var result = secondStep.complete(step.token(), step.code(), client, request);
        return tokenResponses.ofSignIn(result, step.refresh(), request);
    }

    @POST
    @Path("/token")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            summary = "Stay signed in",
            description =
                    "Exchanges the refresh token, from the cookie or the body, for a new access token and the next"
                            + " refresh token. The body may be empty, but the Content-Type has to be application/json even then. A refresh"
                            + " token that was spent some time ago ends the session.")
    @APIResponse(
            responseCode = "200",
            description = "The session continues.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TokenResponse.class)))
    @APIResponse(responseCode = "401", description = "No valid refresh token.")
    @APIResponse(responseCode = "429", description = "Too many exchanges by this session, or refused ones from here.")
    public Response refresh(@Valid Refresh body, @Context HttpServerRequest request) {
        var token = body == null ? Cookies.refreshToken(request).orElseThrow(Sessions::ended) : body.refreshToken();
        var session = sessions.refresh(token, ClientInfo.of(request), NetworkAddress.of(request));
        return tokenResponses.of(session, body != null, null, request).build();
    }

    @POST
    @Path("/logout")
    @Authenticated
    @Operation(summary = "Sign out", description = "Ends this session and clears what the browser has stored of it.")
    @APIResponse(responseCode = "204", description = "The session is over.")
    public Response logout(@Context HttpServerRequest request) {
        sessions.end(currentUser.user(), currentUser.session(), ClientInfo.of(request));
        return Response.noContent()
                .cookie(Cookies.cleared(request))
                .header("Clear-Site-Data", Cookies.WITH_ALL_ELSE)
                .build();
    }
}
