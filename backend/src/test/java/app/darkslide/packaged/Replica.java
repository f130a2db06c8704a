package app.darkslide.packaged;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One more service on a data directory and a database that others use, too. */
final class Replica {
    private Replica() {}

    static Service start(Path data, Map<String, String> database, String... settings)
            throws IOException, InterruptedException {
        var all = new ArrayList<>(List.of(settings));
        database.forEach((name, value) -> all.add("-D" + name + "=" + value));
        return Service.start(data, all.toArray(String[]::new));
    }

    /** The settings that lead to the embedded database of a service that runs. */
    static Map<String, String> databaseOf(Path data) throws IOException {
        var address =
                Files.readString(data.resolve("db/server.address")).strip().split(" ");
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:mysql://127.0.0.1:" + address[0] + "/darkslide?sslMode=DISABLED",
                "quarkus.datasource.username",
                "darkslide",
                "quarkus.datasource.password",
                address[1]);
    }
}
