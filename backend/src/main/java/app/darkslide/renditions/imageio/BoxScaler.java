package app.darkslide.renditions.imageio;

import java.io.IOException;
import java.util.Arrays;

/**
 * Makes an image smaller by averaging the area that each new pixel covers, edges by their share: nearly as good as a wider
 * filter when shrinking a lot, and reads each row once.
 */
final class BoxScaler {
    private final Rows source;
    private final int width;
    private final int height;
    private final int bands;
    private final boolean alpha;
    private final float[] row;
    private final float[] narrow;
    private int narrowed = -1;

    private BoxScaler(Rows source, int width, int height) {
        this.source = source;
        this.width = width;
        this.height = height;
        bands = source.bands();
        alpha = source.alpha();
        row = new float[source.width() * bands];
        narrow = new float[width * bands];
    }

    /** @return rows of 8-bit samples, as many bands as the source has, not premultiplied */
    static byte[] scale(Rows source, int width, int height) throws IOException {
        return new BoxScaler(source, width, height).run();
    }

    private byte[] run() throws IOException {
        var out = new byte[Math.multiplyExact(width * bands, height)];
        var sum = new float[width * bands];
        var ratio = (double) source.height() / height;
        for (var y = 0; y < height; y++) {
            Arrays.fill(sum, 0);
            var from = y * ratio;
            var to = Math.min((y + 1) * ratio, source.height());
            for (var line = (int) from; line < to; line++) {
                var share = (float) ((Math.min(line + 1, to) - Math.max(line, from)) / ratio);
                narrow(line);
                for (var i = 0; i < sum.length; i++) sum[i] += narrow[i] * share;
            }
            if (alpha) divideByAlpha(sum);
            for (int i = 0, at = y * sum.length; i < sum.length; i++) out[at + i] = (byte) (int) (sum[i] + 0.5f);
        }
        return out;
    }

    /** One row of the source at the new width; a row on the edge of two new ones is used twice. */
    private void narrow(int line) throws IOException {
        if (line == narrowed) return;
        narrowed = line;
        source.read(line, row);
        if (alpha) multiplyByAlpha(row);
        if (width == source.width()) System.arraycopy(row, 0, narrow, 0, narrow.length);
        else average();
    }

    private void average() {
        var ratio = (double) source.width() / width;
        for (var x = 0; x < width; x++) {
            var from = x * ratio;
            var to = Math.min((x + 1) * ratio, source.width());
            for (var b = 0; b < bands; b++) narrow[x * bands + b] = 0;
            for (var i = (int) from; i < to; i++) {
                var share = (float) ((Math.min(i + 1, to) - Math.max(i, from)) / ratio);
                for (var b = 0; b < bands; b++) narrow[x * bands + b] += row[i * bands + b] * share;
            }
        }
    }

    /** Weights by alpha, so that the invisible colour of a transparent pixel does not bleed into its neighbours. */
    private void multiplyByAlpha(float[] samples) {
        for (var i = 0; i + bands <= samples.length; i += bands)
            for (var b = 0; b < bands - 1; b++) samples[i + b] *= samples[i + bands - 1] / 255;
    }

    private void divideByAlpha(float[] samples) {
        for (var i = 0; i + bands <= samples.length; i += bands) {
            var a = samples[i + bands - 1];
            for (var b = 0; b < bands - 1; b++) samples[i + b] = a == 0 ? 0 : Math.min(255, samples[i + b] * 255 / a);
        }
    }
}
