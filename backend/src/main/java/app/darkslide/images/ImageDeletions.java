package app.darkslide.images;

import app.darkslide.storage.BlobStore;
import app.darkslide.users.AccountErasing;
import app.darkslide.users.DeletionRecord;
import app.darkslide.users.DeletionRecords;
import app.darkslide.web.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Deleting for good: first the key, with the row that holds it. From that commit on the files are noise, here and in
 * every copy of them; then they are deleted too, and what fails there is left to the {@link OrphanSweeper}.
 */
@ApplicationScoped
class ImageDeletions {
    private static final Logger LOG = Logger.getLogger(ImageDeletions.class);
    private static final List<String> DESTROYED =
            List.of("the picture's key", "its name and details", "the original", "the thumbnail", "the preview");

    @Inject
    ImageRepository images;

    @Inject
    ServableImages servable;

    @Inject
    BlobStore blobs;

    @Inject
    DeletionRecords records;

    DeletionRecord delete(UUID owner, UUID image) {
        var existed = QuarkusTransaction.requiringNew().call(() -> images.delete(owner, image));
        if (!existed) throw ProblemException.notFound();
        servable.forget(owner, image);
        discard(image);
        return records.of(DeletionRecord.Subject.IMAGE, image, DESTROYED);
    }

    /** Deletes files that no row knows of (any more). */
    void discard(UUID image) {
        try {
            blobs.delete(image);
        } catch (IOException e) {
            LOG.warnf("The sealed files of %s could not be deleted yet: %s", image, e.getMessage());
        }
    }

    /** The rows go with the account's; their files follow when that is certain. */
    void withAccount(@Observes AccountErasing erasing) {
        var ids = images.ids(erasing.user());
        erasing.afterwards(() -> ids.forEach(id -> {
            servable.forget(erasing.user(), id);
            discard(id);
        }));
    }
}
