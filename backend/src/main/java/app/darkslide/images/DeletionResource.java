package app.darkslide.images;

import app.darkslide.deletions.DeletionRecord;
import app.darkslide.sessions.CurrentUser;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/images/deletions")
@Tag(name = "Pictures")
@Authenticated
class DeletionResource {
    @Inject
    ImageTrash trash;

    @Inject
    ImageDestruction deletions;

    @Inject
    CurrentUser signedIn;

    @Schema(description = "Pictures that are to go.")
    record Selection(
            @Schema(description = "1 to 1,000 ids.") @NotNull @Size(min = 1, max = 1000) List<@NotNull UUID> ids,

            @Schema(description = "Whether they are deleted for good.", defaultValue = "false")
            boolean forever) {}

    @Schema(description = "What became of each of them, in the order of the request.")
    record Deletions(
            @Schema(description = "One for each id.") List<Deletion> results,

            @Schema(description = "Only if any were deleted for good; else null.", nullable = true)
            DeletionRecord record) {}

    @Schema(description = "What became of one of them.")
    record Deletion(
            @Schema(description = "Its id.", examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77")
            UUID id,

            Status status) {}

    @Schema(description = "It is in the trash, or gone for good, or there is no such picture of yours.")
    enum Status {
        @JsonProperty("trashed")
        TRASHED,
        @JsonProperty("deleted")
        DELETED,
        @JsonProperty("not-found")
        NOT_FOUND
    }

    @POST
    @Operation(
            operationId = "deleteMany",
            summary = "Put many pictures into the trash, or delete them for good",
            description = "All of them that are yours or, if something breaks, none.")
    @APIResponseSchema(value = Deletions.class, responseCode = "200", responseDescription = "A result for each id.")
    public Deletions delete(@NotNull @Valid Selection selection) {
        var owner = signedIn.user();
        var found = selection.forever() ? deletions.delete(owner, selection.ids()) : trash.put(owner, selection.ids());
        var done = selection.forever() ? Status.DELETED : Status.TRASHED;
        var record = selection.forever() && !found.isEmpty() ? deletions.record(owner, found.size()) : null;
        return new Deletions(
                selection.ids().stream()
                        .map(id -> new Deletion(id, found.contains(id) ? done : Status.NOT_FOUND))
                        .toList(),
                record);
    }
}
