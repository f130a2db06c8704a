package app.darkslide.renditions;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Encodes pictures in formats that browsers do not show. */
public final class Stills {
    private static final int HEADER = 14;

    private Stills() {}

    /** In literal pixels only, which any decoder has to read; equal ones as runs (qoiformat.org). */
    public static byte[] qoi(BufferedImage image) {
        var out = new ByteArrayOutputStream();
        var size = ByteBuffer.allocate(8).putInt(image.getWidth()).putInt(image.getHeight());
        out.writeBytes(ascii("qoif"));
        out.writeBytes(size.array());
        out.writeBytes(new byte[] {4, 0});
        var last = 0xFF000000;
        var run = 0;
        for (var argb : argb(image)) {
            if (argb == last && run < 62) run++;
            else {
                run(out, run);
                run = argb == last ? 1 : 0;
                if (argb != last)
                    out.writeBytes(
                            new byte[] {-1, (byte) (argb >> 16), (byte) (argb >> 8), (byte) argb, (byte) (argb >> 24)});
                last = argb;
            }
        }
        run(out, run);
        out.writeBytes(new byte[] {0, 0, 0, 0, 0, 0, 0, 1});
        return out.toByteArray();
    }

    private static void run(ByteArrayOutputStream out, int length) {
        if (length > 0) out.write(0xC0 | length - 1);
    }

    /** Colours as bytes, P6. */
    public static byte[] ppm(BufferedImage image) {
        return Pictures.join(ascii("P6\n# made here\n%s\n255\n".formatted(size(image))), samples(image, 3));
    }

    /** Colours as words, P3. */
    public static byte[] plainPpm(BufferedImage image) {
        var text = new StringBuilder("P3 %s 255".formatted(size(image)));
        for (var sample : samples(image, 3)) text.append('\n').append(sample & 0xFF);
        return ascii(text.append('\n').toString());
    }

    /** Grey of 16 bits, P5. */
    public static byte[] deepPgm(BufferedImage grey) {
        var samples = ByteBuffer.allocate(2 * grey.getWidth() * grey.getHeight());
        for (var value : grey.getRaster().getPixels(0, 0, grey.getWidth(), grey.getHeight(), (int[]) null))
            samples.putShort((short) (value * 257));
        return Pictures.join(ascii("P5 %s 65535\n".formatted(size(grey))), samples.array());
    }

    /** Black on the left, P4. */
    public static byte[] pbm(int width, int height) {
        var rows = new byte[(width + 7) / 8 * height];
        for (var i = 0; i < rows.length; i++) rows[i] = (byte) (i % ((width + 7) / 8) * 8 < width / 2 ? 0xFF : 0);
        return Pictures.join(ascii("P4\n%d %d\n".formatted(width, height)), rows);
    }

    /** With alpha, P7. */
    public static byte[] pam(BufferedImage image) {
        var head = "P7\nWIDTH %d\nHEIGHT %d\nDEPTH 4\nMAXVAL 255\nTUPLTYPE RGB_ALPHA\nENDHDR\n"
                .formatted(image.getWidth(), image.getHeight());
        return Pictures.join(ascii(head), samples(image, 4));
    }

    /** One flat image of 8-bit RGB, with EXIF as Photoshop keeps it. */
    public static byte[] psd(BufferedImage image, byte[] exif) {
        var pixels = image.getWidth() * image.getHeight();
        var even = exif.length + 1 & ~1;
        var out = ByteBuffer.allocate(26 + 4 + 4 + 12 + even + 4 + 2 + 3 * pixels);
        out.put(ascii("8BPS")).putShort((short) 1).position(12);
        out.putShort((short) 3).putInt(image.getHeight()).putInt(image.getWidth());
        out.putShort((short) 8).putShort((short) 3).putInt(0);
        out.putInt(12 + even).put(ascii("8BIM")).putShort((short) 1058).putShort((short) 0);
        out.putInt(exif.length).put(Arrays.copyOf(exif, even)).putInt(0).putShort((short) 0);
        for (var shift = 16; shift >= 0; shift -= 8) for (var argb : argb(image)) out.put((byte) (argb >> shift));
        return out.array();
    }

    /** Uncompressed, the last row first. @param depth 24, or 32 with zeros where others have alpha */
    public static byte[] tga(BufferedImage image, int depth) {
        int width = image.getWidth();
        int height = image.getHeight();
        var out = little(18 + width * height * depth / 8).put(2, (byte) 2).position(12);
        out.putShort((short) width).putShort((short) height).put((byte) depth).put((byte) 0);
        for (var y = height - 1; y >= 0; y--)
            for (var x = 0; x < width; x++) {
                var rgb = image.getRGB(x, y);
                out.put((byte) rgb).put((byte) (rgb >> 8)).put((byte) (rgb >> 16));
                if (depth == 32) out.put((byte) 0);
            }
        return out.array();
    }

    /** @param images each a PNG, or what {@link #iconBitmap} makes */
    public static byte[] ico(byte[]... images) {
        var out = little(6 + 16 * images.length).putShort((short) 0).putShort((short) 1);
        out.putShort((short) images.length);
        var at = out.capacity();
        for (var image : images) {
            out.putInt(0)
                    .putShort((short) 1)
                    .putShort((short) 32)
                    .putInt(image.length)
                    .putInt(at);
            at += image.length;
        }
        return Arrays.stream(images).reduce(out.array(), Pictures::join);
    }

    /** Pixels of 32 bits, the last row first, and a mask that hides nothing. */
    public static byte[] iconBitmap(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        var mask = (width + 31) / 32 * 4 * height;
        var out =
                little(40 + 4 * width * height + mask).putInt(40).putInt(width).putInt(2 * height);
        out.putShort((short) 1).putShort((short) 32).position(40);
        for (var y = height - 1; y >= 0; y--) for (var x = 0; x < width; x++) out.putInt(image.getRGB(x, y));
        return out.array();
    }

    /** A BMP of 8 bits with a palette of grey, as OS/2 2.0 wrote it: its header has 64 bytes. */
    public static byte[] osTwoBmp(BufferedImage grey) {
        int width = grey.getWidth();
        int height = grey.getHeight();
        var row = (width + 3) / 4 * 4;
        var out = little(HEADER + 64 + 1024 + row * height).put(ascii("BM"));
        out.putInt(out.capacity()).putInt(0).putInt(HEADER + 64 + 1024);
        out.putInt(64)
                .putInt(width)
                .putInt(height)
                .putShort((short) 1)
                .putShort((short) 8)
                .position(HEADER + 64);
        for (var i = 0; i < 256; i++) out.putInt(i * 0x10101);
        for (var y = height - 1; y >= 0; y--)
            for (var x = 0; x < row; x++)
                out.put((byte) (x < width ? grey.getRaster().getSample(x, y, 0) : 0));
        return out.array();
    }

    /** A BMP of 24 bits as Windows 2 and OS/2 1 wrote it: its header has 12 bytes. */
    static byte[] oldBmp(BufferedImage image) {
        var row = (3 * image.getWidth() + 3) / 4 * 4;
        var out = little(HEADER + 12 + row * image.getHeight()).put(ascii("BM"));
        out.putInt(out.capacity()).putInt(0).putInt(HEADER + 12);
        out.putInt(12).putShort((short) image.getWidth()).putShort((short) image.getHeight());
        out.putShort((short) 1).putShort((short) 24);
        for (var y = image.getHeight() - 1; y >= 0; y--)
            for (var x = 0; x < image.getWidth(); x++) {
                var rgb = image.getRGB(x, y);
                out.position(HEADER + 12 + row * (image.getHeight() - 1 - y) + 3 * x);
                out.put((byte) rgb).put((byte) (rgb >> 8)).put((byte) (rgb >> 16));
            }
        return out.array();
    }

    /** The same with a file header that a program has filled in wrongly: a length of 54, and numbers where zeros belong. */
    static byte[] carelessBmp(BufferedImage image) {
        var bmp = Pictures.bmp(image);
        ByteBuffer.wrap(bmp)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(2, 54)
                .putInt(6, 0x240026)
                .putInt(34, 0);
        return bmp;
    }

    /** A BMP with a palette, as runs of equal pixels. @param bits 4 or 8 */
    static byte[] bmpOfRuns(int width, int height, int bits) {
        var writer = ImageIO.getImageWritersByFormatName("bmp").next();
        var param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionType("BI_RLE" + bits);
        return Pictures.write(writer, param, new IIOImage(Quadrants.palette(width, height, bits, -1), null, null));
    }

    public static byte[] resource(String name) {
        try (var in = Stills.class.getResourceAsStream("/renditions/" + name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] samples(BufferedImage image, int bands) {
        var out = ByteBuffer.allocate(image.getWidth() * image.getHeight() * bands);
        for (var argb : argb(image)) {
            out.put((byte) (argb >> 16)).put((byte) (argb >> 8)).put((byte) argb);
            if (bands == 4) out.put((byte) (argb >> 24));
        }
        return out.array();
    }

    private static int[] argb(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    private static String size(BufferedImage image) {
        return image.getWidth() + " " + image.getHeight();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static ByteBuffer little(int length) {
        return ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
