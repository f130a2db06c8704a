package app.darkslide.renditions.vips;

import app.darkslide.renditions.Reading;
import app.darkslide.renditions.RenditionEngine;
import app.darkslide.renditions.UnreadableImageException;
import app.darkslide.renditions.UnsupportedImageException;
import app.darkslide.renditions.probe.HeaderProbe;
import java.nio.ByteBuffer;

/** Renders one tiny image, so that an incomplete library is detected at start and not by a user. */
final class SelfTest {
    private static final String PICTURE = "/renditions/self-test.jpg";

    private SelfTest() {}

    static void run(RenditionEngine engine) throws Exception {
        var picture = picture();
        var renditions = engine.render(picture, HeaderProbe.read(picture), Reading.WHOLE);
        expectSameSize(picture, renditions.thumbnail().bytes());
        expectSameSize(picture, renditions.preview().bytes());
    }

    private static void expectSameSize(ByteBuffer picture, byte[] rendition)
            throws UnsupportedImageException, UnreadableImageException {
        var before = HeaderProbe.read(picture);
        var after = HeaderProbe.read(ByteBuffer.wrap(rendition));
        if (before.width() != after.width()
                || before.height() != after.height()
                || after.blocks().exif() != null)
            throw new IllegalStateException("it gives a " + after + " for a " + before);
    }

    private static ByteBuffer picture() throws Exception {
        try (var in = SelfTest.class.getResourceAsStream(PICTURE)) {
            var bytes = in.readAllBytes();
            return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
        }
    }
}
