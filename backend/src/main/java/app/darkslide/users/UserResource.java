package app.darkslide.users;

import app.darkslide.activity.ActivityKind;
import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ClientInfo;
import app.darkslide.deletions.DeletionRecord;
import app.darkslide.passwords.PasswordRules;
import app.darkslide.quotas.Quotas;
import app.darkslide.sessions.Cookies;
import app.darkslide.sessions.CurrentUser;
import app.darkslide.throttling.Throttle;
import app.darkslide.web.ApiDocument;
import app.darkslide.web.NetworkAddress;
import app.darkslide.web.ProblemException;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/users")
@Tag(name = "Accounts")
class UserResource {
    private static final String USERNAME = "[A-Za-z0-9][A-Za-z0-9._-]*";
    private static final String USERNAME_MESSAGE =
            "may have letters, digits, dots, hyphens and underscores, and begins with a letter or digit";
    static final String EMAIL = "[^@\\s<>()]+@[^@\\s<>()]+";

    @Inject
    UserRepository users;

    @Inject
    Registration registration;

    @Inject
    AccountErasure erasure;

    @Inject
    CurrentUser currentUser;

    @Inject
    Quotas quotas;

    @Inject
    Throttle throttle;

    @Inject
    AccountChange change;

    @Inject
    ActivityLog activity;

    /** The data of a new account. */
    @Schema(description = "A new account.")
    record NewUser(
            @Schema(
                    description = "The name to sign in with. It has to be unique, whatever its case.",
                    examples = "ansel")
            @NotNull @Size(min = 3, max = 32) @Pattern(regexp = USERNAME, message = USERNAME_MESSAGE) String username,

            @Schema(description = "An e-mail address. It works for signing in, too.", examples = "ansel@example.org")
            @NotNull @Size(max = 254) @Email(regexp = EMAIL) String email,

            @Schema(
                    description = PasswordRules.DESCRIPTION,
                    examples = "ten sheep under old glass",
                    minLength = 12,
                    maxLength = 256)
            @NotNull @Size(max = 4 * PasswordRules.MAX_LENGTH) String password,

            @Schema(
                    description =
                            "What follows the # in the address of an invitation, or in the one that the console shows"
                                    + " until there is an administrator. GET /users/options tells whether it is needed.",
                    examples = "wW3xGq0vYb1pTn8Kc5RzL2dHsE7uJf4A",
                    nullable = true)
            @Size(min = 1, max = 128) String invitation) {}

    @Schema(description = "The changes to an account.")
    record Change(
            @Schema(description = "The new user name; without one, it stays.", examples = "adams", nullable = true)
            @Size(min = 3, max = 32) @Pattern(regexp = USERNAME, message = USERNAME_MESSAGE) String username,

            @Schema(
                    description = "The new e-mail; without one, it stays.",
                    examples = "adams@example.org",
                    nullable = true)
            @Size(max = 254) @Email(regexp = EMAIL) String email) {}

    @POST
    @PermitAll
    @Operation(summary = "Register", description = "Creates an account. Sign in with it afterwards.")
    @APIResponse(
            responseCode = "201",
            description = "The account was created.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = UserView.class)))
    @Extension(name = ApiDocument.PROBLEM, value = "invitation-needed")
    @APIResponse(
            responseCode = "403",
            description = "There is no valid invitation; or registration is closed (registration-closed).")
    @APIResponse(responseCode = "409", description = "The user name or the e-mail is taken; the errors say which.")
    @APIResponse(responseCode = "429", description = "Too many accounts from this network address.")
    public Response register(@NotNull @Valid NewUser user, @Context HttpServerRequest request) {
        throttle.registration(NetworkAddress.of(request));
        var made = registration.register(user.username(), user.email(), user.password(), user.invitation());
        return Response.created(URI.create("/users/me"))
                .entity(UserView.of(made, quotas.used(made.id)))
                .build();
    }

    @GET
    @Path("/me")
    @Authenticated
    @Transactional
    @Operation(summary = "See your account", description = "With the storage that your images take, and may take.")
    @APIResponseSchema(value = UserView.class, responseDescription = "Your account.")
    public UserView me() {
        var user = users.find(currentUser.user()).orElseThrow(ProblemException::notFound);
        return UserView.of(user, quotas.used(user.id));
    }

    @PATCH
    @Path("/me")
    @Authenticated
    @Operation(operationId = "changeAccount", summary = "Change your user name or e-mail")
    @APIResponseSchema(value = UserView.class, responseDescription = "Your account as it is now.")
    @Extension(name = ApiDocument.FRESH_SIGN_IN, value = "needed")
    @APIResponse(responseCode = "409", description = "The user name or the e-mail is taken; the errors say which.")
    @APIResponse(responseCode = "429", description = "Too many names were tried from this network address.")
    public UserView change(@NotNull @Valid Change wish, @Context HttpServerRequest request) {
        currentUser.requireFresh();
        throttle.registration(NetworkAddress.of(request));
        var user = change.run(currentUser.user(), wish.username(), wish.email(), ClientInfo.of(request));
        return UserView.of(user, quotas.used(user.id));
    }

    @DELETE
    @Path("/me")
    @Authenticated
    @Operation(
            summary = "Erase your account",
            description = "Destroys your key, your account and all your images, at once and for good.")
    @APIResponse(
            responseCode = "200",
            description = "Everything is gone; keep this record.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeletionRecord.class)))
    @Extension(name = ApiDocument.FRESH_SIGN_IN, value = "needed")
    @APIResponse(responseCode = "409", description = "You are the only administrator, and others have accounts.")
    public Response erase(@Context HttpServerRequest request) {
        activity.record(currentUser.user(), ActivityKind.ERASURE_ASKED, ClientInfo.of(request));
        currentUser.requireFresh();
        return Response.ok(erasure.run(currentUser.user()))
                .cookie(Cookies.cleared(request))
                .header("Clear-Site-Data", Cookies.WITH_ALL_ELSE)
                .build();
    }
}
