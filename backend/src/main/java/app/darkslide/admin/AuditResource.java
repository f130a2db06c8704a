package app.darkslide.admin;

import app.darkslide.audit.AuditLog;
import app.darkslide.audit.AuditView;
import app.darkslide.sessions.Role;
import app.darkslide.web.Cursor;
import app.darkslide.web.Page;
import jakarta.annotation.security.RolesAllowed;
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

@Path("/admin/audit")
@Tag(name = "Administration")
@RolesAllowed(Role.ADMINISTRATORS)
class AuditResource {
    @Inject
    AuditLog audit;

    @Schema(description = "A page of what administrators did.")
    record AuditPage(
            @Schema(description = "The entries, newest first.")
            List<AuditView> items,

            @Schema(
                    description = "The cursor of the next page; null on the last one.",
                    examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77",
                    nullable = true)
            String next)
            implements Page {}

    @GET
    @Operation(
            operationId = "audit",
            summary = "See what administrators did",
            description = "And which accounts were created. Nothing is ever taken out.")
    @APIResponse(
            responseCode = "200",
            description = "A page, with a Link header to the next one.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = AuditPage.class)))
    public Response list(
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(200) int limit, @QueryParam("cursor") String cursor) {
        var rows = audit.page(cursor == null ? null : Cursor.uuid(cursor), limit + 1);
        var items = rows.stream().limit(limit).toList();
        return new AuditPage(items, Page.next(rows, items.size(), AuditView::id)).at("/admin/audit", limit);
    }
}
