package app.darkslide.deployment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.web.ApiPaths;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** nginx hands on the very paths that are the API's: else it would answer for one of them with the app's page. */
class NginxPathsTest {
    private static final Pattern LOCATION = Pattern.compile("location ~ \\^/\\(\\?:(.*?)\\)\\(\\?:/\\|\\$\\) \\{");

    @Test
    void itsListIsTheServicesOwn() throws IOException {
        var listed = LOCATION.matcher(Files.readString(Path.of("../frontend/nginx/nginx.conf")));
        assertTrue(listed.find(), "nginx.conf has no location for the API");
        var names = List.of(listed.group(1).replace("\\.", ".").split("\\|"));
        assertEquals(new TreeSet<>(ApiPaths.segments()), new TreeSet<>(names));
    }
}
