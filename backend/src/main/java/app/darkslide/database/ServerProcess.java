package app.darkslide.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** The running server of one directory, started by this JVM or by one that has been killed. */
final class ServerProcess {
    private static final Duration ENDS_WITHIN = Duration.ofMinutes(1);
    private static final Path SETSID = Path.of("/usr/bin/setsid");

    private static final Pattern OURS = Pattern.compile("DARKSLIDE_|QUARKUS_");

    private final ProcessHandle handle;

    private ServerProcess(ProcessHandle handle) {
        this.handle = handle;
    }

    /** The server that is running now. */
    static Optional<ServerProcess> find(DatabaseDirectory directory) {
        return noted(directory).or(() -> unnoted(directory)).map(ServerProcess::new);
    }

    /** The pid alone proves nothing: the system may have given it to another process. */
    private static Optional<ProcessHandle> noted(DatabaseDirectory directory) {
        try {
            return ProcessHandle.of(Long.parseLong(Files.readString(directory.pid())))
                    .filter(process -> serves(process.info(), directory));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** One whose JVM was killed before it had written down its pid. Windows does not show the arguments by which it is known. */
    private static Optional<ProcessHandle> unnoted(DatabaseDirectory directory) {
        return ProcessHandle.allProcesses()
                .filter(process -> isServer(process.info())
                        && process.info()
                                .arguments()
                                .filter(all -> List.of(all).contains(ServerOptions.data(directory.data())))
                                .isPresent())
                .findFirst();
    }

    /** Starts the server in a session of its own, so that a terminal's Ctrl-C reaches only us: we end it in time. */
    static Process spawn(List<String> command, DatabaseDirectory directory) throws IOException {
        ServerLog.begin(directory);
        var whole = new ArrayList<>(command);
        if (Files.isExecutable(SETSID)) whole.add(0, SETSID.toString());
        var builder = new ProcessBuilder(whole).directory(directory.path().toFile());
        // Our secrets may be in ours, and any process of the same user reads it in /proc.
        builder.environment().keySet().removeIf(name -> OURS.matcher(name).lookingAt());
        builder.environment().put("UMASK", "0600"); // of the files that it makes
        builder.environment().put("UMASK_DIR", "0700");
        return builder.redirectErrorStream(true)
                .redirectOutput(directory.log().toFile())
                .start();
    }

    /** Lets the server finish its work and flush everything. */
    void end() {
        handle.destroy();
        try {
            handle.onExit().get(ENDS_WITHIN.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            handle.destroyForcibly(); // its next start recovers all that it has acknowledged
        }
    }

    private static boolean serves(ProcessHandle.Info info, DatabaseDirectory directory) {
        return isServer(info)
                && info.arguments()
                        .map(all -> List.of(all).contains(ServerOptions.data(directory.data())))
                        .orElseGet(() -> startedAsNoted(info, directory));
    }

    private static boolean isServer(ProcessHandle.Info info) {
        return info.command()
                .filter(command -> command.contains("mariadbd") || command.endsWith("mysqld.exe"))
                .isPresent();
    }

    /** For systems that hide arguments (Windows): the process is as old as its pid file. */
    private static boolean startedAsNoted(ProcessHandle.Info info, DatabaseDirectory directory) {
        var noted = Instant.ofEpochMilli(directory.pid().toFile().lastModified());
        return info.startInstant()
                .filter(start -> Duration.between(start, noted).abs().toSeconds() < 3)
                .isPresent();
    }
}
