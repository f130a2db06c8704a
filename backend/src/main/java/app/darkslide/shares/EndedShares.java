package app.darkslide.shares;

import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets links some time after they have ended. */
@ApplicationScoped
class EndedShares implements RecurringJob {
    @Inject
    ShareRepository shares;

    @Inject
    ShareConfig config;

    @Override
    public String name() {
        return "ended-shares";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(JobContext context) {
        var before = context.now().minus(config.retention());
        for (var id : shares.idsOfEnded(before)) {
            shares.deleteEnded(id, before);
            context.goOn();
        }
    }
}
