package app.darkslide.images;

import static java.util.stream.Collectors.toSet;

import app.darkslide.keys.OwnerKeys;
import app.darkslide.web.EntityTags;
import app.darkslide.web.ProblemException;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * The way into the trash and back. A picture in the trash keeps its files and its key, so that its owner can still look at
 * it, but it is in no list and no count of the gallery.
 */
@ApplicationScoped
public class ImageTrash {
    @Inject
    ImageRepository images;

    @Inject
    MonthCounts months;

    @Inject
    OwnerKeys ownerKeys;

    /**
     * Does nothing to what is there already.
     *
     * @param ifMatch the header of this name, or null
     */
    Image put(UUID owner, UUID id, String ifMatch) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = images.lock(owner, List.of(id));
            if (found.isEmpty()) throw ProblemException.notFound();
            EntityTags.requireMatch(ifMatch, found.get(0).etag());
            put(found);
            return found.get(0);
        });
    }

    /** @return those that are there now, be it since before */
    Set<UUID> put(UUID owner, Collection<UUID> ids) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = images.lock(owner, ids);
            put(found);
            return ids(found);
        });
    }

    /** @return those that are in the gallery now, be it since before */
    public Set<UUID> restore(UUID owner, Collection<UUID> ids) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = images.lock(owner, ids);
            restore(found);
            return ids(found);
        });
    }

    /** Empty for a picture that was deleted for good in the meantime. */
    Optional<Image> restore(UUID owner, UUID id) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var found = images.lock(owner, List.of(id));
            restore(found);
            return found.stream().findFirst();
        });
    }

    /** @param cursor where the page before ended; null for the first one */
    public ImagePage page(UUID owner, String cursor, int limit, Duration retention) {
        var from = cursor == null ? TrashCursor.start() : TrashCursor.parse(cursor);
        var rows = QuarkusTransaction.requiringNew().call(() -> images.trash(owner, from, limit + 1));
        var key = ownerKeys.of(owner);
        return ImagePage.of(
                rows,
                limit,
                row -> ImageView.inTrash(row, SealedDetails.openOrLost(row, key), retention),
                TrashCursor::behind);
    }

    private void put(List<Image> locked) {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS); // as the column keeps it
        var live = locked.stream().filter(image -> !image.isInTrash()).toList();
        if (!live.isEmpty()) images.putIntoTrash(ids(live), now);
        move(live, now);
    }

    private void restore(List<Image> locked) {
        var trashed = locked.stream().filter(Image::isInTrash).toList();
        if (!trashed.isEmpty()) images.takeOutOfTrash(ids(trashed));
        move(trashed, null);
    }

    private void move(List<Image> moved, Instant deletedAt) {
        var tally = new MonthCountChanges();
        for (var image : moved) {
            tally.without(image);
            image.deletedAt = deletedAt;
            image.revision++;
            tally.with(image);
        }
        months.apply(tally);
    }

    private static Set<UUID> ids(List<Image> images) {
        return images.stream().map(image -> image.id).collect(toSet());
    }
}
