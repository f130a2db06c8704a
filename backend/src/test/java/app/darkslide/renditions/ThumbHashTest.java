package app.darkslide.renditions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The expected values come from the reference implementation in JavaScript, version 0.1.1. */
class ThumbHashTest {
    @Test
    void is_what_the_reference_gives_for_an_opaque_picture() {
        assertEquals("5b090e1d9a8087877188888788788787837007f887", hash(32, 24, 255));
    }

    @Test
    void is_what_the_reference_gives_for_a_transparent_picture() {
        assertEquals("9c298a13142b9190887788908418f976707a7888877887", hash(20, 32, 128));
    }

    /** A gradient in each channel; alpha only in the left half. */
    private static String hash(int width, int height, int alpha) {
        var rgba = new byte[width * height * 4];
        for (var i = 0; i < width * height; i++) {
            var x = i % width;
            var y = i / width;
            rgba[4 * i] = (byte) (x * 255 / width);
            rgba[4 * i + 1] = (byte) (y * 255 / height);
            rgba[4 * i + 2] = (byte) ((x + y) * 3);
            rgba[4 * i + 3] = (byte) (x < width / 2 ? alpha : 255);
        }
        return HexFormat.of().formatHex(ThumbHash.of(width, height, rgba));
    }
}
