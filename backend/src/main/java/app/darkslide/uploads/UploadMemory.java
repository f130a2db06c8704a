package app.darkslide.uploads;

import app.darkslide.throttling.FairShares;
import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemType;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

/**
 * The memory that uploads hold, by the bytes that arrived and not by those that were announced. Uploads that have arrived
 * in part could wait for each other's memory for ever; so there is a reserve for the largest of them, and one at a time may
 * finish in it. When others wait for the reserve it has to be quick.
 */
final class UploadMemory {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final FairShares shares;
    private final Duration patience;
    private final Set<Share> waiting = new HashSet<>();
    private Share finishing;
    private long finishingSince;

    /**
     * @param all bytes, of which the reserve is a part
     * @param patience how long an upload waits for memory
     */
    UploadMemory(long all, long reserve, Duration patience) {
        shares = new FairShares(all - reserve, all);
        this.patience = patience;
    }

    /** What one upload holds, for one thread. */
    final class Share implements AutoCloseable {
        private final UUID owner;
        private long held;

        private Share(UUID owner) {
            this.owner = owner;
        }

        /** Waits until it holds so many bytes more; 0 asks whether it may go on. */
        void grow(long bytes) {
            UploadMemory.this.grow(this, bytes);
        }

        @Override
        public void close() {
            release(this);
        }
    }

    Share share(UUID owner) {
        return new Share(owner);
    }

    private synchronized void grow(Share share, long bytes) {
        var end = System.nanoTime() + patience.toNanos();
        while (!take(share, bytes)) {
            waiting.add(share);
            try {
                await(end);
            } finally {
                waiting.remove(share);
            }
        }
    }

    private boolean take(Share share, long bytes) {
        if (finishing == share) {
            if (isOverdue()) throw busy();
            return true;
        }
        if (bytes == 0) return true;
        if (shares.take(share.owner, bytes)) {
            share.held += bytes;
            return true;
        }
        if (finishing != null || !isNext(share)) return false;
        finishing = share;
        finishingSince = System.nanoTime();
        return true;
    }

    /** An upload that waits gives up later than that, so its turn comes. */
    private boolean isOverdue() {
        return !waiting.isEmpty() && System.nanoTime() - finishingSince > patience.toNanos() / 2;
    }

    /** Those who hold the least come first. */
    private boolean isNext(Share share) {
        var held = shares.held(share.owner);
        return waiting.stream().noneMatch(other -> shares.held(other.owner) < held);
    }

    private void await(long end) {
        try {
            var left = end - System.nanoTime();
            if (left <= 0) throw busy();
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(left, 1_000_000)); // 0 would be for ever
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private synchronized void release(Share share) {
        if (finishing == share) finishing = null;
        shares.giveBack(share.owner, share.held);
        share.held = 0;
        notifyAll();
    }

    static ProblemException busy() {
        return ProblemException.retryAfter(
                ProblemType.UNAVAILABLE,
                "Too many images are arriving just now. This one was not stored; send it again.",
                RETRY_AFTER);
    }
}
