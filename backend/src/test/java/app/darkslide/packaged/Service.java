package app.darkslide.packaged;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import app.darkslide.testing.FreePort;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The packaged service in a process of its own, as a person starts it. */
public final class Service implements AutoCloseable {
    /** A start takes some seconds, and a minute on a machine that is busy with other tests. */
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    private static final String OPEN = "-Ddarkslide.accounts.registration=open";
    private static final String READY = "Darkslide is ready";

    /** For a short life: the second compiler is only for what is called very often, such as Argon2. */
    private static final List<String> SELDOM_COMPILED = List.of(
            "-XX:Tier4InvocationThreshold=50000",
            "-XX:Tier4MinInvocationThreshold=10000",
            "-XX:Tier4CompileThreshold=150000",
            "-XX:Tier4BackEdgeThreshold=400000");

    private final Process process;
    private final Path log;
    private final int port;
    private final int managementPort;

    private Service(Process process, Path log, int port, int managementPort) {
        this.process = process;
        this.log = log;
        this.port = port;
        this.managementPort = managementPort;
    }

    /** Starts it and waits until it says that it is ready. */
    public static Service start(Path data, String... settings) throws IOException, InterruptedException {
        var service = launch(data, settings);
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!service.output().contains(READY)) {
            if (!service.process.isAlive() || System.nanoTime() > end) {
                service.close();
                throw new IOException("It did not start:\n" + service.output());
            }
            Thread.sleep(50);
        }
        return service;
    }

    /** Starts it and waits for nothing. Anybody may register, unless a setting says otherwise. */
    public static Service launch(Path data, String... settings) throws IOException {
        var port = FreePort.any();
        var managementPort = FreePort.any();
        var options = new ArrayList<>(List.of("@jvm.options", OPEN));
        options.addAll(List.of(settings));
        var command = command(options);
        var log = Files.createTempFile("darkslide", ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("DARKSLIDE_DATA", data.toString());
        builder.environment().put("DARKSLIDE_PORT", String.valueOf(port));
        builder.environment().put("DARKSLIDE_MANAGEMENT_PORT", String.valueOf(managementPort));
        builder.environment().put("MALLOC_ARENA_MAX", "2"); // as the start script does
        return new Service(builder.start(), log, port, managementPort);
    }

    /** A command of it, which is over when it is done. */
    public static List<String> command(String... words) throws IOException {
        var command = command(List.of("-XX:+UseSerialGC")); // as the archive of classes wants it
        command.addAll(List.of(words));
        return command;
    }

    private static List<String> command(List<String> options) throws IOException {
        var jar = Path.of(System.getProperty("darkslide.jar"));
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(SELDOM_COMPILED);
        command.addAll(ClassArchive.options(jar));
        command.addAll(options);
        command.addAll(List.of("-jar", jar.toString()));
        return command;
    }

    public String url() {
        return "http://localhost:" + port;
    }

    public int port() {
        return port;
    }

    public String managementUrl() {
        return "http://localhost:" + managementPort;
    }

    public String output() throws IOException {
        return Files.readString(log);
    }

    /** Whether an image is on its way through a decoder process. */
    boolean isDecoding() {
        var metrics = RestAssured.given().get("http://localhost:" + managementPort + "/metrics");
        return metrics.asString().contains("darkslide_renditions_queue 1.0")
                && decoders().findAny().isPresent();
    }

    /** How many there were. */
    long killDecoders() {
        return decoders().filter(ProcessHandle::destroyForcibly).count();
    }

    private Stream<ProcessHandle> decoders() {
        return process.descendants()
                .filter(each -> each.info().command().orElse("").endsWith("java"));
    }

    /** The most physical memory that it has taken so far, in bytes; only Linux tells. */
    OptionalLong peakMemory() throws IOException {
        var status = Path.of("/proc", String.valueOf(process.pid()), "status");
        if (!Files.exists(status)) return OptionalLong.empty();
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> 1024 * Long.parseLong(line.replaceAll("\\D", "")))
                .findFirst();
    }

    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    void killDatabase() {
        process.descendants()
                .filter(child -> child.info().command().orElse("").contains("mariadbd"))
                .forEach(ProcessHandle::destroyForcibly);
    }

    /** As Ctrl-C or a service manager does it. */
    public int stop() throws InterruptedException {
        process.destroy();
        return exitCode();
    }

    boolean isRunning() {
        return process.isAlive();
    }

    public int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
            throw new IllegalStateException("It does not end");
        return process.exitValue();
    }

    /** It ends by itself, with a sentence that a person understands and nothing of where in the code that was. */
    public void assertRefusedWith(String sentence) throws IOException, InterruptedException {
        assertNotEquals(0, exitCode());
        assertThat(output(), containsString(sentence));
        assertThat(output().lines().filter(line -> line.startsWith("\tat ")).toList(), empty());
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(120, TimeUnit.SECONDS)) kill();
    }
}
