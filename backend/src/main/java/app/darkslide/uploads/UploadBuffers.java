package app.darkslide.uploads;

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
 * The memory for uploads: one budget for the whole process, at most half of it for one user. An upload that finds too little
 * left waits, and is answered 503 in the end.
 */
@ApplicationScoped
class UploadBuffers {
    private static final int KILOBYTE = 1024;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final int maxEach;
    private final Semaphore all;
    private final Duration waitTimeout;

    /** One for each user who is uploading; an upload that holds some of it keeps the semaphore from being collected. */
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
        maxEach = kilobytes(Math.max(memory / 2, maxSize));
        all = new Semaphore(kilobytes(memory), true);
        each = Caffeine.newBuilder().weakValues().build(owner -> new Semaphore(maxEach, true));
        waitTimeout = config.waitTimeout();
    }

    /** Whether so much can ever be reserved. */
    boolean canHold(long bytes) {
        return bytes <= Integer.MAX_VALUE && kilobytes(bytes) <= maxEach;
    }

    /** @param bytes the maximum that will be written to it */
    UploadBuffer reserve(UUID owner, long bytes) {
        var share = kilobytes(bytes);
        var end = System.nanoTime() + waitTimeout.toNanos();
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
                    "Too many images are arriving just now. This one was not stored; send it again.",
                    RETRY_AFTER);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int kilobytes(long bytes) {
        return (int) ((bytes + KILOBYTE - 1) / KILOBYTE);
    }
}
