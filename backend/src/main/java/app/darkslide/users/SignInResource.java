package app.darkslide.users;

import app.darkslide.passwords.PasswordRules;
import app.darkslide.passwords.Passwords;
import app.darkslide.sessions.Cookies;
import app.darkslide.sessions.Sessions;
import app.darkslide.sessions.SignedIn;
import app.darkslide.throttling.Throttle;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/users")
@Tag(name = "Signing in")
class SignInResource {
    @Inject
    UserRepository users;

    @Inject
    Sessions sessions;

    @Inject
    Passwords passwords;

    @Inject
    SignedIn signedIn;

    @Inject
    StorageMeter storage;

    @Inject
    Throttle throttle;

    @Schema(description = "Where the refresh token goes: into a cookie for browsers, or into the answer's body.")
    enum RefreshIn {
        @JsonProperty("cookie")
        COOKIE,
        @JsonProperty("body")
        BODY
    }

    @Schema(description = "Who wants to sign in.")
    record Credentials(
            @Schema(description = "The user name or the e-mail.", examples = "ansel") @NotNull @Size(min = 1, max = 254) String login,

            @Schema(description = "The password.", examples = "ten sheep under old glass")
            @NotNull @Size(min = 1, max = 4 * PasswordRules.LONGEST) String password,

            @Schema(defaultValue = "cookie") RefreshIn refresh) {}

    @Schema(description = "How an API client keeps its session alive; a browser's cookie does it with an empty body.")
    record Refresh(
            @Schema(description = "The refresh token of the answer before.") @NotNull @Size(min = 1, max = 128) String refreshToken) {}

    @Schema(description = "The tokens of a session.")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Tokens(
            @Schema(description = "Send it as Authorization: Bearer.", examples = "eyJ0eXAiOiJhdCtqd3QiLCJhbGciOi…")
            String accessToken,

            @Schema(description = "How to send it.", examples = "Bearer")
            String tokenType,

            @Schema(description = "Seconds for which the access token is good.", examples = "600")
            long expiresIn,

            @Schema(description = "Only where it was asked for. Good once; each exchange gives the next.")
            String refreshToken,

            UserView user) {}

    @POST
    @Path("/login")
    @SecurityRequirements
    @Operation(
            summary = "Sign in",
            description =
                    "Opens a session. Browsers get two cookies besides: the access token for GET below /images, and"
                            + " the refresh token for /users/token.")
    @APIResponse(
            responseCode = "200",
            description = "You are signed in.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Tokens.class)))
    @APIResponse(responseCode = "429", description = "Too many tries from this network address.")
    public Response login(@NotNull @Valid Credentials credentials, @Context HttpServerRequest request) {
        throttle.login(request);
        var session = sessions.open(authenticated(credentials).id);
        return tokens(session, credentials.refresh() == RefreshIn.BODY, request);
    }

    @POST
    @Path("/token")
    @SecurityRequirements
    @Operation(
            summary = "Stay signed in",
            description =
                    "Exchanges the refresh token, from the cookie or the body, for a new access token and the next"
                            + " refresh token. The body may be empty, but its Content-Type is application/json in any case. A refresh"
                            + " token that was spent some time ago ends the session.")
    @APIResponse(
            responseCode = "200",
            description = "The session goes on.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Tokens.class)))
    public Response refresh(@Valid Refresh body, @Context HttpServerRequest request) {
        var token = body == null
                ? Cookies.refreshToken(request)
                        .orElseThrow(() -> new ProblemException(ProblemType.UNAUTHORIZED, "You are not signed in."))
                : body.refreshToken();
        return tokens(sessions.refresh(token), body != null, request);
    }

    @POST
    @Path("/logout")
    @Authenticated
    @Operation(summary = "Sign out", description = "Ends this session and clears what the browser keeps of it.")
    @APIResponse(responseCode = "204", description = "The session is over.")
    public Response logout(@Context HttpServerRequest request) {
        sessions.end(signedIn.session());
        return Response.noContent()
                .cookie(Cookies.cleared(request))
                .header("Clear-Site-Data", "\"cache\", \"storage\"")
                .build();
    }

    private User authenticated(Credentials credentials) {
        var user = QuarkusTransaction.requiringNew().call(() -> users.findByLogin(credentials.login()));
        if (user.isEmpty()) passwords.matchNobody(credentials.password());
        return user.filter(found -> passwords.matches(credentials.password(), found.passwordHash))
                .orElseThrow(() -> new ProblemException(
                        ProblemType.SIGN_IN_FAILED, "This name or e-mail and this password do not belong together."));
    }

    private Response tokens(Sessions.Live live, boolean inBody, HttpServerRequest request) {
        var user = QuarkusTransaction.requiringNew().call(() -> users.findById(live.user()));
        var tokens = new Tokens(
                live.accessToken(),
                "Bearer",
                live.expiresIn(),
                inBody ? live.refreshToken() : null,
                UserView.of(user, storage.of(user.id)));
        var answer = Response.ok(tokens);
        if (!inBody)
            answer.cookie(
                    Cookies.access(request, live.accessToken(), live.expiresIn()),
                    Cookies.refresh(request, live.refreshToken(), live.refreshExpiresIn()));
        return answer.build();
    }
}
