package app.darkslide.images;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** By how much the months' counts change when pictures come, go, move to the trash or back. */
final class MonthCountChanges {
    private final SortedMap<Month, Change> changes =
            new TreeMap<>(Comparator.comparing(Month::owner).thenComparing(Month::month));

    /** A month of somebody's pictures, by the clock on the spot. */
    record Month(UUID owner, YearMonth month) {
        static Month of(Image image) {
            return new Month(image.ownerId, YearMonth.from(image.takenAt.atOffset(ZoneOffset.UTC)));
        }
    }

    /**
     * @param live pictures in the gallery
     * @param kept those in the trash too
     * @param bytes of all that are kept
     */
    record Change(long live, long kept, long bytes) {
        private static final Change NONE = new Change(0, 0, 0);

        /** Null where nothing remains, so that a map forgets it. */
        private Change plus(Change other) {
            var sum = new Change(live + other.live, kept + other.kept, bytes + other.bytes);
            return sum.equals(NONE) ? null : sum;
        }
    }

    MonthCountChanges with(Image image) {
        return add(image, new Change(image.isInTrash() ? 0 : 1, 1, image.size));
    }

    MonthCountChanges without(Image image) {
        return add(image, new Change(image.isInTrash() ? 0 : -1, -1, -image.size));
    }

    /** In one order for everybody who locks the rows of several months, so that nobody waits in a ring. */
    SortedMap<Month, Change> changes() {
        return changes;
    }

    private MonthCountChanges add(Image image, Change change) {
        changes.merge(Month.of(image), change, Change::plus);
        return this;
    }
}
