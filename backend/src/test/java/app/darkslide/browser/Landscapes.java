package app.darkslide.browser;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.Polygon;
import java.awt.RadialGradientPaint;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.SplittableRandom;
import javax.imageio.ImageIO;

/** Drawn landscapes, hill behind hill: a gallery of them is worth looking at, and they are nobody's photographs. */
final class Landscapes {
    private static final int HILLS = 5;

    private static final List<Light> LIGHTS = List.of(
            new Light(0x24345e, 0xf3a683, 0x141a2e, 0xffe9c9),
            new Light(0x3a7ca5, 0xd9ecf2, 0x12382f, 0xfffdf0),
            new Light(0x5b2a5e, 0xf76c5e, 0x1d1030, 0xffd9a0),
            new Light(0x0d1b3d, 0x3f6c9b, 0x060b18, 0xe8eefc),
            new Light(0xe6b566, 0xf7e7c4, 0x6b2d1c, 0xfffaf0),
            new Light(0x6fb3b8, 0xf5f1e0, 0x1f5457, 0xffffff),
            new Light(0x8a5a83, 0xf2c6b4, 0x31213d, 0xfff0dd));

    private Landscapes() {}

    /** Colours from the top of the sky to the nearest hill. */
    private record Light(int sky, int horizon, int ground, int sun) {}

    /** @return a JPEG; every seed gives another one */
    static byte[] jpeg(int width, int height, int seed) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        paint(pen, width, height, LIGHTS.get(seed % LIGHTS.size()), new SplittableRandom(seed));
        pen.dispose();
        return encoded(image);
    }

    private static void paint(Graphics2D pen, int width, int height, Light light, SplittableRandom random) {
        pen.setPaint(new GradientPaint(0, 0, new Color(light.sky), 0, height * 0.65f, new Color(light.horizon)));
        pen.fillRect(0, 0, width, height);
        paintSun(pen, width, height, light, random);
        for (int hill = 0; hill < HILLS; hill++) {
            var near = (hill + 1f) / HILLS;
            pen.setColor(mixed(light.horizon, light.ground, 0.25f + 0.75f * near));
            pen.fill(hill(width, height, height * (0.45f + 0.4f * near), height * 0.12f, random));
        }
    }

    private static void paintSun(Graphics2D pen, int width, int height, Light light, SplittableRandom random) {
        var x = width * (0.2f + 0.6f * (float) random.nextDouble());
        var y = height * (0.2f + 0.25f * (float) random.nextDouble());
        var sun = new Color(light.sun);
        var glow = new Color(sun.getRed(), sun.getGreen(), sun.getBlue(), 0);
        pen.setPaint(new RadialGradientPaint(
                x, y, height * 0.5f, new float[] {0, 0.1f, 0.105f, 1}, new Color[] {sun, sun, haze(sun), glow}));
        pen.fillRect(0, 0, width, height);
    }

    private static Color haze(Color sun) {
        return new Color(sun.getRed(), sun.getGreen(), sun.getBlue(), 90);
    }

    /** A ridge of three waves, down to the bottom of the picture. */
    private static Polygon hill(int width, int height, float level, float swing, SplittableRandom random) {
        var phases = random.doubles(3, 0, 2 * Math.PI).toArray();
        var ridge = new Polygon();
        ridge.addPoint(0, height);
        for (int x = 0; x <= width; x += 2) {
            var at = 2 * Math.PI * x / width;
            var wave = Math.sin(at + phases[0])
                    + 0.5 * Math.sin(2.3 * at + phases[1])
                    + 0.2 * Math.sin(7 * at + phases[2]);
            ridge.addPoint(x, Math.round(level - (float) wave * swing / 2));
        }
        ridge.addPoint(width, height);
        return ridge;
    }

    private static Color mixed(int from, int to, float share) {
        var a = new Color(from).getRGBColorComponents(null);
        var b = new Color(to).getRGBColorComponents(null);
        return new Color(a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share, a[2] + (b[2] - a[2]) * share);
    }

    private static byte[] encoded(BufferedImage image) {
        try {
            var out = new ByteArrayOutputStream();
            ImageIO.write(image, "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
