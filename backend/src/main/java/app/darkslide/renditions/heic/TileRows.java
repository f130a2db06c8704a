package app.darkslide.renditions.heic;

import app.darkslide.renditions.Deadline;
import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.imageio.Rows;
import app.darkslide.renditions.probe.HeifTiles;
import java.io.IOException;

/** A picture of tiles as rows of pixels; only one row of tiles is decoded at a time. */
final class TileRows implements Rows, AutoCloseable {
    private static final int BYTES = 3;

    private final HeifTiles tiles;
    private final ImageHeader header;
    private final Deadline deadline;
    private final TileDecoder decoder;
    private final Tile[] strip;
    private int row = -1;
    private int top;

    TileRows(HeifTiles tiles, ImageHeader header, Deadline deadline) {
        this.tiles = tiles;
        this.header = header;
        this.deadline = deadline;
        strip = new Tile[tiles.columns()];
        decoder = new TileDecoder(header.width(), header.height());
    }

    /**
     * @param rgb rows of 8-bit samples
     */
    record Tile(int width, int height, byte[] rgb) {}

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
        return BYTES;
    }

    @Override
    public boolean alpha() {
        return false;
    }

    @Override
    public void read(int y, float[] samples) throws IOException {
        while (row < 0 || y >= top + strip[0].height) nextStrip();
        var to = 0;
        for (var tile : strip) {
            var from = (y - top) * tile.width * BYTES;
            var end = Math.min(samples.length, to + tile.width * BYTES);
            while (to < end) samples[to++] = tile.rgb[from++] & 0xFF;
        }
        if (to < samples.length) throw new IOException("the tiles do not fill the picture");
    }

    @Override
    public void close() {
        decoder.close();
    }

    private void nextStrip() throws IOException {
        if (row >= 0) top += strip[0].height;
        if (++row >= tiles.rows()) throw new IOException("the tiles do not fill the picture");
        var left = 0;
        for (var column = 0; column < strip.length; column++, left += strip[column - 1].width) {
            if (left >= header.width()) throw new IOException("more tiles than the picture has room for");
            if (deadline.passed()) throw new IOException("out of time");
            strip[column] = decoder.decode(tiles.tiles().get(row * tiles.columns() + column));
            if (strip[column].height != strip[0].height) throw new IOException("tiles of different heights");
        }
    }
}
