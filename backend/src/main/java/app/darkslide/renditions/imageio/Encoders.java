package app.darkslide.renditions.imageio;

import app.darkslide.renditions.Rendition;
import com.luciad.imageio.webp.CompressionType;
import com.luciad.imageio.webp.WebPImageWriterSpi;
import com.luciad.imageio.webp.WebPWriteParam;
import java.awt.Point;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import javax.imageio.IIOImage;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** Encodes pixels, without any metadata. */
final class Encoders {
    private static final float JPEG_QUALITY = 0.80f;
    private static final float WEBP_QUALITY = 0.75f;
    private static final int WEBP_EFFORT = 2;

    private final boolean webp;

    /** @param webp whether libwebp loads; without it JPEG and PNG take its place */
    Encoders(boolean webp) {
        this.webp = webp;
    }

    Rendition thumbnail(Pixels pixels) throws IOException {
        return webp ? webp(pixels) : opaqueOrNot(pixels);
    }

    Rendition preview(Pixels pixels) throws IOException {
        return webp && pixels.transparent() ? webp(pixels) : opaqueOrNot(pixels);
    }

    private Rendition opaqueOrNot(Pixels pixels) throws IOException {
        return pixels.transparent() ? png(pixels) : jpeg(pixels);
    }

    private static Rendition jpeg(Pixels pixels) throws IOException {
        var writer = Plugins.writer("com.sun.imageio.plugins.jpeg.JPEGImageWriterSpi");
        var param = writer.getDefaultWriteParam();
        param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        param.setCompressionQuality(JPEG_QUALITY);
        return write(writer, param, image(pixels, 3), "image/jpeg");
    }

    private static Rendition png(Pixels pixels) throws IOException {
        var writer = Plugins.writer("com.sun.imageio.plugins.png.PNGImageWriterSpi");
        return write(writer, writer.getDefaultWriteParam(), image(pixels, 4), "image/png");
    }

    static Rendition webp(Pixels pixels) throws IOException {
        var param = new WebPWriteParam(Locale.ROOT);
        param.setCompressionType(CompressionType.Lossy);
        param.setCompressionQuality(WEBP_QUALITY);
        param.setMethod(WEBP_EFFORT);
        var writer = new WebPImageWriterSpi().createWriterInstance(null);
        return write(writer, param, image(pixels, pixels.transparent() ? 4 : 3), "image/webp");
    }

    private static Rendition write(ImageWriter writer, ImageWriteParam param, BufferedImage image, String mediaType)
            throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } finally {
            writer.dispose();
        }
        return new Rendition(mediaType, bytes.toByteArray());
    }

    private static BufferedImage image(Pixels pixels, int bands) {
        var alpha = bands == 4;
        var samples = alpha ? pixels.rgba() : withoutAlpha(pixels.rgba());
        var raster = Raster.createInterleavedRaster(
                new DataBufferByte(samples, samples.length),
                pixels.width(),
                pixels.height(),
                pixels.width() * bands,
                bands,
                alpha ? new int[] {0, 1, 2, 3} : new int[] {0, 1, 2},
                new Point());
        var model = new ComponentColorModel(
                ColorSpace.getInstance(ColorSpace.CS_sRGB),
                alpha,
                false,
                alpha ? Transparency.TRANSLUCENT : Transparency.OPAQUE,
                DataBuffer.TYPE_BYTE);
        return new BufferedImage(model, raster, false, null);
    }

    /** Three bytes a pixel with a gap between them would do, but the JDK stumbles over it when the image is one pixel wide. */
    private static byte[] withoutAlpha(byte[] rgba) {
        var rgb = new byte[rgba.length / 4 * 3];
        for (int from = 0, to = 0; to < rgb.length; from++) if (from % 4 != 3) rgb[to++] = rgba[from];
        return rgb;
    }
}
