package app.darkslide.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Puts a real MySQL server under all tests that go through HTTP, when the Maven profile {@code mysql} has unpacked one;
 * otherwise they run on the embedded database and this does nothing. Quarkus starts test resources again for every test
 * profile, in a class loader of its own, so the one server of a run is remembered by a system property.
 */
@WithTestResource(value = MySqlServer.class, scope = TestResourceScope.GLOBAL)
public class MySqlServer implements QuarkusTestResourceLifecycleManager {
    private static final String HOME = "test.mysql.home"; // set by the profile: where the server is unpacked
    private static final String RUNNING = "test.mysql.url";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String NAME = "darkslide"; // of the database, its user and the password

    /** What {@code docker-compose.yml} gives the service: all rights on its own database, none elsewhere; and an empty one for a restore. */
    private static final String ACCOUNT = """
            CREATE DATABASE darkslide;
            CREATE USER 'darkslide'@'%' IDENTIFIED BY 'darkslide';
            GRANT ALL ON darkslide.* TO 'darkslide'@'%';
            CREATE DATABASE darkslide_restored;
            GRANT ALL ON darkslide_restored.* TO 'darkslide'@'%';
            """;

    @Override
    public Map<String, String> start() {
        if (System.getProperty(HOME) == null) return Map.of();
        if (System.getProperty(RUNNING) == null)
            System.setProperty(RUNNING, started(Path.of(System.getProperty(HOME))));
        return Map.of(
                "quarkus.datasource.jdbc.url", System.getProperty(RUNNING),
                "quarkus.datasource.username", NAME,
                "quarkus.datasource.password", NAME);
    }

    /** It serves the next profile too, and ends with the JVM. */
    @Override
    public void stop() {}

    private static String started(Path home) {
        try {
            var directory = home.resolveSibling("mysql-data");
            initialize(home, directory);
            return launch(home, directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void initialize(Path home, Path directory) throws IOException, InterruptedException {
        deleteTree(directory);
        Files.createDirectories(directory);
        home.resolve("bin/mysqld").toFile().setExecutable(true);
        var account = Files.writeString(directory.resolve("account.sql"), ACCOUNT);
        var server = run(home, directory, "--initialize-insecure", "--init-file=" + account);
        if (server.waitFor() != 0) throw failed(directory);
    }

    private static String launch(Path home, Path directory) throws IOException, InterruptedException {
        var port = FreePort.any();
        var server = run(
                home,
                directory,
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=s", // relative to the data directory: the path of a socket may have 107 bytes only
                "--mysqlx=OFF",
                "--disable-log-bin",
                "--performance-schema=OFF",
                "--innodb-redo-log-capacity=32M",
                "--innodb-flush-log-at-trx-commit=2"); // the machine does not fail in these tests
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(server), "mysqld"));
        awaitReady(server, directory);
        // TLS with the certificate that the server made for itself, as in docker-compose.yml.
        return "jdbc:mysql://127.0.0.1:" + port + "/" + NAME + "?sslMode=REQUIRED";
    }

    private static Process run(Path home, Path directory, String... options) throws IOException {
        var command = new ArrayList<>(List.of(
                home.resolve("bin/mysqld").toString(),
                "--no-defaults",
                "--basedir=" + home,
                "--datadir=" + directory.resolve("data")));
        if (System.getProperty("user.name").equals("root")) command.add("--user=root");
        command.addAll(List.of(options));
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log(directory).toFile()))
                .start();
    }

    private static void awaitReady(Process server, Path directory) throws IOException, InterruptedException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(log(directory)).contains("ready for connections")) {
            if (!server.isAlive() || System.nanoTime() > end) throw failed(directory);
            Thread.sleep(50);
        }
    }

    private static IOException failed(Path directory) throws IOException {
        return new IOException("The MySQL server for the tests did not start (it needs libaio and libnuma):\n"
                + Files.readString(log(directory)));
    }

    /** Shutdown hooks run side by side; a server that goes away under the application's pool only costs log lines. */
    private static void end(Process server) {
        server.destroy();
        try {
            if (!server.waitFor(20, TimeUnit.SECONDS)) server.destroyForcibly();
        } catch (InterruptedException e) {
            server.destroyForcibly();
        }
    }

    private static Path log(Path directory) {
        return directory.resolve("server.log");
    }

    private static void deleteTree(Path directory) throws IOException {
        if (!Files.exists(directory)) return;
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.delete(file);
        }
    }
}
