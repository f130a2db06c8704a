package app.darkslide.renditions.metadata;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Set;

/** Accepts values that a camera may have meant; absurd ones become null. */
final class MetadataLimits {
    /** The oldest surviving photograph was taken in 1826 or 1827. */
    private static final int FIRST_YEAR = 1826;

    /** A clock that was never set shows 00:00 on the first of January of one of these years. */
    private static final Set<LocalDateTime> UNSET =
            Set.of(LocalDateTime.of(1970, 1, 1, 0, 0), LocalDateTime.of(1980, 1, 1, 0, 0));

    private static final int LONGEST_OFFSET = 14 * 3600;

    private MetadataLimits() {}

    /** Accepts up to two days ahead: the clock may be in any time zone, and fast. */
    static LocalDateTime time(LocalDateTime time) {
        var latest = LocalDateTime.now(ZoneOffset.UTC).plusDays(2);
        return time.getYear() < FIRST_YEAR || time.isAfter(latest) || UNSET.contains(time) ? null : time;
    }

    static ZoneOffset offset(ZoneOffset offset) {
        return Math.abs(offset.getTotalSeconds()) > LONGEST_OFFSET ? null : offset;
    }

    /** Accepts values above zero and up to a limit. */
    static Double positive(Double value, double limit) {
        return value != null && value > 0 && value <= limit ? value : null;
    }
}
