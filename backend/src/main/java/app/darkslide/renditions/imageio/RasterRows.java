package app.darkslide.renditions.imageio;

import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ColorModel;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;

/** A decoded image row by row, in its own colour space: converting the small image afterwards is much cheaper. */
final class RasterRows implements Rows {
    private final BufferedImage image;
    private final Raster raster;
    private final ColorModel model;
    private final boolean raw;
    private final int bands;
    private final float[] factors;
    private byte[] bytes;
    private int[] ints;

    RasterRows(BufferedImage image) {
        this.image = image;
        raster = image.getRaster();
        model = image.getColorModel();
        // Images with palettes and packed pixels are few and small: the JDK's own conversion is good enough for them.
        raw = model instanceof ComponentColorModel && !model.isAlphaPremultiplied() && isInteger(raster);
        bands = raw ? raster.getNumBands() : model.hasAlpha() ? 4 : 3;
        factors = new float[bands];
        for (var b = 0; b < bands; b++) factors[b] = raw ? 255f / ((1L << model.getComponentSize(b)) - 1) : 1;
    }

    /** What the samples mean. */
    ColorSpace colours() {
        return raw ? model.getColorSpace() : ColorSpace.getInstance(ColorSpace.CS_sRGB);
    }

    @Override
    public int width() {
        return image.getWidth();
    }

    @Override
    public int height() {
        return image.getHeight();
    }

    @Override
    public int bands() {
        return bands;
    }

    @Override
    public boolean alpha() {
        return model.hasAlpha();
    }

    @Override
    public void read(int y, float[] row) {
        if (!raw) packed(y, row);
        else if (raster.getTransferType() == DataBuffer.TYPE_BYTE && factors[0] == 1) bytes(y, row);
        else samples(y, row);
    }

    private void bytes(int y, float[] row) {
        bytes = (byte[]) raster.getDataElements(0, y, width(), 1, bytes);
        for (var i = 0; i < bytes.length; i++) row[i] = bytes[i] & 0xFF;
    }

    private void samples(int y, float[] row) {
        ints = raster.getPixels(0, y, width(), 1, ints);
        for (int i = 0, b = 0; i < ints.length; i++) {
            row[i] = ints[i] * factors[b];
            if (++b == bands) b = 0;
        }
    }

    private void packed(int y, float[] row) {
        ints = image.getRGB(0, y, width(), 1, ints, 0, width());
        for (int x = 0, i = 0; x < ints.length; x++) {
            row[i++] = ints[x] >> 16 & 0xFF;
            row[i++] = ints[x] >> 8 & 0xFF;
            row[i++] = ints[x] & 0xFF;
            if (bands == 4) row[i++] = ints[x] >>> 24;
        }
    }

    private static boolean isInteger(Raster raster) {
        return switch (raster.getTransferType()) {
            case DataBuffer.TYPE_BYTE, DataBuffer.TYPE_USHORT -> true;
            default -> false;
        };
    }
}
