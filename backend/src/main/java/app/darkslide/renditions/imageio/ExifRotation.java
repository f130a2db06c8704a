package app.darkslide.renditions.imageio;

/** Rotates and mirrors an image by its EXIF orientation. */
final class ExifRotation {
    private ExifRotation() {}

    static Pixels turn(Pixels pixels, int orientation) {
        if (orientation == 1) return pixels;
        var swapped = orientation >= 5;
        var width = swapped ? pixels.height() : pixels.width();
        var height = swapped ? pixels.width() : pixels.height();
        var rgba = new byte[pixels.rgba().length];
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++)
                System.arraycopy(pixels.rgba(), 4 * source(pixels, orientation, x, y), rgba, 4 * (y * width + x), 4);
        return new Pixels(width, height, rgba, pixels.transparent());
    }

    /** The stored pixel for a position in the upright image. */
    private static int source(Pixels pixels, int orientation, int x, int y) {
        var right = pixels.width() - 1;
        var bottom = pixels.height() - 1;
        var w = pixels.width();
        return switch (orientation) {
            case 2 -> y * w + right - x;
            case 3 -> (bottom - y) * w + right - x;
            case 4 -> (bottom - y) * w + x;
            case 5 -> x * w + y;
            case 6 -> (bottom - x) * w + y;
            case 7 -> (bottom - x) * w + right - y;
            case 8 -> x * w + right - y;
            default -> y * w + x;
        };
    }
}
