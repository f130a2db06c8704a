package app.darkslide.users;

import app.darkslide.activity.ActivityLog;
import app.darkslide.activity.ActivityView;
import app.darkslide.activity.ClientInfo;
import app.darkslide.sessions.CurrentUser;
import app.darkslide.web.Cursor;
import app.darkslide.web.Page;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/users/me/activity")
@Tag(name = "Accounts")
@Authenticated
class ActivityResource {
    @Inject
    ActivityLog activity;

    @Inject
    CurrentUser currentUser;

    @Inject
    HttpServerRequest request;

    @Schema(description = "A page of the history of your account.")
    record ActivityPage(
            @Schema(description = "The events, newest first.")
            List<ActivityView> items,

            @Schema(
                    description = "The cursor of the next page; null on the last one.",
                    examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77",
                    nullable = true)
            String next)
            implements Page {}

    @GET
    @Operation(
            operationId = "activity",
            summary = "See what happened to your account",
            description =
                    "Sign-ins, successful and refused, and changes of what protects the account, of the last 90 days.")
    @APIResponse(
            responseCode = "200",
            description = "A page, with a Link header to the next one.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ActivityPage.class)))
    public Response list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit, @QueryParam("cursor") String cursor) {
        var rows = activity.page(
                currentUser.user(), ClientInfo.of(request), cursor == null ? null : Cursor.uuid(cursor), limit + 1);
        var items = rows.stream().limit(limit).toList();
        return new ActivityPage(items, Page.next(rows, items.size(), ActivityView::id)).at("/users/me/activity", limit);
    }
}
