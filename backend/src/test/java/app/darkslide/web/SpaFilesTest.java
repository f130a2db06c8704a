package app.darkslide.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpaFilesTest {
    private static final Path APP = Path.of("../frontend");

    @TempDir
    Path directory;

    @Test
    void jsdocIsLeftOutAndEveryLineKeepsItsNumber() throws IOException {
        assertServed(
                "import { a } from './a.js';\n\n\n\n\nexport const b = (/** @type {any} */ c) => a(c); // d\n",
                "import { a } from './a.js';\n\n/**\n * Calls `a`, which * may ** fail.\n */\nexport const b = (/** @type {any} */ c) => a(c); // d\n");
        assertServed("  /** @type {A} */ (a).b();\n\n", "  /** @type {A} */ (a).b();\n  /** C. */\n");
        assertServed("/* A\n */\n", "/* A\n */\n");
        assertServed("/** never closed\n", "/** never closed\n");
    }

    @Test
    void nothingElseOfTheAppIsLeftOut() throws IOException {
        try (var files = Files.walk(APP)) {
            for (var file : files.filter(path -> path.toString().endsWith(".js"))
                    .filter(path -> !path.toString().contains("node_modules"))
                    .toList()) assertOnlyJsdocLeftOut(file);
        }
    }

    private static void assertOnlyJsdocLeftOut(Path file) throws IOException {
        var written = Files.readAllLines(file);
        var served = new String(served(APP, "/" + APP.relativize(file)), UTF_8)
                .lines()
                .toList();
        assertEquals(written.size(), served.size(), file.toString());
        for (int i = 0; i < written.size(); i++) {
            if (written.get(i).equals(served.get(i))) continue;
            assertEquals("", served.get(i), file.toString());
            assertTrue(isJsdoc(written.get(i).strip()), file + ": " + written.get(i));
        }
    }

    private static boolean isJsdoc(String line) {
        return List.of("/**", "* ", "*/").stream().anyMatch(line::startsWith) || line.equals("*");
    }

    private void assertServed(String expected, String script) throws IOException {
        Files.writeString(directory.resolve("a.js"), script);
        assertEquals(expected, new String(served(directory, "/a.js"), UTF_8));
    }

    private static byte[] served(Path directory, String path) {
        return new SpaFiles(Optional.of(directory)).find(path).orElseThrow().bytes();
    }
}
