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
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/images")
@Tag(name = "Images")
@Authenticated
class ManyImagesResource {
    private static final int MAX_TURNED = 20;

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

    @Schema(description = "Images, and the same changes for all of them; a missing field stays as it is.")
    record ImagesEdit(
            @Schema(description = "1 to 1,000 ids.") @NotNull @Size(min = 1, max = 1000) List<@NotNull UUID> ids,

            @Schema(description = "Whether they are favourites.", examples = "true")
            Boolean favourite,

            @Schema(description = "Ids of tags that they get, up to 200.", examples = "[\"aZ3_-bQ1\"]")
            @Size(max = TagEdit.MAX) List<@NotNull String> addTags,

            @Schema(description = "Ids of tags that they lose, up to 200.", examples = "[\"x1Yz0_aB\"]")
            @Size(max = TagEdit.MAX) List<@NotNull String> removeTags,

            @Schema(
                    implementation = String.class,
                    description = "The new description, of up to 2,000 characters; null removes it.",
                    examples = "Summer in Wales",
                    nullable = true)
            JsonNode description,

            @Schema(
                    implementation = NewDates.class,
                    description =
                            "When they were taken; null takes back what the owner has said, and what each one's file says counts"
                                    + " again.",
                    nullable = true)
            @JsonDeserialize(using = NullOrMissing.class)
            Optional<@Valid NewDates> taken,

            @Schema(
                    description =
                            "By how many degrees clockwise they are turned further: 90, 180 or 270. Only alone, and for up"
                                    + " to 20 images, because their renditions are made anew.",
                    enumeration = {"90", "180", "270"},
                    examples = "90")
            Integer rotateBy) {

        /** So that it is refused also where there is none of the images. */
        void requireSense(Instant now) {
            Rotation.requireChange(rotateBy);
            if (rotateBy != null && changesMore())
                throw Rotation.refused("/rotateBy", "must be the only change in its request");
            if (rotateBy != null && ids.size() > MAX_TURNED)
                throw Rotation.refused("/ids", "must be up to %d with rotateBy".formatted(MAX_TURNED));
            if (description != null) Description.of(description);
            if (taken != null) taken.ifPresent(dates -> dates.requireSense(ids, now));
        }

        private boolean changesMore() {
            return Stream.of(favourite, addTags, removeTags, description, taken).anyMatch(Objects::nonNull);
        }

        int rotationOf(Details present) {
            return rotateBy == null ? present.degrees() : Rotation.sum(present.degrees(), rotateBy);
        }

        Details of(UUID id, Details present, TagEdit tags, Instant now) {
            return present.edited(
                            present.fileName(),
                            description == null ? present.description() : Description.of(description),
                            newTaken(id, present, now))
                    .marked(favourite == null ? present.hasFavourite() : favourite, tags.of(present.tagIds()))
                    .turned(rotationOf(present));
        }

        private CaptureTime newTaken(UUID id, Details present, Instant now) {
            if (taken == null || present.taken() == null) return present.taken();
            return taken.map(dates -> dates.of(present, ids.indexOf(id), now)).orElseGet(present::takenWithoutOwner);
        }
    }

    @Schema(description = "The outcome for each image, in the order of the request.")
    record ImagesEdited(
            @Schema(description = "One for each id.") List<ImageEditResult> results) {}

    @Schema(description = "The outcome for one image.")
    record ImageEditResult(
            @Schema(description = "Its id.", examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77")
            UUID id,

            EditOutcome status) {}

    @PATCH
    @Operation(
            summary = "Change many images in the same way",
            description =
                    "All of yours among them or, if something fails, none. If one of them cannot be changed like that,"
                            + " none is: the errors name it by its place among the ids. One that cannot be turned stays as it is,"
                            + " which its result says. The originals stay byte for byte as they are.")
    @APIResponseSchema(value = ImagesEdited.class, responseCode = "200", responseDescription = "A result for each id.")
    public ImagesEdited editMany(@NotNull @Valid ImagesEdit edit) {
        var now = Instant.now();
        edit.requireSense(now);
        var gallery = access.gallery(viewer.get());
        var ids = new LinkedHashSet<>(edit.ids());
        var outcomes = turns.with(gallery, edit.rotateBy() == null ? Set.of() : ids, edit::rotationOf, prepared -> {
            var refused = new RefusedEdits(edit.ids());
            var edited = edits.editMany(
                    gallery,
                    ids,
                    () -> {
                        var tags = tagEdits.of(gallery, edit.addTags(), edit.removeTags());
                        return (id, present) -> prepared.impossible().containsKey(id)
                                ? present
                                : refused.unless(id, present, () -> edit.of(id, present, tags, now));
                    },
                    prepared,
                    refused::throwIfAny);
            edited.putAll(prepared.impossible());
            return edited;
        });
        return new ImagesEdited(edit.ids().stream()
                .map(id -> new ImageEditResult(id, outcomes.getOrDefault(id, EditOutcome.NOT_FOUND)))
                .toList());
    }
}
