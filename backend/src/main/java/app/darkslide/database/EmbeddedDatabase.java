package app.darkslide.database;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.PreventFurtherStepsException;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * The server of one directory: started when its address is first needed, joined by everything else in this JVM, ended with
 * the JVM. Live reload and continuous testing load this class again, so state that must outlive it is kept where a JVM has
 * one of each: a system property for the state, an interned string as the monitor, a shutdown hook for the lock.
 */
final class EmbeddedDatabase {
    private static final Logger log = Logger.getLogger(EmbeddedDatabase.class);
    private static final String HELD = "held"; // the directory is ours, no server is running in it
    private static final String ENDED = "ended"; // the JVM is ending, no server may be started any more
    private static final int POOL_CLOSES_IN_SECONDS = 30;

    private final Path path;

    EmbeddedDatabase(Path path) {
        this.path = path;
    }

    /**
     * @throws IllegalStateException with a sentence for the operator at the console, if the server cannot be started
     * @throws SQLException if a server that was running has ended and cannot be started again
     */
    ServerAddress address() throws SQLException {
        return uninterrupted(this::addressNow);
    }

    /**
     * Runs in a thread of its own. A connection pool interrupts a connection that takes longer than it likes to wait; a start that
     * was cut off by that would begin from the start at the next attempt, and never get to its end on a slow disk.
     */
    private static ServerAddress uninterrupted(Callable<ServerAddress> work) throws SQLException {
        var address = new CompletableFuture<ServerAddress>();
        new Thread(() -> complete(address, work), "embedded database").start();
        try {
            return address.join(); // unlike get(), it goes on waiting when it is interrupted
        } catch (CompletionException e) {
            if (e.getCause() instanceof SQLException cause) throw cause;
            if (e.getCause() instanceof RuntimeException cause) throw cause;
            throw e;
        }
    }

    private static <T> void complete(CompletableFuture<T> result, Callable<T> work) {
        try {
            result.complete(work.call());
        } catch (Throwable e) {
            result.completeExceptionally(e);
        }
    }

    private ServerAddress addressNow() throws SQLException {
        var again = false;
        try {
            var directory = DatabaseDirectory.made(path);
            var key = ("embedded-database " + directory.path()).intern();
            synchronized (key) {
                again = System.getProperty(key) != null;
                if (!again) claim(directory, key);
                return joinedOrStarted(directory, key);
            }
        } catch (IOException e) {
            log.debug("The embedded database does not start", e);
            if (again) throw new SQLTransientConnectionException(e.getMessage(), "08001", e);
            throw refusal(e);
        }
    }

    /** For commands: the server that is already running, whichever JVM started it, or else one of our own. */
    ServerAddress joined() throws SQLException {
        try {
            var directory = DatabaseDirectory.made(path);
            var running = ServerProcess.find(directory).flatMap(server -> ServerAddress.read(directory.address()));
            return running.isPresent() ? running.get() : address();
        } catch (IOException e) {
            throw refusal(e);
        }
    }

    /**
     * Not an {@link SQLException}, so that Flyway does not retry. Quarkus ends and prints only the sentence if
     * PreventFurtherStepsException is the innermost cause; thrown bare, it would count as a successful start.
     */
    private static IllegalStateException refusal(IOException e) {
        return new IllegalStateException(e.getMessage(), new PreventFurtherStepsException(e.getMessage(), 1));
    }

    private static void claim(DatabaseDirectory directory, String key) throws IOException {
        var lock = directory
                .locked()
                .orElseThrow(() -> new IOException("Another Darkslide is already using " + directory.path()
                        + ". Stop it, or give this one its own directory with DARKSLIDE_DATA,"
                        + " or point it to a MySQL server with DARKSLIDE_DATABASE_URL."));
        System.setProperty(key, HELD);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> end(directory, key, lock), "embedded database"));
    }

    private static ServerAddress joinedOrStarted(DatabaseDirectory directory, String key) throws IOException {
        var state = System.getProperty(key);
        if (state.equals(ENDED)) throw new IOException("The embedded database has ended");
        var present = ServerProcess.find(directory);
        if (present.isEmpty()) return started(directory, key);
        if (!state.equals(HELD)) return ServerAddress.parse(state);
        log.info("Ending the database server that a killed Darkslide has left behind ...");
        DiskReserve.makeRoom(directory); // or on a full disk it does not come to its end
        present.get().end();
        return started(directory, key);
    }

    private static ServerAddress started(DatabaseDirectory directory, String key) throws IOException {
        DiskReserve.makeRoom(directory);
        var binaries = ServerBinaries.unpacked(directory);
        SystemTables.install(binaries, directory);
        var address = ServerStart.run(binaries, directory);
        System.setProperty(key, address.toString());
        address.write(directory.address());
        return address;
    }

    private static void end(DatabaseDirectory directory, String key, DirectoryLock lock) {
        awaitPoolClosed();
        synchronized (key) { // waits for a start that is under way, so that its server is ended
            System.setProperty(key, ENDED);
            directory.address().toFile().delete();
            ServerProcess.find(directory).ifPresent(ServerProcess::end);
            lock.close();
        }
    }

    /** Shutdown hooks run in parallel: Quarkus' own has to finish first, because it still uses its connections. */
    private static void awaitPoolClosed() {
        var application = Application.currentApplication();
        if (application == null) return;
        try {
            CompletableFuture.runAsync(application::awaitShutdown).get(POOL_CLOSES_IN_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            log.debug("The application has not ended before its database", e);
        }
    }
}
