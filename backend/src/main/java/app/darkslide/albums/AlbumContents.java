package app.darkslide.albums;

import static java.util.stream.Collectors.toSet;

import app.darkslide.database.Sql;
import app.darkslide.images.Gallery;
import app.darkslide.images.ImageAccess;
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
    private static final int BATCH = 1000;

    @Inject
    Albums albums;

    @Inject
    AlbumImages images;

    @Inject
    AlbumNumbers numbers;

    @Inject
    ImageAccess access;

    @Inject
    Event<Object> events;

    /** @param present those that were there already */
    record Added(Set<UUID> added, Set<UUID> present) {}

    /** @throws ProblemException 404 unless there is such an album and it is in this gallery, 403 if it was shared with its owner */
    public void requireAlbum(Gallery gallery, UUID album) {
        albums.require(gallery, album);
    }

    /** @throws ProblemException 404 for an album that is not there, 403 for one whose members may not all add to it */
    public void requireMayAdd(Gallery gallery, UUID album) {
        albums.seeToAdd(gallery, album);
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
        var live = images.lock(gallery.owner(), List.of(image)).live();
        albums.require(gallery, album);
        var present = images.present(gallery.owner(), album, live);
        var added = without(List.copyOf(live), present::contains);
        append(gallery.owner(), gallery, album, added);
        return new Joining(!added.isEmpty(), () -> numbers.give(gallery, album, added));
    }

    /**
     * Adds images of a gallery to an album in it, or to one to which its owner contributes.
     *
     * @throws ProblemException 404 for an album that is not there, 403 for one that may only be seen
     */
    Added add(Gallery gallery, UUID album, List<UUID> ids) {
        return albums.alone(gallery, album, () -> {
            var locked = images.lock(gallery.owner(), ids);
            var to = albums.seeToAdd(gallery, album);
            var present = images.present(to.row().ownerId, album, ids);
            var added = without(ids, id -> !locked.live().contains(id) || present.contains(id));
            append(to.row().ownerId, gallery, album, added);
            if (to.isOwn()) numbers.give(gallery, album, added);
            present.retainAll(locked.live());
            return new Added(Set.copyOf(added), present);
        });
    }

    /**
     * Takes images out of an album: the owner any, members those of their own.
     *
     * @return the ids of those that were in it
     * @throws ProblemException 404 for an album that is not there
     */
    Set<UUID> remove(Gallery gallery, UUID album, List<UUID> ids) {
        var removed = albums.alone(gallery, album, () -> {
            var own = images.lock(gallery.owner(), ids).own();
            var from = albums.see(gallery, album);
            var present = images.present(from.row().ownerId, album, ids);
            if (!from.isOwn()) present.retainAll(own);
            if (present.isEmpty()) return present;
            remove(from.row().ownerId, album, present);
            if (from.isOwn()) numbers.bury(gallery, album, both(present, own));
            return present;
        });
        access.forgetGranted();
        return removed;
    }

    /** Takes all images of a contributor's out of an album of another owner's, in the transaction under way. */
    public void removeAllOf(UUID contributor, UUID owner, UUID album) {
        for (var batch : Sql.batches(images.ofOwner(album, contributor), BATCH)) {
            images.lock(contributor, batch);
            remove(owner, album, Set.copyOf(batch));
        }
    }

    /**
     * Takes images out of an album and adds them to another one, where some may be already; both are in the gallery, and so are the
     * images.
     *
     * @return the ids of those that were in the first one
     * @throws ProblemException 404 for an album that is not there
     */
    Set<UUID> move(Gallery gallery, UUID from, UUID to, List<UUID> ids) {
        return albums.alone(gallery, () -> {
            var own = images.lock(gallery.owner(), ids).own();
            albums.require(gallery, from);
            albums.require(gallery, to);
            var present = both(images.present(gallery.owner(), from, ids), own);
            if (present.isEmpty() || from.equals(to)) return present;
            var there = images.present(gallery.owner(), to, present);
            var added = without(ids, id -> !present.contains(id) || there.contains(id));
            append(gallery.owner(), gallery, to, added);
            remove(gallery.owner(), from, present);
            numbers.give(gallery, to, added);
            numbers.bury(gallery, from, present);
            return present;
        });
    }

    private void append(UUID owner, Gallery gallery, UUID album, List<UUID> added) {
        if (added.isEmpty()) return;
        images.append(owner, album, added);
        events.fire(new AlbumImagesAdded(gallery, album, added));
    }

    private void remove(UUID owner, UUID album, Set<UUID> removed) {
        images.remove(owner, album, removed);
        events.fire(new AlbumImagesRemoved(owner, album, removed));
    }

    private static Set<UUID> both(Set<UUID> one, Set<UUID> other) {
        return one.stream().filter(other::contains).collect(toSet());
    }

    private static List<UUID> without(List<UUID> ids, Predicate<UUID> left) {
        return ids.stream().distinct().filter(left.negate()).toList();
    }
}
