package app.darkslide.activity;

import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.RecurringJob;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets what happened to accounts after its time. */
@ApplicationScoped
class OldActivity implements RecurringJob {
    @Inject
    ActivityRepository activities;

    @Inject
    ActivityConfig config;

    @Override
    public String name() {
        return "old-activity";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(JobContext context) {
        var before = context.now().minus(config.activityRetention());
        QuarkusTransaction.requiringNew().run(() -> activities.deleteBefore(before));
    }
}
