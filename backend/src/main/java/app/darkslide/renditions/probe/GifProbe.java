package app.darkslide.renditions.probe;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageHeader.Blocks;
import app.darkslide.renditions.ImageType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Walks the blocks of a GIF (GIF89a) to its trailer. None of our decoders notices a GIF that is cut off, so it is
 * detected here.
 */
final class GifProbe {
    /** A larger canvas than that is believed only as far as frames reach: nothing else in the file costs anything. */
    private static final int BELIEVABLE = 2048;

    private static final String XMP = "\u000BXMP DataXMP";

    /** Behind the packet, so that a reader of blocks finds its way out of it wherever it stands. */
    private static final int WAY_OUT = 257;

    private final ByteReader bytes;
    private ByteBuffer xmp;
    private int frames;
    private int left;
    private int top;
    private int right;
    private int bottom;

    GifProbe(ByteBuffer file) {
        bytes = new ByteReader(file, ByteOrder.LITTLE_ENDIAN);
    }

    ImageHeader read() {
        var canvasWidth = bytes.u16(6);
        var canvasHeight = bytes.u16(8);
        var at = 13 + colours(bytes.u8(10));
        var cut = !reachesItsTrailer(at);
        if (frames == 0) throw new IllegalArgumentException("no frame");
        var believable = canvasWidth <= BELIEVABLE && canvasHeight <= BELIEVABLE;
        var width = believable ? Math.max(canvasWidth, right) : right;
        var height = believable ? Math.max(canvasHeight, bottom) : bottom;
        return new ImageHeader(
                ImageType.GIF,
                width,
                height,
                1,
                frames,
                false,
                true,
                cut,
                false,
                left,
                top,
                new Blocks(null, xmp, null));
    }

    private boolean reachesItsTrailer(int at) {
        try {
            while (bytes.u8(at) != 0x3B) at = block(at);
            return true;
        } catch (IndexOutOfBoundsException cutOff) {
            return false;
        }
    }

    private int block(int at) {
        return switch (bytes.u8(at)) {
            case 0x21 -> extension(at + 2);
            case 0x2C -> frame(at);
            case 0x00 -> at + 1;
            default -> throw new IllegalArgumentException("block type");
        };
    }

    /** An XMP packet lies there as it is, and not in blocks (XMP specification, part 3). */
    private int extension(int at) {
        var end = subBlocks(at);
        var packet = at + XMP.length();
        if (xmp == null && bytes.has(at, XMP) && end - WAY_OUT - 1 > packet)
            xmp = bytes.slice(packet, end - WAY_OUT - 1 - packet);
        return end;
    }

    private int frame(int at) {
        if (frames++ == 0) {
            left = bytes.u16(at + 1);
            top = bytes.u16(at + 3);
        }
        right = Math.max(right, bytes.u16(at + 1) + bytes.u16(at + 5));
        bottom = Math.max(bottom, bytes.u16(at + 3) + bytes.u16(at + 7));
        return subBlocks(at + 11 + colours(bytes.u8(at + 9)));
    }

    private int subBlocks(int at) {
        while (true) {
            var length = bytes.u8(at);
            at += 1 + length;
            if (length == 0) return at;
        }
    }

    /** The length of the colour table that these flags announce. */
    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }
}
