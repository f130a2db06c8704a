package app.darkslide.renditions.metadata;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;

/** Tells what a camera may have meant from what is absurd; the latter is null. */
final class MetadataLimits {
    /** The oldest photograph that there is was taken in 1826 or 1827. */
    private static final int FIRST_YEAR = 1826;

    /** 00:00 on the first of January of these is what a clock shows that was never set. */
    private static final Set<LocalDateTime> UNSET =
            Set.of(LocalDateTime.of(1970, 1, 1, 0, 0), LocalDateTime.of(1980, 1, 1, 0, 0));

    private static final int LONGEST_OFFSET = 14 * 3600;

    private MetadataLimits() {}

    /** Up to two days ahead: the clock may be anywhere on earth, and fast. */
    static LocalDateTime time(LocalDateTime time) {
        var latest = LocalDateTime.now(ZoneOffset.UTC).plusDays(2);
        return time.getYear() < FIRST_YEAR || time.isAfter(latest) || UNSET.contains(time) ? null : time;
    }

    static ZoneOffset offset(ZoneOffset offset) {
        return Math.abs(offset.getTotalSeconds()) > LONGEST_OFFSET ? null : offset;
    }

    /** Between zero, excluded, and a limit, included. */
    static Double positive(Double value, double limit) {
        return value != null && value > 0 && value <= limit ? value : null;
    }
}
