package app.darkslide.images;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.renditions.Exif;
import app.darkslide.renditions.HeicFile;
import app.darkslide.renditions.Pictures;
import app.darkslide.renditions.Quadrants;
import app.darkslide.testing.FileTree;
import app.darkslide.testing.Person;
import io.restassured.response.Response;
import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;

/** Uploads pictures of four quarters, rotates them, and looks at what is shown of them. */
abstract class RotatedImages {
    static final int W = 120;
    static final int H = 80;

    @ConfigProperty(name = "darkslide.data")
    Path data;

    Person person;

    @BeforeEach
    void signUp() {
        person = Person.signedUp();
    }

    static byte[] picture(String name) {
        return switch (name) {
            case "plain.jpg" -> Pictures.jpeg(Quadrants.rgb(W, H));
            case "turned-by-its-exif.jpg" ->
                Pictures.withExif(
                        Pictures.jpeg(Quadrants.stored(W, H, 6)),
                        Exif.ofPhone(6).bytes());
            case "phone.heic" -> HeicFile.quadrants(W, H, 0, Exif.ofPhone(1).bytes());
            default -> Pictures.png(Quadrants.rgb(W, H));
        };
    }

    /** Each another picture of the same four quarters. */
    List<String> uploaded(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> person.uploaded(
                        "a%d.png".formatted(i), Pictures.withChunk(picture("a.png"), "teSt", new byte[] {(byte) i})))
                .toList();
    }

    Response image(String id) {
        return person.request().get("/images/" + id);
    }

    static List<Integer> size(Response image) {
        return List.of(image.path("width"), image.path("height"));
    }

    Response turn(String id, int rotation) {
        return patch("/images/" + id, Map.of("rotation", rotation));
    }

    Response patch(String path, Object body) {
        return person.request().contentType("application/json").body(body).patch(path);
    }

    List<Path> files(String id) throws IOException {
        return FileTree.files(data.resolve("blobs")).stream()
                .filter(file -> file.getFileName().toString().startsWith(id))
                .sorted()
                .toList();
    }

    void assertServed(String url, int rotation) throws IOException {
        assertShown(person.request().get(url).asByteArray(), rotation);
    }

    static void assertShown(byte[] rendition, int rotation) throws IOException {
        var image = ImageIO.read(new ByteArrayInputStream(rendition));
        var corners = Quadrants.UPRIGHT;
        for (var quarter = 0; quarter < rotation / 90; quarter++)
            corners = List.of(corners.get(2), corners.get(0), corners.get(3), corners.get(1));
        for (var i = 0; i < 4; i++) {
            var seen = new Color(image.getRGB(
                    image.getWidth() * (i % 2 == 0 ? 1 : 7) / 8, image.getHeight() * (i / 2 == 0 ? 1 : 7) / 8));
            assertTrue(isLike(corners.get(i), seen), "by %d: corner %d is %s".formatted(rotation, i, seen));
        }
    }

    static boolean isLike(Color wanted, Color seen) {
        return Math.abs(wanted.getRed() - seen.getRed()) < 30
                && Math.abs(wanted.getGreen() - seen.getGreen()) < 30
                && Math.abs(wanted.getBlue() - seen.getBlue()) < 30;
    }
}
