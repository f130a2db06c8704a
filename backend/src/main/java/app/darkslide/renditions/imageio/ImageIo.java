package app.darkslide.renditions.imageio;

import app.darkslide.renditions.ImageHeader;
import app.darkslide.renditions.Renditions;
import java.awt.color.ColorSpace;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.jboss.logging.Logger;

/** ImageIO and its plug-ins, loaded when first needed, because that takes longer than the rest of the service's start. */
public final class ImageIo {
    static final ImageIo LOADED = new ImageIo();

    private final boolean libwebp;

    private ImageIo() {
        ImageIO.setUseCache(false);
        scanForPlugins();
        libwebp = libwebpLoads();
    }

    /**
     * Makes renditions of an image that another decoder gives row by row.
     *
     * @param rows red, green and blue, of the image as stored
     */
    public static Renditions finish(Rows rows, ImageHeader header) throws IOException {
        return LOADED.encoder().finish(rows, Colours.of(ColorSpace.getInstance(ColorSpace.CS_sRGB), header), header);
    }

    ImageIoDecoder decoder(long maxPixels) {
        return new ImageIoDecoder(libwebp, maxPixels);
    }

    RenditionEncoder encoder() {
        return new RenditionEncoder(new Encoders(libwebp));
    }

    /** Registers plug-ins explicitly, for applications whose classes come from a class loader of their own. */
    private static void scanForPlugins() {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(ImageIo.class.getClassLoader());
        try {
            ImageIO.scanForPlugins();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static boolean libwebpLoads() {
        try {
            Encoders.webp(new Pixels(1, 1, new byte[4], true));
            return true;
        } catch (Exception | LinkageError absent) {
            Logger.getLogger(ImageIo.class).warnf("libwebp does not load, thumbnails will be JPEG: %s", absent);
            return false;
        }
    }
}
