package app.darkslide.trash;

import app.darkslide.images.ImageAccess;
import app.darkslide.images.ImageChanges;
import app.darkslide.viewers.CurrentViewer;
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

@Path("/images/trash/restorations")
@Tag(name = "Trash")
@Authenticated
class RestorationResource {
    @Inject
    ImageChanges changes;

    @Inject
    ImageAccess access;

    @Inject
    CurrentViewer viewer;

    @Schema(name = "ImagesToRestore", description = "The images to restore.")
    record Wanted(
            @Schema(description = "1 to 1,000 ids.") @NotNull @Size(min = 1, max = 1000) List<@NotNull UUID> ids) {}

    @Schema(description = "The outcome for each image, in the order of the request.")
    record Restorations(
            @Schema(description = "One for each id.") List<Restoration> results) {}

    @Schema(description = "The outcome for one image.")
    record Restoration(
            @Schema(description = "Its id.", examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77")
            UUID id,

            Status status) {}

    @Schema(name = "RestorationStatus", description = "It is in the gallery, or you have no such image.")
    enum Status {
        @JsonProperty("restored")
        RESTORED,
        @JsonProperty("not-found")
        NOT_FOUND
    }

    @POST
    @Operation(
            summary = "Take images out of the trash",
            description = "All of yours among them or, if something fails, none.")
    @APIResponseSchema(value = Restorations.class, responseCode = "200", responseDescription = "A result for each id.")
    public Restorations restore(@NotNull @Valid Wanted wanted) {
        var restored = changes.restore(access.gallery(viewer.get()), wanted.ids());
        return new Restorations(wanted.ids().stream()
                .map(id -> new Restoration(id, restored.contains(id) ? Status.RESTORED : Status.NOT_FOUND))
                .toList());
    }
}
