package app.darkslide.tokens;

import app.darkslide.activity.ClientInfo;
import app.darkslide.sessions.CurrentUser;
import app.darkslide.sessions.Scope;
import app.darkslide.web.ApiDocument;
import app.darkslide.web.ProblemException;
import app.darkslide.web.TextLine;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/users/me/tokens")
@Tag(name = "Access tokens")
@Authenticated
class TokenResource {
    @Inject
    PersonalTokenRepository repository;

    @Inject
    PersonalTokens tokens;

    @Inject
    CurrentUser currentUser;

    @Schema(description = "A new personal access token.")
    record NewToken(
            @Schema(description = "What you call it.", examples = "backup script")
            @NotNull @Size(min = 1, max = 64) @Pattern(regexp = TextLine.PATTERN, message = TextLine.MESSAGE) String name,

            @Schema(description = "What it may do.", examples = "[\"images:read\"]") @NotEmpty Set<@NotNull Scope> scopes,

            @Schema(
                    description = "When it expires (RFC 3339, UTC); without a time, in 90 days. At most a year away.",
                    examples = "2027-02-21T00:00:00Z",
                    nullable = true)
            Instant expiresAt) {}

    @Schema(description = "Your personal access tokens.")
    record TokenList(
            @Schema(description = "The tokens, newest first.")
            List<TokenView> items) {}

    @GET
    @Operation(
            operationId = "listTokens",
            summary = "See your access tokens",
            description = "When each was made, last used and expires.")
    @APIResponseSchema(value = TokenList.class, responseDescription = "Your tokens, without the tokens themselves.")
    public TokenList list() {
        var rows = repository.latest(currentUser.user());
        return new TokenList(rows.stream().map(row -> TokenView.of(row, null)).toList());
    }

    @POST
    @Operation(
            operationId = "makeToken",
            summary = "Create an access token",
            description = "For a script, which then needs no password. Location is where to revoke it.")
    @Extension(name = ApiDocument.FRESH_SIGN_IN, value = "needed")
    @APIResponse(
            responseCode = "201",
            description = "The token, shown once.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = TokenView.class)))
    public Response make(@NotNull @Valid NewToken wish, @Context HttpServerRequest request) {
        currentUser.requireFresh();
        var made =
                tokens.make(currentUser.user(), wish.name(), wish.scopes(), wish.expiresAt(), ClientInfo.of(request));
        return Response.created(URI.create("/users/me/tokens/" + made.row().id))
                .entity(TokenView.of(made.row(), made.text()))
                .build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "revokeToken",
            summary = "Revoke an access token",
            description = "Every server refuses the token within ten seconds.")
    @APIResponse(responseCode = "204", description = "The token is no longer valid.")
    public void revoke(@PathParam("id") UUID id, @Context HttpServerRequest request) {
        if (!tokens.revoke(currentUser.user(), id, ClientInfo.of(request))) throw ProblemException.notFound();
    }
}
