package app.darkslide.cleancopy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Set;

/** A BMP has nothing but pixels, if it is a plain one: uncompressed, without gaps, and with no profile. */
final class CleanBmp {
    private static final int FILE_HEADER = 14;
    private static final int CORE = 12;
    private static final int INFO = 40;
    private static final Set<Long> HEADERS = Set.of(12L, 40L, 52L, 56L, 108L, 124L);
    private static final Set<Integer> DEPTHS = Set.of(1, 4, 8, 16, 24, 32);
    private static final int MASKS = 3;
    private static final int VERSION_4 = 108;
    private static final int COLOUR_SPACE = FILE_HEADER + 56;
    /** The numbers of the colour space itself, sRGB, that of Windows; others refer to a file or have a profile behind the pixels. */
    private static final Set<Integer> COLOUR_SPACES = Set.of(0, 0x73524742, 0x57696E20);

    private final Source in;
    private final Pieces out;

    CleanBmp(Source in, Pieces out) {
        this.in = in;
        this.out = out;
        in.order(ByteOrder.LITTLE_ENDIAN);
    }

    void plan() throws IOException, NotCleanableException {
        var header = in.u32(FILE_HEADER);
        if (!HEADERS.contains(header)) throw new NotCleanableException("header");
        if (header >= VERSION_4 && !COLOUR_SPACES.contains(in.i32(COLOUR_SPACE)))
            throw new NotCleanableException("colour space");
        var pixels = header == CORE ? core() : info(header);
        var end = in.within(pixels + rows(header == CORE), 0);
        out.put(fileHeader(end, pixels)).keep(FILE_HEADER, end);
    }

    /** Where the pixels begin: directly behind headers, masks and palette, or else there would be a gap. */
    private long core() throws IOException, NotCleanableException {
        var depth = depth(FILE_HEADER + 10);
        return begin(FILE_HEADER + CORE + (depth <= 8 ? 3L << depth : 0));
    }

    private long info(long header) throws IOException, NotCleanableException {
        var depth = depth(FILE_HEADER + 14);
        var compression = in.u32(FILE_HEADER + 16);
        if (compression != 0 && compression != MASKS) throw new NotCleanableException("compressed");
        var colours = in.u32(FILE_HEADER + 32);
        if (colours > 256) throw new NotCleanableException("palette");
        if (depth <= 8 && colours == 0) colours = 1L << depth;
        return begin(FILE_HEADER + header + (compression == MASKS && header == INFO ? 12 : 0) + 4 * colours);
    }

    private int depth(long at) throws IOException, NotCleanableException {
        if (!DEPTHS.contains(in.u16(at))) throw new NotCleanableException("depth");
        return in.u16(at);
    }

    private long begin(long at) throws IOException, NotCleanableException {
        if (in.u32(10) != at) throw new NotCleanableException("a gap in front of the pixels");
        return at;
    }

    private long rows(boolean old) throws IOException {
        var width = old ? in.u16(FILE_HEADER + 4) : in.i32(FILE_HEADER + 4);
        var height = old ? in.u16(FILE_HEADER + 6) : Math.abs((long) in.i32(FILE_HEADER + 8));
        var depth = in.u16(FILE_HEADER + (old ? 10 : 14));
        return Math.multiplyExact(Math.addExact(Math.multiplyExact((long) width, depth), 31) / 32 * 4, height);
    }

    private static byte[] fileHeader(long size, long pixels) {
        var header = ByteBuffer.allocate(FILE_HEADER).order(ByteOrder.LITTLE_ENDIAN);
        return header.put((byte) 'B')
                .put((byte) 'M')
                .putInt((int) size)
                .putInt(0)
                .putInt((int) pixels)
                .array();
    }
}
