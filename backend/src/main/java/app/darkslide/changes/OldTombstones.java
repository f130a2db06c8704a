package app.darkslide.changes;

import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;

/** Forgets what was destroyed, after the time, and the number of changes, within which clients have to hear of it. */
@ApplicationScoped
class OldTombstones implements RecurringJob {
    private static final int BATCH = 1000;

    @Inject
    ChangeRepository changes;

    @Inject
    ChangeConfig config;

    @Override
    public String name() {
        return "old-tombstones";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(JobContext context) {
        var before = context.now().minus(config.retention());
        for (var tombstones : Tombstones.values())
            for (var owner : changes.owners(tombstones, before, config.maxLag()))
                while (changes.forget(tombstones, owner, before, config.maxLag(), BATCH) > 0) context.goOn();
    }
}
