package app.darkslide.uploads;

import static java.util.stream.Collectors.toMap;

import app.darkslide.images.ImageAccess;
import app.darkslide.images.ImageFiles;
import app.darkslide.uploads.KnownImages.KnownImage;
import app.darkslide.viewers.CurrentViewer;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/images/check")
@Tag(name = "Images")
@Authenticated
class DuplicateCheckResource {
    @Inject
    KnownImages images;

    @Inject
    ImageAccess access;

    @Inject
    CurrentViewer viewer;

    @Inject
    ImageFiles files;

    @Schema(description = "Files that might be uploaded.")
    record Candidates(
            @Schema(description = "1 to 1,000 files.") @NotNull @Size(min = 1, max = 1000) List<@NotNull @Valid Candidate> images) {}

    @Schema(description = "A file that might be uploaded.")
    record Candidate(
            @Schema(description = "Any name for it in plain ASCII; it comes back with the verdict.", examples = "1")
            @NotNull @Pattern(regexp = "[ -~]{1,64}", message = "must be 1 to 64 characters of plain ASCII") String id,

            @Schema(
                    description = "SHA-256 of the file in hex.",
                    examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
            @NotNull @Pattern(regexp = "[0-9a-fA-F]{64}", message = "must be 64 hexadecimal digits") String sha256) {}

    @Schema(description = "What to do with each file, in the order of the request.")
    record Verdicts(
            @Schema(description = "One for each file.") List<Verdict> results) {}

    @Schema(description = "What to do with a file.")
    record Verdict(
            @Schema(description = "The name that it was given in the request.", examples = "1")
            String id,

            Action action,

            @Schema(
                    description = "The image that is already there.",
                    nullable = true,
                    examples = "019ab1c2-8f0e-7c3b-9a55-3f1f0f2a9b77")
            UUID image) {}

    @Schema(
            description =
                    "accept: upload it. duplicate: it is here already. trashed: it is in the trash; restore it or upload it"
                            + " again. damaged: what is stored of it is damaged; upload it again, which repairs it, or says"
                            + " why it cannot.")
    enum Action {
        @JsonProperty("accept")
        ACCEPT,
        @JsonProperty("duplicate")
        DUPLICATE,
        @JsonProperty("trashed")
        TRASHED,
        @JsonProperty("damaged")
        DAMAGED
    }

    @POST
    @Operation(
            summary = "Ask which files are already here",
            description = "Among your own images only. It spares you uploading them again.")
    @APIResponseSchema(value = Verdicts.class, responseCode = "200", responseDescription = "A verdict for each file.")
    public Verdicts check(@NotNull @Valid Candidates candidates) {
        var gallery = access.gallery(viewer.get());
        var digests = candidates.images().stream()
                .map(candidate -> gallery.digest(HexFormat.of().parseHex(candidate.sha256())))
                .toList();
        var present = images.findAll(gallery, digests).stream()
                .collect(toMap(known -> ByteBuffer.wrap(known.digest()), known -> known));
        return new Verdicts(IntStream.range(0, digests.size())
                .mapToObj(i -> verdict(candidates.images().get(i).id(), present.get(ByteBuffer.wrap(digests.get(i)))))
                .toList());
    }

    private Verdict verdict(String id, KnownImage present) {
        if (present == null) return new Verdict(id, Action.ACCEPT, null);
        if (present.hasDamagedBytes() || !isThere(present)) return new Verdict(id, Action.DAMAGED, present.id());
        return new Verdict(id, present.isInTrash() ? Action.TRASHED : Action.DUPLICATE, present.id());
    }

    /** Only by the size of its file: a thousand are asked for at once. */
    private boolean isThere(KnownImage image) {
        try {
            return files.hasOriginal(image.id(), image.size());
        } catch (IOException unreadable) {
            return false; // then it may be sent again, and is repaired
        }
    }
}
