package app.darkslide.images;

import app.darkslide.web.Problem.FieldError;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import java.util.List;

/** Quarter turns as clients send them, in degrees clockwise. */
final class Rotation {
    private static final int FULL = 360;
    private static final int QUARTER = 90;

    private Rotation() {}

    /** @throws ProblemException unless it is missing or 0, 90, 180 or 270 */
    static void require(Integer degrees) {
        if (degrees != null && !isQuarters(degrees)) throw refused("/rotation", "must be 0, 90, 180 or 270");
    }

    /** @throws ProblemException unless it is missing or 90, 180 or 270 */
    static void requireChange(Integer degrees) {
        if (degrees != null && (degrees == 0 || !isQuarters(degrees)))
            throw refused("/rotateBy", "must be 90, 180 or 270");
    }

    static int sum(int degrees, int more) {
        return (degrees + more) % FULL;
    }

    static ProblemException refused(String pointer, String detail) {
        return ProblemException.inFields(
                ProblemType.INVALID_REQUEST,
                "The image cannot be turned like that. Nothing was changed.",
                List.of(new FieldError(pointer, detail)));
    }

    private static boolean isQuarters(int degrees) {
        return degrees >= 0 && degrees < FULL && degrees % QUARTER == 0;
    }
}
