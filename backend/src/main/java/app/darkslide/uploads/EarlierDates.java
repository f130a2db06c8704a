package app.darkslide.uploads;

import app.darkslide.crypto.SealBrokenException;
import app.darkslide.images.CaptureTime;
import app.darkslide.images.Details;
import app.darkslide.images.Gallery;
import app.darkslide.images.Image;
import app.darkslide.images.ImageAccess;
import app.darkslide.images.ImageChanges;
import app.darkslide.images.ImageFiles;
import app.darkslide.images.ImageProblems;
import app.darkslide.images.OpenedImage;
import app.darkslide.jobs.JobAtStart;
import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.JobStoppedException;
import app.darkslide.jobs.Progress;
import app.darkslide.renditions.ImagePipeline;
import app.darkslide.renditions.PhotoMetadata;
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
 * Reads the dates of earlier uploads again where this release finds more of them, except those that the owner has set. What
 * was read is marked in its details, so that a later start only looks at those. The last id is where it goes on.
 */
@ApplicationScoped
class EarlierDates implements JobAtStart {
    private static final Logger LOG = Logger.getLogger(EarlierDates.class);
    private static final int BATCH = 100;
    private static final Duration BUSY = Duration.ofSeconds(10);
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    @Inject
    EarlierUploads uploads;

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

    @Override
    public String name() {
        return "earlier-dates by reader " + CaptureTime.READER;
    }

    @Override
    public void run(JobContext context) {
        var progress = context.progress();
        if (progress.position() == null) progress = new Progress(null, 0, uploads.count());
        var read = 0;
        for (List<Image> batch; !(batch = after(progress)).isEmpty(); ) {
            for (var image : batch) {
                if (readAgain(image)) read++;
                progress = new Progress(image.id().toString(), progress.done() + 1, progress.total());
                context.reached(progress);
            }
        }
        if (read > 0) LOG.infof("The dates of %d earlier images were read again", read);
    }

    private List<Image> after(Progress progress) {
        return uploads.after(progress.position() == null ? BEFORE_ALL : UUID.fromString(progress.position()), BATCH);
    }

    private boolean readAgain(Image image) {
        try {
            var gallery = access.galleryOf(image);
            if (!OpenedImage.of(image, gallery.key()).details().mayKnowDateBetter()) return false;
            var metadata = metadata(image, gallery);
            changes.edit(gallery, image.id(), null, details -> withDate(details, metadata, image));
            return true;
        } catch (SealBrokenException e) {
            ImageProblems.report(e);
            return false;
        } catch (ProblemException isGone) {
            return false;
        } catch (IOException e) {
            LOG.warnf("The date of the image %s stays as it is for now: %s", image.id(), e.getMessage());
            return false;
        }
    }

    /** The owner may have set it meanwhile. */
    private static Details withDate(Details details, PhotoMetadata metadata, Image image) {
        if (!details.mayKnowDateBetter()) return details;
        return details.withDateOfReader(details.taken().again(metadata, details.fileName(), image.createdAt()));
    }

    private PhotoMetadata metadata(Image image, Gallery gallery) throws IOException {
        if (!buffers.canHold(image.size())) return PhotoMetadata.NONE;
        try (var buffer = reserve(image);
                var original = files.openOriginal(image, gallery)) {
            buffer.fill(Channels.newInputStream(original));
            return pipeline.inspect(buffer.bytes()).metadata();
        } catch (UnreadableImageException | UnsupportedImageException | UploadBuffer.FullException e) {
            return PhotoMetadata.NONE;
        } catch (ProblemException full) { // while it is filled
            throw new JobStoppedException("Uploads come first", BUSY);
        }
    }

    private UploadBuffer reserve(Image image) {
        try {
            return buffers.reserve(image.ownerId(), image.size());
        } catch (ProblemException full) {
            throw new JobStoppedException("Uploads come first", BUSY);
        }
    }
}
