package app.darkslide.testing;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Random;
import javax.imageio.ImageIO;

/** Pictures that the tests make for themselves. */
public final class Pictures {
    private Pictures() {}

    /** A JPEG like a photograph; every seed gives another one. */
    public static byte[] jpeg(int width, int height, long seed) {
        return encoded(scene(width, height, seed), "jpeg");
    }

    public static byte[] png(int width, int height, long seed) {
        return encoded(scene(width, height, seed), "png");
    }

    /** A PNG of a disc, with nothing around it. */
    public static byte[] transparent(int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        var pen = image.createGraphics();
        pen.setColor(Color.ORANGE);
        pen.fillOval(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        return encoded(image, "png");
    }

    /** A small JPEG of many bytes, because noise cannot be compressed. */
    public static byte[] noise(int width, int height, long seed) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var random = new Random(seed);
        for (int y = 0; y < height; y++) for (int x = 0; x < width; x++) image.setRGB(x, y, random.nextInt(0x1000000));
        return encoded(image, "jpeg");
    }

    private static BufferedImage scene(int width, int height, long seed) {
        var random = new Random(seed);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, colour(random), width, height, colour(random)));
        pen.fillRect(0, 0, width, height);
        for (int i = 0; i < 40; i++) {
            pen.setColor(colour(random));
            pen.fillOval(random.nextInt(width), random.nextInt(height), 1 + width / 8, 1 + height / 8);
        }
        pen.dispose();
        return image;
    }

    private static Color colour(Random random) {
        return new Color(random.nextInt(0x1000000));
    }

    private static byte[] encoded(BufferedImage image, String format) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
