package app.darkslide.renditions;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.util.Arrays;
import java.util.List;

/** The picture that all tests use: red, green, blue and yellow quarters, so that every turn and every wrong colour shows. */
public final class Quadrants {
    public static final Color RED = new Color(220, 40, 30);
    public static final Color GREEN = new Color(30, 180, 60);
    public static final Color BLUE = new Color(40, 60, 200);
    public static final Color YELLOW = new Color(230, 210, 40);
    /** Top left, top right, bottom left, bottom right. */
    public static final List<Color> UPRIGHT = List.of(RED, GREEN, BLUE, YELLOW);

    private Quadrants() {}

    public static BufferedImage image(int width, int height, int type) {
        var image = new BufferedImage(width, height, type);
        var graphics = image.createGraphics();
        paint(graphics, width, height, UPRIGHT);
        graphics.dispose();
        return image;
    }

    public static BufferedImage rgb(int width, int height) {
        return image(width, height, BufferedImage.TYPE_INT_RGB);
    }

    /** The last quarter is transparent. */
    public static BufferedImage transparent(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var graphics = image.createGraphics();
        paint(graphics, width, height, List.of(RED, GREEN, BLUE, new Color(0, 0, 0, 0)));
        graphics.dispose();
        return image;
    }

    /** @param transparent the number of the colour that is, or -1 */
    static BufferedImage palette(int width, int height, int bits, int transparent) {
        var rgb = Arrays.copyOf(UPRIGHT.stream().mapToInt(Color::getRGB).toArray(), 1 << bits);
        var colours = new IndexColorModel(bits, rgb.length, rgb, 0, false, transparent, DataBuffer.TYPE_BYTE);
        var type = bits == 8 ? BufferedImage.TYPE_BYTE_INDEXED : BufferedImage.TYPE_BYTE_BINARY;
        var image = new BufferedImage(width, height, type, colours);
        each(image, (x, y, colour) -> image.getRaster().setSample(x, y, 0, UPRIGHT.indexOf(colour)));
        return image;
    }

    /** As it has to be stored so that the EXIF orientation turns it upright. */
    public static BufferedImage stored(int width, int height, int orientation) {
        var upright = rgb(width, height);
        var swapped = orientation >= 5;
        var stored = new BufferedImage(swapped ? height : width, swapped ? width : height, BufferedImage.TYPE_INT_RGB);
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++) {
                var at = storedAt(x, y, stored.getWidth() - 1, stored.getHeight() - 1, orientation);
                stored.setRGB(at[0], at[1], upright.getRGB(x, y));
            }
        return stored;
    }

    /** Grey of the same lightness as sRGB sees it: the mean of the channels will do. */
    public static BufferedImage grey(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        each(image, (x, y, colour) -> image.getRaster().setSample(x, y, 0, greyOf(colour)));
        return image;
    }

    public static int greyOf(Color colour) {
        return (colour.getRed() + colour.getGreen() + colour.getBlue()) / 3;
    }

    public static BufferedImage sixteenBits(int width, int height) {
        var srgb = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        var model = new ComponentColorModel(srgb, false, false, Transparency.OPAQUE, DataBuffer.TYPE_USHORT);
        var raster = Raster.createInterleavedRaster(DataBuffer.TYPE_USHORT, width, height, 3, null);
        var image = new BufferedImage(model, raster, false, null);
        each(
                image,
                (x, y, colour) -> raster.setPixel(
                        x, y, new int[] {colour.getRed() * 257, colour.getGreen() * 257, colour.getBlue() * 257}));
        return image;
    }

    interface PixelVisitor {
        void visit(int x, int y, Color colour);
    }

    static void each(BufferedImage image, PixelVisitor visitor) {
        for (var y = 0; y < image.getHeight(); y++)
            for (var x = 0; x < image.getWidth(); x++)
                visitor.visit(x, y, at(x, y, image.getWidth(), image.getHeight()));
    }

    static Color at(int x, int y, int width, int height) {
        return UPRIGHT.get((x < width / 2 ? 0 : 1) + (y < height / 2 ? 0 : 2));
    }

    /** That a rendition has these colours in its corners. @param tolerance in each channel */
    static void assertCorners(List<Color> wanted, BufferedImage rendition, int tolerance) {
        for (var i = 0; i < 4; i++) {
            var x = rendition.getWidth() * (i % 2 == 0 ? 1 : 7) / 8;
            var y = rendition.getHeight() * (i / 2 == 0 ? 1 : 7) / 8;
            var seen = seen(rendition, x, y);
            var distance = Math.max(
                    Math.abs(seen.getRed() - wanted.get(i).getRed()),
                    Math.max(
                            Math.abs(seen.getGreen() - wanted.get(i).getGreen()),
                            Math.abs(seen.getBlue() - wanted.get(i).getBlue())));
            assertTrue(distance <= tolerance, "corner " + i + " is " + seen + " instead of " + wanted.get(i));
        }
    }

    /** The JDK takes grey for linear light, which no file means. */
    private static Color seen(BufferedImage image, int x, int y) {
        if (image.getRaster().getNumBands() > 1) return new Color(image.getRGB(x, y));
        var grey = image.getRaster().getSample(x, y, 0);
        return new Color(grey, grey, grey);
    }

    private static void paint(Graphics2D graphics, int width, int height, List<Color> colours) {
        for (var i = 0; i < 4; i++) {
            graphics.setColor(colours.get(i));
            var left = i % 2 * (width / 2);
            var top = i / 2 * (height / 2);
            graphics.fillRect(left, top, i % 2 == 0 ? width / 2 : width, i / 2 == 0 ? height / 2 : height);
        }
    }

    /** Where an upright pixel is stored (TIFF 6.0, tag 274: which edge of the scene the first row and column are). */
    private static int[] storedAt(int x, int y, int right, int bottom, int orientation) {
        return switch (orientation) {
            case 2 -> new int[] {right - x, y};
            case 3 -> new int[] {right - x, bottom - y};
            case 4 -> new int[] {x, bottom - y};
            case 5 -> new int[] {y, x};
            case 6 -> new int[] {y, bottom - x};
            case 7 -> new int[] {right - y, bottom - x};
            case 8 -> new int[] {right - y, x};
            default -> new int[] {x, y};
        };
    }
}
