package app.darkslide.images;

import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * The memory for uploads: one budget for the whole process, half of it at most for one person. Who finds too little of it
 * left waits, then is sent away.
 */
@ApplicationScoped
class UploadBuffers {
    private static final int KILOBYTE = 1024;
    private static final Duration COME_AGAIN = Duration.ofSeconds(5);

    private final int most;
    private final Semaphore all;
    private final Duration patience;

    /** Of each person who is uploading; whoever holds some of it keeps the semaphore from being collected. */
    private final LoadingCache<UUID, Semaphore> each;

    UploadBuffers(UploadConfig config) {
        var memory = config.memory().asLongValue();
        var maxSize = config.maxSize().asLongValue();
        if (memory < maxSize)
            throw new IllegalStateException("darkslide.uploads.memory is smaller than darkslide.uploads.max-size:"
                    + " the largest upload could never be received.");
        if (maxSize > Integer.MAX_VALUE)
            throw new IllegalStateException(
                    "darkslide.uploads.max-size is more than the 2 GB less one byte that a buffer holds.");
        most = kilobytes(Math.max(memory / 2, maxSize));
        all = new Semaphore(kilobytes(memory), true);
        each = Caffeine.newBuilder().weakValues().build(owner -> new Semaphore(most, true));
        patience = config.patience();
    }

    /** Whether waiting for so much can ever help. */
    boolean canHold(long bytes) {
        return bytes <= Integer.MAX_VALUE && kilobytes(bytes) <= most;
    }

    /** @param bytes the most that will be written to it */
    UploadBuffer reserve(UUID owner, long bytes) {
        var share = kilobytes(bytes);
        var end = System.nanoTime() + patience.toNanos();
        var own = each.get(owner);
        acquire(own, share, end);
        try {
            acquire(all, share, end);
        } catch (Throwable e) {
            own.release(share);
            throw e;
        }
        return new UploadBuffer((int) bytes, () -> {
            all.release(share);
            own.release(share);
        });
    }

    private static void acquire(Semaphore kilobytes, int share, long end) {
        try {
            if (kilobytes.tryAcquire(share, end - System.nanoTime(), TimeUnit.NANOSECONDS)) return;
            throw ProblemException.retryAfter(
                    ProblemType.UNAVAILABLE,
                    "Too many pictures are arriving just now. This one was not stored; send it again.",
                    COME_AGAIN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int kilobytes(long bytes) {
        return (int) ((bytes + KILOBYTE - 1) / KILOBYTE);
    }
}
