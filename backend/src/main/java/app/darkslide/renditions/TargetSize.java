package app.darkslide.renditions;

/** The size of renditions in pixels: inside a square, in the original's proportions, never enlarged. */
public record TargetSize(int width, int height) {
    public static final int THUMBNAIL = 480;
    public static final int PREVIEW = 2048;
    /** The size that a ThumbHash is computed from; a larger image gives the same hash. */
    public static final int PLACEHOLDER = 32;

    private static final int SLIGHTLY_LESS = PREVIEW * 15 / 16;

    /** The size inside a square of that side. */
    public static TargetSize inside(int side, int width, int height) {
        var longer = Math.max(width, height);
        if (longer <= side) return new TargetSize(width, height);
        return new TargetSize(scaled(width, side, longer), scaled(height, side, longer));
    }

    /**
     * The factor by which a decoder may shrink while it loads: 1, 2, 4 or 8. The images of most phones are 4000 or 4032
     * pixels wide; their half is only slightly less than a preview may be, costs half the time and needs no resampling.
     */
    public static int shrink(int width, int height) {
        for (var factor : new int[] {8, 4, 2})
            if (Math.max(width, height) / factor >= SLIGHTLY_LESS && Math.min(width, height) >= factor) return factor;
        return 1;
    }

    /**
     * The preview's size: the shrunken one if that fits already. This holds for all formats and engines, even those that cannot
     * shrink while they load, so that the size depends neither on the format nor on the engine.
     */
    public static TargetSize preview(int width, int height) {
        var factor = shrink(width, height);
        return inside(PREVIEW, ceilDiv(width, factor), ceilDiv(height, factor));
    }

    private static int scaled(int length, int side, int longer) {
        return (int) Math.max(1, Math.round((double) length * side / longer));
    }

    private static int ceilDiv(int length, int factor) {
        return (length + factor - 1) / factor;
    }
}
