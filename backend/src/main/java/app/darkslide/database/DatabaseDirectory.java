package app.darkslide.database;

import app.darkslide.files.PrivateFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What lies where in {@code jdbc:embedded:<directory>}; {@code path} is its one real path, links resolved. */
record DatabaseDirectory(Path path) {
    /** Makes the directory, for its owner alone, where there is none. */
    static DatabaseDirectory made(Path path) throws IOException {
        try {
            PrivateFiles.createDirectories(path.toAbsolutePath());
            return new DatabaseDirectory(path.toRealPath());
        } catch (IOException e) {
            throw unusable(path.toAbsolutePath(), e);
        }
    }

    /** Keeps all other JVMs out. Empty when one of them was here first. */
    Optional<DirectoryLock> locked() throws IOException {
        try {
            return DirectoryLock.tried(path.resolve("lock"));
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    /** The server's own data directory: there whole or not at all. */
    Path data() {
        return path.resolve("data");
    }

    /** Where the server sorts what does not fit into its memory: not for a shared {@code /tmp}. */
    Path temporary() {
        return path.resolve("tmp");
    }

    /** The statements that let in the one account of this run; gone when it has started. */
    Path accounts() {
        return path.resolve("accounts.sql");
    }

    Path pid() {
        return path.resolve("server.pid");
    }

    /** Where the running server listens, and its password, for commands that join it. */
    Path address() {
        return path.resolve("server.address");
    }

    Path log() {
        return path.resolve("server.log");
    }

    Path previousLog() {
        return path.resolve("server.previous.log");
    }

    private static IOException unusable(Path path, IOException e) {
        return DatabaseFiles.failure("The directory " + path + " cannot hold the database", e);
    }
}
