package app.darkslide.renditions.imageio;

import java.io.IOException;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriter;
import javax.imageio.spi.IIORegistry;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.spi.ImageWriterSpi;

/** Finds ImageIO's plug-ins by their class, because the order of several for one format varies from run to run. */
final class Plugins {
    private Plugins() {}

    static ImageReader reader(String provider) throws IOException {
        return find(ImageReaderSpi.class, provider).createReaderInstance();
    }

    static ImageWriter writer(String provider) throws IOException {
        return find(ImageWriterSpi.class, provider).createWriterInstance();
    }

    private static <T> T find(Class<T> kind, String provider) throws IOException {
        var found = IIORegistry.getDefaultInstance()
                .getServiceProviders(
                        kind, candidate -> candidate.getClass().getName().equals(provider), false);
        if (!found.hasNext()) throw new IOException("no ImageIO plug-in " + provider);
        return found.next();
    }
}
