package app.darkslide.images;

import app.darkslide.deletions.DeletionRecord;
import app.darkslide.keys.OwnerKeys;
import app.darkslide.sessions.CurrentUser;
import app.darkslide.web.ProblemException;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.OptBoolean;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.Authenticated;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/images")
@Tag(name = "Pictures")
@Authenticated
class ImageResource {
    @Inject
    ImageRepository images;

    @Inject
    ImageEdits edits;

    @Inject
    ImageTrash trash;

    @Inject
    ImageDestruction deletions;

    @Inject
    OwnerKeys ownerKeys;

    @Inject
    CurrentUser signedIn;

    @Schema(description = "What is to be changed; what is missing stays as it is.")
    record Changes(
            @Schema(description = "Another name.", examples = "beach.jpg", maxLength = 255)
            String fileName,

            @Schema(
                    implementation = String.class,
                    description = "What there is to say of it, of up to 2,000 characters; null takes it away.",
                    examples = "Two children on a beach at dusk",
                    nullable = true)
            JsonNode description,

            @Valid NewTaken taken) {

        Details of(Details present) {
            return present.edited(
                    fileName == null ? present.fileName() : FileName.of(fileName),
                    description == null ? present.description() : Description.of(description),
                    taken == null ? present.taken() : taken.taken());
        }
    }

    @Schema(description = "When it was taken, as its owner knows it.")
    record NewTaken(
            @Schema(
                    description = "The local date and time, between 1826 and tomorrow.",
                    examples = "2015-05-01T12:30:00")
            @NotNull @JsonFormat(lenient = OptBoolean.FALSE)
            LocalDateTime local,

            @Schema(
                    description = "The clock's offset from UTC; null or missing where it is not known.",
                    examples = "+02:00",
                    nullable = true)
            @Pattern(regexp = "[+-](?:0\\d|1[0-7]):[0-5]\\d|Z", message = "must be an offset such as +02:00")
            String offset) {

        CaptureTime taken() {
            return CaptureTime.of(local, offset == null ? null : ZoneOffset.of(offset), Instant.now());
        }
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "See a picture's details", description = "Also of one in the trash.")
    @APIResponse(
            responseCode = "200",
            description = "The picture's details, with an ETag.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImageView.class)))
    public Response get(@PathParam("id") UUID id) {
        var image = QuarkusTransaction.requiringNew()
                .call(() -> images.find(signedIn.user(), id))
                .orElseThrow(ProblemException::notFound);
        return answer(image, SealedDetails.open(image, ownerKeys.of(image.ownerId)));
    }

    @PATCH
    @Path("/{id}")
    @Operation(
            summary = "Change a picture's name, description or date",
            description = "The original stays byte for byte as it is.")
    @APIResponse(
            responseCode = "200",
            description = "The picture as it is now, with its new ETag.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImageView.class)))
    @APIResponse(responseCode = "412", description = "If-Match names another version than the present one.")
    public Response edit(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag that you saw; changes only if it still holds.")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @NotNull @Valid Changes changes) {
        var edited = edits.edit(signedIn.user(), id, ifMatch, changes::of);
        return answer(edited.image(), edited.details());
    }

    @DELETE
    @Path("/{id}")
    @Operation(
            summary = "Put a picture into the trash, or delete it for good",
            description = "What is in the trash is deleted for good after a while. With forever that happens at once,"
                    + " wherever the picture is: its key is destroyed first, and from then on its files are noise"
                    + " wherever copies of them lie.")
    @Parameter(
            name = "forever",
            in = ParameterIn.QUERY,
            allowEmptyValue = true,
            description = "Present to delete it for good.")
    @APIResponse(
            responseCode = "200",
            description = "It is in the trash; or it is gone, and this record is for you to keep.",
            content =
                    @Content(
                            mediaType = "application/json",
                            schema = @Schema(oneOf = {ImageView.class, DeletionRecord.class})))
    @APIResponse(responseCode = "412", description = "If-Match names another version than the present one.")
    public Response delete(
            @PathParam("id") UUID id,
            @Parameter(description = "The ETag that you saw; deletes only if it still holds.")
                    @HeaderParam(HttpHeaders.IF_MATCH)
                    String ifMatch,
            @Context HttpServerRequest request) {
        if (request.getParam("forever") != null)
            return Response.ok(deletions.delete(signedIn.user(), id, ifMatch)).build();
        var image = trash.put(signedIn.user(), id, ifMatch);
        return answer(image, SealedDetails.openOrLost(image, ownerKeys.of(image.ownerId)));
    }

    private static Response answer(Image image, Details details) {
        return Response.ok(ImageView.of(image, details))
                .header(HttpHeaders.ETAG, image.etag())
                .build();
    }
}
