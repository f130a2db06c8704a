package app.darkslide.search;

/** The map on which angles are true: a square, of which poles are out of reach. */
final class Mercator {
    private Mercator() {}

    /** From the west, 0 to 1. */
    static double x(double longitude) {
        return (longitude + 180) / 360;
    }

    /** From the north, 0 to 1; what lies nearer to a pole than 5 degrees is at the edge. */
    static double y(double latitude) {
        var sine = Math.sin(Math.toRadians(latitude));
        var y = 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
        return Math.min(Math.max(y, 0), 1);
    }
}
