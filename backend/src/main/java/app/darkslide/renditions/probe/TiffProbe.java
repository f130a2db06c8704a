package app.darkslide.renditions.probe;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageHeader.Blocks;
import app.darkslide.renditions.ImageType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.HashSet;
import java.util.Set;

/** Reads the first directory of a TIFF 6.0 or BigTIFF, and counts the others. */
final class TiffProbe {
    private static final int WIDTH = 256;
    private static final int HEIGHT = 257;
    private static final int XMP = 700;
    private static final int TILE_WIDTH = 322;
    private static final int EXTRA_SAMPLES = 338;
    private static final int SAMPLE_FORMAT = 339;
    private static final int ICC = 34675;
    private static final int FLOATING = 3;
    private static final int UNSPECIFIED = 0;
    /** Each page is remembered while they are counted; even a long fax has fewer. With more it is not rendered. */
    private static final int MAX_PAGES = 50_000;

    private final ByteBuffer file;
    private final ByteReader reader;
    private final boolean big;
    private long width;
    private long height;
    private boolean tiled;
    private boolean floating;
    private boolean cut;
    private boolean opaque;
    private int pages;
    private ByteBuffer xmp;
    private ByteBuffer icc;

    TiffProbe(ByteBuffer file) {
        this.file = file;
        reader = new ByteReader(file, file.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        big = reader.u16(2) == 43;
    }

    ImageHeader read() {
        var first = big ? reader.i64(8) : reader.u32(4);
        countPages(first);
        entries(reader.index(first));
        return new ImageHeader(
                ImageType.TIFF,
                Math.toIntExact(width),
                Math.toIntExact(height),
                1,
                pages,
                !tiled,
                !floating,
                cut,
                opaque,
                0,
                0,
                new Blocks(big ? null : file, xmp, icc));
    }

    /** Up to one too many. */
    private void countPages(long at) {
        Set<Long> seen = new HashSet<>();
        try {
            while (at != 0 && seen.size() <= MAX_PAGES && seen.add(at)) {
                var end = reader.index(at) + countLength() + (long) count(reader.index(at)) * entryLength();
                at = big ? reader.i64(reader.index(end)) : reader.u32(reader.index(end));
            }
        } catch (IndexOutOfBoundsException cutOff) {
            cut = true;
        }
        pages = seen.size();
    }

    private void entries(int directory) {
        var at = directory + countLength();
        for (var left = count(directory); left > 0; left--, at += entryLength()) {
            switch (reader.u16(at)) {
                case WIDTH -> width = number(at);
                case HEIGHT -> height = number(at);
                case TILE_WIDTH -> tiled = true;
                case SAMPLE_FORMAT -> floating = number(at) == FLOATING;
                case EXTRA_SAMPLES -> opaque = number(at) == UNSPECIFIED;
                case XMP -> xmp = bytes(at);
                case ICC -> icc = bytes(at);
                default -> {}
            }
        }
    }

    private int count(int directory) {
        return big ? reader.index(reader.i64(directory)) : reader.u16(directory);
    }

    private int countLength() {
        return big ? 8 : 2;
    }

    private int entryLength() {
        return big ? 20 : 12;
    }

    /** The first value of an entry; more than four (eight) bytes of them lie elsewhere. */
    private long number(int entry) {
        var isShort = reader.u16(entry + 2) == 3;
        var isLong8 = reader.u16(entry + 2) == 16;
        var count = big ? reader.i64(entry + 4) : reader.u32(entry + 4);
        var at = entry + (big ? 12 : 8);
        var size = isShort ? 2 : isLong8 ? 8 : 4;
        if (count > (big ? 8 : 4) / size) at = reader.index(big ? reader.i64(at) : reader.u32(at));
        return isShort ? reader.u16(at) : isLong8 ? reader.i64(at) : reader.u32(at);
    }

    /** Null if it reaches beyond the end. */
    private ByteBuffer bytes(int entry) {
        var count = big ? reader.i64(entry + 4) : reader.u32(entry + 4);
        var at = big ? reader.i64(entry + 12) : reader.u32(entry + 8);
        if (count < 0 || at < 0 || at > reader.length() || count > reader.length() - at) return null;
        return reader.slice((int) at, (int) count);
    }
}
