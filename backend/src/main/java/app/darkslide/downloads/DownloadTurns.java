package app.darkslide.downloads;

import app.darkslide.images.OriginalTurns;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Bounds how many archives an account, or the visitors of a link, fetch at the same time, of the originals that they may. */
@ApplicationScoped
public class DownloadTurns {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(30);

    @Inject
    DownloadConfig config;

    @Inject
    OriginalTurns originals;

    private final ConcurrentHashMap<UUID, Integer> fetching = new ConcurrentHashMap<>();

    /** Does it, or refuses it if this account fetches too many, or all do. */
    public void take(UUID owner, OriginalTurns.Work work) throws IOException {
        take(owner, owner, work);
    }

    /**
     * Does it, or refuses it if too many are fetched.
     *
     * @param whose archives are counted together
     * @param turns of {@link OriginalTurns}
     */
    public void take(UUID whose, UUID turns, OriginalTurns.Work work) throws IOException {
        fetching.compute(whose, (id, now) -> more(now == null ? 0 : now));
        try {
            originals.take(turns, work);
        } finally {
            fetching.computeIfPresent(whose, (id, now) -> now == 1 ? null : Integer.valueOf(now - 1));
        }
    }

    private Integer more(int now) {
        if (now < config.concurrentEach()) return now + 1;
        throw ProblemException.retryAfter(
                ProblemReason.TOO_MANY_DOWNLOADS,
                "You are fetching %d archives already. Wait until one of them is there.".formatted(now),
                RETRY_AFTER);
    }
}
