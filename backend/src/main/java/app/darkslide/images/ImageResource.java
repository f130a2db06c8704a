package app.darkslide.images;

import app.darkslide.viewers.CurrentViewer;
import app.darkslide.web.NullOrMissing;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/images")
@Tag(name = "Images")
@Authenticated
class ImageResource {
    @Inject
    ImageAccess access;

    @Inject
    ImageEdits edits;

    @Inject
    ImageRotations turns;

    @Inject
    TagEdits tagEdits;

    @Inject
    CurrentViewer viewer;

    @Schema(description = "The changes; a missing field stays as it is.")
    record Edit(
            @Schema(description = "The new name.", examples = "beach.jpg", maxLength = 255)
            String fileName,

            @Schema(
                    implementation = String.class,
                    description = "The new description, of up to 2,000 characters; null removes it.",
                    examples = "Two children on a beach at dusk",
                    nullable = true)
            JsonNode description,

            @Schema(
                    implementation = NewTaken.class,
                    description =
                            "When it was taken, as the owner knows; null takes that back, and what its file says counts again.",
                    nullable = true)
            @JsonDeserialize(using = NullOrMissing.class)
            Optional<@Valid NewTaken> taken,

            @Schema(description = "Whether it is a favourite.", examples = "true")
            Boolean favourite,

            @Schema(
                    description =
                            "By how many degrees clockwise it is turned, on top of what its file says: 0, 90, 180 or 270.",
                    enumeration = {"0", "90", "180", "270"},
                    examples = "90")
            Integer rotation,

            @Schema(description = "Ids of tags that it gets, up to 200.", examples = "[\"aZ3_-bQ1\"]")
            @Size(max = TagEdit.MAX) List<@NotNull String> addTags,

            @Schema(description = "Ids of tags that it loses, up to 200.", examples = "[\"x1Yz0_aB\"]")
            @Size(max = TagEdit.MAX) List<@NotNull String> removeTags) {

        Details of(Details present, TagEdit tags) {
            return present.edited(
                            fileName == null ? present.fileName() : FileName.of(fileName),
                            description == null ? present.description() : Description.of(description),
                            newTaken(present))
                    .marked(favourite == null ? present.hasFavourite() : favourite, tags.of(present.tagIds()))
                    .turned(rotationOf(present));
        }

        private CaptureTime newTaken(Details present) {
            if (taken == null) return present.taken();
            try {
                return taken.map(NewTaken::taken).orElseGet(present::takenWithoutOwner);
            } catch (EditRefusedException e) {
                throw e.inField("/taken");
            }
        }

        int rotationOf(Details present) {
            return rotation == null ? present.degrees() : rotation;
        }
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "See an image's details", description = "Works in the trash too.")
    @APIResponse(
            responseCode = "200",
            description = "The image's details, with an ETag.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImageView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(access.see(viewer.get(), id).open());
    }

    @PATCH
    @Path("/{id}")
    @Operation(
            summary = "Change an image's name, description, date, tags, or whether it is a favourite; or turn it",
            description =
                    "The original stays byte for byte as it is. For a turn the renditions are made anew, which may take"
                            + " seconds; an image without preview cannot be turned.")
    @APIResponse(
            responseCode = "200",
            description = "The image as it is now, with its new ETag.",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = ImageView.class)))
    public Response edit(
            @PathParam("id") UUID id, @HeaderParam(HttpHeaders.IF_MATCH) String ifMatch, @NotNull @Valid Edit edit) {
        Rotation.require(edit.rotation());
        var gallery = access.gallery(viewer.get());
        var turned = edit.rotation() == null ? List.<UUID>of() : List.of(id);
        try {
            return answer(turns.with(gallery, turned, edit::rotationOf, prepared -> {
                prepared.requirePossible(id);
                return edits.edit(gallery, id, ifMatch, present -> edit.of(present, tags(gallery, edit)), prepared);
            }));
        } catch (EditRefusedException e) {
            throw e.inField("/addTags");
        }
    }

    private TagEdit tags(Gallery gallery, Edit edit) {
        return tagEdits.of(gallery, edit.addTags(), edit.removeTags());
    }

    private static Response answer(OpenedImage image) {
        return Response.ok(ImageView.of(image))
                .header(HttpHeaders.ETAG, image.row().etag())
                .build();
    }
}
