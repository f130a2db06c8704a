package app.darkslide.renditions.imageio;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.Reading;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;

/** Decodes the first image of a file with the trusted reader for its type. */
final class ImageIoDecoder {
    private final boolean libwebp;
    private final long maxPixels;

    /**
     * @param libwebp whether the native WebP reader loads
     * @param maxPixels above this number pixels are skipped while reading, so that the image fits into the heap
     */
    ImageIoDecoder(boolean libwebp, long maxPixels) {
        this.libwebp = libwebp;
        this.maxPixels = maxPixels;
    }

    BufferedImage decode(ByteBuffer picture, ImageHeader header, Reading reading) throws IOException {
        var reader = Plugins.reader(provider(header));
        var warnings = new TruncationWarnings();
        try (var input = new BufferInput(picture)) {
            reader.addIIOReadWarningListener(warnings);
            reader.setInput(input, true, true);
            var image = read(reader, header);
            if (reading == Reading.WHOLE) warnings.check();
            return image;
        } finally {
            reader.dispose();
        }
    }

    private BufferedImage read(ImageReader reader, ImageHeader header) throws IOException {
        // The limits were checked against our reading of the header; another reading must not evade them.
        if ((long) reader.getWidth(0) * reader.getHeight(0) > header.pixels())
            throw new IOException("two readings of one header");
        var param = reader.getDefaultReadParam();
        var step = step(header.pixels());
        param.setSourceSubsampling(step, step, 0, 0);
        param.setDestinationType(unconverted(reader));
        return reader.read(0, param);
    }

    /** Pixels in the colours of the file's profile, if the reader can: converting them is cheaper when there are fewer. */
    private static ImageTypeSpecifier unconverted(ImageReader reader) throws IOException {
        for (var types = reader.getImageTypes(0); types.hasNext(); ) {
            var type = types.next();
            var colours = type.getColorModel().getColorSpace();
            if (colours.getType() == ColorSpace.TYPE_RGB && !colours.isCS_sRGB()) return type;
        }
        return null;
    }

    private int step(long pixels) {
        return (int) Math.max(1, Math.ceil(Math.sqrt((double) pixels / maxPixels)));
    }

    private String provider(ImageHeader header) {
        return switch (header.type()) {
            case JPEG -> "com.twelvemonkeys.imageio.plugins.jpeg.JPEGImageReaderSpi";
            case PNG -> "com.sun.imageio.plugins.png.PNGImageReaderSpi";
            case GIF -> "com.sun.imageio.plugins.gif.GIFImageReaderSpi";
            case BMP -> "com.sun.imageio.plugins.bmp.BMPImageReaderSpi";
            case TIFF -> "com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi";
            // The native reader is fast but refuses animations, and alone of all it copies the file to the heap.
            case WEBP ->
                libwebp && header.frames() == 1
                        ? "com.luciad.imageio.webp.WebPImageReaderSpi"
                        : "com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi";
            default -> throw new IllegalArgumentException("no reader of " + header.type());
        };
    }
}
