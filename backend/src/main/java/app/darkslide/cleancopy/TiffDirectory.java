package app.darkslide.cleancopy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * A page of a TIFF, or what else lies in a directory (6.0, section 2).
 *
 * @param at where it is
 * @param next where the one after it is, or 0
 */
record TiffDirectory(long at, List<TiffEntry> entries, long next) {
    private static final int MAX_ENTRIES = 200;
    private static final int REDUCED = 1;
    private static final int OLD_REDUCED = 2;
    /** Each kind of sample in strips of its own. */
    private static final int APART = 2;

    static TiffDirectory at(Source in, long at) throws IOException, NotCleanableException {
        var count = in.u16(at);
        if (count > MAX_ENTRIES) throw new NotCleanableException("too many entries");
        var entries = new ArrayList<TiffEntry>();
        for (var i = 0; i < count; i++) entries.add(TiffEntry.at(in, at + 2 + (long) TiffEntry.BYTES * i));
        return new TiffDirectory(at, entries, in.u32(at + 2 + (long) TiffEntry.BYTES * count));
    }

    /** The bytes of one with so many entries. */
    static int length(int entries) {
        return 2 + TiffEntry.BYTES * entries + 4;
    }

    /** The first entry with that tag, or null. */
    TiffEntry find(int tag) {
        return entries.stream().filter(entry -> entry.tag() == tag).findFirst().orElse(null);
    }

    long number(Source in, int tag, long otherwise) throws IOException, NotCleanableException {
        var entry = find(tag);
        return entry == null ? otherwise : entry.number(in, 0);
    }

    /** Whether it shows another page in small. */
    boolean isReduced(Source in) throws IOException, NotCleanableException {
        return (number(in, TiffTags.KIND, 0) & REDUCED) != 0 || number(in, TiffTags.OLD_KIND, 0) == OLD_REDUCED;
    }

    /**
     * The bytes of all pixels before they were compressed. Each row of a strip or tile begins with a byte of its own.
     *
     * @param places of its strips or tiles
     */
    long uncompressed(Source in, TiffEntry places) throws IOException, NotCleanableException {
        var samples = number(in, TiffTags.SAMPLES, 1);
        var apart = number(in, TiffTags.PLANES, 1) == APART;
        var bits = largestSample(in) * (apart ? 1 : samples);
        if (places.tag() == TiffTags.TILES)
            return area(in, TiffTags.TILE_WIDTH, TiffTags.TILE_HEIGHT, bits) * places.count();
        return area(in, TiffTags.WIDTH, TiffTags.HEIGHT, bits) * (apart ? samples : 1);
    }

    private long area(Source in, int width, int height, long bits) throws IOException, NotCleanableException {
        var row = Math.addExact(Math.multiplyExact(number(in, width, 0), bits), 7) / 8;
        return Math.multiplyExact(row, number(in, height, 0));
    }

    /** In bits. */
    private long largestSample(Source in) throws IOException, NotCleanableException {
        var bits = find(TiffTags.BITS);
        var largest = 1L;
        for (var i = 0; bits != null && i < Math.min(bits.count(), TiffTags.MAX_SAMPLES); i++)
            largest = Math.max(largest, bits.number(in, i));
        return largest;
    }
}
