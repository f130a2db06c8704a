package app.darkslide.renditions.probe;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageHeader.Blocks;
import app.darkslide.renditions.ImageType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Reads the two headers of a BMP. A negative height means that the first row is the topmost. */
final class BmpProbe {
    private static final int UNCOMPRESSED = 0;

    private final ByteReader bytes;

    BmpProbe(ByteBuffer file) {
        bytes = new ByteReader(file, ByteOrder.LITTLE_ENDIAN);
    }

    ImageHeader read() {
        var old = bytes.u32(14) == 12;
        var width = old ? bytes.u16(18) : bytes.i32(18);
        var height = old ? bytes.u16(20) : Math.abs(bytes.i32(22));
        var depth = old ? bytes.u16(24) : bytes.u16(28);
        var cut = (old || bytes.i32(30) == UNCOMPRESSED) && !hasAllRows(width, height, depth);
        return ImageHeader.of(ImageType.BMP, width, height, false, Blocks.NONE).withCut(cut);
    }

    /** The reader fills missing rows with black, so they have to be counted here. */
    private boolean hasAllRows(int width, int height, int depth) {
        var row = ((long) width * depth + 31) / 32 * 4;
        return Math.addExact(bytes.u32(10), Math.multiplyExact(row, height)) <= bytes.length();
    }
}
