package app.darkslide.users;

import app.darkslide.activity.ClientInfo;
import app.darkslide.sessions.CurrentUser;
import app.darkslide.throttling.Throttle;
import app.darkslide.web.ApiDocument;
import app.darkslide.web.NetworkAddress;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/users")
@Tag(name = "Accounts")
class EmailConfirmationResource {
    @Inject
    EmailConfirmations confirmations;

    @Inject
    UserRepository users;

    @Inject
    CurrentUser currentUser;

    @Inject
    Throttle throttle;

    @Schema(name = "EmailConfirmation", description = "Proof that its sender reads what is sent to an address.")
    record Proof(
            @Schema(
                    description = "The code behind the # of the link that was mailed. It works once, within 24 hours.",
                    examples = "l0v4kI0cVtGlZbJYpY2lH1m0VUjHdXvTqhJb1Q3nq8E",
                    minLength = 1,
                    maxLength = 128)
            @NotNull @Size(min = 1, max = 128) String code) {}

    @POST
    @Path("/me/email-confirmation")
    @Authenticated
    @Operation(
            operationId = "askForEmailConfirmation",
            summary = "Have your e-mail address confirmed",
            description =
                    "Mails you a link. Some mails a day are sent to one address, however often they are asked for.")
    @APIResponse(responseCode = "202", description = "A mail is on its way, unless the address is confirmed already.")
    @APIResponse(responseCode = "404", description = "This service sends no mail: see GET /users/options.")
    public Response ask() {
        if (!confirmations.arePossible())
            throw new ProblemException(ProblemReason.NO_MAIL, "This Darkslide sends no mail.");
        var user = users.find(currentUser.user()).orElseThrow(ProblemException::notFound);
        user.unconfirmed().ifPresent(email -> confirmations.ask(user.id, email));
        return Response.accepted().build();
    }

    @POST
    @Path("/email-confirmations")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "confirmEmail",
            summary = "Confirm an e-mail address",
            description = "With the code that was mailed to it. A new address takes the place of the old one by that.")
    @APIResponse(responseCode = "204", description = "The address is confirmed.")
    @APIResponse(responseCode = "409", description = "Another account has taken the address meanwhile.")
    @Extension(name = ApiDocument.PROBLEM, value = "code-refused")
    @APIResponse(
            responseCode = "422",
            description = "The code is mistyped, has expired, was used or replaced by another.")
    @APIResponse(responseCode = "429", description = "Too many codes were tried from this network address.")
    public void confirm(@NotNull @Valid Proof proof, @Context HttpServerRequest request) {
        throttle.reset(NetworkAddress.of(request));
        confirmations.confirm(proof.code(), ClientInfo.of(request));
    }
}
