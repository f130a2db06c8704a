package app.darkslide.images;

import app.darkslide.database.RunningBackup;
import app.darkslide.deletions.DeletionRecord;
import app.darkslide.deletions.DeletionRecords;
import app.darkslide.storage.BlobStore;
import app.darkslide.users.AccountErasing;
import app.darkslide.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Deletes images for good: first the key, with the row that holds it. From that commit on the files are noise, here and in
 * every copy of them; then they are deleted too, and what fails there is left to the {@link OrphanSweeper}.
 */
@ApplicationScoped
public class ImageDestruction {
    private static final Logger LOG = Logger.getLogger(ImageDestruction.class);
    private static final int BATCH = 200;
    private static final List<String> DESTROYED =
            List.of("the image's key", "its name and details", "the original", "the thumbnail", "the preview");

    @Inject
    ImageRepository images;

    @Inject
    ImageChanges changes;

    @Inject
    ImageAccess access;

    @Inject
    BlobStore blobs;

    @Inject
    PendingFileDeletions pendingFiles;

    @Inject
    DeletionRecords records;

    @Inject
    RunningBackup backup;

    /**
     * @param ifMatch the header of this name, or null
     * @throws ProblemException 404 for an image that is not in this gallery, 412 for a version that is not the present one
     */
    public DeletionRecord destroy(Gallery gallery, UUID id, String ifMatch) {
        destroyWithFiles(gallery.owner(), changes.one(gallery, id, ifMatch));
        return records.of(DeletionRecord.Subject.IMAGE, id, DESTROYED);
    }

    /** @return the ids of those that were there */
    public Set<UUID> destroy(Gallery gallery, Collection<UUID> ids) {
        return destroyWithFiles(gallery.owner(), changes.all(gallery, ids)).stream()
                .map(image -> image.id)
                .collect(Collectors.toSet());
    }

    /** The record of several images. They have no id in common, so it names their owner. */
    public DeletionRecord record(Gallery gallery, long destroyed) {
        return records.of(
                DeletionRecord.Subject.IMAGES,
                gallery.owner(),
                List.of(
                        "the keys of %d images".formatted(destroyed),
                        "their names and details",
                        "the originals",
                        "the thumbnails",
                        "the previews"));
    }

    /**
     * Destroys what is in the trash now; the files, which may be many, follow within seconds.
     *
     * @return the number of images destroyed
     */
    public long emptyTrash(Gallery gallery) {
        var now = Instant.now();
        return inBatches(() -> changes.destroy(
                gallery.owner(),
                () -> images.claimTrash(gallery.owner(), now, BATCH),
                found -> pendingFiles.note(gallery.owner(), found)));
    }

    /**
     * Destroys what any owner put into the trash before a moment, one owner after the other: each transaction locks the
     * storage of one.
     *
     * @return the number of images destroyed
     */
    public long purgeTrash(Instant before) {
        return images.ownersOfTrash(before).stream()
                .mapToLong(owner ->
                        inBatches(() -> destroyWithFiles(owner, () -> images.claimTrash(owner, before, BATCH))))
                .sum();
    }

    private static long inBatches(Supplier<List<Image>> work) {
        var sum = 0L;
        for (int destroyed = BATCH; destroyed == BATCH; sum += destroyed)
            destroyed = work.get().size();
        return sum;
    }

    private List<Image> destroyWithFiles(UUID owner, Supplier<List<Image>> lock) {
        var destroyed = changes.destroy(owner, lock, found -> {});
        if (destroyed.isEmpty()) return destroyed;
        var ids = destroyed.stream().map(image -> image.id).toList();
        if (backup.isUnderWay()) pendingFiles.later(ids);
        else ids.forEach(this::deleteFiles);
        return destroyed;
    }

    /** Deletes the files of an image whose row could not be added. */
    public void discard(NewImage image) {
        deleteFiles(image.row.id);
    }

    private void deleteFiles(UUID image) {
        try {
            blobs.delete(image);
        } catch (IOException e) {
            LOG.warnf("The sealed files of %s could not be deleted yet: %s", image, e.getMessage());
        }
    }

    /** The rows go with the account's, and the keys in them; the files follow within seconds. */
    void withAccount(@Observes AccountErasing erasing) {
        pendingFiles.noteAll(erasing.user());
        erasing.afterwards(() -> access.forgetAll(erasing.user()));
    }
}
