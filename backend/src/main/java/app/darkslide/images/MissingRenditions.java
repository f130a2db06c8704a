package app.darkslide.images;

import app.darkslide.crypto.DataKey;
import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.keys.OwnerKeys;
import app.darkslide.renditions.ImagePipeline;
import app.darkslide.renditions.PipelineBusyException;
import app.darkslide.renditions.Renditions;
import app.darkslide.renditions.UnreadableImageException;
import app.darkslide.renditions.UnsupportedImageException;
import app.darkslide.web.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Gives pictures that were kept without preview their renditions, when an engine that can has come: once after each
 * start, one picture after the other. The last id that was tried is where it goes on; a restart begins anew, which
 * costs a look at each picture's header. What does not work just now is tried again, before the next one.
 */
@ApplicationScoped
class MissingRenditions {
    private static final Logger LOG = Logger.getLogger(MissingRenditions.class);
    private static final int BATCH = 50;
    private static final int ATTEMPTS = 3;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    ImageRepository images;

    @Inject
    ImageFiles files;

    @Inject
    ImagePipeline pipeline;

    @Inject
    RenditionService rendering;

    @Inject
    ImageAccess servable;

    @Inject
    UploadBuffers buffers;

    @Inject
    OwnerKeys ownerKeys;

    private volatile UUID last;
    private volatile boolean done;
    private long all;
    private long tried;
    private long made;
    private int failures;

    void begin(@Observes StartupEvent starting) {
        last = BEFORE_ALL;
        done = false;
        all = tried = made = failures = 0;
    }

    private enum Outcome {
        MADE,
        CANNOT,
        NOT_NOW
    }

    /** A batch at a time, so that a restart or a shutdown never waits long. */
    @Scheduled(every = "10s", delayed = "20s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void goOn() {
        if (done) return;
        var before = tried;
        if (tried == 0) all = QuarkusTransaction.requiringNew().call(images::countWithoutRenditions);
        var batch = QuarkusTransaction.requiringNew().call(() -> images.withoutRenditionsAfter(last, BATCH));
        for (var image : batch) {
            var outcome = make(image);
            if (outcome == Outcome.NOT_NOW) break;
            last = image.id;
            failures = 0;
            tried++;
            if (outcome == Outcome.MADE) made++;
        }
        done = batch.isEmpty();
        if (all > 0 && (done || tried > before))
            LOG.infof(
                    "Pictures without preview: %d of %d tried, %d have got one%s",
                    tried, all, made, done ? "; that is all" : "");
    }

    private Outcome make(Image image) {
        if (!buffers.canHold(image.size)) return Outcome.CANNOT;
        try {
            return tryToMake(image);
        } catch (UnreadableImageException | UnsupportedImageException | UploadBuffer.FullException e) {
            return Outcome.CANNOT;
        } catch (SealBrokenException e) {
            ImageProblems.tell(e);
            return Outcome.CANNOT;
        } catch (PipelineBusyException | ProblemException e) {
            return Outcome.NOT_NOW;
        } catch (IOException | RuntimeException e) {
            LOG.warnf("The picture %s stays without preview for now: %s", image.id, e.getMessage());
            // It may be this one's own trouble, and then the others have waited long enough.
            return ++failures < ATTEMPTS ? Outcome.NOT_NOW : Outcome.CANNOT;
        }
    }

    private Outcome tryToMake(Image image)
            throws IOException, UnreadableImageException, UnsupportedImageException, UploadBuffer.FullException,
                    PipelineBusyException {
        try (var buffer = buffers.reserve(image.ownerId, image.size)) {
            var key = ownerKeys.of(image.ownerId);
            var dataKey = key.unwrap(image.wrappedKey, image.id);
            try (var original = files.open(image.id, dataKey, Image.ORIGINAL, image.size)) {
                buffer.fill(Channels.newInputStream(original));
            }
            var renditions = rendering.render(buffer.bytes(), pipeline.inspect(buffer.bytes()), image.digest);
            if (renditions.isEmpty()) return Outcome.CANNOT;
            if (!store(image, dataKey, key, renditions.get())) return Outcome.CANNOT;
            servable.forget(image.ownerId, image.id);
            return Outcome.MADE;
        }
    }

    /**
     * The row is claimed before the files are put in their places, in the one transaction that says so: a picture that is
     * deleted meanwhile stays deleted, and of two replicas one stores what it made.
     */
    private boolean store(Image image, DataKey dataKey, OwnerKey key, Renditions renditions) throws IOException {
        try (var batch = files.prepare(image.id, dataKey, renditions)) {
            return QuarkusTransaction.requiringNew().call(() -> {
                var locked = images.lock(image.ownerId, List.of(image.id));
                if (locked.isEmpty() || locked.get(0).hasRenditions()) return false;
                var row = locked.get(0);
                var details = SealedDetails.open(row, key).withPlaceholder(renditions.placeholder());
                row.details = SealedDetails.seal(details, key, row.id);
                row.setRenditions(renditions);
                images.update(row);
                batch.commit();
                return true;
            });
        }
    }
}
