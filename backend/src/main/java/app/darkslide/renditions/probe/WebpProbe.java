package app.darkslide.renditions.probe;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageHeader.Blocks;
import app.darkslide.renditions.ImageType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Walks the chunks of a WebP (RFC 9649). */
final class WebpProbe {
    private final ByteReader bytes;
    private ByteBuffer exif;
    private ByteBuffer xmp;
    private ByteBuffer icc;
    private int width;
    private int height;
    private int frames;

    WebpProbe(ByteBuffer file) {
        bytes = new ByteReader(file, ByteOrder.LITTLE_ENDIAN);
    }

    ImageHeader read() {
        var cut = !reachesItsEnd();
        return ImageHeader.of(ImageType.WEBP, width, height, false, new Blocks(exif, xmp, icc))
                .withFrames(Math.max(1, frames))
                .withCut(cut);
    }

    private boolean reachesItsEnd() {
        try {
            var end = bytes.u32(4) + 8;
            for (var at = 12; at + 8 <= end; ) at = chunk(at);
            return true;
        } catch (IndexOutOfBoundsException cutOff) {
            return false;
        }
    }

    private int chunk(int at) {
        var data = at + 8;
        readSize(bytes.text(at, 4), data);
        var length = bytes.inside(at + 4);
        switch (bytes.text(at, 4)) {
            case "ANMF" -> frames++;
            case "EXIF" -> exif = withoutPreamble(data, length);
            case "XMP " -> xmp = bytes.slice(data, length);
            case "ICCP" -> icc = bytes.slice(data, length);
            default -> {}
        }
        return bytes.index((long) data + length) + (length & 1);
    }

    /** Before anything else, because the rest of the chunk may be missing. */
    private void readSize(String type, int data) {
        switch (type) {
            case "VP8X" -> size(1 + u24(data + 4), 1 + u24(data + 7));
            case "VP8 " -> size(bytes.u16(data + 6) & 0x3FFF, bytes.u16(data + 8) & 0x3FFF);
            case "VP8L" -> {
                var bits = bytes.i32(data + 1);
                size(1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF));
            }
            default -> {}
        }
    }

    /** The canvas comes first, the frames' own sizes after it. */
    private void size(int width, int height) {
        if (this.width > 0) return;
        this.width = width;
        this.height = height;
    }

    /** Some writers put JPEG's mark in front. */
    private ByteBuffer withoutPreamble(int at, int length) {
        var skip = bytes.has(at, "Exif\0\0") && length >= 6 ? 6 : 0;
        return bytes.slice(at + skip, length - skip);
    }

    private int u24(int at) {
        return bytes.u16(at) | bytes.u8(at + 2) << 16;
    }
}
