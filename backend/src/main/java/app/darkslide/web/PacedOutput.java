package app.darkslide.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongSupplier;

/**
 * Counts the bytes that its reader takes, and the time that is spent waiting for that; another thread may ask for both. It
 * waits until they have left: the server's own queue grows without limit while its event loop does not come to it.
 */
final class PacedOutput extends OutputStream {
    private static final int MAX_UNSENT = 256 * 1024;

    private final OutputStream out;
    private final Departure departure;
    private final LongSupplier clock;
    private final Runnable onClose;

    private int unsent;
    private long taken;
    private long waited;
    private boolean waiting;
    private long since;

    /** Waits until all that was written has gone to the system. */
    @FunctionalInterface
    interface Departure {
        void await() throws IOException;
    }

    /** @param clock in nanoseconds, from any moment on */
    PacedOutput(OutputStream out, Departure departure, LongSupplier clock, Runnable onClose) {
        this.out = out;
        this.departure = departure;
        this.clock = clock;
        this.onClose = onClose;
    }

    /**
     * Whether, since this was asked the last time, most of the time went into waiting for the reader, who took too little.
     *
     * @param window how long that is ago, in nanoseconds
     */
    synchronized boolean wasSlow(long window, long minBytes) {
        countTime();
        var slow = waited > window / 2 && taken < minBytes;
        waited = 0;
        taken = 0;
        return slow;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        begin();
        try {
            out.write(bytes, from, length);
            unsent += length;
            if (unsent >= MAX_UNSENT) flush();
        } finally {
            end(length);
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
        if (unsent == 0) return;
        departure.await();
        unsent = 0;
    }

    /** Its target belongs to somebody else. */
    @Override
    public void close() {
        onClose.run();
    }

    private synchronized void begin() {
        since = clock.getAsLong();
        waiting = true;
    }

    private synchronized void end(int bytes) {
        countTime();
        waiting = false;
        taken += bytes;
    }

    private void countTime() {
        if (!waiting) return;
        var now = clock.getAsLong();
        waited += now - since;
        since = now;
    }
}
