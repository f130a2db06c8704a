package app.darkslide.images;

import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the edits of one request turn images with: renditions that were made before any row is locked, and whose files are
 * written. When it is closed, the files that no row refers to are deleted: those that were replaced and, of these, those that were
 * not needed. Where that is uncertain, because a commit was not answered, both are left to the {@link OrphanSweeper}.
 */
final class PreparedRotations implements AutoCloseable {
    /** For edits that turn nothing. */
    static final PreparedRotations NONE = new PreparedRotations(null);

    private final ImageFiles files;
    private final Map<Turn, WrittenRenditions> prepared = new HashMap<>();
    private final Map<UUID, EditOutcome> impossible = new HashMap<>();
    private final List<Used> used = new ArrayList<>();
    private boolean committed;

    private record Turn(UUID image, int rotation) {}

    private record Used(Turn turn, Collection<String> replaced) {}

    /** Somebody has turned an image since its renditions were made. */
    static final class OutdatedException extends RuntimeException {
        private static final long serialVersionUID = 1;

        OutdatedException() {
            super(null, null, false, false);
        }
    }

    PreparedRotations(ImageFiles files) {
        this.files = files;
    }

    void add(UUID image, int rotation, WrittenRenditions written) {
        prepared.put(new Turn(image, rotation), written);
    }

    /** Notes that an image cannot be turned. */
    void addImpossible(UUID image, EditOutcome why) {
        impossible.put(image, why);
    }

    /** Whether an image needs no more preparation for this. */
    boolean has(UUID image, int rotation) {
        return impossible.containsKey(image) || prepared.containsKey(new Turn(image, rotation));
    }

    /** @throws ProblemException for an image that cannot be turned */
    void requirePossible(UUID image) {
        var why = impossible.get(image);
        if (why == EditOutcome.DAMAGED)
            throw new ProblemException(
                    ProblemReason.ORIGINAL_DAMAGED,
                    "The original is damaged, so the image cannot be turned; uploading the same file again repairs it."
                            + " Nothing was changed.");
        if (why != null)
            throw ProblemException.inFields(
                    ProblemReason.ROTATION_IMPOSSIBLE,
                    "The image cannot be turned. Nothing was changed.",
                    List.of(new FieldError(
                            "/rotation", "has no effect: there is no preview, or none that could be made anew")));
    }

    /** Those that cannot be turned, and why. */
    Map<UUID, EditOutcome> impossible() {
        return impossible;
    }

    /**
     * Called inside the transaction, before the row changes.
     *
     * @throws OutdatedException if nothing was prepared for this
     */
    WrittenRenditions take(Image image, int rotation) {
        var turn = new Turn(image.id, rotation);
        var written = prepared.get(turn);
        if (written == null) throw new OutdatedException();
        used.add(new Used(turn, image.renditionParts()));
        return written;
    }

    void rolledBack() {
        used.clear();
    }

    void committed() {
        committed = true;
    }

    @Override
    public void close() {
        used.forEach(one -> {
            prepared.remove(one.turn);
            if (committed) files.delete(one.turn.image, one.replaced);
        });
        prepared.forEach((turn, written) -> files.delete(turn.image, written.parts()));
    }
}
