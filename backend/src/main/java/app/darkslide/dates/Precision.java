package app.darkslide.dates;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The smallest part of a date that is known; the parts below it are those of its beginning. */
@Schema(
        description = "The smallest part of the date that is known. The parts below it are the first ones:"
                + " 1985-07-01T00:00:00 of precision month is July 1985.")
public enum Precision {
    @JsonProperty("year")
    YEAR,
    @JsonProperty("month")
    MONTH,
    @JsonProperty("day")
    DAY,
    @JsonProperty("minute")
    MINUTE,
    /** And any fraction of a second. */
    @JsonProperty("second")
    SECOND;

    /** The beginning of the part that is known. */
    public LocalDateTime truncate(LocalDateTime local) {
        return switch (this) {
            case YEAR -> local.withDayOfYear(1).truncatedTo(ChronoUnit.DAYS);
            case MONTH -> local.withDayOfMonth(1).truncatedTo(ChronoUnit.DAYS);
            case DAY -> local.truncatedTo(ChronoUnit.DAYS);
            case MINUTE -> local.truncatedTo(ChronoUnit.MINUTES);
            case SECOND -> local;
        };
    }

    /** The beginning of a part that lies nearest to a time. */
    public LocalDateTime nearest(LocalDateTime local) {
        return switch (this) {
            case YEAR -> truncate(local.plusMonths(6));
            case MONTH -> truncate(local.plusDays(15));
            case DAY -> truncate(local.plusHours(12));
            case MINUTE -> truncate(local.plusSeconds(30));
            case SECOND -> local;
        };
    }
}
