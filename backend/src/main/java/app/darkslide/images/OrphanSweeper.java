package app.darkslide.images;

import app.darkslide.storage.BlobStore;
import app.darkslide.storage.StorageConfig;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Finds files that no picture knows of: what a crash between disk and database leaves. They go aside, then away. */
@ApplicationScoped
class OrphanSweeper {
    private static final Logger LOG = Logger.getLogger(OrphanSweeper.class);

    @Inject
    BlobStore blobs;

    @Inject
    ImageRepository images;

    @Inject
    StorageConfig config;

    @Scheduled(every = "24h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() throws IOException {
        var now = Instant.now();
        blobs.tidy(now.minus(config.orphanAge()), now.minus(config.quarantine()));
        blobs.objects(now.minus(config.orphanAge()), this::quarantineIfOrphan);
    }

    private void quarantineIfOrphan(UUID object) {
        if (QuarkusTransaction.requiringNew().call(() -> images.exists(object))) return;
        try {
            blobs.quarantine(object);
            LOG.infof("The files of %s belong to no picture and were put aside", object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
