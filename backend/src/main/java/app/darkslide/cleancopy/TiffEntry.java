package app.darkslide.cleancopy;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;

/**
 * An entry of a directory (TIFF 6.0, section 2).
 *
 * @param at where it is
 * @param type as TIFF numbers them
 */
record TiffEntry(long at, int tag, int type, long count) {
    static final int BYTES = 12;

    private static final int ASCII = 2;
    private static final int SHORT = 3;
    private static final int LONG = 4;
    private static final int UNDEFINED = 7;
    private static final int DIRECTORY = 13;

    private static final int INLINE = 4;
    private static final Map<Integer, Integer> LENGTHS = Map.ofEntries(
            Map.entry(1, 1),
            Map.entry(ASCII, 1),
            Map.entry(SHORT, 2),
            Map.entry(LONG, 4),
            Map.entry(5, 8),
            Map.entry(6, 1),
            Map.entry(UNDEFINED, 1),
            Map.entry(8, 2),
            Map.entry(9, 4),
            Map.entry(10, 8),
            Map.entry(11, 4),
            Map.entry(12, 8),
            Map.entry(DIRECTORY, 4));

    static TiffEntry at(Source in, long at) throws IOException {
        return new TiffEntry(at, in.u16(at), in.u16(at + 2), in.u32(at + 4));
    }

    /** Where its values are: up to four bytes of them in the entry itself. */
    Span values(Source in) throws IOException, NotCleanableException {
        if (!LENGTHS.containsKey(type)) throw new NotCleanableException("type " + type);
        var length = count * LENGTHS.get(type);
        return Span.of(in.within(length <= INLINE ? at + 8 : in.u32(at + 8), length), length);
    }

    /** Or any bytes, where those are no numbers. */
    boolean isText(boolean mayBeBytes) {
        return type == ASCII || type == UNDEFINED && !mayBeBytes;
    }

    boolean isInline() {
        return count * LENGTHS.getOrDefault(type, 8) <= INLINE;
    }

    /** The entry itself; what is behind values that do not fill it is zero. */
    byte[] bytes(Source in) throws IOException {
        var bytes = in.bytes(at, BYTES);
        if (isInline()) Arrays.fill(bytes, (int) (8 + count * LENGTHS.getOrDefault(type, 8)), BYTES, (byte) 0);
        return bytes;
    }

    /** A value, counted from 0. */
    long number(Source in, long index) throws IOException, NotCleanableException {
        if (index >= count) throw new NotCleanableException("tag " + tag);
        return number(in, numericValues(in), index);
    }

    /** All values, whose number was looked at. */
    long[] numbers(Source in) throws IOException, NotCleanableException {
        var values = numericValues(in);
        var numbers = new long[Math.toIntExact(count)];
        for (var i = 0; i < numbers.length; i++) numbers[i] = number(in, values, i);
        return numbers;
    }

    private long number(Source in, long values, long index) throws IOException {
        return type == SHORT ? in.u16(values + 2 * index) : in.u32(values + 4 * index);
    }

    private long numericValues(Source in) throws IOException, NotCleanableException {
        if (type != SHORT && type != LONG && type != DIRECTORY) throw new NotCleanableException("tag " + tag);
        return values(in).from();
    }
}
