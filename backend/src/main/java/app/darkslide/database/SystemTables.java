package app.darkslide.database;

import app.darkslide.files.Durable;
import app.darkslide.files.PrivateFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Creates the system tables that a server needs before it can start. MariaDB's {@code mariadb-install-db} does so too, but
 * needs a shell and a host name that resolves.
 */
final class SystemTables {
    private static final Logger log = Logger.getLogger(SystemTables.class);
    private static final String UNFINISHED = "data.new-";

    private SystemTables() {}

    /** Does nothing if they exist. A start that was killed leaves nothing that looks like them. */
    static void install(ServerBinaries binaries, DatabaseDirectory directory) throws IOException {
        if (Files.exists(directory.data())) return;
        log.infof("Preparing the database in %s (once) ...", directory.path());
        try {
            deleteUnfinished(directory.path());
            var fresh = Files.createTempDirectory(directory.path(), UNFINISHED);
            bootstrap(binaries, directory, fresh);
            Durable.syncTree(fresh);
            Files.move(fresh, directory.data(), StandardCopyOption.ATOMIC_MOVE);
            Durable.sync(directory.path());
        } catch (IOException e) {
            deleteUnfinished(directory.path());
            throw DatabaseFiles.failure("The database cannot be prepared in " + directory.path(), e);
        }
    }

    private static void deleteUnfinished(Path directory) throws IOException {
        try (var found = Files.newDirectoryStream(directory, UNFINISHED + "*")) {
            for (var unfinished : found) DatabaseFiles.deleteTree(unfinished);
        }
    }

    private static void bootstrap(ServerBinaries binaries, DatabaseDirectory directory, Path fresh) throws IOException {
        PrivateFiles.createDirectories(fresh.resolve("mysql"));
        var script = script(binaries);
        var process = ServerProcess.spawn(ServerOptions.bootstrap(binaries, fresh), directory);
        try (var in = process.outputWriter()) {
            for (var line : script) in.write(line + "\n");
        } catch (IOException e) {
            log.debug("The server has not read the whole script", e); // it ended: its exit value and log show why
        }
        if (process.onExit().join().exitValue() != 0) throw new IOException(ServerLog.complaint(directory));
    }

    /** Leaves out the lines that name this host: they fail if it does not resolve, and no account needs them. */
    private static List<String> script(ServerBinaries binaries) throws IOException {
        var script = new ArrayList<>(List.of("use mysql;", "set @auth_root_socket = null;"));
        for (var file : List.of("mariadb_system_tables.sql", "mariadb_system_tables_data.sql"))
            for (var line : Files.readAllLines(binaries.share().resolve(file)))
                if (!line.contains("@current_hostname")) script.add(line);
        script.add("delete from global_priv where user <> 'mariadb.sys';"); // the accounts without a password
        return script;
    }
}
