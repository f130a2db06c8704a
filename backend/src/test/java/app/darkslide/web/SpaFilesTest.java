package app.darkslide.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpaFilesTest {
    private static final Path APP = Path.of("../frontend");

    /** Types of scripts, and what stylesheets say behind a declaration. */
    private static final String WITHIN_A_LINE = "/\\*\\* @.*?\\*/ ?|(?<=\\S) */\\* .*\\*/$";

    @TempDir
    Path directory;

    @Test
    void commentsAndIndentationAreLeftOutAndEveryLineKeepsItsNumber() throws IOException {
        assertServed(
                "a.js",
                "import { a } from './a.js';\n\n\n\n\nexport const b = (c) => a(c); // d\n",
                "import { a } from './a.js';\n\n/**\n * Calls `a`, which * may ** fail.\n */\nexport const b = (/** @type {any} */ c) => a(c); // d\n");
        assertServed("a.js", "(a).b();\n\n\nc();\n", "  /** @type {A} */ (a).b();\n  /** C. */\n  // D.\n  c();\n");
        assertServed("a.js", "/* A\n* B */\n", "/* A\n * B */\n");
        assertServed("a.js", "/** never closed\n", "/** never closed\n");
        assertServed("a.css", "\n\na {\nb: c; \n}\n", "/* A\n * b. */\na {\n  b: c; /* D. */\n}\n");
        assertServed("a.svg", "<svg>\n  <path/>\n</svg>\n", "<svg>\n  <path/>\n</svg>\n");
    }

    @Test
    void nothingElseOfTheAppIsLeftOut() throws IOException {
        try (var files = Files.walk(APP)) {
            for (var file : files.filter(path -> path.toString().matches(".*\\.(js|css)"))
                    .filter(path -> !path.toString().contains("node_modules"))
                    .toList()) assertOnlyCommentsLeftOut(file);
        }
    }

    private static void assertOnlyCommentsLeftOut(Path file) throws IOException {
        var written = Files.readAllLines(file);
        var served = new String(served(APP, "/" + APP.relativize(file)), UTF_8)
                .lines()
                .toList();
        assertEquals(written.size(), served.size(), file.toString());
        boolean goesOn = false;
        for (int i = 0; i < written.size(); i++) {
            var line = written.get(i).replaceAll(WITHIN_A_LINE, "").strip();
            var isBlock = goesOn || line.startsWith("/*");
            goesOn = isBlock && !line.contains("*/");
            if (line.equals(served.get(i).strip())) continue;
            assertEquals("", served.get(i), file.toString());
            assertTrue(isBlock ? goesOn || line.endsWith("*/") : line.startsWith("//"), file + ": " + line);
        }
    }

    private void assertServed(String name, String expected, String source) throws IOException {
        Files.writeString(directory.resolve(name), source);
        assertEquals(expected, new String(served(directory, "/" + name), UTF_8));
    }

    private static byte[] served(Path directory, String path) {
        return new SpaFiles(Optional.of(directory)).find(path).orElseThrow().bytes();
    }
}
