package app.darkslide.dates;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A date and perhaps a time, as far as they are known.
 *
 * @param local by a clock, truncated to the precision
 * @param offset of that clock from UTC; null where nothing says it, and then none is made up
 */
public record PartialDate(LocalDateTime local, Precision precision, ZoneOffset offset) {
    /** The oldest surviving photograph was taken in 1826 or 1827. */
    public static final int EARLIEST_YEAR = 1826;

    /** A clock that was never set begins on one of these days. Nobody took a digital photograph on them. */
    private static final Set<LocalDate> UNSET = Set.of(LocalDate.of(1970, 1, 1), LocalDate.of(1980, 1, 1));

    private static final Duration FURTHEST_EAST = Duration.ofHours(14);
    private static final Duration FURTHEST_WEST = Duration.ofHours(12);

    public PartialDate {
        local = precision.truncate(local);
    }

    /** Empty for a date on which no image can have been taken, and for that of a clock that was never set. */
    static Optional<PartialDate> plausible(LocalDateTime local, Precision precision, ZoneOffset offset) {
        return isPlausible(local, precision)
                ? Optional.of(new PartialDate(local, precision, offset))
                : Optional.empty();
    }

    /** Whether an image can have been taken then, by a clock that was ever set. */
    public static boolean isPlausible(LocalDateTime local, Precision precision) {
        return isPossible(local, Instant.now()) && !isUnset(local, precision);
    }

    /** The time of a file, or empty as above. Wherever its clock stood, the offset may be that of another place. */
    public static Optional<PartialDate> ofFile(OffsetDateTime time) {
        var unset = UNSET.stream()
                .map(day -> day.atStartOfDay().toInstant(ZoneOffset.UTC))
                .anyMatch(start -> !time.toInstant().isBefore(start.minus(FURTHEST_EAST))
                        && time.toInstant()
                                .isBefore(start.plus(1, ChronoUnit.DAYS).plus(FURTHEST_WEST)));
        return unset
                ? Optional.empty()
                : plausible(time.toLocalDateTime().truncatedTo(ChronoUnit.MILLIS), Precision.SECOND, time.getOffset());
    }

    /** From the first photograph until tomorrow: a clock may be in any zone, and fast. */
    public static boolean isPossible(LocalDateTime local, Instant now) {
        return local.getYear() >= EARLIEST_YEAR
                && local.toInstant(ZoneOffset.UTC).isBefore(now.plus(1, ChronoUnit.DAYS));
    }

    /** A year or month alone was written by somebody who knew it. */
    private static boolean isUnset(LocalDateTime local, Precision precision) {
        return precision.compareTo(Precision.DAY) >= 0 && UNSET.contains(local.toLocalDate());
    }

    /** The same with what else is known of the time: a fraction of a second, and an offset if it has none. */
    public PartialDate with(long nanos, ZoneOffset other) {
        var exact = precision == Precision.SECOND && local.getNano() == 0 ? local.plusNanos(nanos) : local;
        return new PartialDate(exact, precision, offset == null ? other : offset);
    }

    /** The first one of several. */
    static Optional<PartialDate> first(Stream<Optional<PartialDate>> dates) {
        return dates.flatMap(Optional::stream).findFirst();
    }
}
