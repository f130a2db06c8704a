package app.darkslide.visitors;

import app.darkslide.images.ImageAccess;
import app.darkslide.images.VisibleImage;
import app.darkslide.shares.ShareImage;
import app.darkslide.web.ProblemException;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;

/** The way from a visit to an image, as it was at most five seconds ago: its thumbnail and preview are asked for together. */
@ApplicationScoped
class VisitedImages {
    private static final Duration MAX_AGE = Duration.ofSeconds(5);
    private static final int MAX_IMAGES = 10_000;

    @Inject
    SharedImages images;

    @Inject
    ImageAccess access;

    private final Cache<Key, Visited> cache = Caffeine.newBuilder()
            .maximumSize(MAX_IMAGES)
            .expireAfterWrite(MAX_AGE)
            .build();

    private record Key(UUID share, UUID image) {}

    /** An image with its place in the share. */
    record Visited(ShareImage place, VisibleImage image) {}

    /** @throws ProblemException 404 unless the share shows it */
    Visited see(OpenVisit visit, UUID publicId) {
        return cache.get(new Key(visit.share().id(), publicId), key -> find(visit, publicId));
    }

    private Visited find(OpenVisit visit, UUID publicId) {
        var place = images.find(visit.share(), publicId).orElseThrow(ProblemException::notFound);
        return seen(visit, place);
    }

    /** @throws ProblemException 404 if it is in the trash, or gone */
    Visited seen(OpenVisit visit, ShareImage place) {
        var share = visit.share();
        var reader = new VisibleImage.Reader(place.publicId(), share.id());
        return new Visited(place, access.shown(share.ownerId(), place.imageId(), reader, place.key(visit.key())));
    }
}
