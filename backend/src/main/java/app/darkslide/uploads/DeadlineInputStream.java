package app.darkslide.uploads;

import app.darkslide.web.ProblemException;
import app.darkslide.web.ProblemReason;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * A request's body that has to arrive before a deadline, and at a minimum rate over each window of time. Only the time that
 * was spent waiting for the client counts for the rate, not the time in which we did not read. It is checked at each read: a
 * client that sends nothing at all is cut off by the server itself.
 */
final class DeadlineInputStream extends FilterInputStream {
    private final LongSupplier clock;
    private final Duration timeout;
    private final long window;
    private final double minPerWindow;
    private final long end;

    private long waited;
    private long arrived;

    DeadlineInputStream(InputStream body, UploadConfig config) {
        this(body, config, System::nanoTime);
    }

    /** @param clock in nanoseconds, from any moment on */
    DeadlineInputStream(InputStream body, UploadConfig config, LongSupplier clock) {
        super(body);
        this.clock = clock;
        timeout = config.receiveTimeout();
        window = config.rateWindow().toNanos();
        minPerWindow = config.minRate().asLongValue() * (config.rateWindow().toMillis() / 1000.0);
        end = clock.getAsLong() + timeout.toNanos();
    }

    @Override
    public int read() throws IOException {
        var begin = begin();
        var read = in.read();
        count(begin, read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] piece, int from, int length) throws IOException {
        var begin = begin();
        var read = in.read(piece, from, length);
        count(begin, Math.max(read, 0));
        return read;
    }

    /** Not 408, because browsers then send everything again at once. */
    private long begin() {
        if (waited > window) {
            if (arrived < minPerWindow) throw refused("The image arrived too slowly.");
            waited = 0;
            arrived = 0;
        }
        var now = clock.getAsLong();
        if (now - end > 0) throw refused("The image did not arrive within %d seconds.".formatted(timeout.toSeconds()));
        return now;
    }

    private void count(long begin, int bytes) {
        waited += clock.getAsLong() - begin;
        arrived += bytes;
    }

    private static ProblemException refused(String why) {
        return new ProblemException(ProblemReason.ARRIVED_TOO_SLOWLY, why + " It was not stored.");
    }
}
