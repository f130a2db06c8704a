package app.darkslide.images;

import app.darkslide.throttling.FairTurns;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.Duration;
import java.util.UUID;

/** Bounds how many originals are sent at the same time, alone or in archives: each holds a thread, however slowly it is read. */
@ApplicationScoped
public class OriginalTurns {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final FairTurns turns;

    OriginalTurns(OriginalsConfig config) {
        turns = new FairTurns(config.concurrent(), config.concurrentEach(), OriginalTurns::busy);
    }

    /** Sends something. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    /** Does it, or refuses it if there are too many already. */
    public void take(UUID owner, Work work) throws IOException {
        read(owner, () -> {
            work.run();
            return null;
        });
    }

    /** As {@link #take}, for what is read of an original without being sent. */
    <T> T read(UUID owner, FairTurns.Work<T, IOException> work) throws IOException {
        return turns.take(owner, work);
    }

    private static ProblemException busy() {
        return ProblemException.retryAfter(
                ProblemType.UNAVAILABLE, "Too many originals are being sent just now. Ask for it again.", RETRY_AFTER);
    }
}
