package app.darkslide.images;

import app.darkslide.renditions.Renditions;
import app.darkslide.storage.BlobStore;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;

/** Shows images by other renditions, in the transactions of {@link ImageChanges#change}. */
@ApplicationScoped
public class RenditionChanges {
    @Inject
    ImageChanges changes;

    @Inject
    ImageRepository images;

    @Inject
    Event<Object> events;

    /**
     * Gives an image that was kept without preview its renditions. The row is claimed before the files are put in their places,
     * in the one transaction that says so: an image that is destroyed meanwhile stays destroyed, and of two replicas only one stores
     * its renditions.
     *
     * @param files sealed, and committed only here
     * @return whether they were stored
     */
    public boolean add(Gallery gallery, UUID id, Renditions renditions, BlobStore.Batch files) {
        return changes.change(changes.all(gallery, List.of(id)), (found, changed) -> {
            if (found.isEmpty() || found.get(0).hasRenditions()) return false;
            show(found.get(0), WrittenRenditions.of(renditions), gallery);
            changed.addAll(found);
            ImageChanges.commit(files);
            return true;
        });
    }

    /**
     * Shows an image by renditions that were made anew, in place of those that were damaged. The others are deleted, once it is committed.
     *
     * @param seen the row as it was when they were made: one that has others by now keeps those
     * @return whether it is shown by them
     */
    boolean replace(Gallery gallery, Image seen, WrittenRenditions written) {
        return changes.change(changes.all(gallery, List.of(seen.id)), (found, changed) -> {
            if (found.isEmpty() || found.get(0).renditionsVersion != seen.renditionsVersion) return false;
            show(found.get(0), written, gallery);
            changed.addAll(found);
            return true;
        });
    }

    private void show(Image image, WrittenRenditions written, Gallery gallery) {
        var details = SealedDetails.open(image, gallery.key()).shownBy(written);
        image.setRenditions(written);
        image.setDetails(details, gallery.key());
        images.update(image);
        events.fire(new ImagesShownAnew(gallery, List.of(new OpenedImage(image, details))));
    }
}
