package app.darkslide.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.IntPredicate;

/**
 * The images of an owner, by id and in the order of their dates. The row of an image that changed or is gone stays behind
 * without its text, until there are so many that a copy without them is made. Not safe for several threads.
 */
final class ImageIndex {
    private static final int BATCH = 1024;
    private static final UUID LOWEST_ID = new UUID(0, 0);

    private final Columns columns = new Columns();
    private final BitSet live = new BitSet();
    private int count;

    /** The rows by date, then by id. Those of images that went since the last change may still be there. */
    private int[] order = new int[16];

    private int ordered;

    /** A hash table of the rows by id, each plus one; 0 is free. */
    private int[] slots = new int[32];

    Columns columns() {
        return columns;
    }

    /** How many images there are. */
    int count() {
        return count;
    }

    /** About how much memory this takes. */
    long bytes() {
        return columns.bytes() + 4L * (order.length + slots.length);
    }

    /** Takes images out, then takes in others, in place of what is there of them already. */
    void change(Collection<UUID> gone, List<Entry> present) {
        gone.forEach(this::remove);
        var added = new ArrayList<Integer>(present.size());
        for (var entry : present) {
            remove(entry.id());
            added.add(add(entry));
        }
        added.removeIf(row -> !live.get(row)); // an image that was there twice
        added.sort(this::compare);
        merge(added);
    }

    void remove(UUID id) {
        var row = row(id);
        if (row < 0) return;
        live.clear(row);
        count--;
        columns.blank(row);
    }

    /** The row of an image; negative if it is not there. */
    int row(UUID id) {
        var row = slots[slot(id)] - 1;
        return row >= 0 && live.get(row) ? row : -1;
    }

    /** Whether so many rows are left behind that a copy without them is worth its time. */
    boolean isWasteful() {
        return columns.rows() - count > Math.max(BATCH, count / 4);
    }

    ImageIndex copy() {
        var copy = new ImageIndex();
        var batch = new ArrayList<Entry>();
        for (int row = live.nextSetBit(0); row >= 0; row = live.nextSetBit(row + 1)) {
            batch.add(columns.entry(row));
            if (batch.size() < BATCH) continue;
            copy.change(List.of(), batch);
            batch.clear();
        }
        copy.change(List.of(), batch);
        return copy;
    }

    /** @param wanted is asked for each row */
    BitSet rows(IntPredicate wanted) {
        var found = new BitSet(columns.rows());
        for (int row = live.nextSetBit(0); row >= 0; row = live.nextSetBit(row + 1))
            if (wanted.test(row)) found.set(row);
        return found;
    }

    /**
     * Rows of a set by date, the newest first or the oldest first.
     *
     * @param micros the date of the place to begin behind, in the direction
     * @param id that of the image there
     */
    int[] page(BitSet wanted, boolean newestFirst, long micros, UUID id, int limit) {
        return newestFirst
                ? found(wanted, firstFrom(micros, id, false) - 1, -1, limit)
                : found(wanted, firstFrom(micros, id, true), ordered, limit);
    }

    /** The newest rows of a set between two dates, both included, the newest first. */
    int[] newest(BitSet wanted, long firstMicros, long lastMicros, int limit) {
        var start = firstFrom(lastMicros + 1, LOWEST_ID, false) - 1;
        return found(wanted, start, firstFrom(firstMicros, LOWEST_ID, false) - 1, limit);
    }

    /** All rows of a set, the newest first. */
    int[] newestFirst(BitSet wanted) {
        return found(wanted, ordered - 1, -1, wanted.cardinality());
    }

    /** Rows of a set from a place in the order on, in the direction of another one, which is left out. */
    private int[] found(BitSet wanted, int start, int end, int limit) {
        var found = new int[Math.min(limit, Math.abs(end - start))];
        var length = 0;
        var step = Integer.signum(end - start);
        for (int at = start; at != end && length < found.length; at += step)
            if (wanted.get(order[at])) found[length++] = order[at];
        return Arrays.copyOf(found, length);
    }

    /** Where the images from a place on begin in the order. */
    private int firstFrom(long micros, UUID id, boolean isBehind) {
        int from = 0;
        int to = ordered;
        while (from < to) {
            var middle = (from + to) >>> 1;
            var compared = columns.compare(order[middle], micros, id);
            if (compared < 0 || isBehind && compared == 0) from = middle + 1;
            else to = middle;
        }
        return from;
    }

    private int compare(int one, int other) {
        return columns.compare(one, columns.takenAt(other), columns.id(other));
    }

    /** Leaves those out that are gone, and merges sorted rows in, from the end. */
    private void merge(List<Integer> added) {
        var kept = 0;
        for (int at = 0; at < ordered; at++) if (live.get(order[at])) order[kept++] = order[at];
        ordered = kept + added.size();
        if (ordered > order.length) order = Arrays.copyOf(order, ordered + ordered / 4);
        var next = added.size() - 1;
        for (int at = ordered - 1; next >= 0; at--) {
            var isOld = kept > 0 && compare(order[kept - 1], added.get(next)) > 0;
            order[at] = isOld ? order[--kept] : added.get(next--);
        }
    }

    private int add(Entry entry) {
        if (2 * (columns.rows() + 1) > slots.length) rehash();
        var slot = slot(entry.id());
        var row = columns.append(entry);
        slots[slot] = row + 1;
        live.set(row);
        count++;
        return row;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        for (int row = live.nextSetBit(0); row >= 0; row = live.nextSetBit(row + 1))
            slots[slot(columns.id(row))] = row + 1;
    }

    /** That of an image's row, or the free one where it would be. */
    private int slot(UUID id) {
        var mask = slots.length - 1;
        var hash = (id.getMostSignificantBits() ^ id.getLeastSignificantBits()) * 0x9E3779B97F4A7C15L;
        var at = (int) (hash >>> 32) & mask;
        while (slots[at] != 0 && !columns.hasId(slots[at] - 1, id)) at = (at + 1) & mask;
        return at;
    }
}
