package app.darkslide.jobs;

import app.darkslide.files.ReadChannel;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/** Bounds how much a job reads in a second, and for how long. What was not read in a pause is not made up for. */
public final class Pace {
    private static final long SECOND = Duration.ofSeconds(1).toNanos();

    private final JobContext context;
    private final long rate;
    private final long end;
    private long free = System.nanoTime();

    /**
     * @param rate bytes a second; 0 for no bound
     * @param slice after which others come first
     */
    public Pace(long rate, Duration slice, JobContext context) {
        this.rate = rate;
        this.end = free + slice.toNanos();
        this.context = context;
    }

    public SeekableByteChannel of(SeekableByteChannel source) {
        return new ReadChannel(source) {
            @Override
            public int read(ByteBuffer into) throws IOException {
                goOn();
                var length = super.read(into);
                waitAfter(Math.max(length, 0));
                return length;
            }
        };
    }

    /** Whether others come first. */
    public boolean isOver() {
        return System.nanoTime() - end >= 0;
    }

    /** As that of the job. */
    public void goOn() {
        context.goOn();
    }

    private void waitAfter(int bytes) {
        if (rate == 0) return;
        var now = System.nanoTime();
        free = Math.max(free, now) + bytes * SECOND / rate;
        if (free > now) LockSupport.parkNanos(free - now);
    }
}
