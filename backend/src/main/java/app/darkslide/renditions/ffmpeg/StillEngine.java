package app.darkslide.renditions.ffmpeg;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageType;
import app.darkslide.renditions.Reading;
import app.darkslide.renditions.RenditionEngine;
import app.darkslide.renditions.Renditions;
import app.darkslide.renditions.imageio.ImageIo;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Set;
import org.bytedeco.ffmpeg.global.avcodec;

/** Renders files whose whole content is one image to a decoder of FFmpeg. */
public final class StillEngine implements RenditionEngine {
    private static final Set<ImageType> TYPES =
            Set.of(ImageType.JPEG_2000, ImageType.PSD, ImageType.QOI, ImageType.PNM, ImageType.BMP, ImageType.TGA);

    /** Wavelets are computed with four bytes a sample, twice. */
    private static final long BYTES_PER_WAVELET_PIXEL = 44;
    /** As decoded with up to four samples of 16 bits, and as RGB with alpha. */
    private static final long BYTES_PER_PIXEL = 12;

    private static final long BESIDES = 64 << 20;
    private static final long MAX_WAVELET_PIXELS = 24_000_000;

    /** FFmpeg makes rows a little longer, up to a multiple of this, and counts the rest as well. */
    private static final int ALIGNMENT = 64;

    private final String version;

    /** @param version of FFmpeg, whose libraries have been found to load */
    public StillEngine(String version) {
        this.version = version;
    }

    @Override
    public String name() {
        return "FFmpeg " + version + " for other files";
    }

    @Override
    public boolean renders(ImageHeader header) {
        if (header.type() == ImageType.JPEG_2000 && header.pixels() > MAX_WAVELET_PIXELS) return false;
        return TYPES.contains(header.type()) && Ffmpeg.LOADS;
    }

    @Override
    public long memory(ImageHeader header) {
        var each = header.type() == ImageType.JPEG_2000 ? BYTES_PER_WAVELET_PIXEL : BYTES_PER_PIXEL;
        return BESIDES + header.pixels() * each;
    }

    /** The numbers are looked up late: they load the libraries. */
    private static int codec(ByteBuffer picture, ImageType type) {
        return switch (type) {
            case JPEG_2000 -> avcodec.AV_CODEC_ID_JPEG2000;
            case PSD -> avcodec.AV_CODEC_ID_PSD;
            case QOI -> avcodec.AV_CODEC_ID_QOI;
            case BMP -> avcodec.AV_CODEC_ID_BMP;
            case TGA -> avcodec.AV_CODEC_ID_TARGA;
            case PNM -> netpbm(picture.get(1));
            default -> throw new IllegalArgumentException("no decoder of " + type);
        };
    }

    private static int netpbm(int kind) {
        return switch (kind) {
            case '1', '4' -> avcodec.AV_CODEC_ID_PBM;
            case '2', '5' -> avcodec.AV_CODEC_ID_PGM;
            case '3', '6' -> avcodec.AV_CODEC_ID_PPM;
            default -> avcodec.AV_CODEC_ID_PAM;
        };
    }

    @Override
    public Renditions render(ByteBuffer picture, ImageHeader header, Reading reading) throws Exception {
        try (var decoder = new FrameDecoder(codec(picture, header.type()), true);
                var frame = decoder.decode(null, picture, header.pixels() + (long) ALIGNMENT * header.height())) {
            if (frame.width() != header.width() || frame.height() != header.height())
                throw new IOException("two readings of one header");
            return ImageIo.finish(new FrameRows(frame, header.opaque()), header);
        }
    }
}
