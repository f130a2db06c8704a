package app.darkslide.renditions;

/** What is refused before anything is decoded. */
final class Limits {
    private static final long MEGA = 1_000_000;

    private final RenditionsConfig config;

    Limits(RenditionsConfig config) {
        this.config = config;
    }

    void check(ImageHeader header) throws UnreadableImageException {
        var megapixels = header.streaming() ? config.streamingMegapixels() : config.otherMegapixels();
        if (header.pixels() > megapixels * MEGA)
            throw new UnreadableImageException("This picture has %d × %d pixels; at most %d megapixels can be shown."
                    .formatted(header.width(), header.height(), megapixels));
        if (header.frames() > config.maxFrames())
            throw new UnreadableImageException("This picture has %d frames; at most %d are accepted."
                    .formatted(header.frames(), config.maxFrames()));
    }
}
