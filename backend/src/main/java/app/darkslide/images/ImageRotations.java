package app.darkslide.images;

import app.darkslide.crypto.SealBrokenException;
import app.darkslide.renditions.Renditions;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jboss.logging.Logger;

/**
 * Turns images by quarter turns: renditions are made anew from the originals, which stay as they are. That takes long, so it is
 * done before the transaction that shows them, and once more for what somebody else has turned meanwhile.
 */
@ApplicationScoped
class ImageRotations {
    private static final Logger LOG = Logger.getLogger(ImageRotations.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);
    private static final int ATTEMPTS = 4;

    @Inject
    ImageRepository images;

    @Inject
    ImageFiles files;

    @Inject
    OriginalRenditions originals;

    @Inject
    Damage damage;

    /**
     * @param rotation that an image is to have, by its details
     * @param edit is given what turns the images, in the transaction that it makes; it is called again if that has become outdated
     */
    <T> T with(
            Gallery gallery,
            Collection<UUID> ids,
            ToIntFunction<Details> rotation,
            Function<PreparedRotations, T> edit) {
        try (var turns = new PreparedRotations(files)) {
            for (var attempt = 0; attempt < ATTEMPTS; attempt++) {
                prepare(gallery, ids, rotation, turns);
                try {
                    var result = edit.apply(turns);
                    turns.committed();
                    return result;
                } catch (PreparedRotations.OutdatedException again) {
                    turns.rolledBack();
                } catch (ProblemException | EditRefusedException refused) {
                    turns.rolledBack();
                    throw refused;
                }
            }
            throw ProblemException.retryAfter(
                    ProblemType.UNAVAILABLE,
                    "These images are being turned in another place just now. Nothing was changed; try again.",
                    RETRY_AFTER);
        }
    }

    private void prepare(
            Gallery gallery, Collection<UUID> ids, ToIntFunction<Details> rotation, PreparedRotations turns) {
        if (ids.isEmpty()) return;
        for (var image : QuarkusTransaction.requiringNew().call(() -> images.of(gallery.owner(), ids))) {
            var details = OpenedImage.orLost(image, gallery.key()).details();
            if (details == Details.LOST) continue;
            var wanted = rotation.applyAsInt(details);
            if (wanted != details.degrees() && !turns.has(image.id, wanted)) prepare(gallery, image, wanted, turns);
        }
    }

    private void prepare(Gallery gallery, Image image, int rotation, PreparedRotations turns) {
        try {
            var made = image.hasRenditions() ? originals.make(image, rotation) : Optional.<Renditions>empty();
            if (made.isPresent()) turns.add(image.id, rotation, write(gallery, image, made.get()));
            else turns.addImpossible(image.id, EditOutcome.NOT_ROTATABLE);
        } catch (SealBrokenException e) {
            damage.report(gallery.owner(), e);
            turns.addImpossible(image.id, EditOutcome.DAMAGED);
        } catch (NoSuchFileException gone) {
            damage.reportIfGone(image, gone);
            turns.addImpossible(image.id, EditOutcome.DAMAGED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private WrittenRenditions write(Gallery gallery, Image image, Renditions made) {
        try {
            return files.write(image, gallery, made);
        } catch (IOException | UncheckedIOException e) {
            LOG.errorf("Renditions of %s could not be written: %s", image.id, e.getMessage());
            throw ProblemException.notWritten(e, "Nothing was turned.");
        }
    }
}
