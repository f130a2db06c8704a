package app.darkslide.images;

import app.darkslide.users.DeletionRecord;
import app.darkslide.users.OwnerKeys;
import app.darkslide.users.SignedIn;
import app.darkslide.web.Compressed;
import app.darkslide.web.EntityTags;
import app.darkslide.web.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/images")
@Tag(name = "Pictures")
@Authenticated
class ImageResource {
    @Inject
    ImageRepository images;

    @Inject
    ImageDeletions deletions;

    @Inject
    OwnerKeys ownerKeys;

    @Inject
    SignedIn signedIn;

    @Schema(description = "A page of pictures.")
    record Page(
            @Schema(description = "The pictures, newest first by when they were taken.")
            List<ImageView> items,

            @Schema(
                    description = "The cursor of the next page; null on the last one.",
                    examples = "AAUV9n5nQAAZGrHCjw58O5pVPx8PKpt3",
                    nullable = true)
            String next) {}

    @GET
    @Compressed
    @Operation(summary = "List your pictures", description = "Newest first by when they were taken, page by page.")
    @APIResponse(
            responseCode = "200",
            description = "A page, with a Link header to the next one.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = Page.class)))
    public Response list(
            @Parameter(description = "How many, 1 to 200.") @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(200) int limit,
            @Parameter(description = "Where the page before ended, from its next.") @QueryParam("cursor")
                    String cursor) {
        var owner = signedIn.user();
        var rows = QuarkusTransaction.requiringNew()
                .call(() -> cursor == null
                        ? images.newest(owner, limit + 1)
                        : images.after(owner, Cursor.parse(cursor), limit + 1));
        var key = ownerKeys.of(owner);
        var items = rows.stream()
                .limit(limit)
                .map(row -> ImageView.of(row, SealedDetails.open(row, key)))
                .toList();
        if (rows.size() <= limit) return Response.ok(new Page(items, null)).build();
        var next = Cursor.behind(rows.get(limit - 1)).toString();
        return Response.ok(new Page(items, next))
                .header(HttpHeaders.LINK, "</images?limit=%d&cursor=%s>; rel=\"next\"".formatted(limit, next))
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "See a picture's details")
    @APIResponse(
            responseCode = "200",
            description = "The picture's details, with an ETag.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImageView.class)))
    public Response get(@PathParam("id") UUID id) {
        var image = find(id);
        var view = ImageView.of(image, SealedDetails.open(image, ownerKeys.of(image.ownerId)));
        return Response.ok(view).header(HttpHeaders.ETAG, etag(image)).build();
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Delete a picture for good",
            description =
                    "Destroys the picture's key first: from then on its files are noise wherever copies of them lie.")
    @APIResponseSchema(value = DeletionRecord.class, responseDescription = "It is gone; keep this record if you like.")
    @APIResponse(responseCode = "412", description = "If-Match names another version than the present one.")
    public DeletionRecord delete(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag that you saw; deletes only if it still holds.")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch) {
        if (ifMatch != null) EntityTags.requireMatch(ifMatch, etag(find(id)));
        return deletions.delete(signedIn.user(), id);
    }

    private Image find(UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(() -> images.find(signedIn.user(), id))
                .orElseThrow(ProblemException::notFound);
    }

    private static String etag(Image image) {
        return '"' + image.id.toString() + '.' + image.renditionsVersion + '"';
    }
}
