package app.darkslide.web;

import java.io.IOException;
import java.io.OutputStream;
import java.util.function.LongSupplier;

/** Counts the bytes that its reader takes, and the time that is spent waiting for that; another thread may ask for both. */
final class PacedOutput extends OutputStream {
    private final OutputStream out;
    private final LongSupplier clock;
    private final Runnable onClose;

    private long taken;
    private long waited;
    private boolean waiting;
    private long since;

    /** @param clock in nanoseconds, from any moment on */
    PacedOutput(OutputStream out, LongSupplier clock, Runnable onClose) {
        this.out = out;
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
        } finally {
            end(length);
        }
    }

    @Override
    public void flush() throws IOException {
        out.flush();
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
