package app.darkslide.renditions.probe;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageType;
import app.darkslide.renditions.UnreadableImageException;
import app.darkslide.renditions.UnsupportedImageException;
import java.nio.ByteBuffer;

/** Detects the type of a file and reads its header, in well under a millisecond for most. */
public final class HeaderProbe {
    private HeaderProbe() {}

    /** @param picture the whole file, from index 0 to the limit; position and byte order do not matter */
    public static ImageHeader read(ByteBuffer picture) throws UnsupportedImageException, UnreadableImageException {
        var file = picture.asReadOnlyBuffer().position(0);
        var type = ImageType.sniff(file).orElseThrow(() -> new UnsupportedImageException(file));
        try {
            var header = read(type, file);
            if (header.width() < 1 || header.height() < 1) throw new IllegalArgumentException("no pixels");
            return header;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError broken) {
            throw new UnreadableImageException(broken);
        }
    }

    /** Whether an AVIF or HEIC has a film besides its image, of which alone the header tells: only that is decoded. */
    public static boolean isSequence(ImageType type, ByteBuffer picture) {
        return (type == ImageType.AVIF || type == ImageType.HEIC)
                && new HeifSequence(picture.asReadOnlyBuffer().position(0)).isThere();
    }

    private static ImageHeader read(ImageType type, ByteBuffer file) {
        return switch (type) {
            case JPEG -> new JpegProbe(file).read();
            case PNG -> new PngProbe(file).read();
            case GIF -> new GifProbe(file).read();
            case WEBP -> new WebpProbe(file).read();
            case AVIF, HEIC -> new HeifProbe(file).read(type);
            case TIFF -> RawProbe.ofTiff(file).orElseGet(() -> new TiffProbe(file).read());
            case BMP -> new BmpProbe(file).read();
            case JPEG_2000 -> new Jpeg2000Probe(file).read();
            case PSD -> new PsdProbe(file).read();
            case QOI -> new QoiProbe(file).read();
            case PNM -> new PnmProbe(file).read();
            case TGA -> new TgaProbe(file).read();
            case ICO -> new IcoProbe(file).read();
            case JPEG_XL -> new JpegXlProbe(file).read();
            case CR3 -> new Cr3Probe(file).read();
            case RAF -> new RafProbe(file).read();
            case DNG, NEF, CR2, ARW, PEF, ORF, RW2, RAW -> RawProbe.of(file, type);
        };
    }
}
