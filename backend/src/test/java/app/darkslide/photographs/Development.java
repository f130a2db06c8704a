package app.darkslide.photographs;

import static app.darkslide.photographs.Curves.clamp;
import static app.darkslide.photographs.Curves.mix;
import static app.darkslide.photographs.Curves.step;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.SplittableRandom;

/** Makes a picture of the light that was seen, at twice the width and height: exposure, white balance, contrast and grain. */
final class Development {
    private static final int GRAIN = 3;

    private final Light light;
    private final SplittableRandom random;

    Development(Light light, SplittableRandom random) {
        this.light = light;
        this.random = random;
    }

    BufferedImage of(Colour[] seen, int wide, int high) {
        int width = 2 * wide;
        var image = new BufferedImage(wide, high, BufferedImage.TYPE_INT_RGB);
        Colour exposure = exposure(seen);
        for (int y = 0; y < high; y++) {
            for (int x = 0; x < wide; x++) {
                int at = 2 * y * width + 2 * x;
                Colour light = seen[at].plus(seen[at + 1])
                        .plus(seen[at + width])
                        .plus(seen[at + width + 1])
                        .times(0.25)
                        .times(exposure);
                double side = Math.hypot(x - wide / 2.0, y - high / 2.0) / Math.hypot(wide, high) * 2;
                light = light.times(1 - 0.28 * side * side);
                double grain = (random.nextDouble() + random.nextDouble() - 1) * GRAIN;
                image.setRGB(
                        x,
                        y,
                        shade(light.red(), grain) << 16
                                | shade(light.green(), grain) << 8
                                | shade(light.blue(), grain));
            }
        }
        return image;
    }

    /** So that the brighter parts are bright, a night stays dark, and the light's own colour is half taken out. */
    private Colour exposure(Colour[] seen) {
        double[] brightness =
                Arrays.stream(seen).mapToDouble(Colour::brightness).sorted().toArray();
        double high = brightness[(int) (brightness.length * (light == Light.NIGHT ? 0.97 : 0.82))];
        double bright = Math.max(
                high, (light == Light.NIGHT ? 0.05 : 0.25) * light.strength); // what lies in the shade looks so
        Colour mean = Arrays.stream(seen).reduce(new Colour(0, 0, 0), Colour::plus);
        double grey = mean.brightness();
        var balance = new Colour(
                Math.pow(grey / mean.red(), 0.45),
                Math.pow(grey / mean.green(), 0.45),
                Math.pow(grey / mean.blue(), 0.45));
        return balance.times((light == Light.NIGHT ? 0.4 : light == Light.BLUE ? 0.55 : 0.9) / bright);
    }

    private static int shade(double light, double grain) {
        double x = Math.max(0, light) * 0.85;
        double film = x * (2.51 * x + 0.03) / (x * (2.43 * x + 0.59) + 0.14);
        double tone = Math.pow(clamp(film, 0, 1), 1 / 2.2);
        return (int) clamp(255 * mix(tone, step(0, 1, tone), 0.45) + grain, 0, 255);
    }
}
