package app.darkslide.renditions.probe;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageHeader.Blocks;
import app.darkslide.renditions.ImageType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the 18 bytes in front of a TGA (Truevision TGA 2.0). */
final class TgaProbe {
    private static final int HEADER = 18;
    /** From this kind on pixels are packed, and how many bytes they take is not known. */
    private static final int PACKED = 8;

    private static final int ALPHA_BITS = 15;

    private final ByteReader bytes;

    TgaProbe(ByteBuffer file) {
        bytes = new ByteReader(file, ByteOrder.LITTLE_ENDIAN);
    }

    ImageHeader read() {
        var width = bytes.u16(12);
        var height = bytes.u16(14);
        var palette = bytes.u16(5) * (long) ofDepth(bytes.u8(7));
        var pixels = bytes.u8(2) > PACKED ? 0 : (long) width * height * ofDepth(bytes.u8(16));
        var cut = HEADER + bytes.u8(0) + palette + pixels > bytes.length();
        var opaque = (bytes.u8(17) & ALPHA_BITS) == 0;
        return new ImageHeader(ImageType.TGA, width, height, 1, 1, false, true, cut, opaque, 0, 0, Blocks.NONE);
    }

    /** Bytes. */
    private static int ofDepth(int bits) {
        return (bits + 7) / 8;
    }
}
