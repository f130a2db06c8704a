package app.darkslide.renditions;

/** Bounds what decoding an image may take, before anything is decoded. What is beyond them is kept, and not shown. */
final class Limits {
    private static final long MEGA = 1_000_000;

    /** Decoders need memory for some rows whatever the height is. JPEG and GIF end here too; wider images do not occur. */
    private static final int MAX_SIDE = 65_535;

    private final RenditionsConfig config;

    Limits(RenditionsConfig config) {
        this.config = config;
    }

    boolean allow(ImageHeader header) {
        var megapixels = header.streaming() ? config.streamingMegapixels() : config.otherMegapixels();
        return Math.max(header.width(), header.height()) <= MAX_SIDE
                && header.pixels() <= megapixels * MEGA
                && header.frames() <= config.maxFrames();
    }
}
