package app.darkslide.packaged;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Pictures;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The curl examples of the README run as they stand; only the port is another. */
class ReadmeCurlIT {
    private static final Pattern EXAMPLE =
            Pattern.compile("```sh\\n(base=http://localhost:8080\\n.*?)```", Pattern.DOTALL);

    @TempDir
    Path directory;

    @Test
    void theExamplesWork() throws Exception {
        var photo = Pictures.jpeg(1200, 900, 1);
        var drawing = Pictures.png(300, 200, 2);
        Files.write(directory.resolve("photo.jpg"), photo);
        Files.write(directory.resolve("drawing.png"), drawing);
        var example = EXAMPLE.matcher(Files.readString(Path.of("../README.md")));
        assertTrue(example.find());
        try (var service = Service.start(directory.resolve("data"), FirstAdministratorIT.NOT_SET)) {
            var invitation = "invitation=" + FirstAdministratorIT.awaitCode(service);
            var script = "set -e\n"
                    + example.group(1)
                            .replace("http://localhost:8080", service.url())
                            .replaceFirst("invitation=[\\w-]{32}", invitation);
            var log = directory.resolve("log").toFile();
            var shell = new ProcessBuilder("sh", "-c", script)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log)
                    .start();
            assertEquals(0, shell.waitFor(), () -> text(log.toPath()));
        }
        var original = Files.readAllBytes(directory.resolve("original")); // both were uploaded in the same second or so
        assertArrayEquals(original[0] == (byte) 0xFF ? photo : drawing, original);
        assertArrayEquals(Arrays.copyOf(original, 100), Files.readAllBytes(directory.resolve("first-100-bytes")));
        assertTrue(text(directory.resolve("log")).contains("\"subject\":\"image\""));
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
