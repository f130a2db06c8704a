package app.darkslide.renditions.imageio;

/**
 * An image in memory, ready to be encoded.
 *
 * @param rgba rows of 8-bit sRGB with alpha, not premultiplied
 * @param transparent whether a pixel is not opaque
 */
record Pixels(int width, int height, byte[] rgba, boolean transparent) implements Rows {
    @Override
    public int bands() {
        return 4;
    }

    @Override
    public boolean alpha() {
        return true;
    }

    @Override
    public void read(int y, float[] row) {
        for (int i = 0, at = y * width * 4; i < width * 4; i++, at++) row[i] = rgba[at] & 0xFF;
    }
}
