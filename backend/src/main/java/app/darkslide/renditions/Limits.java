package app.darkslide.renditions;

/** Refuses images before anything is decoded. */
final class Limits {
    private static final long MEGA = 1_000_000;

    /** Decoders need memory for some rows whatever the height is. JPEG and GIF end here too; wider images do not occur. */
    private static final int LONGEST_SIDE = 65_535;

    private final RenditionsConfig config;

    Limits(RenditionsConfig config) {
        this.config = config;
    }

    void check(ImageHeader header) throws UnreadableImageException {
        if (Math.max(header.width(), header.height()) > LONGEST_SIDE)
            throw new UnreadableImageException("This image has %d × %d pixels; no side may be longer than %d."
                    .formatted(header.width(), header.height(), LONGEST_SIDE));
        var megapixels = header.streaming() ? config.streamingMegapixels() : config.otherMegapixels();
        if (header.pixels() > megapixels * MEGA)
            throw new UnreadableImageException("This image has %d × %d pixels; at most %d megapixels can be shown."
                    .formatted(header.width(), header.height(), megapixels));
        if (header.frames() > config.maxFrames())
            throw new UnreadableImageException("This image has %d frames; at most %d are accepted."
                    .formatted(header.frames(), config.maxFrames()));
    }
}
