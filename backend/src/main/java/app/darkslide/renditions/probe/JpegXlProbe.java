package app.darkslide.renditions.probe;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageHeader.Blocks;
import app.darkslide.renditions.ImageType;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.List;

/** Reads the size of a JPEG XL (ISO/IEC 18181-1, annex D), and the metadata beside it in its boxes. */
final class JpegXlProbe {
    private static final int[] LENGTHS = {9, 13, 18, 30};
    /** Width divided by height, by number. */
    private static final int[][] RATIOS = {{0, 1}, {1, 1}, {12, 10}, {4, 3}, {3, 2}, {16, 9}, {5, 4}, {2, 1}};

    private final ByteReader bytes;
    private int stream;
    private int bit;

    JpegXlProbe(ByteBuffer file) {
        bytes = new ByteReader(file, ByteOrder.BIG_ENDIAN);
    }

    ImageHeader read() {
        if (bytes.u8(0) == 0xFF) return header(0, Blocks.NONE);
        var boxes = Box.ofFile(bytes);
        var part = boxes.stream()
                .filter(box -> box.type().equals("jxlc") || box.type().equals("jxlp"))
                .findFirst()
                .orElseThrow();
        var at = part.start() + (part.type().equals("jxlp") ? 4 : 0);
        return header(at, new Blocks(exif(boxes), content(boxes, "xml ", 0), null))
                .withCut(Box.isCut(bytes));
    }

    private ByteBuffer exif(List<Box> boxes) {
        return content(boxes, "Exif", 4);
    }

    /** Without that many bytes in front; null if there is none. */
    private ByteBuffer content(List<Box> boxes, String type, int front) {
        return boxes.stream()
                .filter(box -> box.type().equals(type) && box.end() - box.start() > front)
                .findFirst()
                .map(box -> bytes.slice(box.start() + front, box.end() - box.start() - front))
                .orElse(null);
    }

    private ImageHeader header(int at, Blocks blocks) {
        if (!bytes.has(at, "\u00FF\n")) throw new IllegalArgumentException("no code stream");
        stream = at + 2;
        var small = bits(1) == 1;
        var height = small ? (bits(5) + 1) * 8 : length();
        var ratio = RATIOS[bits(3)];
        var width = ratio[0] > 0
                ? (int) Math.min((long) height * ratio[0] / ratio[1], Integer.MAX_VALUE)
                : small ? (bits(5) + 1) * 8 : length();
        return ImageHeader.of(ImageType.JPEG_XL, width, height, false, blocks);
    }

    private int length() {
        return bits(LENGTHS[bits(2)]) + 1;
    }

    /** The least significant one first. */
    private int bits(int count) {
        var value = 0;
        for (var i = 0; i < count; i++, bit++) value |= (bytes.u8(stream + bit / 8) >> bit % 8 & 1) << i;
        return value;
    }
}
