package app.darkslide.albums;

import app.darkslide.images.Gallery;
import app.darkslide.web.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The order that an owner gives to the images of an album: numbers with gaps, so that one image that moves is one row that changes.
 * Where a gap is used up, the whole album is numbered anew, in one statement.
 */
@ApplicationScoped
class OwnOrder {
    /** Between two images that come one after the other. */
    static final long STEP = 1L << 20;

    @Inject
    Albums albums;

    @Inject
    AlbumImages images;

    @Inject
    AlbumPlaces places;

    @Inject
    AlbumNumbers numbers;

    @Inject
    Event<AlbumReordered> reordered;

    /**
     * @param moved the images, in the order in which they are to be
     * @param before the image that comes after them, or null for the end
     * @throws ProblemException 404 for an album or image that is not there
     */
    void move(Gallery gallery, UUID album, List<UUID> moved, UUID before) {
        albums.alone(gallery, () -> {
            var own = images.lock(gallery.owner(), moved).own();
            albums.require(gallery, album);
            if (images.present(gallery.owner(), album, moved).size() < moved.size()) throw ProblemException.notFound();
            if (before != null
                    && (moved.contains(before)
                            || images.present(gallery.owner(), album, List.of(before))
                                    .isEmpty())) throw ProblemException.notFound();
            if (place(gallery.owner(), album, moved, before)) {
                reordered.fire(new AlbumReordered(gallery.owner(), album, Optional.of(moved)));
                numbers.give(
                        gallery, album, moved.stream().filter(own::contains).toList());
                return null;
            }
            places.spread(gallery.owner(), album);
            if (!place(gallery.owner(), album, moved, before))
                throw new IllegalStateException("There is no room in " + album);
            reordered.fire(new AlbumReordered(gallery.owner(), album, Optional.empty()));
            numbers.giveAll(gallery, album);
            return null;
        });
    }

    /** @return false if there are not as many numbers left between the two neighbours */
    private boolean place(UUID owner, UUID album, List<UUID> moved, UUID before) {
        var end = before == null ? Long.MAX_VALUE : places.position(owner, album, before);
        var start = places.lastBefore(album, end, moved);
        var step = before == null ? STEP : (end - start) / (moved.size() + 1);
        if (step == 0) return false;
        places.place(owner, album, moved, start, step);
        return true;
    }
}
