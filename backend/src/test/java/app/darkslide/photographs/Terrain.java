package app.darkslide.photographs;

import static app.darkslide.photographs.Curves.clamp;
import static app.darkslide.photographs.Curves.mix;

import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Heights from 0 to 1 over a square, and how much of the sun reaches each. */
final class Terrain {
    static final int SIZE = 1536;
    private static final int DROPS = 350_000;
    final float[] heights = new float[SIZE * SIZE];
    final float[] lit = new float[SIZE * SIZE];
    private final Place place;
    private final Noise noise;

    Terrain(Place place, long seed) {
        this.place = place;
        noise = new Noise(seed);
        IntStream.range(0, SIZE).parallel().forEach(this::raise);
        level();
        erode(new SplittableRandom(seed));
        level();
        light();
    }

    private void raise(int row) {
        for (int column = 0; column < SIZE; column++) {
            double x = column * 5.0 / SIZE, y = row * 5.0 / SIZE;
            heights[row * SIZE + column] = (float) height(x, y);
        }
    }

    private double height(double x, double y) {
        double bend = noise.fractal(x * 0.7 + 5, y * 0.7, 3);
        return switch (place.ground) {
            case HILLS ->
                0.75 * noise.fractal(x * 0.9 + bend, y * 0.9, 9) + 0.3 * noise.ridges(x * 0.5, y * 0.5 + bend, 7);
            case COAST ->
                noise.fractal(x * 0.6, y * 0.6 + bend, 9)
                        + 0.25 * noise.ridges(x, y + bend, 8) * noise.fractal(x * 0.4, y * 0.4, 2);
            default -> 0.35 * noise.fractal(x * 0.5, y * 0.5, 4) + noise.ridges(x * 0.62 + bend * 0.6, y * 0.62, 9);
        };
    }

    private void level() {
        float low = Float.MAX_VALUE, high = -Float.MAX_VALUE;
        for (float height : heights) {
            low = Math.min(low, height);
            high = Math.max(high, height);
        }
        for (int i = 0; i < heights.length; i++) heights[i] = (heights[i] - low) / (high - low);
    }

    /** Drops run down, take ground along where they are fast, and leave it where they are slow. */
    private void erode(SplittableRandom random) {
        for (int drop = 0; drop < DROPS; drop++) {
            double x = 2 + random.nextDouble() * (SIZE - 5), y = 2 + random.nextDouble() * (SIZE - 5);
            run(x, y);
        }
    }

    private void run(double x, double y) {
        double goX = 0, goY = 0, speed = 1, water = 1, load = 0;
        for (int steps = 0; steps < 48; steps++) {
            int at = (int) y * SIZE + (int) x;
            double right = x - (int) x, down = y - (int) y;
            double slopeX = mix(heights[at + 1] - heights[at], heights[at + SIZE + 1] - heights[at + SIZE], down);
            double slopeY = mix(heights[at + SIZE] - heights[at], heights[at + SIZE + 1] - heights[at + 1], right);
            goX = goX * 0.1 - slopeX * 0.9;
            goY = goY * 0.1 - slopeY * 0.9;
            double length = Math.hypot(goX, goY);
            if (length < 1e-9) return;
            double before = smooth(x, y);
            x += goX / length;
            y += goY / length;
            if (x < 2 || y < 2 || x >= SIZE - 3 || y >= SIZE - 3) return;
            double fall = smooth(x, y) - before;
            double most = Math.max(-fall, 0.00002) * speed * water * 6;
            double change = fall > 0
                    ? Math.min(fall, load)
                    : load > most ? (load - most) * 0.1 : -Math.min((most - load) * 0.25, -fall);
            load -= change;
            spread(at, change, right, down);
            speed = Math.sqrt(Math.max(0.01, speed * speed - fall * 30));
            water *= 0.97;
        }
    }

    private void spread(int at, double change, double right, double down) {
        heights[at] += (float) (change * (1 - right) * (1 - down));
        heights[at + 1] += (float) (change * right * (1 - down));
        heights[at + SIZE] += (float) (change * (1 - right) * down);
        heights[at + SIZE + 1] += (float) (change * right * down);
    }

    /** Marches from every point towards the sun. */
    private void light() {
        double rise = Math.tan(Math.max(place.light.height, 0.02)) / scale();
        double goX = Math.sin(place.light.side), goY = Math.cos(place.light.side);
        IntStream.range(0, SIZE).parallel().forEach(row -> {
            for (int column = 0; column < SIZE; column++) {
                double height = heights[row * SIZE + column], least = 1;
                for (double far = 2; far < 300 && least > 0; far *= 1.06) {
                    double x = column + goX * far, y = row + goY * far;
                    if (x < 0 || y < 0 || x >= SIZE - 1 || y >= SIZE - 1) break;
                    double room = height + far * rise - smooth(x, y);
                    least = Math.min(least, 0.5 + room / (far * rise + 1e-6) * 4);
                }
                lit[row * SIZE + column] = (float) clamp(least, 0, 1);
            }
        });
    }

    /** Cells that the highest ground is high. */
    double scale() {
        return 190 * place.relief;
    }

    double smooth(double x, double y) {
        return sample(heights, x, y);
    }

    static double sample(float[] values, double x, double y) {
        int column = (int) clamp(x, 0, SIZE - 2), row = (int) clamp(y, 0, SIZE - 2);
        double right = clamp(x - column, 0, 1), down = clamp(y - row, 0, 1);
        int at = row * SIZE + column;
        return mix(mix(values[at], values[at + 1], right), mix(values[at + SIZE], values[at + SIZE + 1], right), down);
    }
}
