package app.darkslide.database;

import java.sql.SQLException;
import java.time.Duration;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;

/** Lets a migration of a large table take as long as it takes. */
public final class PatientMigrations extends BaseCallback {
    @Override
    public boolean supports(Event event, Context context) {
        return event == Event.BEFORE_EACH_MIGRATE
                || event == Event.AFTER_EACH_MIGRATE
                || event == Event.AFTER_EACH_MIGRATE_ERROR;
    }

    @Override
    public void handle(Event event, Context context) {
        try {
            ConnectionTimeouts.limit(
                    context.getConnection(),
                    event == Event.BEFORE_EACH_MIGRATE ? Duration.ZERO : ConnectionTimeouts.ANSWER);
        } catch (SQLException e) {
            throw new FlywayException("The time that a migration may take could not be changed", e);
        }
    }
}
