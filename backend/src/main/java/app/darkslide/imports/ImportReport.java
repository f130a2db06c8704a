package app.darkslide.imports;

import app.darkslide.files.Terminal;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** Says of every file what became of it: those that were not simply imported in a line, and all of them in a file of JSON. */
final class ImportReport implements Closeable {
    private static final int PROGRESS_EACH = 1000;

    private final PrintStream out;
    private final JsonGenerator json;
    private final boolean isDry;
    private final Map<Outcome, Integer> totals = new EnumMap<>(Outcome.class);
    private boolean isWell = true;
    private int files;

    /** @param file null for none */
    ImportReport(PrintStream out, Path file, boolean isDry) throws IOException {
        this.out = out;
        this.isDry = isDry;
        json = file == null ? null : new JsonFactory().createGenerator(Files.newOutputStream(file));
        if (json == null) return;
        json.writeStartObject();
        json.writeArrayFieldStart("files");
    }

    /**
     * @param reason empty if there is nothing to say
     * @param image its id, or null
     */
    synchronized void add(String path, Outcome outcome, String reason, String image) {
        totals.merge(outcome, 1, Integer::sum);
        isWell &= outcome.isWell();
        if (!reason.isEmpty()) out.println(Terminal.line(path) + ": " + outcome.text() + ". " + Terminal.line(reason));
        write(path, outcome, reason, image);
        if (++files % PROGRESS_EACH == 0) out.printf(Locale.ROOT, "%,d files so far ...%n", files);
    }

    /** Something beside the files, such as an album. */
    synchronized void problem(String sentence) {
        isWell = false;
        out.println(Terminal.line(sentence));
    }

    private void write(String path, Outcome outcome, String reason, String image) {
        if (json == null) return;
        try {
            json.writeStartObject();
            json.writeStringField("path", path);
            json.writeStringField("outcome", outcome.text());
            json.writeStringField("reason", reason.isEmpty() ? null : reason);
            json.writeStringField("image", image);
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @return whether all is there */
    boolean end() {
        var sum = totals.isEmpty()
                ? "There was no file."
                : totals.entrySet().stream()
                        .map(total -> String.format(
                                Locale.ROOT,
                                "%,d %s",
                                total.getValue(),
                                total.getKey().text()))
                        .collect(Collectors.joining(", ", isDry ? "It would be: " : "", "."));
        out.println(sum);
        return isWell;
    }

    @Override
    public void close() throws IOException {
        if (json == null) return;
        json.writeEndArray();
        json.writeObjectFieldStart("totals");
        for (var total : totals.entrySet()) json.writeNumberField(total.getKey().text(), total.getValue());
        json.writeEndObject();
        json.writeEndObject();
        json.close();
    }
}
