package app.darkslide.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Servers of embedded databases that a test has started elsewhere. */
public final class EmbeddedServers {
    private EmbeddedServers() {}

    /** Ends those of the data directories in a directory: once this is deleted, nothing finds them any more. */
    public static void endIn(Path directory) throws IOException {
        try (var places = Files.list(directory)) {
            for (var database : places.map(place -> place.resolve("db"))
                    .filter(Files::isDirectory)
                    .toList())
                ServerProcess.find(new DatabaseDirectory(database.toRealPath())).ifPresent(ServerProcess::end);
        }
    }
}
