package app.darkslide.renditions.ffmpeg;

import app.darkslide.renditions.imageio.Rows;
import java.io.IOException;

/**
 * An image whose opacity is another image of the same size.
 *
 * @param opacity grey, as red, green and blue
 */
record AlphaRows(Rows colours, Rows opacity) implements Rows {
    private static final int BANDS = 4;

    @Override
    public int width() {
        return colours.width();
    }

    @Override
    public int height() {
        return colours.height();
    }

    @Override
    public int bands() {
        return BANDS;
    }

    @Override
    public boolean alpha() {
        return true;
    }

    @Override
    public void read(int y, float[] row) throws IOException {
        var rgb = new float[width() * colours.bands()];
        var alpha = new float[width() * opacity.bands()];
        colours.read(y, rgb);
        opacity.read(y, alpha);
        for (var x = 0; x < width(); x++) {
            System.arraycopy(rgb, x * colours.bands(), row, x * BANDS, BANDS - 1);
            row[x * BANDS + BANDS - 1] = alpha[x * opacity.bands()];
        }
    }
}
