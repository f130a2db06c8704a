package app.darkslide.trash;

import app.darkslide.images.ImageDestruction;
import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.RecurringJob;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Deletes for good what has been in the trash for long enough. */
@ApplicationScoped
class TrashPurge implements RecurringJob {
    private static final Logger LOG = Logger.getLogger(TrashPurge.class);

    @Inject
    ImageDestruction deletions;

    @Inject
    TrashConfig config;

    @Override
    public String name() {
        return "trash-purge";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(JobContext context) {
        var deleted = deletions.purgeTrash(context.now().minus(config.retention()));
        if (deleted > 0) LOG.infof("%d images were deleted for good after their time in the trash", deleted);
    }
}
