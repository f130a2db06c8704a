package app.darkslide.photographs;

import static app.darkslide.photographs.Curves.clamp;
import static app.darkslide.photographs.Curves.step;

import java.awt.image.BufferedImage;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Looks along the rows of a terrain, and sees it column by column, from near to far. */
final class Camera {
    private static final double NEAR = 5;
    private static final double FAR = 1400;

    private final Place place;
    private final Light light;
    private final Terrain terrain;
    private final Noise noise;
    private final SplittableRandom random;
    private final Sky sky;
    private final double eye;
    private final double column;
    private int width;
    private int height;
    private double focus;
    private double horizon;
    private Colour[] seen;
    private float[] water;

    Camera(Place place, long seed) {
        this.place = place;
        light = place.light;
        random = new SplittableRandom(seed);
        terrain = new Terrain(place, random.nextLong());
        noise = new Noise(random.nextLong());
        sky = new Sky(light, noise);
        column = Terrain.SIZE * (0.42 + 0.16 * random.nextDouble());
        eye = standing() + 0.02 + 0.5 * place.above;
    }

    private double standing() {
        double most = place.water;
        for (int i = 0; i < 60; i++) most = Math.max(most, terrain.smooth(column + i / 3 - 10, 20 + i));
        return most;
    }

    BufferedImage picture(int wide, int high) {
        width = 2 * wide;
        height = 2 * high;
        focus = Math.max(width, height) * (0.75 + 0.5 * random.nextDouble());
        horizon = height * (0.36 + 0.16 * random.nextDouble() + 0.1 * place.above);
        seen = new Colour[width * height];
        water = new float[width * height];
        IntStream.range(0, width).parallel().forEach(this::look);
        if (place.water > 0) IntStream.range(0, width).parallel().forEach(this::mirror);
        return new Development(light, random).of(seen, wide, high);
    }

    private void look(int x) {
        double right = (x - width / 2.0) / focus;
        int top = height;
        for (double far = NEAR; far < FAR && top > 0; far += Math.max(0.2, far * 0.0022)) {
            double at = column + right * far, row = 20 + far;
            if (at < 1 || at > Terrain.SIZE - 3 || row > Terrain.SIZE - 3) break;
            double ground = terrain.smooth(at, row);
            boolean wet = ground < place.water;
            double rough = wet ? 0 : roughness(at, row, ground, far);
            double level = wet ? place.water : ground + rough;
            int y = (int) Math.round(horizon - (level - eye) * terrain.scale() / far * focus);
            if (y >= top) continue;
            Colour colour = wet ? null : hazed(surface(at, row, ground, rough), far, level, right);
            for (int line = Math.max(0, y); line < top; line++) {
                if (wet) water[line * width + x] = (float) far;
                else seen[line * width + x] = colour;
            }
            top = Math.max(0, y);
        }
        for (int line = 0; line < top; line++) seen[line * width + x] = sky.at(right, (horizon - line) / focus);
    }

    /** Stones, and trees where they grow. */
    private double roughness(double x, double y, double ground, double far) {
        double stones = 0.006 * (noise.fractal(x * 0.5, y * 0.5, 5) - 0.5);
        double trees = wooded(x, y, ground);
        return stones + trees * (0.004 + 0.008 * noise.at(x * 2.3, y * 2.3));
    }

    private double wooded(double x, double y, double ground) {
        double line = place.ground.snow > 1 ? 0.9 : place.ground.snow * 0.75;
        double high = step(line + 0.08, line - 0.08, ground + 0.2 * (noise.fractal(x * 0.04, y * 0.04, 4) - 0.5));
        double groves = step(0.38, 0.5, noise.fractal(x * 0.03 + 7, y * 0.03, 5));
        double shore = step(place.water + 0.004, place.water + 0.015, ground);
        return high * groves * shore * step(0.035, 0.02, slope(x, y));
    }

    private double slope(double x, double y) {
        return Math.hypot(
                terrain.smooth(x + 1, y) - terrain.smooth(x - 1, y),
                terrain.smooth(x, y + 1) - terrain.smooth(x, y - 1));
    }

    private Colour surface(double x, double y, double ground, double rough) {
        double scale = terrain.scale();
        double tilt = 0.7;
        double slopeX = (terrain.smooth(x + tilt, y) - terrain.smooth(x - tilt, y)) / (2 * tilt) * scale;
        double slopeY = (terrain.smooth(x, y + tilt) - terrain.smooth(x, y - tilt)) / (2 * tilt) * scale;
        double bumpX = noise.fractal(x * 1.1 + 0.4, y * 1.1, 4) - noise.fractal(x * 1.1 - 0.4, y * 1.1, 4);
        double bumpY = noise.fractal(x * 1.1, y * 1.1 + 0.4, 4) - noise.fractal(x * 1.1, y * 1.1 - 0.4, 4);
        double trees = wooded(x, y, ground);
        double bumps = 0.6 + 1.2 * trees;
        double goX = -slopeX - bumps * bumpX, goY = -slopeY - bumps * bumpY;
        double length = Math.sqrt(goX * goX + goY * goY + 1);
        double direct = Math.max(0, (goX * sky.sun[0] + goY * sky.sun[1] + sky.sun[2]) / length)
                * Terrain.sample(terrain.lit, x, y);
        double open = 0.35 + 0.65 / length;
        Colour base = material(x, y, ground, Math.hypot(slopeX, slopeY), trees);
        Colour day = light.sun
                .times(direct * light.strength * 1.5)
                .plus(light.sky.to(light.horizon, 0.4).times(open * light.strength * 0.45));
        return base.times(day);
    }

    private Colour material(double x, double y, double ground, double steep, double trees) {
        Ground made = place.ground;
        double patches = noise.fractal(x * 0.12, y * 0.12, 6);
        Colour colour = made.meadow
                .times(0.7 + 0.6 * patches)
                .to(
                        made.rock.times(0.55 + 0.9 * noise.fractal(x * 0.5, y * 2, 5)),
                        step(0.5, 1.1, steep + 0.5 * (patches - 0.5)));
        colour = colour.to(made.wood.times(0.5 + noise.at(x * 2.3, y * 2.3)), trees);
        if (place.water > 0)
            colour = colour.to(Colour.of(0x8d8069), step(place.water + 0.012, place.water + 0.003, ground));
        double snow =
                step(made.snow - 0.08, made.snow + 0.08, ground + 0.25 * (patches - 0.5)) * step(1.25, 0.75, steep);
        return colour.to(new Colour(0.82, 0.85, 0.9), snow * (1 - 0.8 * trees));
    }

    private Colour hazed(Colour colour, double far, double level, double right) {
        double low = place == Place.MIST ? 5 * Math.exp(-9 * Math.max(0, level - 0.12)) : 0.6;
        double share = 1 - Math.exp(-far / 1400 * light.haze * (1 + low));
        return colour.to(sky.haze(right), share);
    }

    /** The water shows what is above it, broken by waves. */
    private void mirror(int x) {
        for (int y = 0; y < height; y++) {
            double far = water[y * width + x];
            if (far == 0) continue;
            double right = (x - width / 2.0) / focus;
            double at = right * far, wind = place.light == Light.DAWN || place.light == Light.BLUE ? 0.5 : 1;
            double wave =
                    noise.fractal(at * 1.4, far * 3.2, 5) - 0.5 + 0.5 * (noise.fractal(at * 0.15, far * 0.6, 3) - 0.5);
            double lift = wave * wind * Math.min(40, 9000 / far) * height / 2000;
            int from = (int) clamp(2 * horizon - y - Math.abs(lift) * 6, 0, height - 1);
            int beside = (int) clamp(x + lift * 2, 0, width - 1);
            while (from > 0 && (seen[from * width + beside] == null || water[from * width + beside] > 0)) from--;
            Colour above = seen[from * width + beside];
            if (above == null) above = sky.at(right, 0.1);
            if (light == Light.NIGHT) above = above.times(Math.min(1, 0.06 / above.brightness()));
            double down = (y - horizon) / focus;
            double shine = 0.04
                    + 0.96
                            * Math.pow(
                                    1 - clamp(down / Math.sqrt(down * down + 1) + 0.08 * Math.abs(wave) * wind, 0, 1),
                                    5);
            Colour deep = light.sky.times(Colour.of(0x5f8a88)).times(0.35 * light.strength);
            seen[y * width + x] = hazed(deep.to(above.times(0.95), clamp(shine * 1.1, 0, 1)), far, place.water, right);
        }
    }
}
