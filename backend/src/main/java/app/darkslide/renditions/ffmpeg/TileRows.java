package app.darkslide.renditions.ffmpeg;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.imageio.Rows;
import app.darkslide.renditions.probe.HeifTiles;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.bytedeco.ffmpeg.global.avcodec;

/** Presents an image of tiles as rows of pixels; only one row of tiles is decoded at a time. */
final class TileRows implements Rows, AutoCloseable {
    /** The share of a large image by which its tiles exceed its edges; for a small one it is a whole tile or two. */
    private static final int SHARE_OVER_EDGES = 4;

    private static final int BANDS = 3;
    private static final int PIXELS_OVER_EDGES = 1 << 20;

    private final HeifTiles tiles;
    private final ImageHeader header;
    private final FrameDecoder decoder;
    private final Frame[] strip;
    private int row = -1;
    private int top;

    TileRows(HeifTiles tiles, ImageHeader header) throws IOException {
        this.tiles = tiles;
        this.header = header;
        strip = new Frame[tiles.columns()];
        decoder = new FrameDecoder(avcodec.AV_CODEC_ID_HEVC, false);
    }

    /** The most pixels that a row of tiles can have, whatever the tiles themselves declare. */
    static long maxPixels(ImageHeader header) {
        return header.pixels() + header.pixels() / SHARE_OVER_EDGES + PIXELS_OVER_EDGES;
    }

    @Override
    public int width() {
        return header.width();
    }

    @Override
    public int height() {
        return header.height();
    }

    @Override
    public int bands() {
        return BANDS;
    }

    @Override
    public boolean alpha() {
        return false;
    }

    @Override
    public void read(int y, float[] samples) throws IOException {
        var line = header.top() + y;
        while (row < 0 || line >= top + strip[0].height()) nextStrip();
        var to = 0;
        var skip = header.left() * BANDS;
        for (var tile : strip) {
            var length = tile.width() * BANDS;
            var from = Math.min(skip, length);
            skip -= from;
            var end = Math.min(samples.length, to + length - from);
            from += (line - top) * length;
            while (to < end) samples[to++] = tile.samples().get(from++) & 0xFF;
        }
        if (to < samples.length) throw new IOException("the tiles do not fill the image");
    }

    @Override
    public void close() {
        release();
        decoder.close();
    }

    private void nextStrip() throws IOException {
        if (row >= 0) top += strip[0].height();
        release();
        if (++row >= tiles.rows()) throw new IOException("the tiles do not fill the image");
        var left = 0;
        var remaining = maxPixels(header);
        for (var column = 0; column < strip.length; column++) {
            if (left >= header.left() + header.width()) throw new IOException("more tiles than fit into the image");
            var coded = tiles.tiles().get(row * tiles.columns() + column);
            var tile = decoder.decode(coded.configuration(), coded.data(), remaining);
            strip[column] = tile;
            if (tile.height() != strip[0].height()) throw new IOException("tiles of different heights");
            left += tile.width();
            remaining -= (long) tile.width() * tile.height();
        }
    }

    private void release() {
        Stream.of(strip).filter(Objects::nonNull).forEach(Frame::close);
        Arrays.fill(strip, null);
    }
}
