package app.darkslide.images;

import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import java.util.List;

/** An edit that an image cannot have because of what it is now. Its message goes on where the image is named. */
final class EditRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    EditRefusedException(String message) {
        super(message, null, false, false);
    }

    /** Where there is one image only. */
    ProblemException inField(String pointer) {
        return ProblemException.inFields(
                ProblemType.INVALID_REQUEST,
                "The image %s. Nothing was changed.".formatted(getMessage()),
                List.of(new FieldError(pointer, getMessage())));
    }
}
