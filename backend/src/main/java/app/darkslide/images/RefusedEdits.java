package app.darkslide.images;

import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** Collects the images that cannot be changed as all others can, so that the refusal of them all names each. */
final class RefusedEdits {
    /** In the answer, which stays small; the detail tells how many there are. */
    private static final int NAMED = 100;

    private final List<UUID> ids;
    private final List<FieldError> errors = new ArrayList<>();
    private ProblemReason reason;
    private int count;

    RefusedEdits(List<UUID> ids) {
        this.ids = ids;
    }

    /** An image that is refused stays as it is until they all are. */
    Details unless(UUID id, Details present, Supplier<Details> edit) {
        try {
            return edit.get();
        } catch (EditRefusedException e) {
            reason = reason == null ? e.reason : reason;
            if (count++ < NAMED)
                errors.add(new FieldError("/ids/" + ids.indexOf(id), "The image %s %s".formatted(id, e.getMessage())));
            return present;
        }
    }

    void throwIfAny() {
        if (count == 0) return;
        throw ProblemException.inFields(
                reason,
                "%d of the images cannot be changed like that. Nothing was changed.".formatted(count),
                List.copyOf(errors));
    }
}
