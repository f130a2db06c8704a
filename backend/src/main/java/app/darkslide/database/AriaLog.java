package app.darkslide.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * The log of MariaDB's second storage engine, in which there are only its own system tables: the accounts, which every start
 * makes anew. A crash on a full disk can leave it unusable, and then the server does not start, although nothing of ours is
 * damaged. Put aside, it is begun anew.
 */
final class AriaLog {
    private static final Logger log = Logger.getLogger(AriaLog.class);
    private static final String PREFIX = "aria_log";

    private AriaLog() {}

    /** @return false if a start did not fail by it */
    static boolean putAside(DatabaseDirectory directory) throws IOException {
        if (!isBroken(directory)) return false;
        var aside = Files.createDirectories(directory.path().resolve("broken-aria-log"));
        for (var file : files(directory.data()))
            Files.move(file, aside.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        log.warnf(
                "The log of the database's system tables was broken; it was put aside in %s and is begun anew", aside);
        return true;
    }

    /** A log that ends too early is read for ever, before there is a word of the other engine. */
    private static boolean isBroken(DatabaseDirectory directory) throws IOException {
        // Another server holds it, which is no fault of the log.
        if (ServerLog.contains(directory, "Can't lock aria control file")) return false;
        return ServerLog.contains(directory, "Plugin 'Aria' registration as a STORAGE ENGINE failed")
                || ServerLog.contains(directory, "Starting MariaDB") && !ServerLog.contains(directory, "InnoDB: ");
    }

    private static List<Path> files(Path data) throws IOException {
        try (var files = Files.list(data)) {
            return files.filter(file -> file.getFileName().toString().startsWith(PREFIX))
                    .toList();
        }
    }
}
