package app.darkslide.renditions.probe;

import java.util.Arrays;

/** The eight orientations of an image, as EXIF numbers them, each as a 2 × 2 matrix over x to the right and y downwards. */
final class Orientations {
    private static final int[][] MATRICES = {
        {1, 0, 0, 1},
        {-1, 0, 0, 1},
        {-1, 0, 0, -1},
        {1, 0, 0, -1},
        {0, 1, 1, 0},
        {0, -1, 1, 0},
        {0, -1, -1, 0},
        {0, 1, -1, 0}
    };

    private Orientations() {}

    /** The orientation that is the same as these two, one after the other. */
    static int then(int first, int second) {
        var a = MATRICES[first - 1];
        var b = MATRICES[second - 1];
        int[] both = {
            b[0] * a[0] + b[1] * a[2], b[0] * a[1] + b[1] * a[3], b[2] * a[0] + b[3] * a[2], b[2] * a[1] + b[3] * a[3]
        };
        var i = 0;
        while (!Arrays.equals(MATRICES[i], both)) i++;
        return i + 1;
    }
}
