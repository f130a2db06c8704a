package app.darkslide.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * An object store for tests, which keeps everything in memory. It is a process of its own, because it is built with other versions of
 * libraries that we have, too. The one of a run is remembered by a system property: tests of Quarkus have class loaders of their own.
 */
public final class S3Proxy {
    public static final String ACCESS_KEY = "local";
    public static final String SECRET_KEY = "local-secret-of-the-tests";

    private static final String RUNNING = "test.s3proxy.port";
    private static final Path HOME = Path.of("target/s3proxy"); // where Maven puts it

    private S3Proxy() {}

    /** Starts it if it does not run yet. */
    public static synchronized int port() {
        if (System.getProperty(RUNNING) == null) System.setProperty(RUNNING, String.valueOf(start()));
        return Integer.getInteger(RUNNING);
    }

    private static int start() {
        var port = FreePort.any();
        try {
            var server = launch(port);
            Runtime.getRuntime().addShutdownHook(new Thread(server::destroyForcibly, "s3proxy"));
            Await.until("the object store for the tests listens", () -> {
                if (!server.isAlive()) throw new IOException(Files.readString(log(port)));
                return isListening(port);
            });
            return port;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Process launch(int port) throws IOException {
        var settings = Map.of(
                "s3proxy.endpoint",
                "http://127.0.0.1:" + port,
                "s3proxy.authorization",
                "aws-v2-or-v4",
                "s3proxy.identity",
                ACCESS_KEY,
                "s3proxy.credential",
                SECRET_KEY,
                "jclouds.provider",
                "transient-nio2");
        var file = HOME.resolve(port + ".properties");
        Files.writeString(
                file,
                settings.entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue())
                        .collect(Collectors.joining("\n")));
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xmx1g",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        HOME.resolve("s3proxy.jar").toString(),
                        "--properties",
                        file.toString())
                .redirectErrorStream(true)
                .redirectOutput(log(port).toFile())
                .start();
    }

    private static Path log(int port) {
        return HOME.resolve(port + ".log");
    }

    private static boolean isListening(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }
}
