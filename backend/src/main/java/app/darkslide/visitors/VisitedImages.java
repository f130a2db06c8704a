package app.darkslide.visitors;

import app.darkslide.images.ImageAccess;
import app.darkslide.images.VisibleImage;
import app.darkslide.shares.ShareImage;
import app.darkslide.web.ProblemException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;

/** The way from a visit to an image, as it was at most five seconds ago: its thumbnail and preview are asked for together. */
@ApplicationScoped
class VisitedImages {
    private static final int MAX_IMAGES = 10_000;

    @Inject
    SharedImages images;

    @Inject
    ImageAccess access;

    private final Cache<Key, Visited> cache = Caffeine.newBuilder()
            .maximumSize(MAX_IMAGES)
            .expireAfterWrite(Visits.MAX_AGE)
            .build();

    private record Key(UUID share, UUID image) {}

    /** An image with its place in the share. */
    record Visited(ShareImage place, VisibleImage image) {
        UUID id() {
            return place.imageId();
        }
    }

    /** @throws ProblemException 404 unless the share shows it, and it is not in the trash */
    Visited see(OpenVisit visit, UUID publicId) {
        return cache.get(new Key(visit.share().id(), publicId), key -> find(visit, publicId));
    }

    /**
     * An image as it is now.
     *
     * @throws ProblemException as {@link #see}
     */
    Visited find(OpenVisit visit, UUID publicId) {
        var found = images.find(visit.share(), publicId).orElseThrow(ProblemException::notFound);
        var reader = new VisibleImage.Reader(publicId, visit.share().turns());
        var key = found.place().key(visit.key());
        return new Visited(found.place(), access.shown(found.row(), reader, key));
    }
}
