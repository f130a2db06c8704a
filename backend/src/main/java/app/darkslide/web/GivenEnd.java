package app.darkslide.web;

import app.darkslide.web.Problem.FieldError;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** When somebody wants something to end. */
public final class GivenEnd {
    private static final String FIELD = "/expiresAt";

    private GivenEnd() {}

    /**
     * @param lifetime the longest, from now on
     * @param subject of what is said if it is refused, such as {@code the link}
     * @return with the precision of the columns
     * @throws ProblemException 400 for a time that is past or too far away, in the field {@code expiresAt} of the body
     */
    public static Instant of(Instant given, Instant now, Duration lifetime, String subject) {
        if (!given.isAfter(now)) throw refused(FieldRule.PAST.error(FIELD, "must be in the future"), subject);
        var days = lifetime.toDays();
        if (given.isAfter(now.plus(lifetime)))
            throw refused(
                    FieldRule.TOO_FAR_AWAY.error(FIELD, "must be at most %d days away".formatted(days), days), subject);
        return given.truncatedTo(ChronoUnit.MICROS);
    }

    private static ProblemException refused(FieldError error, String subject) {
        return ProblemException.inFields(
                ProblemType.INVALID_REQUEST,
                "The time at which %s ends %s. Nothing was changed.".formatted(subject, error.detail()),
                List.of(error));
    }
}
