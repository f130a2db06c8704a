package app.darkslide.uploads;

import app.darkslide.throttling.FairShares;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Bounds uploads: how many are received at once, each of which holds a thread, and what memory they hold. What a user
 * announces counts against that user alone, so that of many large files only those begin that also fit; what counts for all is
 * what has arrived.
 */
@ApplicationScoped
class UploadBuffers {
    private static final int KILOBYTE = 1024;

    private final UploadMemory memory;
    private final FairShares turns;
    private final int maxAnnounced;
    private final long maxSize;
    private final Duration waitTimeout;

    /** One for each user who is uploading; an upload that holds some of it keeps the semaphore from being collected. */
    private final LoadingCache<UUID, Semaphore> announced;

    UploadBuffers(UploadConfig config) {
        var all = config.memory().asLongValue();
        maxSize = config.maxSize().asLongValue();
        if (all < maxSize)
            throw new IllegalStateException("darkslide.uploads.memory is smaller than darkslide.uploads.max-size:"
                    + " the largest upload could never be received.");
        if (maxSize > Integer.MAX_VALUE)
            throw new IllegalStateException(
                    "darkslide.uploads.max-size is more than the 2 GB less one byte that a buffer holds.");
        waitTimeout = config.waitTimeout();
        memory = new UploadMemory(all, maxSize, waitTimeout);
        if (config.concurrent() < 1 || config.concurrentEach() < 1)
            throw new IllegalStateException(
                    "darkslide.uploads.concurrent and darkslide.uploads.concurrent-each are at least"
                            + " 1: otherwise nothing could ever be uploaded.");
        // The last one is never given out, because it would leave nothing for others.
        turns = new FairShares(config.concurrent() + 1L, config.concurrentEach());
        maxAnnounced = kilobytes(Math.max(all / 2, maxSize));
        announced = Caffeine.newBuilder().weakValues().build(owner -> new Semaphore(maxAnnounced, true));
    }

    /** Whether so much can ever be held; what was stored under a higher limit may be larger. */
    boolean canHold(long bytes) {
        return bytes <= maxSize;
    }

    /** @param bytes the maximum that will be written to it */
    UploadBuffer reserve(UUID owner, long bytes) {
        if (!take(owner)) throw UploadMemory.busy();
        try {
            var share = kilobytes(bytes);
            var own = announced.get(owner);
            acquire(own, share); // what follows allocates nothing yet and does not fail
            return new UploadBuffer((int) bytes, memory.share(owner), () -> {
                own.release(share);
                giveBack(owner);
            });
        } catch (Throwable e) {
            giveBack(owner);
            throw e;
        }
    }

    private boolean take(UUID owner) {
        synchronized (turns) {
            return turns.take(owner, 1);
        }
    }

    private void giveBack(UUID owner) {
        synchronized (turns) {
            turns.giveBack(owner, 1);
        }
    }

    private void acquire(Semaphore kilobytes, int share) {
        try {
            if (!kilobytes.tryAcquire(share, waitTimeout.toNanos(), TimeUnit.NANOSECONDS)) throw UploadMemory.busy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static int kilobytes(long bytes) {
        return (int) ((bytes + KILOBYTE - 1) / KILOBYTE);
    }
}
