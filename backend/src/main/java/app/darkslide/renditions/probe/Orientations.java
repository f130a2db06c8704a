package app.darkslide.renditions.probe;

import java.util.Arrays;

/** The eight orientations of an image, as EXIF numbers them, each as a 2 × 2 matrix over x to the right and y downwards. */
public final class Orientations {
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

    /** Those of quarter turns clockwise, beginning with none. */
    private static final int[] TURNS = {1, 6, 3, 8};

    private Orientations() {}

    /**
     * What an orientation becomes if the upright image is turned as well.
     *
     * @param rotation degrees clockwise, a multiple of 90
     */
    public static int turned(int orientation, int rotation) {
        return then(orientation, TURNS[Math.floorMod(rotation / 90, 4)]);
    }

    /** What is left to do if the first one is done already, and both together are to be the other one. */
    public static int after(int first, int both) {
        var second = 1;
        while (then(first, second) != both) second++;
        return second;
    }

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
