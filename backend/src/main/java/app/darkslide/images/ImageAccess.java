package app.darkslide.images;

import app.darkslide.crypto.DataKey;
import app.darkslide.crypto.OwnerKey;
import app.darkslide.keys.OwnerKeys;
import app.darkslide.viewers.Viewer;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
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

    @Inject
    GrantedImages granted;

    private final Cache<Key, SeenImage> cache = newCache();

    /** By who sees them. */
    private final Cache<Key, SeenImage> grantedCache = newCache();

    private record Key(UUID viewer, UUID image) {}

    private static Cache<Key, SeenImage> newCache() {
        return Caffeine.newBuilder()
                .maximumSize(MAX_IMAGES)
                .expireAfterWrite(MAX_AGE)
                .build();
    }

    /**
     * The gallery that a viewer may list and change: a user's own.
     *
     * @throws ProblemException 404 for a viewer who has none
     */
    public Gallery gallery(Viewer viewer) {
        return galleryOf(owner(viewer));
    }

    /** The gallery of an owner, for whoever adds to it in the owner's name. */
    public Gallery galleryOf(UUID owner) {
        return new Gallery(owner, ownerKeys.of(owner));
    }

    /** The gallery that an image is in, for work that no viewer asks for. */
    public Gallery galleryOf(Image image) {
        return galleryOf(image.ownerId);
    }

    /**
     * An image as it is now: of the viewer's own, or else in an album that is shared with the viewer.
     *
     * @throws ProblemException 404 unless there is such an image and the viewer may see it
     */
    public SeenImage see(Viewer viewer, UUID image) {
        return see(owner(viewer), image);
    }

    /** Why an image that is not in a gallery cannot be changed there: 403 for one that its owner sees in an album, else 404. */
    ProblemException refusal(UUID viewer, UUID image) {
        return granted.find(viewer, image).isEmpty() ? ProblemException.notFound() : notYours();
    }

    private static ProblemException notYours() {
        return new ProblemException(
                ProblemType.NOT_YOUR_PICTURE,
                "This picture is somebody else's. You can look at it, and nothing was changed.");
    }

    /**
     * An image for somebody who was given the key of its files: it suffices for reading them, and opens nothing else. What is in
     * the trash is not shown to others.
     *
     * @throws ProblemException 404 if it is there
     */
    public VisibleImage shown(Image row, VisibleImage.Reader reader, DataKey key) {
        if (row.isInTrash()) throw ProblemException.notFound();
        return new VisibleImage(row, reader, () -> key);
    }

    /**
     * The same image as it is now, for the same reader.
     *
     * @throws ProblemException 404 if it is gone
     */
    VisibleImage seeAgain(VisibleImage image) {
        forget(image.row());
        return image.as(row(image.row().ownerId, image.row().id));
    }

    private SeenImage see(UUID viewer, UUID image) {
        var key = ownerKeys.of(viewer);
        var own = QuarkusTransaction.requiringNew().call(() -> images.find(viewer, image));
        var found = own.isPresent() ? new OwnImage(own.get(), key) : seeGranted(viewer, image, key);
        (own.isPresent() ? cache : grantedCache).put(new Key(viewer, image), found);
        return found;
    }

    private SeenImage seeGranted(UUID viewer, UUID image, OwnerKey key) {
        return QuarkusTransaction.requiringNew()
                .call(() -> granted.find(viewer, image)
                        .flatMap(grant -> images.ofFiles(image).map(row -> new GrantedImage(row, grant, viewer, key))))
                .orElseThrow(ProblemException::notFound);
    }

    private Image row(UUID owner, UUID image) {
        return QuarkusTransaction.requiringNew()
                .call(() -> images.find(owner, image))
                .orElseThrow(ProblemException::notFound);
    }

    /**
     * An image as it was at most five seconds ago, for serving its files.
     *
     * @throws ProblemException 404 unless there was such an image and the viewer might see it
     */
    SeenImage seeRecent(Viewer viewer, UUID image) {
        var key = new Key(owner(viewer), image);
        var known = cache.getIfPresent(key);
        if (known == null) known = grantedCache.getIfPresent(key);
        return known != null ? known : see(viewer, image);
    }

    void forget(Image image) {
        forget(image.ownerId, image.id);
    }

    void forget(UUID owner, UUID image) {
        cache.invalidate(new Key(owner, image));
        forgetGranted();
    }

    /** Once somebody may not see images of others any more. That is seldom, and it is all known again in a moment. */
    public void forgetGranted() {
        if (!grantedCache.asMap().isEmpty()) grantedCache.invalidateAll();
    }

    void forgetAll(UUID owner) {
        cache.asMap().keySet().removeIf(key -> key.viewer.equals(owner));
        forgetGranted();
    }

    /** The owner of the images that a viewer sees; every query takes it first. */
    private static UUID owner(Viewer viewer) {
        if (viewer instanceof Viewer.User user) return user.id();
        throw ProblemException.notFound();
    }
}
