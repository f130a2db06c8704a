package app.darkslide.packaged;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Commands of the packaged service in processes of their own.
 *
 * @param log of what all of them say
 */
public record CommandRuns(Path log) {
    /** Waits for nothing. */
    public Process start(Path data, String... words) throws IOException {
        var builder = new ProcessBuilder(Service.command(words))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().put("DARKSLIDE_DATA", data.toString());
        return builder.start();
    }

    /** @return the exit code */
    public int run(Path data, String... words) throws IOException, InterruptedException {
        return start(data, words).waitFor();
    }

    public String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
