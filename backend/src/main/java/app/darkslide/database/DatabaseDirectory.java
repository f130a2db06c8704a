package app.darkslide.database;

import app.darkslide.files.PrivateFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** The layout of the directory in {@code jdbc:embedded:<directory>}; {@code path} is its real path, with links resolved. */
record DatabaseDirectory(Path path) {
    /** Creates the directory if it is missing, private to its owner. */
    static DatabaseDirectory made(Path path) throws IOException {
        try {
            PrivateFiles.createDirectories(path.toAbsolutePath());
            return new DatabaseDirectory(path.toRealPath());
        } catch (IOException e) {
            throw unusable(path.toAbsolutePath(), e);
        }
    }

    /** Locks out all other JVMs. Empty if one of them holds the lock. */
    Optional<DirectoryLock> locked() throws IOException {
        try {
            return DirectoryLock.tried(path.resolve("lock"));
        } catch (IOException e) {
            throw unusable(path, e);
        }
    }

    /** The server's own data directory, which exists as a whole or not at all. */
    Path data() {
        return path.resolve("data");
    }

    /** Where the server sorts what does not fit into its memory, which does not belong into a shared {@code /tmp}. */
    Path temporary() {
        return path.resolve("tmp");
    }

    /** The statements that create the only account of this run; deleted when the server has started. */
    Path accounts() {
        return path.resolve("accounts.sql");
    }

    /** See {@link DiskReserve}. */
    Path reserve() {
        return path.resolve("reserve");
    }

    Path unfinishedReserve() {
        return path.resolve("reserve.unfinished");
    }

    Path pid() {
        return path.resolve("server.pid");
    }

    /** The address and password of the running server, for commands that join it. */
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
