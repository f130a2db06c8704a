package app.darkslide.images;

import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import java.util.List;

/** An edit that an image cannot have because of what it is now. Its message goes on where the image is named. */
final class EditRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    final ProblemReason reason;

    EditRefusedException(ProblemReason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    /** Where there is one image only. */
    ProblemException inField(String pointer) {
        return ProblemException.inFields(
                reason,
                "The image %s. Nothing was changed.".formatted(getMessage()),
                List.of(new FieldError(pointer, getMessage())));
    }
}
