package app.darkslide.search;

import app.darkslide.throttling.FairShares;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.function.Supplier;

/** Bounds how many searches go on at the same time: each holds a thread, and those of one gallery go one after the other. */
@ApplicationScoped
class SearchTurns {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final FairShares shares;

    SearchTurns(SearchConfig config) {
        shares = new FairShares(config.concurrent(), config.concurrentEach());
    }

    /** Does it, or refuses it if there are too many already. */
    <T> T take(UUID owner, Supplier<T> search) {
        synchronized (shares) {
            if (!shares.take(owner, 1))
                throw ProblemException.retryAfter(
                        ProblemType.UNAVAILABLE, "Too many searches are going on just now. Try again.", RETRY_AFTER);
        }
        try {
            return search.get();
        } finally {
            synchronized (shares) {
                shares.giveBack(owner, 1);
            }
        }
    }
}
