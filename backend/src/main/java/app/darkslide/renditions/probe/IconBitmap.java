package app.darkslide.renditions.probe;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Makes a BMP of the pixels in an icon, which lack its first header and count the rows of a mask as well. */
final class IconBitmap {
    private static final int FIRST_HEADER = 14;
    private static final int SHORT_HEADER = 40;
    /** The one that can say which bits are alpha. */
    private static final int LONG_HEADER = 108;

    private static final int BIT_FIELDS = 3;
    /** Windows knows none with more than 256. */
    private static final int MAX_SIDE = 1024;

    private final ByteReader bytes;
    private final int start;
    private final int width;
    private final int height;
    private final int depth;

    IconBitmap(ByteReader bytes, int start) {
        this.bytes = bytes;
        this.start = start;
        width = bytes.i32(start + 4);
        height = bytes.i32(start + 8) / 2;
        depth = bytes.u16(start + 14);
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    /** Null if some of it is missing, or too large. */
    ByteBuffer bmp() {
        if (width < 1 || height < 1 || Math.max(width, height) > MAX_SIDE) return null;
        if (depth < 1 || depth > 32) return null;
        var used = bytes.i32(start + 32);
        var colours = depth > 8 ? 0 : used > 0 && used <= 256 ? used : 1 << depth;
        var pixels = (width * depth + 31) / 32 * 4 * height;
        var from = start + SHORT_HEADER;
        var length = colours * 4 + pixels;
        if (from + length > bytes.length()) return null;
        var header = hasAlpha(from, length) ? LONG_HEADER : SHORT_HEADER;
        var bmp = ByteBuffer.allocateDirect(FIRST_HEADER + header + length).order(ByteOrder.LITTLE_ENDIAN);
        bmp.putShort((short) 0x4D42).putInt(bmp.capacity()).putInt(0);
        bmp.putInt(FIRST_HEADER + header + colours * 4)
                .putInt(header)
                .putInt(width)
                .putInt(height);
        bmp.putShort((short) 1)
                .putShort((short) depth)
                .putInt(header == LONG_HEADER ? BIT_FIELDS : 0)
                .putInt(pixels);
        bmp.putInt(46, colours);
        if (header == LONG_HEADER)
            bmp.putInt(54, 0xFF0000).putInt(58, 0xFF00).putInt(62, 0xFF).putInt(66, 0xFF000000);
        return bmp.put(FIRST_HEADER + header, bytes.slice(from, length), 0, length)
                .position(0);
    }

    /** Older icons have a fourth byte that says nothing. */
    private boolean hasAlpha(int from, int length) {
        if (depth != 32) return false;
        for (var at = from + 3; at < from + length; at += 4) if (bytes.u8(at) != 0) return true;
        return false;
    }
}
