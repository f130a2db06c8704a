package app.darkslide.uploads;

import app.darkslide.crypto.SealBrokenException;
import app.darkslide.images.Image;
import app.darkslide.images.ImageAccess;
import app.darkslide.images.ImageChanges;
import app.darkslide.images.ImageFiles;
import app.darkslide.images.ImageProblems;
import app.darkslide.jobs.JobAtStart;
import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.JobStoppedException;
import app.darkslide.jobs.Progress;
import app.darkslide.renditions.ImagePipeline;
import app.darkslide.renditions.PipelineBusyException;
import app.darkslide.renditions.UnreadableImageException;
import app.darkslide.renditions.UnsupportedImageException;
import app.darkslide.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.channels.Channels;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Gives images that were kept without preview their renditions, when an engine that can has come: once after each
 * start, one image after the other, which costs a look at each image's header. The last id that was tried is where it
 * goes on. What does not work just now is tried again, before the next one.
 */
@ApplicationScoped
class MissingRenditions implements JobAtStart {
    private static final Logger LOG = Logger.getLogger(MissingRenditions.class);
    private static final int BATCH = 50;
    private static final int ATTEMPTS = 3;
    private static final Duration BUSY = Duration.ofSeconds(10);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    UnrenderedImages unrendered;

    @Inject
    ImageFiles files;

    @Inject
    ImagePipeline pipeline;

    @Inject
    ImageChanges changes;

    @Inject
    UploadBuffers buffers;

    @Inject
    ImageAccess access;

    /** The failures of the image that is next, in this process. */
    private int failures;

    /** By the engine's name: during an upgrade the replicas that cannot render more than before leave it to the others. */
    @Override
    public String name() {
        return "missing-renditions by " + pipeline.engine();
    }

    @Override
    public Duration afterStart() {
        return Duration.ofSeconds(20);
    }

    @Override
    public void run(JobContext context) throws IOException {
        var progress = context.progress();
        if (progress.position() == null) progress = new Progress(null, 0, unrendered.count());
        var made = 0;
        for (List<Image> batch; !(batch = after(progress)).isEmpty(); log(progress, made, "")) {
            for (var image : batch) {
                if (make(image)) made++;
                failures = 0;
                progress = new Progress(image.id().toString(), progress.done() + 1, progress.total());
                context.reached(progress);
            }
        }
        log(progress, made, "; that is all");
    }

    private List<Image> after(Progress progress) {
        var last = progress.position() == null ? BEFORE_ALL : UUID.fromString(progress.position());
        return unrendered.after(last, BATCH);
    }

    private static void log(Progress progress, int made, String end) {
        if (progress.total() > 0)
            LOG.infof(
                    "Images without preview: %d of %d tried, %d now have one%s",
                    progress.done(), progress.total(), made, end);
    }

    /** @return false if it cannot be rendered */
    private boolean make(Image image) throws IOException {
        if (!buffers.canHold(image.size())) return false;
        try {
            return tryToMake(image);
        } catch (UnreadableImageException | UnsupportedImageException | UploadBuffer.FullException e) {
            return false;
        } catch (SealBrokenException e) {
            ImageProblems.report(e);
            return false;
        } catch (PipelineBusyException | ProblemException e) {
            throw new JobStoppedException("Uploads come first", BUSY);
        } catch (IOException | RuntimeException e) {
            LOG.warnf("The image %s stays without preview for now: %s", image.id(), e.getMessage());
            // It may be this one's own trouble, and then the others have waited long enough.
            if (++failures < ATTEMPTS) throw e;
            return false;
        }
    }

    private boolean tryToMake(Image image)
            throws IOException, UnreadableImageException, UnsupportedImageException, UploadBuffer.FullException,
                    PipelineBusyException {
        try (var buffer = buffers.reserve(image.ownerId(), image.size())) {
            var gallery = access.galleryOf(image);
            try (var original = files.openOriginal(image, gallery)) {
                buffer.fill(Channels.newInputStream(original));
            }
            var renditions = pipeline.render(buffer.bytes(), pipeline.inspect(buffer.bytes()), image.ownerId());
            if (renditions.isEmpty()) return false;
            try (var sealed = files.prepare(image, gallery, renditions.get())) {
                return changes.addRenditions(gallery, image.id(), renditions.get(), sealed);
            }
        }
    }
}
