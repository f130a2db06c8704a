package app.darkslide.backup;

import app.darkslide.crypto.MasterKeyset;
import app.darkslide.database.CommandDatabase;
import java.io.IOException;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.function.UnaryOperator;

/**
 * One run of {@code restore}: what it reads is checked first, and the service does not start on the database before all is in its
 * place. Killed anywhere, it is run again.
 */
final class Restore {
    private final BackupDirectory source;
    private final String at;
    private final RestoredPlace place;
    private final MasterKeyset keyset;
    private final String keyPlace;
    private final PrintStream out;
    private final PrintStream err;

    Restore(
            BackupDirectory source,
            String at,
            RestoredPlace place,
            MasterKeyset keyset,
            String keyPlace,
            PrintStream out,
            PrintStream err) {
        this.source = source;
        this.at = at;
        this.place = place;
        this.keyset = keyset;
        this.keyPlace = keyPlace;
        this.out = out;
        this.err = err;
    }

    /** @return whether nothing is missing or damaged */
    boolean run(CommandDatabase database) throws SQLException, IOException {
        var backup = CheckedBackup.open(source, at, keyset, keyPlace, UnaryOperator.identity());
        try (var target = new RestoredDatabase(database)) {
            var files = new RestoredFiles(source, place, err);
            target.begin(place.isEmpty());
            var rows = load(backup, target);
            files.copy(backup.manifest());
            var missing = target.missingOriginals(place, err);
            place.finish();
            target.finish();
            out.printf(
                    "Restored the backup of %s: %d rows, %s; damaged or missing files: %d, photos without their original: %d.%n",
                    backup.time(), rows, files, files.damaged(), missing);
            return files.damaged() == 0 && missing == 0;
        }
    }

    private static long load(CheckedBackup backup, RestoredDatabase target) throws SQLException, IOException {
        try (var dump = backup.dump()) {
            return target.load(dump);
        }
    }
}
