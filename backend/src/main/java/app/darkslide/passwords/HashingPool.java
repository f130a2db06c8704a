package app.darkslide.passwords;

import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A few threads that hash passwords, with a short queue. A request that does not fit in is refused at once. */
@ApplicationScoped
class HashingPool {
    static final int HASH_BYTES = 19 * 1024 * 1024;
    private static final int SHARE_OF_HEAP = 8;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(2);

    private final ThreadPoolExecutor threads;
    private final int reserved;

    HashingPool(PasswordConfig config) {
        var size = config.concurrentHashes().orElseGet(HashingPool::bySize);
        reserved = config.hashQueue() / 4;
        threads = new ThreadPoolExecutor(
                size,
                size,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(config.hashQueue()),
                work -> new Thread(work, "hashing"));
    }

    private static int bySize() {
        var byCores = Runtime.getRuntime().availableProcessors() / 2;
        var byMemory = Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP / HASH_BYTES;
        return (int) Math.max(1, Math.min(byCores, byMemory));
    }

    /**
     * Answers 503 if another password would not fit in. For unknown devices the queue is full while a quarter of it is
     * free: that quarter is reserved for devices on which the account was used before and for users who are signed in.
     */
    void requireCapacity(boolean known) {
        if (threads.getQueue().remainingCapacity() <= (known ? 0 : reserved)) throw busy();
    }

    int waiting() {
        return threads.getQueue().size();
    }

    <T> T run(Callable<T> work) {
        try {
            return threads.submit(work).get();
        } catch (RejectedExecutionException e) {
            throw busy();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static ProblemException busy() {
        return ProblemException.retryAfter(
                ProblemType.UNAVAILABLE, "Too many users are signing in right now. Nothing was changed.", RETRY_AFTER);
    }

    @PreDestroy
    void end() {
        threads.shutdownNow();
    }
}
