package app.darkslide.renditions.probe;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The entries of one directory of a TIFF 6.0; an entry that reaches beyond the end counts as absent. */
final class TiffDirectory {
    private static final int SUB_DIRECTORIES = 330;
    private static final int SETTINGS = 34665;
    /** A raw file has about six. */
    private static final int MAX_DIRECTORIES = 32;

    private static final int MAX_ENTRIES = 1000;
    /** The strips of a raw file are few; more than these are not looked at. */
    private static final int MAX_VALUES = 10_000;

    private static final Map<Integer, Integer> LENGTHS = Map.of(1, 1, 2, 1, 3, 2, 4, 4, 6, 1, 7, 1, 9, 4, 13, 4);

    private final ByteReader reader;
    private final Map<Integer, Integer> entries = new HashMap<>();
    private final long next;

    private TiffDirectory(ByteReader reader, int at) {
        this.reader = reader;
        var count = Math.min(reader.u16(at), MAX_ENTRIES);
        for (var entry = at + 2; entry < at + 2 + 12 * count; entry += 12) {
            reader.u32(entry + 8);
            entries.putIfAbsent(reader.u16(entry), entry);
        }
        next = at + 2L + 12 * count + 4 <= reader.length() ? reader.u32(at + 2 + 12 * count) : 0;
    }

    /**
     * The first directory, those that follow it and those below them, with EXIF's settings; each once, wherever they lead.
     *
     * @throws IndexOutOfBoundsException if even the first one is cut off
     */
    static List<TiffDirectory> all(ByteReader reader, long first) {
        var found = new ArrayList<TiffDirectory>();
        found.add(new TiffDirectory(reader, reader.index(first)));
        var seen = new HashSet<>(Set.of(first));
        for (var i = 0; i < found.size(); i++)
            for (var at : found.get(i).others())
                if (found.size() < MAX_DIRECTORIES && at != 0 && seen.add(at)) addTo(found, reader, at);
        return found;
    }

    /** A directory somewhere else in the file. */
    static TiffDirectory at(ByteReader reader, long position) {
        return new TiffDirectory(reader, reader.index(position));
    }

    private static void addTo(List<TiffDirectory> found, ByteReader reader, long at) {
        try {
            found.add(at(reader, at));
        } catch (IndexOutOfBoundsException cutOff) {
            // What the others say is true nevertheless.
        }
    }

    private List<Long> others() {
        var others = new ArrayList<>(numbers(SUB_DIRECTORIES));
        others.addAll(numbers(SETTINGS));
        others.add(next);
        return others;
    }

    boolean has(int tag) {
        return entries.containsKey(tag);
    }

    /** The first value, or 0. */
    long number(int tag) {
        var numbers = numbers(tag);
        return numbers.isEmpty() ? 0 : numbers.get(0);
    }

    /** Unsigned values; none for texts and fractions. */
    List<Long> numbers(int tag) {
        var entry = entries.get(tag);
        if (entry == null) return List.of();
        var type = reader.u16(entry + 2);
        var values = bytes(tag);
        if (values == null || type != 3 && type != 4 && type != 13) return List.of();
        var part = new ByteReader(values, reader.order());
        var length = LENGTHS.get(type);
        var numbers = new ArrayList<Long>();
        for (var at = 0; at < values.limit() && numbers.size() < MAX_VALUES; at += length)
            numbers.add(length == 2 ? part.u16(at) : part.u32(at));
        return numbers;
    }

    /** Up to the first NUL; empty where there is none. */
    String text(int tag, int most) {
        var bytes = bytes(tag);
        if (bytes == null) return "";
        var text = new ByteReader(bytes, reader.order()).text(0, Math.min(bytes.limit(), most));
        var end = text.indexOf(0);
        return end < 0 ? text : text.substring(0, end);
    }

    /** The bytes of an entry's values; null where there are none. */
    ByteBuffer bytes(int tag) {
        var at = position(tag);
        var length = length(tag);
        return at < 0 || at + length > reader.length() ? null : reader.slice((int) at, (int) length);
    }

    /** Where the bytes of an entry's values are; -1 where there are none. */
    long position(int tag) {
        var entry = entries.get(tag);
        if (entry == null) return -1;
        return length(tag) <= 4 ? entry + 8 : reader.u32(entry + 8);
    }

    private long length(int tag) {
        var entry = entries.get(tag);
        return entry == null ? 0 : length(reader.u16(entry + 2), reader.u32(entry + 4));
    }

    /** Bytes of so many values of a type; up to four lie in the entry itself, others where it says. */
    static long length(int type, long count) {
        return count * LENGTHS.getOrDefault(type, 8);
    }
}
