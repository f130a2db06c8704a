package app.darkslide.trash;

import app.darkslide.images.ImageDestruction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Deletes for good what has been in the trash for long enough. */
@ApplicationScoped
class TrashPurge {
    private static final Logger LOG = Logger.getLogger(TrashPurge.class);

    @Inject
    ImageDestruction deletions;

    @Inject
    TrashConfig config;

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void run() {
        var deleted = deletions.purgeTrash(Instant.now().minus(config.retention()));
        if (deleted > 0) LOG.infof("%d pictures were deleted for good after their time in the trash", deleted);
    }
}
