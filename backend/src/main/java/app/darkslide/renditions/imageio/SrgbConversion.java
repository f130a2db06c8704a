package app.darkslide.renditions.imageio;

import java.awt.color.CMMException;
import java.awt.color.ColorSpace;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;

/** Converts samples of any colour space to 8-bit sRGB with alpha. */
final class SrgbConversion {
    private static final ColorSpace SRGB = ColorSpace.getInstance(ColorSpace.CS_sRGB);

    private SrgbConversion() {}

    /** @param samples rows of 8-bit samples, {@code bands} to a pixel, the last of them alpha if there is one */
    static Pixels convert(int width, int height, byte[] samples, int bands, boolean alpha, ColorSpace colours) {
        var components = alpha ? bands - 1 : bands;
        var rgb = rgb(width, height, samples, bands, components, colours);
        var step = rgb.length / (width * height);
        var rgba = new byte[width * height * 4];
        var transparent = false;
        for (int i = 0, from = 0; i < rgba.length; i += 4, from += step) {
            // Grey is taken as the grey of sRGB; the JDK would take it for linear light and make it pale.
            for (var c = 0; c < 3; c++) rgba[i + c] = rgb[from + (step >= 3 ? c : 0)];
            rgba[i + 3] = alpha ? samples[i / 4 * bands + bands - 1] : (byte) 255;
            transparent |= rgba[i + 3] != (byte) 255;
        }
        return new Pixels(width, height, rgba, transparent);
    }

    /** Unchanged if it is sRGB or grey; one step of the result may hold an alpha that is never read. */
    private static byte[] rgb(int width, int height, byte[] samples, int bands, int components, ColorSpace colours) {
        if (components < 3 || colours.isCS_sRGB() || colours.getNumComponents() != components) return samples;
        var offsets = new int[components];
        for (var b = 0; b < components; b++) offsets[b] = b;
        var source = Raster.createInterleavedRaster(
                new DataBufferByte(samples, samples.length), width, height, width * bands, bands, offsets, null);
        var target = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, width, height, 3, null);
        try {
            new ColorConvertOp(colours, SRGB, null).filter(source, target);
        } catch (CMMException | IllegalArgumentException unusable) {
            return samples;
        }
        return ((DataBufferByte) target.getDataBuffer()).getData();
    }
}
