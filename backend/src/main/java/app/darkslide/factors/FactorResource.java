package app.darkslide.factors;

import app.darkslide.activity.ClientInfo;
import app.darkslide.passkeys.NewPasskey;
import app.darkslide.passkeys.PasskeyCreationOptions;
import app.darkslide.passkeys.Passkeys;
import app.darkslide.sessions.CurrentUser;
import app.darkslide.web.ApiDocument;
import app.darkslide.web.ProblemException;
import app.darkslide.web.TextLine;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/users/me/factors")
@Tag(name = "Second factors")
@Authenticated
class FactorResource {
    @Inject
    AuthenticatorRepository repository;

    @Inject
    Authenticators authenticators;

    @Inject
    Passkeys passkeys;

    @Inject
    SecondFactors factors;

    @Inject
    AccountDirectory accounts;

    @Inject
    CurrentUser currentUser;

    @Schema(description = "The second factors of your account.")
    record FactorList(
            @Schema(description = "The factors; without any, your password is enough to sign in.")
            List<FactorView> items) {}

    @Schema(description = "The first code of an authenticator app.")
    record FirstCode(
            @Schema(description = "Six digits.", examples = "123456")
            @NotNull @Pattern(regexp = "[0-9]{6}", message = "must be six digits") String code) {}

    @Schema(description = "A new passkey, and what to call it.")
    record NamedPasskey(
            @Schema(description = "What to call it.", examples = "Phone")
            @NotNull @Size(min = 1, max = 64) @Pattern(regexp = TextLine.PATTERN, message = TextLine.MESSAGE) String name,

            @NotNull @Valid NewPasskey credential) {}

    @GET
    @Transactional
    @Operation(
            operationId = "listFactors",
            summary = "See your second factors",
            description = "What a sign-in asks for after the password.")
    @APIResponseSchema(value = FactorList.class, responseDescription = "Your second factors.")
    public FactorList list() {
        var user = currentUser.user();
        var apps = repository.confirmed(user).map(FactorView::of).stream();
        return new FactorList(Stream.concat(apps, passkeys.of(user).stream().map(FactorView::of))
                .toList());
    }

    @POST
    @Path("/authenticator")
    @Operation(
            operationId = "beginAuthenticator",
            summary = "Begin to set up an authenticator app",
            description = "Shows the secret, once. Nothing changes until the first code of the app is given; beginning"
                    + " again makes another secret.")
    @Extension(name = ApiDocument.FRESH_SIGN_IN, value = "needed")
    @APIResponseSchema(value = Enrolment.class, responseCode = "200", responseDescription = "The secret, shown once.")
    @Extension(name = ApiDocument.PROBLEM, value = "conflict")
    @APIResponse(responseCode = "409", description = "There is an authenticator app already.")
    public Enrolment begin() {
        currentUser.requireFresh();
        return Enrolment.of(authenticators.begin(currentUser.user()), accounts.name(currentUser.user()));
    }

    @POST
    @Path("/authenticator/confirmation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "confirmAuthenticator",
            summary = "Confirm an authenticator app by its first code",
            description = "From now on a sign-in asks for a code after the password.")
    @Extension(name = ApiDocument.FRESH_SIGN_IN, value = "needed")
    @APIResponseSchema(value = FactorView.class, responseCode = "200", responseDescription = "The new factor.")
    @Extension(name = ApiDocument.PROBLEM, value = "conflict wrong-code")
    @APIResponse(responseCode = "409", description = "None was begun.")
    @APIResponse(responseCode = "422", description = "It is not the code that the app shows now.")
    public FactorView confirm(@NotNull @Valid FirstCode first, @Context HttpServerRequest request) {
        currentUser.requireFresh();
        return FactorView.of(authenticators.confirm(currentUser.user(), first.code(), ClientInfo.of(request)));
    }

    @POST
    @Path("/passkeys/options")
    @Operation(
            operationId = "beginPasskey",
            summary = "Begin to make a passkey",
            description = "What the browser needs for it. Nothing changes until the passkey is sent.")
    @Extension(name = ApiDocument.FRESH_SIGN_IN, value = "needed")
    @APIResponseSchema(
            value = PasskeyCreationOptions.class,
            responseCode = "200",
            responseDescription = "Good for one passkey, for five minutes.")
    @Extension(name = ApiDocument.PROBLEM, value = "conflict")
    @APIResponse(
            responseCode = "409",
            description =
                    "The service has no address for which browsers make passkeys, the account has no other way past"
                            + " the password yet, or it has too many.")
    public PasskeyCreationOptions beginPasskey() {
        currentUser.requireFresh();
        var user = currentUser.user();
        factors.requireAnotherWay(user, false);
        return passkeys.begin(user, accounts.name(user));
    }

    @POST
    @Path("/passkeys")
    @Operation(
            operationId = "addPasskey",
            summary = "Add a passkey",
            description = "From now on it signs in by itself, and a sign-in by password asks for it, too.")
    @Extension(name = ApiDocument.FRESH_SIGN_IN, value = "needed")
    @APIResponseSchema(value = FactorView.class, responseCode = "201", responseDescription = "The new factor.")
    @Extension(name = ApiDocument.PROBLEM, value = "conflict passkey-refused")
    @APIResponse(responseCode = "409", description = "The account has no other way past the password any more.")
    @APIResponse(responseCode = "422", description = "It answers nothing that was asked, or is known here already.")
    public Response addPasskey(@NotNull @Valid NamedPasskey made, @Context HttpServerRequest request) {
        currentUser.requireFresh();
        var user = currentUser.user();
        factors.requireAnotherWay(user, false);
        var added = passkeys.add(user, made.name().strip(), made.credential(), ClientInfo.of(request));
        return Response.status(Status.CREATED).entity(FactorView.of(added)).build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "removeFactor",
            summary = "Remove a second factor",
            description = "Without any, the password is enough to sign in.")
    @Extension(name = ApiDocument.FRESH_SIGN_IN, value = "needed")
    @APIResponse(responseCode = "204", description = "It is not asked for any more.")
    @Extension(name = ApiDocument.PROBLEM, value = "conflict")
    @APIResponse(responseCode = "409", description = "Nothing but passkeys would be left: make recovery codes first.")
    public void remove(@PathParam("id") UUID id, @Context HttpServerRequest request) {
        currentUser.requireFresh();
        var user = currentUser.user();
        var client = ClientInfo.of(request);
        if (passkeys.remove(user, id, client)) return;
        if (passkeys.any(user)) factors.requireAnotherWay(user, true);
        if (!authenticators.remove(user, id, client)) throw ProblemException.notFound();
    }
}
