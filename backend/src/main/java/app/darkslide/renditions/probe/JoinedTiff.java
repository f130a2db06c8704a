package app.darkslide.renditions.probe;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Puts TIFFs of one directory each together to one, as EXIF has it: the first directory leads to the settings and to the place. */
final class JoinedTiff {
    private static final int SETTINGS = 34665;
    private static final int PLACE = 34853;
    private static final int ENTRY_LENGTH = 12;
    /** A directory that is longer is left out, and so is one in another byte order. */
    private static final int MAX_LENGTH = 1 << 20;

    private final ByteBuffer joined;
    private final ByteOrder order;

    private JoinedTiff(ByteOrder order, int length) {
        this.order = order;
        joined = ByteBuffer.allocate(length).order(order);
    }

    /**
     * @param root the first directory's
     * @param settings EXIF's, or null
     * @param place GPS's, or null
     * @throws IndexOutOfBoundsException if one of them is cut off
     */
    static ByteBuffer of(ByteBuffer root, ByteBuffer settings, ByteBuffer place) {
        var length = Arrays.asList(root, settings, place).stream()
                .mapToInt(part -> part == null ? 0 : part.limit())
                .sum();
        if (length > MAX_LENGTH) return root;
        var tiff = new JoinedTiff(order(root), length + 2 * ENTRY_LENGTH + entriesLength(root));
        tiff.joined.put(root.duplicate());
        var settingsAt = tiff.add(settings);
        var placeAt = tiff.add(place);
        tiff.addRoot(root, settingsAt, placeAt);
        return tiff.joined.flip();
    }

    static ByteOrder order(ByteBuffer tiff) {
        return tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    }

    /** Where its first directory is. */
    static int first(ByteBuffer tiff) {
        var reader = new ByteReader(tiff, order(tiff));
        return reader.inside(4);
    }

    private static int entriesLength(ByteBuffer tiff) {
        var reader = new ByteReader(tiff, order(tiff));
        return 2 + reader.u16(first(tiff)) * ENTRY_LENGTH + 4;
    }

    /** Where its directory is now, or 0. All that lies outside of a directory's entries moves with it. */
    private int add(ByteBuffer part) {
        if (part == null || order(part) != order) return 0;
        var base = joined.position();
        var directory = base + first(part);
        joined.put(part.duplicate());
        for (var entry : entries(part)) {
            var at = base + entry;
            if (TiffDirectory.length(joined.getShort(at + 2), joined.getInt(at + 4)) > 4)
                joined.putInt(at + 8, joined.getInt(at + 8) + base);
        }
        return directory;
    }

    private void addRoot(ByteBuffer root, int settings, int place) {
        var at = joined.position();
        var count = 0;
        joined.putShort((short) 0);
        for (var entry : entries(root)) {
            var tag = joined.getShort(entry) & 0xFFFF;
            if (tag == SETTINGS || tag == PLACE) continue;
            for (var i = 0; i < ENTRY_LENGTH; i++) joined.put(root.get(entry + i));
            count++;
        }
        count += addPointer(SETTINGS, settings) + addPointer(PLACE, place);
        joined.putInt(0).putShort(at, (short) count).putInt(4, at);
    }

    private int addPointer(int tag, int to) {
        if (to == 0) return 0;
        joined.putShort((short) tag).putShort((short) 4).putInt(1).putInt(to);
        return 1;
    }

    /** Where the entries of its directory are. */
    private static int[] entries(ByteBuffer tiff) {
        var first = first(tiff);
        var reader = new ByteReader(tiff, order(tiff));
        reader.index((long) first + entriesLength(tiff) - 4);
        var entries = new int[reader.u16(first)];
        Arrays.setAll(entries, entry -> first + 2 + entry * ENTRY_LENGTH);
        return entries;
    }
}
