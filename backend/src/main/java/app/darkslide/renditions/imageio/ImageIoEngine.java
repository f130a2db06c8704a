package app.darkslide.renditions.imageio;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.ImageType;
import app.darkslide.renditions.Reading;
import app.darkslide.renditions.RenditionEngine;
import app.darkslide.renditions.Renditions;
import java.nio.ByteBuffer;
import java.util.Set;

/** Renders with the JDK and libraries in Java. */
public final class ImageIoEngine implements RenditionEngine {
    private static final Set<ImageType> TYPES =
            Set.of(ImageType.JPEG, ImageType.PNG, ImageType.GIF, ImageType.WEBP, ImageType.TIFF, ImageType.BMP);

    /** Above this number pixels are skipped while reading, which looks coarse and is done only if necessary. */
    private static final long COARSE_ABOVE = 40_000_000;

    /** With this limit a decoded image takes at most a fifth of the heap at four bytes a pixel. */
    private static final long HEAP_BYTES_PER_PIXEL = 20;

    private static final int BYTES_PER_PIXEL = 5;
    private static final long BESIDES = 64 << 20;

    private final long maxPixels = Math.min(COARSE_ABOVE, Runtime.getRuntime().maxMemory() / HEAP_BYTES_PER_PIXEL);

    @Override
    public String name() {
        return "Java ImageIO " + Runtime.version().feature();
    }

    @Override
    public boolean renders(ImageHeader header) {
        return TYPES.contains(header.type()) && header.renderable();
    }

    @Override
    public long memory(ImageHeader header) {
        return Math.min(header.pixels(), maxPixels) * BYTES_PER_PIXEL + BESIDES;
    }

    @Override
    public Renditions render(ByteBuffer picture, ImageHeader header, Reading reading) throws Exception {
        var decoded = new RasterRows(ImageIo.LOADED.decoder(maxPixels).decode(picture, header, reading));
        var smaller = decoded.width() < header.width() || decoded.height() < header.height();
        Rows rows = header.type() == ImageType.GIF && smaller ? onCanvas(decoded, header) : decoded;
        return ImageIo.LOADED.encoder().finish(rows, Colours.of(decoded.colours(), header), header);
    }

    private Rows onCanvas(RasterRows frame, ImageHeader header) {
        return new PlacedRows(frame, header.left(), header.top(), header.width(), header.height());
    }
}
