package app.darkslide.photographs;

import static app.darkslide.photographs.Curves.clamp;
import static app.darkslide.photographs.Curves.step;

import java.util.SplittableRandom;

/** The air, with the sun, clouds and stars. */
final class Sky {
    /** The direction of the sun: to the right, ahead and up. */
    final double[] sun;

    private final Light light;
    private final Noise noise;

    Sky(Light light, Noise noise) {
        this.light = light;
        this.noise = noise;
        sun = new double[] {
            Math.sin(light.side) * Math.cos(light.height),
            Math.cos(light.side) * Math.cos(light.height),
            Math.sin(light.height)
        };
    }

    Colour haze(double right) {
        double towards = Math.max(0, Math.cos(Math.atan(right) - light.side));
        Colour glow = light.sun.times(light.strength * 0.35 * Math.pow(towards, 6) * step(0.5, 0.1, light.height));
        return light.horizon.times(0.75 * Math.min(1, light.strength)).plus(glow);
    }

    Colour at(double right, double up) {
        double length = Math.sqrt(right * right + up * up + 1);
        double rise = up / length;
        double near = (right * sun[0] + sun[1] + up * sun[2]) / length;
        Colour colour = light.horizon
                .to(light.sky, Math.pow(clamp(rise * 2.1, 0, 1), 0.55))
                .times(Math.min(1.15, 0.35 + light.strength * 0.4));
        double glow = 0.5 * Math.pow(Math.max(0, near), 10) + 0.9 * Math.pow(Math.max(0, near), 90);
        if (light != Light.STORM && light != Light.NIGHT)
            colour = colour.plus(light.sun.times(
                    glow * light.strength * 0.5 * step(0.6, 0, light.height) + 8 * step(0.99985, 0.9999, near)));
        if (light == Light.NIGHT) colour = colour.plus(stars(right, up));
        return clouds(colour, right, Math.max(0.02, rise), near);
    }

    private Colour clouds(Colour behind, double right, double rise, double near) {
        double far = 1 / (rise + 0.06);
        double x = right * far * 0.8 + 40, y = far * 0.9 + 11;
        double cover =
                switch (light) {
                    case STORM -> 0.3;
                    case NIGHT -> 0.62;
                    case NOON -> 0.5;
                    default -> 0.46;
                };
        double bend = noise.fractal(x * 0.7, y * 0.7, 3);
        double thick = step(cover, cover + 0.28, noise.fractal(x + bend, y * 1.3 + bend, 8));
        if (thick <= 0) return behind;
        double towardsSun = noise.fractal(x + bend + 0.15 * Math.sin(light.side), y * 1.3 + bend - 0.12, 6);
        double shade = clamp(0.62 + 2.2 * (cover + 0.14 - towardsSun) * 0.9, 0.25, 1.1);
        Colour lit = light.sun
                .times(light.strength * (0.42 + 0.5 * Math.pow(Math.max(0, near), 8) * (1 - thick)))
                .to(light.horizon, 0.25);
        Colour dark = light.sky.to(light.horizon, 0.5).times(0.5 * light.strength);
        return behind.to(dark.to(lit, shade), thick * 0.9 * step(0.015, 0.1, rise));
    }

    private Colour stars(double right, double up) {
        int x = (int) Math.floor(right * 420), y = (int) Math.floor(up * 420);
        var here = new SplittableRandom(x * 7919L + y * 104_729L);
        double band = Math.exp(-Math.pow((right * 0.8 - up + 0.25) * 4.5, 2));
        Colour milky = new Colour(0.05, 0.055, 0.075).times(band * (0.2 + 1.5 * noise.fractal(right * 9, up * 9, 6)));
        if (here.nextDouble() > 0.05 + 0.12 * band) return milky;
        double inX = right * 420 - x - here.nextDouble(), inY = up * 420 - y - here.nextDouble();
        double bright = Math.pow(here.nextDouble(), 6) * 2.5 + 0.12;
        double warm = here.nextDouble();
        return milky.plus(new Colour(0.8 + 0.3 * warm, 0.9, 1.2 - 0.3 * warm)
                .times(bright * Math.exp(-(inX * inX + inY * inY) * 18)));
    }
}
