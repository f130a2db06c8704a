package app.darkslide.renditions.vips;

import app.darkslide.renditions.EngineSettings;
import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageType;
import app.darkslide.renditions.Reading;
import app.darkslide.renditions.Rendition;
import app.darkslide.renditions.RenditionEngine;
import app.darkslide.renditions.Renditions;
import app.darkslide.renditions.TargetSize;
import app.darkslide.renditions.ThumbHash;
import app.darkslide.renditions.probe.ColourProfile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jboss.logging.Logger;

/** Renders with libvips: decodes once, shrinks while loading if the format allows it, and makes the rest from the small image. */
public final class VipsEngine implements RenditionEngine {
    private static final Logger LOG = Logger.getLogger(VipsEngine.class);

    /** HEIC is left out: the bundled build has no decoder and Debian's fails on images from current phones. */
    private static final Set<ImageType> TYPES =
            EnumSet.of(ImageType.JPEG, ImageType.PNG, ImageType.GIF, ImageType.WEBP, ImageType.TIFF, ImageType.AVIF);

    private static final long BESIDES = 64 << 20;
    /** Shrinking row by row keeps this many rows at a time, of up to four samples of 16 bits; measured, with a margin. */
    private static final int ROWS = 1000;

    private static final long BYTES_PER_ROW_PIXEL = 8;

    /** 8192 × 4352, the limit of the highest levels of AV1 (annex A.3): the bundled decoder knows no larger frame. */
    private static final long MAX_AVIF_PIXELS = 35_651_584;

    private static final long BYTES_PER_PIXEL = 8;
    private static final long BYTES_PER_AVIF_PIXEL = 32;

    private final Vips vips;
    private final String jpeg;
    private final String webp;

    private VipsEngine(Vips vips) {
        this.vips = vips;
        jpeg = ".jpg[Q=80,background=255," + vips.withoutMetadata() + "]";
        webp = ".webp[Q=75,effort=2," + vips.withoutMetadata() + "]";
    }

    /** Empty if there is no libvips here, or none that passes its self-test. */
    public static Optional<RenditionEngine> load(EngineSettings settings) {
        try {
            var vips = Vips.load(settings);
            if (vips.isEmpty()) return Optional.empty();
            var engine = new VipsEngine(vips.get());
            SelfTest.run(engine);
            return Optional.of(engine);
        } catch (Exception | LinkageError unusable) {
            LOG.warnf("libvips is here but cannot be used: %s", unusable);
            return Optional.empty();
        }
    }

    @Override
    public String name() {
        return "libvips " + vips.version();
    }

    @Override
    public boolean renders(ImageHeader header) {
        if (header.type() == ImageType.AVIF && header.pixels() > MAX_AVIF_PIXELS) return false;
        return TYPES.contains(header.type()) && header.renderable();
    }

    @Override
    public long memory(ImageHeader header) {
        if (header.streaming()) return BESIDES + BYTES_PER_ROW_PIXEL * header.width() * Math.min(header.height(), ROWS);
        var each = header.type() == ImageType.AVIF ? BYTES_PER_AVIF_PIXEL : BYTES_PER_PIXEL;
        return BESIDES + header.pixels() * each;
    }

    @Override
    public Renditions render(ByteBuffer picture, ImageHeader header, Reading reading) throws IOException {
        try (var source = new VipsSource(vips, picture);
                var image = source.open(header, reading);
                var small = image.scaled(previewSize(header, image), hasOtherColours(header, image));
                var preview = small.decoded()) {
            preview.strip();
            return finished(preview, header);
        }
    }

    private Renditions finished(VipsImage preview, ImageHeader header) throws IOException {
        if (!preview.hasAlpha()) return renditions(preview, false);
        if (header.opaque()) {
            try (var colours = preview.withoutAlpha()) {
                return renditions(colours, false);
            }
        }
        var opacity = preview.opacity();
        // libtiff gives nothing but zeros for some files, and such an image would be of no use anyway.
        if (header.type() == ImageType.TIFF && opacity.greatest() == 0) throw new IOException("nothing to see");
        return renditions(preview, opacity.least() < 255);
    }

    private Renditions renditions(VipsImage preview, boolean transparent) throws IOException {
        try (var smaller = preview.scaled(inside(TargetSize.THUMBNAIL, preview), false);
                var thumbnail = smaller.decoded();
                var placeholder = thumbnail.scaled(inside(TargetSize.PLACEHOLDER, thumbnail), false)) {
            return new Renditions(webp(thumbnail), transparent ? webp(preview) : jpeg(preview), thumbHash(placeholder));
        }
    }

    private Rendition jpeg(VipsImage image) throws IOException {
        return new Rendition("image/jpeg", image.encoded(jpeg));
    }

    private Rendition webp(VipsImage image) throws IOException {
        return new Rendition("image/webp", WebpMetadata.without(image.encoded(webp)));
    }

    private static byte[] thumbHash(VipsImage image) throws IOException {
        var pixels = image.pixels();
        var bands = image.bands();
        var rgba = new byte[image.width() * image.height() * 4];
        for (int i = 0, from = 0; i < rgba.length; i += 4, from += bands) {
            for (var c = 0; c < 3; c++) rgba[i + c] = pixels[from + (bands >= 3 ? c : 0)];
            rgba[i + 3] = bands == 2 || bands == 4 ? pixels[from + bands - 1] : (byte) 255;
        }
        return ThumbHash.of(image.width(), image.height(), rgba);
    }

    /** A JPEG is shrunk already, and the loader of GIF has an opinion of its own on canvases. */
    private static TargetSize previewSize(ImageHeader header, VipsImage image) {
        var width = header.type() == ImageType.JPEG ? header.width() : image.width();
        var height = header.type() == ImageType.JPEG ? header.height() : image.height();
        return image.turned() ? TargetSize.preview(height, width) : TargetSize.preview(width, height);
    }

    private static TargetSize inside(int side, VipsImage image) {
        return TargetSize.inside(side, image.width(), image.height());
    }

    private static boolean hasOtherColours(ImageHeader header, VipsImage image) {
        var icc = header.blocks().icc();
        return icc != null && image.has("icc-profile-data") && !new ColourProfile(icc).isSrgb();
    }
}
