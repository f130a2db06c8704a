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
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes pictures for tests, in all the ways that cameras, programs and attackers do. */
public final class Pictures {
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
        var deflater = new Deflater();
        deflater.setInput(icc);
        deflater.finish();
        var compressed = new byte[icc.length + 100];
        var length = deflater.deflate(compressed);
        deflater.end();
        var content = ByteBuffer.allocate(6 + length).put(new byte[] {'t', 'e', 's', 't', 0, 0});
        return withChunk(png, "iCCP", content.put(compressed, 0, length).array());
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

    /** Uncompressed, in one strip. */
    public static byte[] tiff(BufferedImage image, int orientation) {
        var size = image.getWidth() * image.getHeight() * 3;
        int[][] tags = {
            {256, 4, image.getWidth()},
            {257, 4, image.getHeight()},
            {258, 3, 8},
            {259, 3, 1},
            {262, 3, 2},
            {273, 4, 8 + 2 + 10 * 12 + 4},
            {274, 3, orientation},
            {277, 3, 3},
            {278, 4, image.getHeight()},
            {279, 4, size}
        };
        var out = little(8 + 2 + tags.length * 12 + 4 + size);
        out.put(new byte[] {'I', 'I', 42, 0}).putInt(8).putShort((short) tags.length);
        for (var tag : tags)
            out.putShort((short) tag[0]).putShort((short) tag[1]).putInt(1).putInt(tag[2]);
        out.putInt(0);
        for (var y = 0; y < image.getHeight(); y++)
            for (var x = 0; x < image.getWidth(); x++) {
                var rgb = image.getRGB(x, y);
                out.put((byte) (rgb >> 16)).put((byte) (rgb >> 8)).put((byte) rgb);
            }
        return out.array();
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
        var writers = ImageIO.getImageWriters(
                ImageTypeSpecifier.createFromBufferedImageType(BufferedImage.TYPE_INT_RGB), "jpeg");
        ImageWriter writer = writers.next();
        while (!writer.getClass().getName().startsWith("com.sun")) writer = writers.next();
        var param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(0.95f);
        if (progressive) param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
        return write(writer, param, image);
    }

    private static byte[] write(String format, BufferedImage image, ImageWriteParam param) {
        return write(ImageIO.getImageWritersByFormatName(format).next(), param, new IIOImage(image, null, null));
    }

    private static byte[] write(ImageWriter writer, ImageWriteParam param, IIOImage image) {
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
