package app.darkslide.images;

import app.darkslide.deletions.DeletionRecord;
import app.darkslide.deletions.DeletionRecords;
import app.darkslide.storage.BlobStore;
import app.darkslide.users.AccountErasing;
import app.darkslide.web.EntityTags;
import app.darkslide.web.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Deleting for good: first the key, with the row that holds it. From that commit on the files are noise, here and in
 * every copy of them; then they are deleted too, and what fails there is left to the {@link OrphanSweeper}.
 */
@ApplicationScoped
public class ImageDestruction {
    private static final Logger LOG = Logger.getLogger(ImageDestruction.class);
    private static final int BATCH = 200;
    private static final List<String> DESTROYED =
            List.of("the picture's key", "its name and details", "the original", "the thumbnail", "the preview");

    @Inject
    ImageRepository images;

    @Inject
    MonthCounts months;

    @Inject
    ImageAccess servable;

    @Inject
    BlobStore blobs;

    @Inject
    PendingFileDeletions discards;

    @Inject
    DeletionRecords records;

    /** @param ifMatch the header of this name, or null */
    DeletionRecord delete(UUID owner, UUID id, String ifMatch) {
        var deleted = delete(() -> {
            var found = images.lock(owner, List.of(id));
            if (!found.isEmpty()) EntityTags.requireMatch(ifMatch, found.get(0).etag());
            return found;
        });
        if (deleted.isEmpty()) throw ProblemException.notFound();
        return records.of(DeletionRecord.Subject.IMAGE, id, DESTROYED);
    }

    /** @return those that were there */
    Set<UUID> delete(UUID owner, Collection<UUID> ids) {
        return delete(() -> images.lock(owner, ids)).stream()
                .map(image -> image.id)
                .collect(Collectors.toSet());
    }

    /** What several pictures leave behind, which have no common id: it names their owner. */
    public DeletionRecord record(UUID owner, long deleted) {
        return records.of(
                DeletionRecord.Subject.IMAGES,
                owner,
                List.of(
                        "the keys of %d pictures".formatted(deleted),
                        "their names and details",
                        "the originals",
                        "the thumbnails",
                        "the previews"));
    }

    /**
     * Destroys what is in the trash now; the files, which may be many, follow within seconds.
     *
     * @return how many pictures that were
     */
    public long emptyTrash(UUID owner) {
        var now = Instant.now();
        return batches(() -> {
            var destroyed = destroy(() -> images.claimTrash(owner, now, BATCH), discards::note);
            destroyed.forEach(image -> servable.forget(owner, image.id));
            return destroyed;
        });
    }

    /**
     * Deletes what anybody put into the trash before. Several replicas share the work.
     *
     * @return how many pictures that were
     */
    public long purgeTrash(Instant before) {
        return batches(() -> delete(() -> images.claimTrash(before, BATCH)));
    }

    private static long batches(Supplier<List<Image>> work) {
        var sum = 0L;
        for (int deleted = BATCH; deleted == BATCH; sum += deleted)
            deleted = work.get().size();
        return sum;
    }

    /** @param lock finds what is to be deleted, and locks it */
    private List<Image> delete(Supplier<List<Image>> lock) {
        var deleted = destroy(lock, destroyed -> {});
        deleted.forEach(image -> discard(image.ownerId, image.id));
        return deleted;
    }

    /** @param note what else is to be kept of them in the same transaction */
    private List<Image> destroy(Supplier<List<Image>> lock, Consumer<List<Image>> note) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = lock.get();
            if (found.isEmpty()) return found;
            note.accept(found);
            images.delete(found.stream().map(image -> image.id).toList());
            var tally = new MonthCountChanges();
            found.forEach(tally::without);
            months.apply(tally);
            return found;
        });
    }

    /** Deletes files that no row knows of (any more). */
    void discard(UUID owner, UUID image) {
        servable.forget(owner, image);
        try {
            blobs.delete(image);
        } catch (IOException e) {
            LOG.warnf("The sealed files of %s could not be deleted yet: %s", image, e.getMessage());
        }
    }

    /** The rows go with the account's, and the keys in them; the files follow within seconds. */
    void withAccount(@Observes AccountErasing erasing) {
        discards.noteAll(erasing.user());
        erasing.afterwards(() -> servable.forgetAll(erasing.user()));
    }
}
