package app.darkslide.resets;

import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;

/** Forgets codes after their time. */
@ApplicationScoped
class ExpiredResets implements RecurringJob {
    @Inject
    DataSource database;

    @Override
    public String name() {
        return "expired-resets";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(JobContext context) throws SQLException {
        try (var connection = database.getConnection()) {
            new ResetTable(connection).deleteExpired(context.now());
        }
    }
}
