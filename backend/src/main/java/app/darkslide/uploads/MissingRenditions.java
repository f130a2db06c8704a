package app.darkslide.uploads;

import app.darkslide.crypto.SealBrokenException;
import app.darkslide.images.Image;
import app.darkslide.images.ImageAccess;
import app.darkslide.images.ImageChanges;
import app.darkslide.images.ImageFiles;
import app.darkslide.images.ImageProblems;
import app.darkslide.renditions.ImagePipeline;
import app.darkslide.renditions.PipelineBusyException;
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
    UnrenderedImages unrendered;

    @Inject
    ImageFiles files;

    @Inject
    ImagePipeline pipeline;

    @Inject
    RenditionService rendering;

    @Inject
    ImageChanges changes;

    @Inject
    UploadBuffers buffers;

    @Inject
    ImageAccess access;

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
        if (tried == 0) all = QuarkusTransaction.requiringNew().call(unrendered::count);
        var batch = QuarkusTransaction.requiringNew().call(() -> unrendered.after(last, BATCH));
        for (var image : batch) {
            var outcome = make(image);
            if (outcome == Outcome.NOT_NOW) break;
            last = image.id();
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
        if (!buffers.canHold(image.size())) return Outcome.CANNOT;
        try {
            return tryToMake(image);
        } catch (UnreadableImageException | UnsupportedImageException | UploadBuffer.FullException e) {
            return Outcome.CANNOT;
        } catch (SealBrokenException e) {
            ImageProblems.report(e);
            return Outcome.CANNOT;
        } catch (PipelineBusyException | ProblemException e) {
            return Outcome.NOT_NOW;
        } catch (IOException | RuntimeException e) {
            LOG.warnf("The picture %s stays without preview for now: %s", image.id(), e.getMessage());
            // It may be this one's own trouble, and then the others have waited long enough.
            return ++failures < ATTEMPTS ? Outcome.NOT_NOW : Outcome.CANNOT;
        }
    }

    private Outcome tryToMake(Image image)
            throws IOException, UnreadableImageException, UnsupportedImageException, UploadBuffer.FullException,
                    PipelineBusyException {
        try (var buffer = buffers.reserve(image.ownerId(), image.size())) {
            var gallery = access.galleryOf(image);
            try (var original = files.openOriginal(image, gallery)) {
                buffer.fill(Channels.newInputStream(original));
            }
            var renditions = rendering.render(buffer.bytes(), pipeline.inspect(buffer.bytes()), image.digest());
            if (renditions.isEmpty()) return Outcome.CANNOT;
            try (var sealed = files.prepare(image, gallery, renditions.get())) {
                var stored = changes.addRenditions(gallery, image.id(), renditions.get(), sealed);
                return stored ? Outcome.MADE : Outcome.CANNOT;
            }
        }
    }
}
