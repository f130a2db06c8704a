package app.darkslide.renditions.imageio;

import java.io.IOException;

/** An image as rows of samples from 0 to 255, band by band within a pixel; the last band is alpha if there is one. */
public interface Rows {
    int width();

    int height();

    /** Samples of a pixel, alpha included. */
    int bands();

    boolean alpha();

    /**
     * Rows are asked for from the topmost to the last, each once.
     *
     * @param row takes width × bands samples, not premultiplied
     */
    void read(int y, float[] row) throws IOException;
}
