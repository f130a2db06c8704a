package app.darkslide.uploads;

import app.darkslide.crypto.SealBrokenException;
import app.darkslide.images.Damage;
import app.darkslide.images.Gallery;
import app.darkslide.images.Image;
import app.darkslide.images.ImageFiles;
import app.darkslide.images.OpenedImage;
import app.darkslide.images.RenditionChanges;
import app.darkslide.jobs.JobAtStart;
import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.JobStoppedException;
import app.darkslide.jobs.Progress;
import app.darkslide.renditions.ImagePipeline;
import app.darkslide.renditions.PipelineBusyException;
import app.darkslide.renditions.UnreadableImageException;
import app.darkslide.renditions.UnsupportedImageException;
import app.darkslide.uploads.AllImages.Which;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Gives images that were kept without preview their renditions, when an engine that can has come: once after each
 * start, one image after the other, which costs a look at each image's header. What does not work just now is tried
 * again, before the next one.
 */
@ApplicationScoped
class MissingRenditions implements JobAtStart {
    private static final Logger LOG = Logger.getLogger(MissingRenditions.class);
    private static final int ATTEMPTS = 3;

    @Inject
    ImageWalk walk;

    @Inject
    StoredOriginals originals;

    @Inject
    ImageFiles files;

    @Inject
    ImagePipeline pipeline;

    @Inject
    RenditionChanges changes;

    @Inject
    Damage damage;

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
        walk.run(context, Which.WITHOUT_PREVIEW, this::make, MissingRenditions::log);
    }

    private static void log(Progress progress, int made, boolean isEnd) {
        if (progress.total() > 0)
            LOG.infof(
                    "Images without preview: %d of %d tried, %d now have one%s",
                    progress.done(), progress.total(), made, isEnd ? "; that is all" : "");
    }

    /** @return false if it cannot be rendered */
    private boolean make(Image image) throws IOException {
        var made = tryToMake(image);
        failures = 0;
        return made;
    }

    private boolean tryToMake(Image image) throws IOException {
        try {
            return originals
                    .use(image, (original, gallery) -> render(original, gallery, image))
                    .orElse(false);
        } catch (SealBrokenException e) {
            damage.report(image.ownerId(), e);
            return false;
        } catch (JobStoppedException uploadsComeFirst) {
            throw uploadsComeFirst;
        } catch (IOException | RuntimeException e) {
            LOG.warnf("The image %s stays without preview for now: %s", image.id(), e.getMessage());
            // It may be this one's own trouble, and then the others have waited long enough.
            if (++failures < ATTEMPTS) throw e;
            damage.reportIfGone(image, e);
            return false;
        }
    }

    private boolean render(ByteBuffer original, Gallery gallery, Image image)
            throws IOException, UnreadableImageException, UnsupportedImageException, PipelineBusyException {
        var rotation = OpenedImage.of(image, gallery.key()).details().degrees();
        var renditions = pipeline.render(original, pipeline.inspect(original).turned(rotation), image.ownerId());
        if (renditions.isEmpty()) return false;
        try (var sealed = files.prepare(image, gallery, renditions.get())) {
            return changes.add(gallery, image.id(), renditions.get(), sealed);
        }
    }
}
