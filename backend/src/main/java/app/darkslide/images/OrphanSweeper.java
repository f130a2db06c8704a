package app.darkslide.images;

import app.darkslide.database.RunningBackup;
import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.JobStoppedException;
import app.darkslide.jobs.RecurringJob;
import app.darkslide.keys.OwnerKeys;
import app.darkslide.storage.BlobName;
import app.darkslide.storage.BlobStore;
import app.darkslide.storage.StorageConfig;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;

/**
 * Finds files that no image knows of, which a crash between disk and database leaves. They are put aside, then deleted; renditions
 * that their image does not show any more are deleted at once. Crashes
 * leave few; many mean that the database does not belong to these files, such as an old dump, and then nothing is touched.
 */
@ApplicationScoped
class OrphanSweeper implements RecurringJob {
    private static final Logger LOG = Logger.getLogger(OrphanSweeper.class);
    private static final Duration AFTER_BACKUP = Duration.ofMinutes(1);

    @Inject
    BlobStore blobs;

    @Inject
    ImageRepository images;

    @Inject
    OwnerKeys ownerKeys;

    @Inject
    StorageConfig config;

    @Inject
    RunningBackup backup;

    private volatile long orphans;

    void register(@Observes StartupEvent starting, MeterRegistry metrics) {
        metrics.gauge("darkslide.orphans", this, sweeper -> sweeper.orphans);
    }

    @Override
    public String name() {
        return "orphan-sweep";
    }

    @Override
    public Duration afterStart() {
        return config.firstSweep();
    }

    @Override
    public Duration every() {
        return Duration.ofDays(1);
    }

    @Override
    public void run(JobContext context) throws IOException {
        if (backup.isUnderWay()) throw new JobStoppedException("A backup is under way", AFTER_BACKUP);
        context.now(); // or nothing is deleted for its age
        var now = Instant.now(); // by this machine's clock, which is the one that dates files
        var old = now.minus(config.orphanAge());
        blobs.quarantined(each(context, this::restoreIfKnown));
        var count = new Count();
        blobs.objects(old, each(context, count::add));
        orphans = count.orphans;
        if (count.orphans > 0 && isDoubtful(count)) {
            LOG.errorf(
                    "Of %d images' files %d belong to none that the database knows. Is it the right one, and is it"
                            + " whole? Nothing is put aside or deleted before that is settled.",
                    count.objects, count.orphans);
            return;
        }
        blobs.blobs(old, (file, stat) -> {
            context.goOn();
            removeIfUnknown(file);
        });
        blobs.tidy(old, now.minus(config.quarantine()));
    }

    private static <T> Consumer<T> each(JobContext context, Consumer<T> work) {
        return one -> {
            context.goOn();
            work.accept(one);
        };
    }

    private boolean isDoubtful(Count count) {
        return ownerKeys.areNone() || OrphanDoubt.isDoubtful(count.objects, count.orphans);
    }

    /** It may have been put aside while the database was not the right one. */
    private void restoreIfKnown(UUID object) {
        if (isOrphan(object)) return;
        try {
            blobs.restore(object);
            LOG.warnf("The files of %s had been put aside, but belong to an image, and were put back", object);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void removeIfUnknown(BlobName file) throws IOException {
        var image = images.ofFiles(file.object());
        if (image.isEmpty()) {
            blobs.quarantine(file.object());
            LOG.infof("The files of %s belong to no image and were put aside", file.object());
        } else if (isOld(file, image.get())) {
            blobs.delete(file);
            LOG.infof("The file %s, a rendition that its image does not show, was deleted", file);
        }
    }

    /** An original never is: whatever the row says, it may be the only copy. */
    private static boolean isOld(BlobName file, Image image) {
        return !file.part().equals(Image.ORIGINAL)
                && image.hasRenditions()
                && !image.renditionParts().contains(file.part());
    }

    private boolean isOrphan(UUID object) {
        return !images.exists(object);
    }

    private final class Count {
        long objects;
        long orphans;

        void add(UUID object) {
            objects++;
            if (isOrphan(object)) orphans++;
        }
    }
}
