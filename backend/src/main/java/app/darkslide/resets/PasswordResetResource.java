package app.darkslide.resets;

import static java.util.Locale.ROOT;

import app.darkslide.activity.ClientInfo;
import app.darkslide.mail.MailServer;
import app.darkslide.passwords.PasswordRules;
import app.darkslide.sessions.KnownDevices;
import app.darkslide.throttling.Throttle;
import app.darkslide.web.ApiDocument;
import app.darkslide.web.NetworkAddress;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
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

@Path("/users/password-resets")
@Tag(name = "Signing in")
class PasswordResetResource {
    private static final String EMAIL = "[^@\\s]+@[^@\\s]+";

    @Inject
    PasswordResets resets;

    @Inject
    ResetMail mail;

    @Inject
    MailServer mailServer;

    @Inject
    KnownDevices knownDevices;

    @Inject
    Throttle throttle;

    @Schema(name = "PasswordResetWish", description = "Who would like to set a new password.")
    record Wish(
            @Schema(description = "The e-mail address of the account.", examples = "ansel@example.org")
            @NotNull @Size(max = 254) @Email(regexp = EMAIL) String email) {}

    @Schema(name = "PasswordReset", description = "A new password instead of one that was lost.")
    record NewPassword(
            @Schema(
                    description = "The code. It works once.",
                    examples = "l0v4kI0cVtGlZbJYpY2lH1m0VUjHdXvTqhJb1Q3nq8E",
                    minLength = 1,
                    maxLength = 128)
            @NotNull @Size(min = 1, max = 128) String code,

            @Schema(
                    description = PasswordRules.DESCRIPTION,
                    examples = "nine geese over new water",
                    minLength = 12,
                    maxLength = 256)
            @NotNull @Size(max = 4 * PasswordRules.MAX_LENGTH) String newPassword) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermitAll
    @Operation(
            operationId = "askForReset",
            summary = "Ask for a link to set a new password",
            description =
                    "Sends a mail to the address if an account has it. The answer, and the time that it takes, are the"
                            + " same if none has. Some mails a day are sent to one address, however often they are asked for.")
    @APIResponse(responseCode = "202", description = "If an account has the address, a mail is on its way.")
    @APIResponse(responseCode = "404", description = "This service sends no mail: see GET /users/options.")
    @APIResponse(responseCode = "429", description = "Too many were asked for from this network address.")
    public Response ask(@NotNull @Valid Wish wish, @Context HttpServerRequest request) {
        if (!mailServer.isSetUp())
            throw new ProblemException(
                    ProblemReason.NO_MAIL,
                    "This Darkslide sends no mail. Ask whoever runs it for a code to set a new password.");
        throttle.resetMail(NetworkAddress.of(request));
        if (throttle.allowsMail(wish.email().toLowerCase(ROOT))) mail.ask(wish.email());
        return Response.accepted().build();
    }

    @POST
    @Path("/use")
    @PermitAll
    @Operation(
            operationId = "resetPassword",
            summary = "Set a new password with a code",
            description =
                    "Ends all sessions of the account. Images, personal access tokens and the second factor stay as"
                            + " they are: sign in, and revoke tokens that you do not know. A password that is refused does not use the code up.")
    @APIResponse(responseCode = "204", description = "The password is set. Sign in with it.")
    @Extension(name = ApiDocument.PROBLEM, value = "code-refused")
    @APIResponse(responseCode = "422", description = "The code is mistyped, has expired or was used before.")
    @APIResponse(responseCode = "429", description = "Too many codes were tried from this network address.")
    public Response use(@NotNull @Valid NewPassword wish, @Context HttpServerRequest request) {
        throttle.reset(NetworkAddress.of(request));
        var user = resets.use(wish.code(), wish.newPassword(), ClientInfo.of(request));
        return Response.noContent()
                .cookie(knownDevices.expect(user, request))
                .header("Clear-Site-Data", "\"cache\"") // a session of this browser may be among those that have ended
                .build();
    }
}
