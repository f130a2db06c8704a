package app.darkslide.users;

import app.darkslide.activity.ClientInfo;
import app.darkslide.oidc.ExternalIdentities;
import app.darkslide.oidc.Purpose;
import app.darkslide.oidc.RoundTrips;
import app.darkslide.oidc.RoundTrips.Wish;
import app.darkslide.sessions.CurrentUser;
import app.darkslide.throttling.Throttle;
import app.darkslide.web.ApiDocument;
import app.darkslide.web.NetworkAddress;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/users/me/identities")
@Tag(name = "Single sign-on")
@Authenticated
class IdentityResource {
    @Inject
    ExternalIdentities identities;

    @Inject
    ConnectedSignIns connected;

    @Inject
    RoundTrips roundTrips;

    @Inject
    CurrentUser currentUser;

    @Inject
    Throttle throttle;

    @Schema(name = "ConnectedIdentities", description = "The identities at the provider that open your account.")
    record IdentityList(
            @Schema(description = "The identities, the oldest first.")
            List<IdentityView> items) {}

    @GET
    @Operation(operationId = "listIdentities", summary = "See which identities at the provider open your account")
    @APIResponseSchema(value = IdentityList.class, responseDescription = "Your identities.")
    public IdentityList list() {
        return new IdentityList(
                identities.of(currentUser.user()).stream().map(IdentityView::of).toList());
    }

    @POST
    @Operation(
            operationId = "beginConnection",
            summary = "Begin to connect an identity at the provider",
            description = "Tells where the browser has to go; POST /users/oidc/connection completes it.")
    @Extension(name = ApiDocument.FRESH_SIGN_IN, value = "needed")
    @APIResponseSchema(value = DepartureView.class, responseCode = "200", responseDescription = "Where to go.")
    @APIResponse(responseCode = "404", description = "There is no provider: see GET /users/options.")
    @APIResponse(responseCode = "429", description = "Too many from this network address.")
    public Response begin(@Context HttpServerRequest request) {
        currentUser.requireFresh();
        return depart(Purpose.CONNECT, request);
    }

    @POST
    @Path("/confirmation")
    @Operation(
            operationId = "beginProviderConfirmation",
            summary = "Begin to confirm by the provider that it is you",
            description = "Tells where the browser has to go; POST /users/oidc/confirmation completes it.")
    @APIResponseSchema(value = DepartureView.class, responseCode = "200", responseDescription = "Where to go.")
    @APIResponse(responseCode = "404", description = "There is no provider: see GET /users/options.")
    @APIResponse(responseCode = "429", description = "Too many from this network address.")
    public Response confirm(@Context HttpServerRequest request) {
        return depart(Purpose.CONFIRM, request);
    }

    private Response depart(Purpose purpose, HttpServerRequest request) {
        throttle.roundTrip(NetworkAddress.of(request));
        var wish = Wish.of(purpose, currentUser.user(), currentUser.session());
        return DepartureView.answer(roundTrips.begin(wish), request);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "disconnectIdentity",
            summary = "Disconnect an identity",
            description = "It does not open your account any more. Sessions that it has opened go on.")
    @Extension(name = ApiDocument.FRESH_SIGN_IN, value = "needed")
    @APIResponse(responseCode = "204", description = "It is disconnected.")
    @Extension(name = ApiDocument.PROBLEM, value = "conflict")
    @APIResponse(responseCode = "409", description = "The account has no password, and this is the last way in.")
    public void disconnect(@PathParam("id") UUID id, @Context HttpServerRequest request) {
        currentUser.requireFresh();
        connected.disconnect(currentUser.user(), id, ClientInfo.of(request));
    }
}
