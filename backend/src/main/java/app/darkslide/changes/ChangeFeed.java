package app.darkslide.changes;

import app.darkslide.images.Gallery;
import app.darkslide.images.Image;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** For what keeps a copy of the images inside the service. */
@ApplicationScoped
public class ChangeFeed {
    @Inject
    ChangeRepository repository;

    /**
     * Some changes in their order.
     *
     * @param reached all changes up to this number are known after these
     * @param present images that changed, as they are now, those in the trash included
     * @param gone ids of images that were destroyed
     */
    public record Batch(long reached, List<Image> present, List<UUID> gone) {}

    @Transactional
    public Numbers numbers(Gallery gallery) {
        return repository.numbers(gallery);
    }

    /** @param after 0 for the very beginning, when there is nothing that could be gone */
    @Transactional
    public Batch after(Gallery gallery, long after, int limit) {
        var last = repository.numbers(gallery).last();
        var present = repository.changed(gallery, after, last, limit);
        var reached = present.size() < limit ? last : present.get(limit - 1).changeNo();
        var gone = after == 0 ? List.<Tombstone>of() : repository.destroyed(gallery, after, reached, Integer.MAX_VALUE);
        return new Batch(reached, present, gone.stream().map(Tombstone::image).toList());
    }
}
