package app.darkslide.database;

import io.quarkus.runtime.PreventFurtherStepsException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/**
 * Refuses a database that this version cannot use, in a sentence for the operator. Flyway's own advice, to run its repair, would
 * make the database's history say what is not so.
 */
public final class SchemaCheck extends BaseCallback {
    /** What the history of the schema is called while a backup is being restored. */
    public static final String UNFINISHED_RESTORE = "restoring";

    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_VALIDATE;
    }

    @Override
    public void handle(Event event, Context context) {
        var configuration = context.getConfiguration();
        var migrations = Flyway.configure(configuration.getClassLoader())
                .configuration(configuration)
                .callbacks(new Callback[0]) // or this one would be asked again
                .load()
                .info()
                .all();
        unfinishedRestore(context.getConnection()).or(() -> refusal(migrations)).ifPresent(sentence -> {
            // Quarkus prints only the sentence if this is the innermost cause.
            throw new IllegalStateException(sentence, new PreventFurtherStepsException(sentence, 1));
        });
    }

    private static Optional<String> unfinishedRestore(Connection database) {
        try (var query = database.prepareStatement(
                "select 1 from information_schema.tables where table_schema = database() and table_name = ?")) {
            query.setString(1, UNFINISHED_RESTORE);
            try (var rows = query.executeQuery()) {
                if (!rows.next()) return Optional.empty();
            }
            return Optional.of(
                    "The restore of a backup into this database has not finished. Run it again; then start.");
        } catch (SQLException e) {
            throw new FlywayException("Whether a restore has finished could not be found out", e);
        }
    }

    private static Optional<String> refusal(MigrationInfo[] migrations) {
        var newer = newest(migrations, MigrationState.FUTURE_SUCCESS, MigrationState.FUTURE_FAILED);
        if (newer.isPresent()) return newer.map(migration -> newer(migration, migrations));
        return newest(migrations, MigrationState.FAILED)
                .map(SchemaCheck::interrupted)
                .or(() -> Arrays.stream(migrations)
                        .filter(migration -> migration.isApplied() && !migration.isChecksumMatching()
                                || migration.getState() == MigrationState.MISSING_SUCCESS)
                        .findFirst()
                        .map(SchemaCheck::other));
    }

    private static String newer(MigrationInfo newest, MigrationInfo[] migrations) {
        var known = Arrays.stream(migrations)
                .filter(migration -> migration.getPhysicalLocation() != null
                        && !migration.getPhysicalLocation().isEmpty())
                .max(Comparator.comparing(MigrationInfo::getVersion))
                .map(migration -> migration.getVersion().getVersion())
                .orElse("none");
        return "This database was last used by a newer Darkslide (its schema is version " + newest.getVersion()
                + ", this Darkslide knows up to " + known
                + "). Start the newer one again; or, to stay with this one, put the"
                + " backup of the database from before that update in its place. Nothing was changed.";
    }

    private static String interrupted(MigrationInfo failed) {
        return "An update of this database ended in the middle (version " + failed.getVersion()
                + " of its schema). Put the backup of the database from before that update in its place, and start again."
                + " Nothing was changed.";
    }

    private static String other(MigrationInfo strange) {
        return "This database was set up by another build of Darkslide (version " + strange.getVersion()
                + " of its schema is not the one of this build). Start the build that has used it last. Nothing was changed.";
    }

    private static Optional<MigrationInfo> newest(MigrationInfo[] migrations, MigrationState... states) {
        return Arrays.stream(migrations)
                .filter(migration -> Arrays.asList(states).contains(migration.getState()))
                .max(Comparator.comparing(MigrationInfo::getVersion));
    }
}
