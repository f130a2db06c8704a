package app.darkslide.exports;

import app.darkslide.files.Terminal;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints what a check of an export finds: a line for each thing, for people or for programs. */
final class Findings {
    private static final JsonMapper MAPPER = new JsonMapper();

    private final PrintStream out;
    private final boolean asJson;
    private int count;

    Findings(PrintStream out, boolean asJson) {
        this.out = out;
        this.asJson = asJson;
    }

    /**
     * @param archive null for what is about none
     * @param name of the file in it, or null
     */
    void add(Path archive, String name, String sentence) {
        count++;
        if (asJson) {
            var line = new LinkedHashMap<String, Object>();
            line.put("archive", archive == null ? null : archive.toString());
            line.put("file", name);
            line.put("problem", sentence);
            print(line);
        } else {
            var place = (archive == null ? "" : archive + ": ") + (name == null ? "" : name + ": ");
            out.println(Terminal.line(place + sentence));
        }
    }

    void sum(List<PartManifest> parts) {
        var images = parts.stream().mapToInt(part -> part.images().size()).sum();
        if (asJson) print(Map.of("archives", parts.size(), "images", images, "problems", count));
        else
            out.printf(
                    "%s with %s %s checked. %s%n",
                    counted(parts.size(), "archive"),
                    counted(images, "photo"),
                    parts.size() == 1 ? "was" : "were",
                    verdict());
    }

    boolean areNone() {
        return count == 0;
    }

    private String verdict() {
        if (count == 0) return "All is there as it was.";
        return counted(count, "problem") + (count == 1 ? " was found." : " were found.");
    }

    private static String counted(int count, String one) {
        return count + " " + one + (count == 1 ? "" : "s");
    }

    private void print(Map<String, ?> line) {
        try {
            out.println(MAPPER.writeValueAsString(line));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
