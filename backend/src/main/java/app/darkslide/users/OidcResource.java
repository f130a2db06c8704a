package app.darkslide.users;

import app.darkslide.activity.ClientInfo;
import app.darkslide.oidc.ProviderAnswer;
import app.darkslide.oidc.Purpose;
import app.darkslide.oidc.RoundTrips;
import app.darkslide.oidc.RoundTrips.Departure;
import app.darkslide.oidc.RoundTrips.Wish;
import app.darkslide.sessions.Cookies;
import app.darkslide.sessions.CurrentUser;
import app.darkslide.sessions.Sessions;
import app.darkslide.throttling.Throttle;
import app.darkslide.web.ApiDocument;
import app.darkslide.web.NetworkAddress;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemPage;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/users/oidc")
@Tag(name = "Single sign-on")
class OidcResource {
    /** A page of the app and no other site: two slashes at the start would be one. */
    private static final String PAGE = "/(?:[\\w.~!$&'()*+,;=:@%?-][\\w.~!$&'()*+,;=:@%?/-]*)?";

    @Inject
    RoundTrips roundTrips;

    @Inject
    Reauthentication reauthentication;

    @Inject
    ConnectedSignIns connected;

    @Inject
    Sessions sessions;

    @Inject
    CurrentUser currentUser;

    @Inject
    Throttle throttle;

    @Inject
    TokenResponses tokenResponses;

    @Schema(name = "ProviderSignInBeginning", description = "What a sign-in through the provider brings along.")
    record Beginning(
            @Schema(
                    description = "The code of an invitation, for somebody who has no account yet.",
                    examples = "wW3xGq0vYb1pTn8Kc5RzL2dHsE7uJf4A",
                    nullable = true)
            @Size(min = 1, max = 128) String invitation,

            @Schema(description = "The page of the app to show in the end.", examples = "/trash", nullable = true)
            @Size(max = 512) @Pattern(regexp = PAGE, message = "must be a path of the app") String next) {}

    @GET
    @PermitAll
    @Operation(
            operationId = "goToProvider",
            summary = "Go to the provider to sign in",
            description = "For a browser, and for links in a portal; the app uses POST.")
    @APIResponse(responseCode = "303", description = "To the provider, with a cookie for the way back.")
    @APIResponse(responseCode = "404", description = "There is no provider: see GET /users/options.")
    @APIResponse(responseCode = "429", description = "Too many from this network address.")
    @APIResponse(responseCode = "503", description = "The provider, or the database, is away.")
    public Response go(@Context HttpServerRequest request) {
        try {
            var departure = depart(Wish.toSignIn(null, null), request);
            return seeOther(departure.to().toString())
                    .cookie(Cookies.oidc(request, departure.cookie(), RoundTrips.LIFETIME.toSeconds()))
                    .build();
        } catch (ProblemException e) {
            return ProblemPage.answer(e, request);
        }
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "beginProviderLogin",
            summary = "Begin to sign in through the provider",
            description = "Tells where the browser has to go. When it is back, on the page /signed-in of the app, POST"
                    + " /users/login/oidc completes the sign-in.")
    @APIResponseSchema(value = DepartureView.class, responseCode = "200", responseDescription = "Where to go.")
    @APIResponse(responseCode = "404", description = "There is no provider: see GET /users/options.")
    @APIResponse(responseCode = "429", description = "Too many from this network address.")
    @APIResponse(responseCode = "503", description = "The provider, or the database, is away.")
    public Response begin(@NotNull @Valid Beginning beginning, @Context HttpServerRequest request) {
        var wish = Wish.toSignIn(beginning.next(), beginning.invitation());
        return DepartureView.answer(depart(wish, request), request);
    }

    private Departure depart(Wish wish, HttpServerRequest request) {
        throttle.roundTrip(NetworkAddress.of(request));
        return roundTrips.begin(wish);
    }

    @GET
    @Path("/callback")
    @PermitAll
    @Operation(
            operationId = "comeFromProvider",
            summary = "Come back from the provider",
            description =
                    "The redirect URI. However it went, the answer leads to a page of the app, whose next request tells.")
    @APIResponse(responseCode = "303", description = "To the app.")
    @APIResponse(responseCode = "404", description = "There is no provider: see GET /users/options.")
    public Response arrive(
            @Parameter(description = "What the browser was sent there with.") @QueryParam("state") String state,
            @Parameter(description = "What the service redeems for an ID token.") @QueryParam("code") String code,
            @Parameter(description = "Why there is no code.") @QueryParam("error") String error,
            @Parameter(description = "Whose answer it is (RFC 9207).") @QueryParam("iss") String issuer,
            @Context HttpServerRequest request) {
        var answer = new ProviderAnswer(state, code, error, issuer);
        return seeOther(roundTrips.arrive(answer, Cookies.oidc(request))).build();
    }

    private static Response.ResponseBuilder seeOther(String address) {
        return Response.status(Response.Status.SEE_OTHER).header(HttpHeaders.LOCATION, address);
    }

    @POST
    @Path("/connection")
    @Authenticated
    @Operation(
            operationId = "completeConnection",
            summary = "Complete the connection of an identity",
            description =
                    "When the browser is back, on the page /connected of the app, with the cookie that it was sent there with.")
    @APIResponseSchema(value = IdentityView.class, responseCode = "200", responseDescription = "It is connected.")
    @Extension(name = ApiDocument.PROBLEM, value = "sign-in-failed conflict")
    @APIResponse(
            responseCode = "401",
            description = "No valid access token; or it was not begun by you in this browser, or proved nothing.")
    @APIResponse(responseCode = "404", description = "There is no provider: see GET /users/options.")
    @APIResponse(responseCode = "409", description = "It is another account's, or yours already.")
    public Response connect(@Context HttpServerRequest request) {
        var arrival = roundTrips.complete(Purpose.CONNECT, currentUser.user(), Cookies.oidc(request));
        var made = connected.connect(currentUser.user(), arrival.identity(), ClientInfo.of(request));
        return Response.ok(IdentityView.of(made))
                .cookie(Cookies.oidcDone(request))
                .build();
    }

    @POST
    @Path("/confirmation")
    @Authenticated
    @Operation(
            operationId = "completeProviderConfirmation",
            summary = "Confirm by the provider that it is you",
            description = "When the browser is back, on the page /confirmed of the app. The answer is that of POST"
                    + " /users/confirmation.")
    @APIResponse(
            responseCode = "200",
            description = "A new access token.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TokenResponse.class)))
    @Extension(name = ApiDocument.PROBLEM, value = "sign-in-failed")
    @APIResponse(
            responseCode = "401",
            description = "No valid access token; or it was not begun by you in this browser, or proved nothing.")
    @APIResponse(responseCode = "404", description = "There is no provider: see GET /users/options.")
    public Response confirm(@Context HttpServerRequest request) {
        var arrival = roundTrips.complete(Purpose.CONFIRM, currentUser.user(), Cookies.oidc(request));
        reauthentication.require(arrival);
        var session = sessions.confirm(currentUser.user(), currentUser.session());
        return tokenResponses
                .of(session, false, null, request)
                .cookie(Cookies.oidcDone(request))
                .build();
    }
}
