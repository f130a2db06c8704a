package app.darkslide.renditions.process;

import java.util.concurrent.Semaphore;

/** Memory that several images share while they are decoded, by estimate, in whole mebibytes. */
final class MemoryBudget {
    private static final int UNIT_BITS = 20;

    private final int units;
    private final Semaphore free;

    MemoryBudget(long bytes) {
        units = (int) Math.max(1, Math.min(bytes >> UNIT_BITS, Integer.MAX_VALUE));
        free = new Semaphore(units, true);
    }

    /** Waits until that much is free; a request larger than the whole budget gets all of it, alone. */
    Claim claim(long bytes) {
        var wanted = (int) Math.min(units, (bytes >> UNIT_BITS) + 1);
        free.acquireUninterruptibly(wanted);
        return () -> free.release(wanted);
    }

    /** Gives back when closed. */
    interface Claim extends AutoCloseable {
        @Override
        void close();
    }
}
