package app.darkslide.shares;

import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets who came by a link after 90 days, and the oldest visits where there are more than are kept. */
@ApplicationScoped
class OldVisits implements RecurringJob {
    private static final Duration RETENTION = Duration.ofDays(90);
    private static final int BATCH = 1000;

    @Inject
    VisitRepository visits;

    @Inject
    ShareConfig config;

    @Override
    public String name() {
        return "old-visits";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(JobContext context) {
        var before = context.now().minus(RETENTION);
        while (visits.deleteBefore(before, BATCH) > 0) context.goOn();
        var uncounted = context.now().minus(VisitLog.COUNTS_FOR_GUESTS);
        for (var share : visits.sharesWithMoreThan(config.maxVisits()))
            while (visits.deleteBehind(share, config.maxVisits(), uncounted, BATCH) > 0) context.goOn();
    }
}
