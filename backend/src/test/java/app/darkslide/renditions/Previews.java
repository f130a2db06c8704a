package app.darkslide.renditions;

import java.util.UUID;

/** What the service shows of a picture, for tests that compare two files. */
public final class Previews {
    private static final ImagePipeline PIPELINE = new ImagePipeline(TestConfig.of());
    private static final UUID SOMEBODY = UUID.randomUUID();

    private Previews() {}

    /** Upright, in its colours, and no smaller than it is, as far as that is small. */
    public static byte[] of(byte[] picture) throws Exception {
        var bytes = Pictures.direct(picture);
        var renditions =
                PIPELINE.render(bytes, PIPELINE.inspect(bytes), SOMEBODY).orElseThrow();
        if (!renditions.whole()) throw new IllegalStateException("only a part of it can be shown");
        return renditions.preview().bytes();
    }

    /** What its headers say. */
    public static ImageHeader header(byte[] picture) throws Exception {
        return PIPELINE.inspect(Pictures.direct(picture)).header();
    }
}
