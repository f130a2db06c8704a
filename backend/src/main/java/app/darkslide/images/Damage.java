package app.darkslide.images;

import app.darkslide.crypto.SealBrokenException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.NoSuchFileException;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Tells operators and owners of originals that turn out to be damaged while they are read. */
@ApplicationScoped
public class Damage {
    private static final Logger LOG = Logger.getLogger(Damage.class);

    @Inject
    ImageChanges changes;

    @Inject
    ImageRepository images;

    /** Logs and counts it, and notes it for the owner, who may still have the file. */
    public void report(UUID owner, SealBrokenException e) {
        ImageProblems.report(noted(owner, e));
    }

    /** A file that is gone is damaged, too, unless its image was destroyed meanwhile. */
    public void reportIfGone(Image image, Exception e) {
        if (e instanceof NoSuchFileException && images.exists(image.ownerId, image.id))
            report(image.ownerId, SealBrokenException.gone(image.id, Image.ORIGINAL));
    }

    /** Logs and counts what was found of an image as it is now, and notes it for the owner. */
    public void report(Image image, DamageReason reason) {
        ImageProblems.report(image.id, reason);
        changes.noteDamage(image.ownerId, image.id, reason);
    }

    /** An original was read whole, and so its key opens: what was noted of them was a fault that has passed. */
    public void foundWhole(Image image) {
        if (image.hasDamagedOriginal() || image.damagedReason == DamageReason.KEY) unmark(image);
    }

    /** All of an image was opened: its original, the key of its files and its details. */
    public void foundSound(Image image) {
        if (image.damaged) unmark(image);
    }

    private void unmark(Image image) {
        try {
            changes.noteDamage(image.ownerId, image.id, null);
            LOG.infof("What is stored of %s, noted as damaged, was read whole", image.id);
        } catch (RuntimeException unwritten) {
            LOG.warnf("That %s is whole could not be noted: %s", image.id, unwritten.getMessage());
        }
    }

    /** Notes it for the owner alone, and returns it. */
    SealBrokenException noted(UUID owner, SealBrokenException e) {
        DamageReason.of(e).ifPresent(reason -> {
            try {
                changes.noteDamage(owner, e.object(), reason);
            } catch (RuntimeException unwritten) {
                LOG.warnf("The damage of %s could not be noted: %s", e.object(), unwritten.getMessage());
            }
        });
        return e;
    }
}
