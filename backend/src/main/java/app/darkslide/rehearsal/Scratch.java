package app.darkslide.rehearsal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Comparator;

/** A directory that is empty at the beginning, whatever a run has left that was killed, and at the end. */
record Scratch(Path path) implements AutoCloseable {
    static Scratch emptied(Path path) throws IOException {
        var scratch = new Scratch(path);
        scratch.close();
        return scratch;
    }

    @Override
    public void close() throws IOException {
        try (var all = Files.walk(path)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) if (!each.equals(path)) Files.delete(each);
        } catch (NoSuchFileException none) {
            // It is empty.
        }
    }
}
