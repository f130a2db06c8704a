package app.darkslide.scrub;

import app.darkslide.crypto.OwnerKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.images.DamageReason;
import app.darkslide.images.FileFault;
import app.darkslide.images.FileLook;
import app.darkslide.images.Image;
import app.darkslide.images.ImageAccess;
import app.darkslide.images.ImageFile;
import app.darkslide.images.OpenedImage;
import app.darkslide.jobs.Pace;
import app.darkslide.storage.BlobStore;
import app.darkslide.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Opens all that is stored of an image: its key, its details, and each file to its end. */
@ApplicationScoped
class ImageLook {
    @Inject
    ImageAccess access;

    @Inject
    BlobStore blobs;

    /**
     * What was found.
     *
     * @param damage of the image itself; null for none
     * @param renditionsDamaged whether they have to be made anew
     */
    record Found(DamageReason damage, boolean renditionsDamaged) {
        private static final Found NOTHING = new Found(null, false);

        boolean isSound() {
            return damage == null && !renditionsDamaged;
        }

        /** As with a disk that is not mounted. */
        boolean isAway() {
            return damage == DamageReason.GONE || damage == DamageReason.UNREADABLE;
        }
    }

    Found at(Image image, Pace pace) {
        try {
            var key = access.galleryOf(image).key();
            ImageFile.key(image, key);
            return at(image, key, pace);
        } catch (SealBrokenException e) {
            return new Found(DamageReason.KEY, false);
        } catch (ProblemException ownerIsGone) {
            return Found.NOTHING;
        }
    }

    private Found at(Image image, OwnerKey key, Pace pace) {
        DamageReason damage = opens(image, key) ? null : DamageReason.RECORD;
        var renditionsDamaged = image.lacksRenditions();
        for (var file : ImageFile.of(image)) {
            var fault = look(image, file, key, pace);
            pace.goOn(); // a read that was interrupted looks like a fault
            if (fault.isPresent() && file.isOriginal()) damage = DamageReason.of(fault.get());
            else if (fault.isPresent()) renditionsDamaged = true;
        }
        return new Found(damage, renditionsDamaged);
    }

    private static boolean opens(Image image, OwnerKey key) {
        try {
            OpenedImage.of(image, key);
            return true;
        } catch (SealBrokenException | UncheckedIOException e) {
            return false;
        }
    }

    private Optional<FileFault> look(Image image, ImageFile file, OwnerKey key, Pace pace) {
        return FileLook.throughout(image, file, key, () -> pace.of(blobs.open(file.name())));
    }
}
