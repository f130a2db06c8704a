package app.darkslide.albums;

import app.darkslide.images.Gallery;
import app.darkslide.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Adds images to albums, and takes them out again. The images are locked before any row that says where they are, as whoever
 * changes images does ({@link AlbumImages#follow}): so neither waits for the other in a circle.
 */
@ApplicationScoped
public class AlbumContents {
    @Inject
    Albums albums;

    @Inject
    AlbumImages images;

    @Inject
    AlbumNumbers numbers;

    @Inject
    Event<Object> events;

    /** @param present those that were there already */
    record Added(Set<UUID> added, Set<UUID> present) {}

    /** @throws ProblemException 404 unless there is such an album and it is in this gallery */
    public void requireAlbum(Gallery gallery, UUID album) {
        albums.get(gallery, album);
    }

    /** @return false if the album has been deleted meanwhile */
    public boolean add(Gallery gallery, UUID album, UUID image) {
        try {
            add(gallery, album, List.of(image));
            return true;
        } catch (ProblemException gone) {
            return false;
        }
    }

    /** @param numbering has to end the transaction */
    public record Joining(boolean added, Runnable numbering) {}

    /**
     * Adds an image unless it is there already, or in the trash, as a part of such a transaction.
     *
     * @throws ProblemException 404 for an album that is not there
     */
    public Joining join(Gallery gallery, UUID album, UUID image) {
        var live = images.lock(gallery, List.of(image));
        albums.require(gallery, album);
        var present = images.members(album, live);
        var added = without(List.copyOf(live), present::contains);
        append(gallery, album, added);
        return new Joining(!added.isEmpty(), () -> numbers.give(gallery, album, added));
    }

    /** @throws ProblemException 404 for an album that is not there */
    Added add(Gallery gallery, UUID album, List<UUID> ids) {
        return albums.alone(gallery, () -> {
            var live = images.lock(gallery, ids);
            albums.require(gallery, album);
            var present = images.members(album, ids);
            var added = without(ids, id -> !live.contains(id) || present.contains(id));
            append(gallery, album, added);
            numbers.give(gallery, album, added);
            present.retainAll(live);
            return new Added(Set.copyOf(added), present);
        });
    }

    /**
     * @return the ids of those that were in it
     * @throws ProblemException 404 for an album that is not there
     */
    Set<UUID> remove(Gallery gallery, UUID album, List<UUID> ids) {
        return albums.alone(gallery, () -> {
            images.lock(gallery, ids);
            albums.require(gallery, album);
            var present = images.members(album, ids);
            if (present.isEmpty()) return present;
            remove(album, present);
            numbers.bury(gallery, album, present);
            return present;
        });
    }

    /**
     * Takes images out of an album and adds them to another one, where some may be already.
     *
     * @return the ids of those that were in the first one
     * @throws ProblemException 404 for an album that is not there
     */
    Set<UUID> move(Gallery gallery, UUID from, UUID to, List<UUID> ids) {
        return albums.alone(gallery, () -> {
            images.lock(gallery, ids);
            albums.require(gallery, from);
            albums.require(gallery, to);
            var present = images.members(from, ids);
            if (present.isEmpty() || from.equals(to)) return present;
            var there = images.members(to, present);
            var added = without(ids, id -> !present.contains(id) || there.contains(id));
            append(gallery, to, added);
            remove(from, present);
            numbers.give(gallery, to, added);
            numbers.bury(gallery, from, present);
            return present;
        });
    }

    private void append(Gallery gallery, UUID album, List<UUID> added) {
        if (added.isEmpty()) return;
        images.append(album, added);
        events.fire(new AlbumImagesAdded(gallery, album, added));
    }

    private void remove(UUID album, Set<UUID> removed) {
        images.remove(album, removed);
        events.fire(new AlbumImagesRemoved(album, removed));
    }

    private static List<UUID> without(List<UUID> ids, Predicate<UUID> left) {
        return ids.stream().distinct().filter(left.negate()).toList();
    }
}
