package app.darkslide.users;

import app.darkslide.activity.ClientInfo;
import app.darkslide.passkeys.PasskeyAnswer;
import app.darkslide.passkeys.PasskeyRequestOptions;
import app.darkslide.passwords.PasswordRules;
import app.darkslide.sessions.Cookies;
import app.darkslide.sessions.CurrentUser;
import app.darkslide.sessions.Sessions;
import app.darkslide.web.ApiDocument;
import app.darkslide.web.NetworkAddress;
import app.darkslide.web.ProblemException;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
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

@Path("/users")
@Tag(name = "Signing in")
class SignInResource {
    @Inject
    SignIn signIn;

    @Inject
    SecondStepSignIn secondStep;

    @Inject
    Reauthentication reauthentication;

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

            @Schema(
                    description =
                            "The name of the device in the list of sessions; without one, it is named after its User-Agent.",
                    examples = "Ansel's laptop",
                    nullable = true)
            @Size(min = 1, max = 64) @Pattern(regexp = "[^\\p{Cntrl}]*\\S[^\\p{Cntrl}]*", message = "must be a line of text") String device) {}

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

            @Schema(
                    description =
                            "The name of the device in the list of sessions; without one, it is named after its User-Agent.",
                    examples = "Ansel's laptop",
                    nullable = true)
            @Size(min = 1, max = 64) @Pattern(regexp = "[^\\p{Cntrl}]*\\S[^\\p{Cntrl}]*", message = "must be a line of text") String device) {}

    @Schema(
            description =
                    "How an API client keeps its session alive. A browser sends its cookie and an empty body instead.")
    record Refresh(
            @Schema(description = "The refresh token of the previous answer.") @NotNull @Size(min = 1, max = 128) String refreshToken) {}

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
    @Path("/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Authenticated
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
    @Path("/confirmation/options")
    @Authenticated
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
