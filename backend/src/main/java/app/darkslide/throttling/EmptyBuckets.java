package app.darkslide.throttling;

import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets attempts that no longer count. */
@ApplicationScoped
class EmptyBuckets implements RecurringJob {
    @Inject
    RateLimiter attempts;

    @Override
    public String name() {
        return "forgotten-attempts";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(JobContext context) {
        attempts.forgetEmpty();
    }
}
