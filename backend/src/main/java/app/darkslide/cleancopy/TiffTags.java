package app.darkslide.cleancopy;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tags of a TIFF (6.0) that say how to read its pixels, and what they may say. */
final class TiffTags {
    static final int KIND = 254;
    static final int OLD_KIND = 255;
    static final int WIDTH = 256;
    static final int HEIGHT = 257;
    static final int BITS = 258;
    static final int COMPRESSION = 259;
    static final int PHOTOMETRIC = 262;
    static final int STRIPS = 273;
    static final int SAMPLES = 277;
    static final int STRIP_LENGTHS = 279;
    static final int PLANES = 284;
    static final int TILE_WIDTH = 322;
    static final int TILE_HEIGHT = 323;
    static final int TILES = 324;
    static final int TILE_LENGTHS = 325;
    static final int PROFILE = 34675;

    static final int IMAGES = 330;
    /** Other directories, of which nothing stays: smaller images, EXIF, its location, its interoperability. */
    static final Set<Integer> DIRECTORIES = Set.of(IMAGES, 34665, 34853, 40965);

    static final long UNCOMPRESSED = 1;

    /** None, CCITT, LZW, Deflate, PackBits, LZMA, Zstandard. Others, such as JPEG, have a container of their own. */
    static final Set<Long> COMPRESSIONS = Set.of(UNCOMPRESSED, 2L, 3L, 4L, 5L, 8L, 32773L, 32946L, 34925L, 50000L);

    /** Grey, RGB, palette, mask, ink, YCbCr, three kinds of Lab. Not what sensors saw. */
    static final Set<Long> PHOTOMETRICS = Set.of(0L, 1L, 2L, 3L, 4L, 5L, 6L, 8L, 9L, 10L);

    static final int MAX_SAMPLES = 16;
    /** Of all pages. */
    static final int MAX_STRIPS = 100_000;

    private static final int[] SINGLE = {
        KIND,
        OLD_KIND,
        WIDTH,
        HEIGHT,
        COMPRESSION,
        PHOTOMETRIC,
        263,
        266,
        274,
        SAMPLES,
        278,
        282,
        283,
        PLANES,
        290,
        292,
        293,
        296,
        317,
        TILE_WIDTH,
        TILE_HEIGHT,
        326,
        327,
        328,
        332,
        334,
        531
    };
    private static final int[] PAIRS = {297, 318, 321, 530};
    private static final int[] OF_SAMPLES = {BITS, 280, 281, 336, 338, 339, 340, 341, 529, 532};
    private static final int PRIMARIES = 319;
    private static final int PALETTE = 320;
    private static final int MAX_PROFILE = 16 << 20;

    /** What stays, with the most values that each has. */
    private static final Map<Integer, Integer> KEPT = kept();

    private TiffTags() {}

    static boolean areKept(int tag) {
        return KEPT.containsKey(tag);
    }

    static int mostValues(int tag) {
        return KEPT.get(tag);
    }

    private static Map<Integer, Integer> kept() {
        var kept = new TreeMap<Integer, Integer>();
        for (var tag : SINGLE) kept.put(tag, 1);
        for (var tag : PAIRS) kept.put(tag, 2);
        for (var tag : OF_SAMPLES) kept.put(tag, MAX_SAMPLES);
        for (var tag : new int[] {STRIPS, STRIP_LENGTHS, TILES, TILE_LENGTHS}) kept.put(tag, MAX_STRIPS);
        kept.put(PRIMARIES, 6);
        kept.put(PALETTE, 3 << 16);
        kept.put(PROFILE, MAX_PROFILE);
        return Map.copyOf(kept);
    }
}
