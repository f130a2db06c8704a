package app.darkslide.renditions.ffmpeg;

import app.darkslide.renditions.imageio.Rows;

/** Presents a whole image as rows of pixels. */
record FrameRows(Frame frame) implements Rows {
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
        return frame.bands();
    }

    @Override
    public boolean alpha() {
        return frame.bands() == WITH_ALPHA;
    }

    @Override
    public void read(int y, float[] row) {
        var from = y * frame.width() * frame.bands();
        for (var i = 0; i < frame.width() * frame.bands(); i++)
            row[i] = frame.samples().get(from + i) & 0xFF;
    }
}
