package app.darkslide.photographs;

import static app.darkslide.photographs.Curves.mix;

import java.util.SplittableRandom;

/** Smooth noise that repeats after {@code SIZE}. */
final class Noise {
    private static final int SIZE = 512;
    private final float[] values = new float[SIZE * SIZE];

    Noise(long seed) {
        var random = new SplittableRandom(seed);
        for (int i = 0; i < values.length; i++) values[i] = (float) random.nextDouble();
    }

    double at(double x, double y) {
        int column = (int) Math.floor(x), row = (int) Math.floor(y);
        double right = smooth(x - column), down = smooth(y - row);
        double top = mix(value(column, row), value(column + 1, row), right);
        double bottom = mix(value(column, row + 1), value(column + 1, row + 1), right);
        return mix(top, bottom, down);
    }

    /** From 0 to about 1. */
    double fractal(double x, double y, int octaves) {
        double sum = 0, weight = 0.5;
        for (int i = 0; i < octaves; i++, weight /= 2) {
            sum += weight * at(x, y);
            double turned = 1.6 * x + 1.2 * y;
            y = 1.6 * y - 1.2 * x + 17.3;
            x = turned + 31.7;
        }
        return sum;
    }

    /** Sharp crests with round valleys. */
    double ridges(double x, double y, int octaves) {
        double sum = 0, weight = 0.5, before = 1;
        for (int i = 0; i < octaves; i++, weight /= 2.1) {
            double crest = 1 - Math.abs(2 * at(x, y) - 1);
            crest *= crest;
            sum += weight * crest * before;
            before = Math.min(1, crest * 1.6);
            double turned = 1.7 * x + 1.1 * y;
            y = 1.7 * y - 1.1 * x + 11.9;
            x = turned + 47.1;
        }
        return sum;
    }

    private float value(int column, int row) {
        return values[(row & SIZE - 1) * SIZE + (column & SIZE - 1)];
    }

    private static double smooth(double x) {
        return x * x * x * (x * (6 * x - 15) + 10);
    }
}
