package app.darkslide.uploads;

import app.darkslide.crypto.SealBrokenException;
import app.darkslide.images.Damage;
import app.darkslide.images.DamageReason;
import app.darkslide.images.Gallery;
import app.darkslide.images.Image;
import app.darkslide.images.ImageChanges;
import app.darkslide.images.ImageFiles;
import app.darkslide.images.OpenedImage;
import app.darkslide.uploads.ImageUploads.Outcome;
import app.darkslide.uploads.ImageUploads.Received;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Uploads of what a gallery has already. What is in the trash is restored, so no gallery ever has the same bytes twice; and
 * what is damaged is repaired.
 */
@ApplicationScoped
class RepeatedUploads {
    @Inject
    KnownImages known;

    @Inject
    ImageFiles files;

    @Inject
    ImageChanges changes;

    @Inject
    Damage damage;

    /**
     * @return empty for bytes that are not there
     * @throws ProblemException 409 if they are, and cannot be repaired
     */
    Optional<Received> find(Gallery gallery, UploadBuffer buffer, byte[] sha256) throws IOException {
        var found = known.find(gallery, gallery.digest(sha256));
        if (found.isEmpty()) return Optional.empty();
        var isWhole = files.isWhole(found.get(), gallery);
        var present = isWhole ? undamaged(gallery, found.get()) : repair(gallery, found.get(), buffer);
        if (present.isPresent() && present.get().isInTrash())
            return changes.restore(gallery, present.get().id()).map(back -> received(gallery, back, Outcome.RESTORED));
        return present.map(image -> received(gallery, image, isWhole ? Outcome.PRESENT : Outcome.REPAIRED));
    }

    /** What turned out to be damaged may only have been out of reach. */
    private Optional<Image> undamaged(Gallery gallery, Image image) {
        if (!image.isDamaged()) return Optional.of(image);
        damage.foundWhole(image);
        return known.find(gallery, image.digest());
    }

    private Optional<Image> repair(Gallery gallery, Image image, UploadBuffer buffer) {
        try (var sealed = files.prepareOriginal(image, gallery, buffer.bytes())) {
            return changes.repair(gallery, image.id(), sealed);
        } catch (SealBrokenException e) {
            changes.noteDamage(gallery.owner(), image.id(), DamageReason.KEY);
            throw keyIsLost();
        } catch (IOException | UncheckedIOException e) {
            throw ImageUploads.unwritable(image, e);
        }
    }

    /** Another key would make noise of the files that a backup of the database still has the key to. */
    private static ProblemException keyIsLost() {
        return new ProblemException(
                ProblemReason.KEY_DAMAGED,
                "You have this image already, but the key to its files is damaged, so it cannot be repaired with this file."
                        + " Nothing was stored or changed. Whoever runs the service may have the key in a backup; or delete"
                        + " the image for good, and send it again.");
    }

    /** Its details may be damaged: its bytes are safe all the same. */
    private static Received received(Gallery gallery, Image image, Outcome outcome) {
        return new Received(OpenedImage.orLost(image, gallery.key()), outcome, false);
    }
}
