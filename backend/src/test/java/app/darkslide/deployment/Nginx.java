package app.darkslide.deployment;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.darkslide.testing.Await;
import app.darkslide.testing.FreePort;
import app.darkslide.testing.OpenFiles;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/** The system's nginx with the very configuration of {@code docker-compose.yml}, but for where things are. */
public final class Nginx implements AutoCloseable {
    private static final Path PROGRAM = Path.of("/usr/sbin/nginx");
    private static final Path FRONTEND = Path.of("../frontend").toAbsolutePath().normalize();

    private static final String CONFIGURATION = "nginx.conf";

    private final Process process;
    private final Path directory;
    private final int port;
    private final int[] services;

    private Nginx(Process process, Path directory, int port, int... services) {
        this.process = process;
        this.directory = directory;
        this.port = port;
        this.services = services;
    }

    /** @param services the ports of the service's replicas on this machine */
    public static Nginx inFrontOf(int... services) throws IOException, InterruptedException {
        assumeTrue(
                Files.isExecutable(PROGRAM) || "true".equals(System.getenv("CI")),
                "There is no nginx on this machine (Debian: apt install nginx-light)");
        var port = FreePort.any();
        var directory = Files.createTempDirectory(Files.createDirectories(Path.of("target/nginx")), "run")
                .toAbsolutePath();
        var configuration = directory.resolve(CONFIGURATION);
        Files.writeString(configuration, configuration(directory, port, OptionalInt.empty(), services));
        var options = System.getProperty("user.name").equals("root") ? "daemon off; user root;" : "daemon off;";
        var process = new ProcessBuilder(
                        PROGRAM.toString(), "-e", "stderr", "-c", configuration.toString(), "-g", options)
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("log").toFile())
                .start();
        var nginx = new Nginx(process, directory, port, services);
        nginx.awaitReady();
        return nginx;
    }

    public int port() {
        return port;
    }

    /** Whether none of its processes has a file open that it wrote what passes through to; such a file has no name. */
    boolean hasSpooledNothing() throws IOException {
        for (var worker : process.descendants().toList())
            for (var file : OpenFiles.of(worker).values())
                if (file.startsWith(directory) && !file.endsWith("log")) return false;
        return true;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** From now on, nothing is sent to one of the services. */
    public void takeOut(int service) throws Exception {
        reload(OptionalInt.of(service));
    }

    /** Things are sent to all of them again. */
    public void putBack() throws Exception {
        reload(OptionalInt.empty());
    }

    /** Returns when everything that goes by the former configuration is done. */
    private void reload(OptionalInt down) throws Exception {
        var former = process.children().toList();
        Files.writeString(directory.resolve(CONFIGURATION), configuration(directory, port, down, services));
        new ProcessBuilder("kill", "-HUP", String.valueOf(process.pid()))
                .start()
                .waitFor();
        Await.until(
                "nginx has read its configuration again",
                () -> former.stream().noneMatch(ProcessHandle::isAlive)
                        && process.children().findAny().isPresent());
    }

    private static String configuration(Path directory, int port, OptionalInt down, int... services)
            throws IOException {
        var text = Files.readString(FRONTEND.resolve("nginx/nginx.conf"));
        text = replaced(text, " /tmp/", " " + directory + "/"); // first, because the project may lie there, too
        text = replaced(text, "listen 8080;", "listen 127.0.0.1:" + port + ";");
        text = replaced(text, "server backend:8080 max_fails=0;", replicas(down, services));
        return replaced(text, "/srv/frontend", FRONTEND.toString());
    }

    private static String replicas(OptionalInt down, int... services) {
        return IntStream.of(services)
                .mapToObj(service -> "server 127.0.0.1:" + service + " max_fails=0"
                        + (OptionalInt.of(service).equals(down) ? " down;" : ";"))
                .collect(joining(" "));
    }

    private static String replaced(String text, String from, String to) {
        assertTrue(text.contains(from), "nginx.conf no longer says: " + from);
        return text.replace(from, to);
    }

    private void awaitReady() throws IOException, InterruptedException {
        for (var attempts = 0; attempts < 1200; attempts++) {
            try (var probe = new Socket(InetAddress.getByName("127.0.0.1"), port)) {
                return;
            } catch (IOException e) {
                if (!process.isAlive()) break;
                Thread.sleep(50);
            }
        }
        close();
        throw new IOException("nginx did not start: " + Files.readString(directory.resolve("log")));
    }
}
