package app.darkslide.scrub;

import app.darkslide.crypto.SealBrokenException;
import app.darkslide.images.Damage;
import app.darkslide.images.DamagedRenditions;
import app.darkslide.images.Image;
import app.darkslide.jobs.JobStoppedException;
import app.darkslide.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import org.jboss.logging.Logger;

/** What becomes of an image that was looked at. Nothing is deleted or moved but renditions that have others in their place. */
@ApplicationScoped
class Remedy {
    private static final Logger LOG = Logger.getLogger(Remedy.class);
    private static final Duration BUSY = Duration.ofSeconds(10);

    @Inject
    Damage damage;

    @Inject
    DamagedRenditions renditions;

    void sound(Image image) {
        damage.foundSound(image);
    }

    void of(Image image, ImageLook.Found found) throws IOException {
        if (found.damage() != null) damage.report(image, found.damage());
        else damage.foundSound(image);
        if (found.renditionsDamaged()) makeAnew(image, found);
    }

    private void makeAnew(Image image, ImageLook.Found found) throws IOException {
        if (found.damage() == null && isMade(image))
            LOG.warnf("Renditions of %s were damaged or missing, and were made anew", image.id());
        else LOG.errorf("Renditions of %s are damaged or missing, and cannot be made anew", image.id());
    }

    private boolean isMade(Image image) throws IOException {
        try {
            return renditions.makeAnew(image);
        } catch (SealBrokenException e) {
            return false;
        } catch (ProblemException busy) {
            throw new JobStoppedException("Uploads come first", BUSY);
        }
    }
}
