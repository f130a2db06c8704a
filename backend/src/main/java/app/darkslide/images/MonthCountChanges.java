package app.darkslide.images;

import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;

/** The differences that a change of images makes to the counts of their months. */
final class MonthCountChanges {
    private final SortedMap<Month, Change> changes =
            new TreeMap<>(Comparator.comparing(Month::owner).thenComparing(Month::month));

    /** A month of an owner's images, by local time. */
    record Month(UUID owner, YearMonth month) {
        static Month of(Image image) {
            return new Month(image.ownerId, YearMonth.from(image.takenAt.atOffset(ZoneOffset.UTC)));
        }
    }

    /**
     * @param live images in the gallery
     * @param kept also those in the trash
     * @param bytes of the originals of all that are kept
     */
    record Change(long live, long kept, long bytes) {
        private static final Change NONE = new Change(0, 0, 0);

        /** Null for no difference, so that a map forgets it. */
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

    /** In one order for every transaction that locks the rows of several months, so that there are no deadlocks. */
    SortedMap<Month, Change> changes() {
        return changes;
    }

    private MonthCountChanges add(Image image, Change change) {
        changes.merge(Month.of(image), change, Change::plus);
        return this;
    }
}
