package app.darkslide.backup;

import app.darkslide.backup.DumpFormat.Table;
import app.darkslide.database.CommandRefusedException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;

/** Makes the tables as they were in the backup, by the migrations up to its version; the next start does the others. */
final class RestoredSchema {
    private final DataSource database;
    private final String history;

    RestoredSchema(DataSource database, String history) {
        this.database = database;
        this.history = history;
    }

    /** @throws CommandRefusedException if this version does not know all of the backup's migrations */
    MigrationVersion newest(Table table, List<List<Object>> rows) {
        var known = new HashMap<MigrationVersion, MigrationInfo>();
        for (var migration : flyway(MigrationVersion.LATEST).info().all()) known.put(migration.getVersion(), migration);
        var newest = MigrationVersion.EMPTY;
        for (var row : rows) {
            if (value(table, row, "version") == null) continue;
            var version = MigrationVersion.fromVersion((String) value(table, row, "version"));
            if (!known.containsKey(version))
                throw unknown(version, known.keySet().stream().toArray(MigrationVersion[]::new));
            if (!isEqual(known.get(version).getChecksum(), value(table, row, "checksum")))
                throw new CommandRefusedException(
                        "This backup is of another build of Darkslide: version " + version
                                + " of its schema is not the one of this build. Restore it with that build. Nothing was changed.");
            if (version.compareTo(newest) > 0) newest = version;
        }
        return newest;
    }

    void make(MigrationVersion version) {
        try {
            flyway(version).migrate();
        } catch (FlywayException e) {
            throw new CommandRefusedException("The tables could not be made: " + e.getMessage());
        }
    }

    private Flyway flyway(MigrationVersion version) {
        return Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/migration")
                .table(history)
                .target(version)
                .load();
    }

    private static boolean isEqual(Integer known, Object checksum) {
        return Objects.equals(known, checksum == null ? null : ((Long) checksum).intValue());
    }

    private static Object value(Table table, List<Object> row, String column) {
        return row.get(table.columnNames().indexOf(column));
    }

    private static CommandRefusedException unknown(MigrationVersion version, MigrationVersion... known) {
        var newest = Arrays.stream(known).max(MigrationVersion::compareTo).orElse(MigrationVersion.EMPTY);
        return new CommandRefusedException("This backup is of a newer Darkslide (its schema is version " + version
                + ", this Darkslide knows up to " + newest + "). Restore it with that one. Nothing was changed.");
    }
}
