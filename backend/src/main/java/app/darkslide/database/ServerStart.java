package app.darkslide.database;

import app.darkslide.files.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;

/** One start of a server, from finding a free port until it accepts connections. */
final class ServerStart {
    private static final int PORTS_TRIED = 5;
    private static final Duration READY_WITHIN = Duration.ofMinutes(2); // a recovery reads 32 MB of log at most
    private static final int PAUSE_MS = 10;

    private ServerStart() {}

    static ServerAddress run(ServerBinaries binaries, DatabaseDirectory directory) throws IOException {
        try {
            PrivateFiles.createDirectories(directory.temporary());
            return repaired(binaries, directory);
        } catch (IOException e) {
            throw DatabaseFiles.failure("The embedded database in " + directory.path() + " does not start", e);
        }
    }

    private static ServerAddress repaired(ServerBinaries binaries, DatabaseDirectory directory) throws IOException {
        try {
            return onFreePort(binaries, directory);
        } catch (IOException e) {
            if (!AriaLog.putAside(directory)) throw e;
            return onFreePort(binaries, directory);
        }
    }

    private static ServerAddress onFreePort(ServerBinaries binaries, DatabaseDirectory directory) throws IOException {
        for (var attempt = 1; attempt <= PORTS_TRIED; attempt++) {
            var address = ServerAddress.fresh();
            if (succeeds(binaries, directory, address)) return address;
        }
        throw new IOException("other programs take each port that it tries on " + ServerAddress.HOST);
    }

    /** False if another program took the port first. */
    private static boolean succeeds(ServerBinaries binaries, DatabaseDirectory directory, ServerAddress address)
            throws IOException {
        PrivateFiles.createEmpty(directory.accounts());
        PrivateFiles.createEmpty(directory.pid());
        try {
            Files.writeString(directory.accounts(), accounts(address.password()));
            var process = ServerProcess.spawn(ServerOptions.server(binaries, directory, address.port()), directory);
            Files.writeString(directory.pid(), Long.toString(process.pid()));
            return isReady(process, directory);
        } finally {
            Files.delete(directory.accounts());
        }
    }

    /** The server reads one statement a line. Only this account can sign in, and only to this database. */
    private static String accounts(String password) {
        return """
                create database if not exists %1$s;
                create or replace user %1$s@'%2$s' identified by '%3$s';
                grant all on %1$s.* to %1$s@'%2$s';
                """.formatted(ServerAddress.NAME, ServerAddress.HOST, password);
    }

    private static boolean isReady(Process process, DatabaseDirectory directory) throws IOException {
        var deadline = Instant.now().plus(READY_WITHIN);
        while (!ServerLog.contains(directory, "ready for connections")) {
            if (!process.isAlive()) {
                throwUnlessPortWasTaken(directory);
                return false;
            }
            if (Instant.now().isAfter(deadline)) throw tooSlow(process, directory);
            pause();
        }
        return true;
    }

    private static void throwUnlessPortWasTaken(DatabaseDirectory directory) throws IOException {
        if (!ServerLog.contains(directory, "Bind on TCP/IP port"))
            throw new IOException(ServerLog.complaint(directory));
    }

    private static IOException tooSlow(Process process, DatabaseDirectory directory) {
        process.destroyForcibly().onExit().join();
        return new IOException(
                "it has not been ready after " + READY_WITHIN.toSeconds() + " s (see " + directory.log() + ")");
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("the thread that starts it was interrupted", e);
        }
    }
}
