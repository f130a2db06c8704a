package app.darkslide.photographs;

/** Functions from numbers to numbers. */
final class Curves {
    private Curves() {}

    static double mix(double a, double b, double share) {
        return a + (b - a) * share;
    }

    static double clamp(double x, double from, double to) {
        return Math.max(from, Math.min(to, x));
    }

    static double step(double from, double to, double x) {
        double share = clamp((x - from) / (to - from), 0.0, 1.0);
        return share * share * (3 - 2 * share);
    }
}
