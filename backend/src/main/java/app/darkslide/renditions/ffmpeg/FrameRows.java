package app.darkslide.renditions.ffmpeg;

import app.darkslide.renditions.imageio.Rows;

/**
 * Presents a whole image as rows of pixels.
 *
 * @param opaque whether alpha says nothing, and is left out
 */
record FrameRows(Frame frame, boolean opaque) implements Rows {
    private static final int WITH_ALPHA = 4;

    @Override
    public int width() {
        return frame.width();
    }

    @Override
    public int height() {
        return frame.height();
    }

    @Override
    public int bands() {
        return opaque ? Math.min(frame.bands(), WITH_ALPHA - 1) : frame.bands();
    }

    @Override
    public boolean alpha() {
        return bands() == WITH_ALPHA;
    }

    @Override
    public void read(int y, float[] row) {
        var from = y * frame.width() * frame.bands();
        for (int x = 0, to = 0; x < frame.width(); x++)
            for (var band = 0; band < bands(); band++, to++)
                row[to] = frame.samples().get(from + x * frame.bands() + band) & 0xFF;
    }
}
