package app.darkslide.photographs;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/**
 * Landscapes that look like photographs and are nobody's: mountains, coasts and hills that water has worn, in the light of a
 * day.
 */
public final class Photographs {
    private static final double DARKEST = 60;

    private Photographs() {}

    /**
     * Makes those of the README's pictures, which takes minutes.
     *
     * @param args the directory they go into, and how many there are to be
     */
    public static void main(String... args) throws IOException {
        var directory = Files.createDirectories(Path.of(args[0]));
        int kept = 0;
        for (int seed = 1; kept < Integer.parseInt(args[1]); seed++) {
            var picture = picture(seed);
            if (brightness(picture) < DARKEST) continue; // somebody stood in front of a rock
            Files.write(directory.resolve(++kept + ".jpg"), encoded(picture));
        }
    }

    private static BufferedImage picture(int seed) {
        var places = Place.values();
        var place = places[(7 * seed + seed / places.length) % places.length];
        return new Camera(place, seed).picture(seed % 5 == 0 ? 800 : 1800, 1200);
    }

    /** The mean of all colours, from 0 to 255. */
    private static double brightness(BufferedImage picture) {
        var pixels = picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
        return IntStream.of(pixels)
                        .map(pixel -> (pixel >> 16 & 255) + (pixel >> 8 & 255) + (pixel & 255))
                        .average()
                        .orElseThrow()
                / 3;
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
