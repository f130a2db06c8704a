package app.darkslide.visitors;

import app.darkslide.crypto.ShareKey;
import app.darkslide.keys.ShareKeys;
import app.darkslide.shares.Links;
import app.darkslide.shares.Share;
import app.darkslide.shares.ShareChanged;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The visits that go on. What another replica knows of a share, its end above all, is known here after five seconds. */
@ApplicationScoped
class Visits {
    /** So soon a link that another replica ended opens nothing here. */
    static final Duration MAX_AGE = Duration.ofSeconds(5);

    private static final int MAX_SHARES = 10_000;

    @Inject
    Links links;

    @Inject
    ShareKeys keys;

    @Inject
    VisitCookies cookies;

    private final Cache<UUID, Opened> shares = Caffeine.newBuilder()
            .maximumSize(MAX_SHARES)
            .expireAfterWrite(MAX_AGE)
            .build();

    private record Opened(Share share, ShareKey key) {}

    /** The visit that a request belongs to. Empty if there is none, or what it was to has ended. */
    Optional<OpenVisit> find(UUID share, HttpServerRequest request) {
        return cookies.find(share, request).flatMap(visit -> opened(share, visit)
                .map(opened -> new OpenVisit(visit.id(), opened.share, opened.key)));
    }

    /** Whether a visit that was found goes on, and the same may be downloaded. */
    boolean goesOn(OpenVisit visit) {
        var now = shares.get(visit.share().id(), id -> links.find(id)
                .map(share -> new Opened(share, visit.key()))
                .orElse(null));
        return now != null
                && now.share.accessRevision() == visit.share().accessRevision()
                && now.share.download() == visit.share().download()
                && now.share.isOpen(Instant.now());
    }

    /** What this replica has changed of a share is known here at once. */
    void follow(@Observes ShareChanged changed) {
        forget(changed.share());
    }

    void forget(UUID share) {
        shares.invalidate(share);
    }

    private Optional<Opened> opened(UUID share, Visit visit) {
        var known = shares.getIfPresent(share);
        // One of a later state has seen what another replica did, and this one does not know yet.
        if (known != null && visit.accessRevision() > known.share.accessRevision()) forget(share);
        return Optional.ofNullable(shares.get(share, id -> read(id, visit)))
                .filter(opened -> visit.isOf(opened.share) && opened.share.isOpen(Instant.now()));
    }

    private Opened read(UUID id, Visit visit) {
        return links.find(id)
                .filter(visit::isOf)
                .map(share -> new Opened(share, share.key(keys, visit.token())))
                .orElse(null);
    }
}
