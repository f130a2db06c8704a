package app.darkslide.renditions;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.metadata.IIOInvalidTreeException;
import javax.imageio.metadata.IIOMetadataNode;

/** Encodes JPEGs as few programs do. */
final class Jpegs {
    private static final String TREE = "javax_imageio_jpeg_image_1.0";

    private Jpegs() {}

    /** A decoder can begin again at every fourth group of blocks. */
    static byte[] restarting(BufferedImage image) {
        var writer = Pictures.writer("jpeg");
        var metadata = writer.getDefaultImageMetadata(ImageTypeSpecifier.createFromRenderedImage(image), null);
        var interval = new IIOMetadataNode("dri");
        interval.setAttribute("interval", "4");
        var tree = metadata.getAsTree(TREE);
        tree.getLastChild().insertBefore(interval, tree.getLastChild().getFirstChild());
        try {
            metadata.setFromTree(TREE, tree);
        } catch (IIOInvalidTreeException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return Pictures.write(writer, null, new IIOImage(image, null, metadata));
    }

    /** Grey of twelve bits, extended sequential (ITU T.81), in blocks without any detail. */
    static byte[] twelveBits(int width, int height) {
        var out = new ByteArrayOutputStream();
        write(out, 0xFF, 0xD8);
        write(out, 0xFF, 0xDB, 0, 67, 0);
        for (var i = 0; i < 64; i++) out.write(8); // so that the first coefficient is the brightness
        write(out, 0xFF, 0xC1, 0, 11, 12, height >> 8, height, width >> 8, width, 1, 1, 0x11, 0);
        write(out, 0xFF, 0xC4, 0, 34, 0, 0, 0, 0, 15, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0); // 15 codes of four bits
        for (var category = 0; category < 15; category++) out.write(category);
        write(out, 0xFF, 0xC4, 0, 20, 0x10, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0); // one of one bit
        write(out, 0xFF, 0xDA, 0, 8, 1, 1, 0, 0, 63, 0);
        writeScan(out, width, height);
        write(out, 0xFF, 0xD9);
        return out.toByteArray();
    }

    private static void writeScan(ByteArrayOutputStream out, int width, int height) {
        var bits = new StringBuilder();
        var last = 0;
        for (var y = 4; y < height; y += 8)
            for (var x = 4; x < width; x += 8) {
                var brightness = Quadrants.greyOf(Quadrants.at(x, y, width, height)) * 4095 / 255 - 2048;
                append(bits, brightness - last);
                last = brightness;
            }
        while (bits.length() % 8 != 0) bits.append('1');
        for (var at = 0; at < bits.length(); at += 8) {
            var value = Integer.parseInt(bits.substring(at, at + 8), 2);
            out.write(value);
            if (value == 0xFF) out.write(0);
        }
    }

    /** The number of bits, the bits, and the end of the block. */
    private static void append(StringBuilder bits, int difference) {
        var category = 32 - Integer.numberOfLeadingZeros(Math.abs(difference));
        bits.append(binary(category, 4));
        if (category > 0) bits.append(binary(difference > 0 ? difference : difference + (1 << category) - 1, category));
        bits.append('0');
    }

    private static String binary(int value, int length) {
        return Integer.toBinaryString(1 << length | value).substring(1);
    }

    private static void write(ByteArrayOutputStream out, int... bytes) {
        for (var each : bytes) out.write(each);
    }
}
