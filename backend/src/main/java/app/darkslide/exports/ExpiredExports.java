package app.darkslide.exports;

import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets what can not be fetched any more. */
@ApplicationScoped
class ExpiredExports implements RecurringJob {
    @Inject
    ExportRepository exports;

    @Override
    public String name() {
        return "expired-exports";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(JobContext context) {
        exports.deleteExpired(context.now());
    }
}
