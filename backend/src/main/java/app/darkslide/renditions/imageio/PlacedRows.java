package app.darkslide.renditions.imageio;

import java.io.IOException;
import java.util.Arrays;

/** An image on a larger, transparent canvas: the first frame of an animation need not fill it. */
record PlacedRows(Rows frame, int left, int top, int width, int height) implements Rows {
    @Override
    public int bands() {
        return 4;
    }

    @Override
    public boolean alpha() {
        return true;
    }

    @Override
    public void read(int y, float[] row) throws IOException {
        Arrays.fill(row, 0, width * 4, 0);
        if (y < top || y >= top + frame.height()) return;
        var source = new float[frame.width() * frame.bands()];
        frame.read(y - top, source);
        var visible = Math.min(frame.width(), width - left);
        for (var x = 0; x < visible; x++) {
            var to = (left + x) * 4;
            System.arraycopy(source, x * frame.bands(), row, to, frame.bands());
            if (!frame.alpha()) row[to + 3] = 255;
        }
    }
}
