package app.darkslide.uploads;

import app.darkslide.crypto.SealBrokenException;
import app.darkslide.images.CaptureTime;
import app.darkslide.images.Damage;
import app.darkslide.images.Details;
import app.darkslide.images.Image;
import app.darkslide.images.ImageAccess;
import app.darkslide.images.ImageEdits;
import app.darkslide.images.OpenedImage;
import app.darkslide.jobs.JobAtStart;
import app.darkslide.jobs.JobContext;
import app.darkslide.renditions.ImagePipeline;
import app.darkslide.renditions.PhotoMetadata;
import app.darkslide.uploads.AllImages.Which;
import app.darkslide.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Reads the dates of earlier uploads again where this release finds more of them. A date that the owner has set stays, and what
 * its file says is kept beside it. What was read is marked in its details, so that a later start only looks at those.
 */
@ApplicationScoped
class EarlierDates implements JobAtStart {
    private static final Logger LOG = Logger.getLogger(EarlierDates.class);

    @Inject
    ImageWalk walk;

    @Inject
    StoredOriginals originals;

    @Inject
    ImagePipeline pipeline;

    @Inject
    ImageEdits edits;

    @Inject
    ImageAccess access;

    @Inject
    Damage damage;

    @Override
    public String name() {
        return "earlier-dates by reader " + CaptureTime.READER;
    }

    @Override
    public void run(JobContext context) throws IOException {
        walk.run(context, Which.ALL, this::readAgain, (progress, read, isEnd) -> {
            if (isEnd && read > 0) LOG.infof("The dates of %d earlier images were read again", read);
        });
    }

    private boolean readAgain(Image image) {
        try {
            var gallery = access.galleryOf(image);
            if (!OpenedImage.of(image, gallery.key()).details().mayKnowDateBetter()) return false;
            var metadata = originals
                    .use(image, (original, of) -> pipeline.inspect(original).metadata())
                    .orElse(PhotoMetadata.NONE);
            edits.edit(gallery, image.id(), null, details -> withDate(details, metadata, image));
            return true;
        } catch (SealBrokenException e) {
            damage.report(image.ownerId(), e);
            return false;
        } catch (ProblemException isGone) {
            return false;
        } catch (IOException e) {
            LOG.warnf("The date of the image %s stays as it is for now: %s", image.id(), e.getMessage());
            damage.reportIfGone(image, e);
            return false;
        }
    }

    /** The owner may have set it meanwhile. */
    private static Details withDate(Details details, PhotoMetadata metadata, Image image) {
        if (!details.mayKnowDateBetter()) return details;
        var known = details.found();
        return details.withDateOfReader(
                known == null
                        ? CaptureTime.of(metadata, details.fileName(), Optional.empty(), image.createdAt())
                        : known.again(metadata, details.fileName(), image.createdAt()));
    }
}
