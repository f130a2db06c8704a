package app.darkslide.images;

import app.darkslide.keys.OwnerKeys;
import app.darkslide.viewers.Viewer;
import app.darkslide.web.ProblemException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/**
 * The only way from a viewer and an id to an image, and from a viewer to a gallery. An image that a viewer may not see is
 * answered like one that does not exist.
 *
 * <p>Images are cached for some seconds, because a thumbnail, its preview and its neighbours are requested together. An image that another replica deletes is served that much longer at most.
 */
@ApplicationScoped
public class ImageAccess {
    private static final Duration MAX_AGE = Duration.ofSeconds(5);
    private static final int MAX_IMAGES = 10_000;

    @Inject
    ImageRepository images;

    @Inject
    OwnerKeys ownerKeys;

    private final Cache<Key, VisibleImage> cache = Caffeine.newBuilder()
            .maximumSize(MAX_IMAGES)
            .expireAfterWrite(MAX_AGE)
            .build();

    private record Key(UUID owner, UUID image) {}

    /**
     * The gallery that a viewer may list and change: a user's own.
     *
     * @throws ProblemException 404 for a viewer who has none
     */
    public Gallery gallery(Viewer viewer) {
        var owner = owner(viewer);
        return new Gallery(owner, ownerKeys.of(owner));
    }

    /** The gallery that an image is in, for work that no viewer asks for. */
    public Gallery galleryOf(Image image) {
        return new Gallery(image.ownerId, ownerKeys.of(image.ownerId));
    }

    /**
     * An image as it is now.
     *
     * @throws ProblemException 404 unless there is such an image and the viewer may see it
     */
    public VisibleImage see(Viewer viewer, UUID image) {
        return see(owner(viewer), image);
    }

    /**
     * The same image as it is now, for the same viewer.
     *
     * @throws ProblemException 404 if it is gone
     */
    VisibleImage seeAgain(VisibleImage image) {
        return see(image.row().ownerId, image.row().id);
    }

    private VisibleImage see(UUID owner, UUID image) {
        var row = QuarkusTransaction.requiringNew()
                .call(() -> images.find(owner, image))
                .orElseThrow(ProblemException::notFound);
        var found = new VisibleImage(row, ownerKeys.of(row.ownerId), VisibleImage.Rights.OF_OWNER);
        cache.put(new Key(owner, image), found);
        return found;
    }

    /**
     * An image as it was at most five seconds ago, for serving its files.
     *
     * @throws ProblemException 404 unless there was such an image and the viewer might see it
     */
    VisibleImage seeRecent(Viewer viewer, UUID image) {
        var known = cache.getIfPresent(new Key(owner(viewer), image));
        return known != null ? known : see(viewer, image);
    }

    void forget(Image image) {
        forget(image.ownerId, image.id);
    }

    void forget(UUID owner, UUID image) {
        cache.invalidate(new Key(owner, image));
    }

    void forgetAll(UUID owner) {
        cache.asMap().keySet().removeIf(key -> key.owner.equals(owner));
    }

    /** The owner of the images that a viewer sees; every query takes it first. */
    private static UUID owner(Viewer viewer) {
        if (viewer instanceof Viewer.User user) return user.id();
        throw ProblemException.notFound();
    }
}
