package app.darkslide.search;

import app.darkslide.throttling.FairTurns;
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

    private final FairTurns turns;

    SearchTurns(SearchConfig config) {
        turns = new FairTurns(config.concurrent(), config.concurrentEach(), SearchTurns::busy);
    }

    /** Does it, or refuses it if there are too many already. */
    <T> T take(UUID owner, Supplier<T> search) {
        return turns.take(owner, search::get);
    }

    private static ProblemException busy() {
        return ProblemException.retryAfter(
                ProblemType.UNAVAILABLE, "Too many searches are going on just now. Try again.", RETRY_AFTER);
    }
}
