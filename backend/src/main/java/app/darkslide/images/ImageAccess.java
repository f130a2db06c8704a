package app.darkslide.images;

import app.darkslide.crypto.DataKey;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.keys.OwnerKeys;
import app.darkslide.web.ProblemException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/**
 * What it takes to serve a picture's files, remembered for some seconds: a thumbnail, its preview and its neighbours are
 * asked for in one go. A picture that another replica deletes is served that much longer at the most.
 */
@ApplicationScoped
class ImageAccess {
    private static final Duration AGE = Duration.ofSeconds(5);
    private static final int IMAGES = 10_000;

    @Inject
    ImageRepository images;

    @Inject
    OwnerKeys ownerKeys;

    private final Cache<Key, ServableImage> cache =
            Caffeine.newBuilder().maximumSize(IMAGES).expireAfterWrite(AGE).build();

    record ServableImage(Image row, DataKey key) {}

    private record Key(UUID owner, UUID image) {}

    /** A problem of 404 unless there is such a picture and it is this owner's. */
    ServableImage get(UUID owner, UUID image) {
        var key = new Key(owner, image);
        var known = cache.getIfPresent(key);
        if (known != null) return known;
        var row = QuarkusTransaction.requiringNew()
                .call(() -> images.find(owner, image))
                .orElseThrow(ProblemException::notFound);
        var found = new ServableImage(row, ownerKeys.of(owner).unwrap(row.wrappedKey, image));
        cache.put(key, found);
        return found;
    }

    /** Where it cannot be opened any more the picture is still its owner's: its id has to do. */
    String fileName(ServableImage image) {
        try {
            return SealedDetails.open(image.row(), ownerKeys.of(image.row().ownerId))
                    .fileName();
        } catch (SealBrokenException e) {
            ImageProblems.tell(e);
            return image.row().id.toString();
        }
    }

    void forget(UUID owner, UUID image) {
        cache.invalidate(new Key(owner, image));
    }

    void forgetAll(UUID owner) {
        cache.asMap().keySet().removeIf(key -> key.owner.equals(owner));
    }
}
