package app.darkslide.admin;

import static java.util.stream.Collectors.toMap;

import app.darkslide.deletions.DeletionRecord;
import app.darkslide.quotas.Account;
import app.darkslide.quotas.Quotas;
import app.darkslide.sessions.Role;
import app.darkslide.users.AccountAdministration;
import app.darkslide.users.AccountList;
import app.darkslide.web.ApiDocument;
import app.darkslide.web.Cursor;
import app.darkslide.web.Page;
import app.darkslide.web.ProblemException;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/admin/users")
@Tag(name = "Administration")
@RolesAllowed(Role.ADMINISTRATORS)
class AccountResource {
    /** The kind of its cursors. */
    private static final byte CURSOR = 1;

    @Inject
    AccountList list;

    @Inject
    Quotas quotas;

    @Inject
    AccountAdministration accounts;

    @Inject
    CurrentAdministrator administrator;

    @Schema(description = "A page of the accounts.")
    record AccountPage(
            @Schema(description = "The accounts, oldest first.")
            List<AccountView> items,

            @Schema(
                    description = "The cursor of the next page; null on the last one.",
                    examples = "0d4f9a4e-5c5e-4f0e-9c6e-0f6f3a6a7c11",
                    nullable = true)
            String next)
            implements Page {}

    @Schema(name = "AccountChange", description = "The changes to somebody's account.")
    record Change(
            @Schema(description = "The new role; without one, it stays.", nullable = true)
            Role role,

            @Schema(
                    description = "Whether nobody can sign in to it; without it, this stays.",
                    examples = "true",
                    nullable = true)
            Boolean disabled,

            @Schema(description = "What the user may keep; without it, this stays.", nullable = true) @Valid Quota quota) {}

    @GET
    @Operation(
            operationId = "listAccounts",
            summary = "See the accounts",
            description = "Who has one, and how much they store. No image, name or place.")
    @APIResponse(
            responseCode = "200",
            description = "A page, with a Link header to the next one.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AccountPage.class)))
    public Response list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit, @QueryParam("cursor") String cursor) {
        var rows = list.page(cursor == null ? null : position(cursor), limit + 1);
        var shown = rows.stream().limit(limit).toList();
        var next = Page.next(rows, shown.size(), account -> Cursor.of(CURSOR, account.id(), account.createdAt()));
        return new AccountPage(views(shown), next).at("/admin/users", limit);
    }

    private static AccountList.Position position(String cursor) {
        var bytes = Cursor.read(cursor, 1);
        if (bytes.get() != CURSOR) throw Cursor.unknown();
        return new AccountList.Position(Cursor.time(bytes), Cursor.id(bytes));
    }

    @PATCH
    @Path("/{id}")
    @Operation(
            operationId = "changeAccountOf",
            summary = "Change a role or a quota, disable or enable an account",
            description =
                    "Disabling ends all sessions; personal access tokens are refused until the account is enabled again."
                            + " The images stay. The user sees it in their activity.")
    @APIResponseSchema(value = AccountView.class, responseDescription = "The account as it is now.")
    @Extension(name = ApiDocument.FRESH_SIGN_IN, value = "needed")
    @Extension(name = ApiDocument.PROBLEM, value = "last-administrator")
    @APIResponse(responseCode = "409", description = "It is the only administrator's.")
    public AccountView change(
            @PathParam("id") UUID id, @NotNull @Valid Change change, @Context HttpServerRequest request) {
        var actor = administrator.fresh(request);
        if (change.role() != null || change.disabled() != null)
            accounts.change(id, change.role(), change.disabled(), actor);
        if (change.quota() != null) accounts.setQuota(id, change.quota().limits(), actor);
        var account = list.find(id).orElseThrow(ProblemException::notFound);
        return views(List.of(account)).stream().findFirst().orElseThrow(ProblemException::notFound);
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            operationId = "eraseAccountOf",
            summary = "Erase an account",
            description = "Destroys its key, the account and all its images, at once and for good.")
    @APIResponse(
            responseCode = "200",
            description = "Everything is gone; keep this record.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = DeletionRecord.class)))
    @Extension(name = ApiDocument.FRESH_SIGN_IN, value = "needed")
    @Extension(name = ApiDocument.PROBLEM, value = "last-administrator")
    @APIResponse(responseCode = "409", description = "It is the only administrator's.")
    public DeletionRecord erase(@PathParam("id") UUID id, @Context HttpServerRequest request) {
        return accounts.erase(id, administrator.fresh(request));
    }

    /** Without those that were erased just now. */
    private List<AccountView> views(List<AccountList.Account> shown) {
        var storage = quotas
                .accounts(shown.stream().map(AccountList.Account::id).toList())
                .stream()
                .collect(toMap(Account::owner, kept -> kept));
        return shown.stream()
                .filter(account -> storage.containsKey(account.id()))
                .map(account -> {
                    var kept = storage.get(account.id());
                    return AccountView.of(account, quotas.storage(kept), Quota.of(kept.own()));
                })
                .toList();
    }
}
