package app.darkslide.photographs;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/**
 * Landscapes that look like photographs and are nobody's: mountains, coasts and hills that water has worn, in the light of a
 * day.
 */
public final class Photographs {
    private Photographs() {}

    /** @return a JPEG; every seed gives another one, in seconds */
    public static byte[] jpeg(int width, int height, int seed) {
        var places = Place.values();
        var place = places[(7 * seed + seed / places.length) % places.length];
        return encoded(new Camera(place, seed).picture(width, height));
    }

    private static byte[] encoded(BufferedImage image) {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var quality = writer.getDefaultWriteParam();
        quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        quality.setCompressionQuality(0.9f);
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), quality);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
