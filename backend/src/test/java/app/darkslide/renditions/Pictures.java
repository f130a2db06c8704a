package app.darkslide.renditions;

import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes pictures for tests, in all the ways that cameras, programs and attackers do. */
public final class Pictures {
    private static final int RGB = 2;
    private static final int INK = 5;

    private Pictures() {}

    public static ByteBuffer direct(byte[] bytes) {
        return ByteBuffer.allocateDirect(bytes.length).put(bytes).flip();
    }

    public static byte[] jpeg(BufferedImage image) {
        return jpeg(new IIOImage(image, null, null), false);
    }

    public static byte[] progressiveJpeg(BufferedImage image) {
        return jpeg(new IIOImage(image, null, null), true);
    }

    /** As Photoshop writes it: ink inverted, and marked by an Adobe segment. */
    public static byte[] cmykJpeg(int width, int height) {
        var raster = Raster.createInterleavedRaster(0, width, height, 4, null);
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++) {
                var colour = Quadrants.at(x, y, width, height);
                raster.setPixel(x, y, new int[] {colour.getRed(), colour.getGreen(), colour.getBlue(), 255});
            }
        var plain = jpeg(new IIOImage(raster, null, null), false);
        var adobe = new byte[] {'A', 'd', 'o', 'b', 'e', 0, 100, 0, 0, 0, 0, 0};
        return withSegment(plain, 0xEE, adobe);
    }

    public static byte[] withExif(byte[] jpeg, byte[] exif) {
        return withSegment(jpeg, 0xE1, join("Exif\0\0".getBytes(StandardCharsets.US_ASCII), exif));
    }

    public static byte[] withProfile(byte[] jpeg, byte[] icc) {
        return withSegment(jpeg, 0xE2, join("ICC_PROFILE\0\1\1".getBytes(StandardCharsets.US_ASCII), icc));
    }

    /** Directly behind the start, or behind the JFIF segment that has to be the first. */
    public static byte[] withSegment(byte[] jpeg, int marker, byte[] content) {
        var at = jpeg[3] == (byte) 0xE0 ? 4 + ((jpeg[4] & 0xFF) << 8 | jpeg[5] & 0xFF) : 2;
        var length = content.length + 2;
        var head = new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length};
        return insert(jpeg, at, join(head, content));
    }

    public static byte[] png(BufferedImage image) {
        return write("png", image, null);
    }

    public static byte[] interlacedPng(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("png").next();
        var param = writer.getDefaultWriteParam();
        param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return write(writer, param, new IIOImage(image, null, null));
    }

    /** Behind the header chunk. */
    public static byte[] withChunk(byte[] png, String type, byte[] content) {
        return insert(png, 33, chunk(type, content));
    }

    public static byte[] withPngProfile(byte[] png, byte[] icc) {
        return withChunk(png, "iCCP", join(new byte[] {'t', 'e', 's', 't', 0, 0}, deflated(icc)));
    }

    public static byte[] deflated(byte[] bytes) {
        var deflater = new Deflater();
        deflater.setInput(bytes);
        deflater.finish();
        var compressed = new byte[bytes.length + 100];
        var length = deflater.deflate(compressed);
        deflater.end();
        return Arrays.copyOf(compressed, length);
    }

    public static byte[] chunk(String type, byte[] content) {
        var chunk = ByteBuffer.allocate(12 + content.length).putInt(content.length);
        chunk.put(type.getBytes(StandardCharsets.US_ASCII)).put(content);
        var crc = new CRC32();
        crc.update(chunk.array(), 4, 4 + content.length);
        return chunk.putInt((int) crc.getValue()).array();
    }

    public static byte[] gif(BufferedImage image) {
        return write("gif", image, null);
    }

    public static byte[] animatedGif(BufferedImage first, int frames) {
        var writer = ImageIO.getImageWritersByFormatName("gif").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.prepareWriteSequence(null);
            writer.writeToSequence(new IIOImage(first, null, null), null);
            var black = new BufferedImage(first.getWidth(), first.getHeight(), BufferedImage.TYPE_BYTE_INDEXED);
            for (var i = 1; i < frames; i++) writer.writeToSequence(new IIOImage(black, null, null), null);
            writer.endWriteSequence();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    public static byte[] bmp(BufferedImage image) {
        return write("bmp", image, null);
    }

    public static byte[] webp(BufferedImage image) {
        var param = new WebPWriteParam(Locale.ROOT);
        param.setCompressionType(CompressionType.Lossless);
        return write(new WebPImageWriterSpi().createWriterInstance(null), param, new IIOImage(image, null, null));
    }

    /** A WebP in its extended form, with these flags in the header and these chunks around the picture. */
    public static byte[] extendedWebp(byte[] webp, int width, int height, int flags, byte[] before, byte[] after) {
        var header = little(10).put((byte) flags).put(new byte[3]);
        header.putShort((short) (width - 1))
                .put((byte) 0)
                .putShort((short) (height - 1))
                .put((byte) 0);
        var picture = Arrays.copyOfRange(webp, 12, webp.length);
        var chunks = join(riffChunk("VP8X", header.array()), join(before, join(picture, after)));
        var riff = little(12).put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(chunks.length + 4);
        return join(riff.put("WEBP".getBytes(StandardCharsets.US_ASCII)).array(), chunks);
    }

    public static byte[] animatedWebp(byte[] webp, int width, int height, int frames) {
        var frame = little(16).put(new byte[6]);
        frame.putShort((short) (width - 1))
                .put((byte) 0)
                .putShort((short) (height - 1))
                .put((byte) 0);
        frame.put(new byte[] {100, 0, 0, 0});
        var picture = Arrays.copyOfRange(webp, 12, webp.length);
        var chunk = riffChunk("ANMF", join(frame.array(), picture));
        var all = riffChunk("ANIM", new byte[6]);
        for (var i = 0; i < frames - 1; i++) all = join(all, chunk);
        return extendedWebp(new byte[12], width, height, 2, all, chunk);
    }

    public static byte[] riffChunk(String type, byte[] content) {
        var chunk = little(8 + content.length + (content.length & 1));
        return chunk.put(type.getBytes(StandardCharsets.US_ASCII))
                .putInt(content.length)
                .put(content)
                .array();
    }

    public static byte[] tiff(BufferedImage image, int orientation) {
        return tiff(image, orientation, new byte[0]);
    }

    public static byte[] tiff(BufferedImage image, int orientation, byte[] icc) {
        var samples = ByteBuffer.allocate(image.getWidth() * image.getHeight() * 3);
        for (var y = 0; y < image.getHeight(); y++)
            for (var x = 0; x < image.getWidth(); x++) {
                var rgb = image.getRGB(x, y);
                samples.put((byte) (rgb >> 16)).put((byte) (rgb >> 8)).put((byte) rgb);
            }
        return tiff(image.getWidth(), image.getHeight(), 8, RGB, 3, samples.array(), orientation, icc);
    }

    public static byte[] sixteenBitTiff(BufferedImage image) {
        var samples = little(image.getWidth() * image.getHeight() * 6);
        for (var value : image.getRaster().getPixels(0, 0, image.getWidth(), image.getHeight(), (int[]) null))
            samples.putShort((short) value);
        return tiff(image.getWidth(), image.getHeight(), 16, RGB, 3, samples.array(), 1, new byte[0]);
    }

    public static byte[] cmykTiff(int width, int height) {
        var samples = ByteBuffer.allocate(width * height * 4);
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++) {
                var colour = Quadrants.at(x, y, width, height);
                samples.put((byte) ~colour.getRed()).put((byte) ~colour.getGreen());
                samples.put((byte) ~colour.getBlue()).put((byte) 0);
            }
        return tiff(width, height, 8, INK, 4, samples.array(), 1, new byte[0]);
    }

    /** Uncompressed, in one strip at the end, so that whatever is cut off is missing from the picture. */
    private static byte[] tiff(
            int width, int height, int bits, int colours, int channels, byte[] samples, int orientation, byte[] icc) {
        var start = 8 + 2 + 11 * 12 + 4;
        int[][] tags = {
            {256, 4, 1, width},
            {257, 4, 1, height},
            {258, 3, 1, bits},
            {259, 3, 1, 1},
            {262, 3, 1, colours},
            {273, 4, 1, start + icc.length},
            {274, 3, 1, orientation},
            {277, 3, 1, channels},
            {278, 4, 1, height},
            {279, 4, 1, samples.length},
            {34675, 7, icc.length, start}
        };
        var count = icc.length == 0 ? tags.length - 1 : tags.length;
        var out = little(start + samples.length + icc.length);
        out.put(new byte[] {'I', 'I', 42, 0}).putInt(8).putShort((short) count);
        for (var i = 0; i < count; i++)
            out.putShort((short) tags[i][0])
                    .putShort((short) tags[i][1])
                    .putInt(tags[i][2])
                    .putInt(tags[i][3]);
        return out.putInt(0).position(start).put(icc).put(samples).array();
    }

    /** Of any size in some thirty bytes: a lossless WebP (RFC 9649, 3) whose codes have one symbol each, and so no bits. */
    public static byte[] flatWebp(int width, int height) {
        var bits = BigInteger.ZERO;
        var at = 0;
        int[][] fields = {
            {0x2F, 8},
            {width - 1, 14},
            {height - 1, 14},
            {0, 4}, // no alpha, version 0
            {0, 3}, // no transform, no cache, one group of codes
            {0b101 | 90 << 3, 11}, // green: a simple code of one symbol with eight bits
            {0b101 | 60 << 3, 11}, // red
            {0b101 | 30 << 3, 11}, // blue
            {0b101 | 255 << 3, 11}, // alpha
            {0b0001, 4} // distance: a simple code of one symbol with one bit
        };
        for (var field : fields) {
            bits = bits.or(BigInteger.valueOf(field[0]).shiftLeft(at));
            at += field[1];
        }
        var data = little(24);
        for (var i = 0; i < 24; i++) data.put(bits.shiftRight(8 * i).byteValue());
        var chunk = riffChunk("VP8L", data.array());
        var riff = little(12).put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(chunk.length + 4);
        return join(riff.put("WEBP".getBytes(StandardCharsets.US_ASCII)).array(), chunk);
    }

    /** Grey, with each component in scans of its own; JPEG as in ITU T.81 with codes of one bit. */
    public static byte[] jpegOfManyScans(int width, int height, int scansEach) {
        var out = ByteBuffer.allocate(1000 + 3 * scansEach * (10 + scanLength(width, height)));
        out.putShort((short) 0xFFD8);
        out.putShort((short) 0xFFDB).putShort((short) 67).put((byte) 0);
        for (var i = 0; i < 64; i++) out.put((byte) 1);
        out.putShort((short) 0xFFC0).putShort((short) 17).put((byte) 8);
        out.putShort((short) height).putShort((short) width).put((byte) 3);
        for (var component = 1; component <= 3; component++) out.put(new byte[] {(byte) component, 0x11, 0});
        for (var table : new byte[] {0, 0x10})
            out.putShort((short) 0xFFC4)
                    .putShort((short) 20)
                    .put(table)
                    .put((byte) 1)
                    .put(new byte[16]);
        for (var scan = 0; scan < scansEach; scan++)
            for (var component = 1; component <= 3; component++) {
                out.putShort((short) 0xFFDA).putShort((short) 8);
                out.put(new byte[] {1, (byte) component, 0, 0, 63, 0}).put(new byte[scanLength(width, height)]);
            }
        return Arrays.copyOf(out.putShort((short) 0xFFD9).array(), out.position());
    }

    /** Two bits for a block of 8 × 8. */
    private static int scanLength(int width, int height) {
        return ((width + 7) / 8 * ((height + 7) / 8) * 2 + 7) / 8;
    }

    /** All zeros, of any size in little memory. */
    public static byte[] blackPng(int width, int height, int bits, int colours, int channels) {
        var header = ByteBuffer.allocate(13).putInt(width).putInt(height);
        header.put(new byte[] {(byte) bits, (byte) colours, 0, 0, 0});
        var data = new ByteArrayOutputStream();
        var row = new byte[1 + width * channels * bits / 8];
        try (var deflater = new DeflaterOutputStream(data)) {
            for (var y = 0; y < height; y++) deflater.write(row);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        var png = join(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}, chunk("IHDR", header.array()));
        return join(png, join(chunk("IDAT", data.toByteArray()), chunk("IEND", new byte[0])));
    }

    /**
     * A profile whose red is green and whose green is red. No picture in it looks right by chance, and so none that is not
     * converted.
     */
    public static byte[] swappedProfile() {
        var icc = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        var text = new String(icc, StandardCharsets.ISO_8859_1);
        text = text.replace("rXYZ", "?XYZ").replace("gXYZ", "rXYZ").replace("?XYZ", "gXYZ");
        return text.replace("sRGB", "test")
                .replace("\0s\0R\0G\0B", "\0t\0e\0s\0t")
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    public static byte[] join(byte[] first, byte[] second) {
        return ByteBuffer.allocate(first.length + second.length)
                .put(first)
                .put(second)
                .array();
    }

    public static byte[] insert(byte[] into, int at, byte[] what) {
        return ByteBuffer.allocate(into.length + what.length)
                .put(into, 0, at)
                .put(what)
                .put(into, at, into.length - at)
                .array();
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] jpeg(IIOImage image, boolean progressive) {
        var writer = writer("jpeg");
        var param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(0.95f);
        if (progressive) param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return write(writer, param, image);
    }

    /** The JDK's own. */
    static ImageWriter writer(String format) {
        var writers = ImageIO.getImageWriters(
                ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_INT_RGB), format);
        ImageWriter writer = writers.next();
        while (!writer.getClass().getName().startsWith("com.sun")) writer = writers.next();
        return writer;
    }

    private static byte[] write(String format, BufferedImage image, ImageWriteParam param) {
        return write(ImageIO.getImageWritersByFormatName(format).next(), param, new IIOImage(image, null, null));
    }

    static byte[] write(ImageWriter writer, ImageWriteParam param, IIOImage image) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, image, param);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
