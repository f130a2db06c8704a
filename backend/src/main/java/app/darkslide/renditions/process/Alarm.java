package app.darkslide.renditions.process;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The time that one image has. It can be stopped and go on; when it has run out, it does something, once. */
final class Alarm {
    private final ScheduledExecutorService clock;
    private long left;
    private long since;
    private Future<?> scheduled;
    private boolean rung;

    Alarm(ScheduledExecutorService clock, Duration time) {
        this.clock = clock;
        left = time.toNanos();
    }

    /** Time passes from now on. */
    synchronized void start(Runnable whenOver) {
        since = System.nanoTime();
        scheduled = clock.schedule(() -> ring(whenOver), Math.max(0, left), TimeUnit.NANOSECONDS);
    }

    /** Time stands still. */
    synchronized void stop() {
        if (scheduled == null) return;
        scheduled.cancel(false);
        scheduled = null;
        left -= System.nanoTime() - since;
    }

    synchronized boolean hasRung() {
        return rung;
    }

    /** For how long it has been over, although time still passes: what should have ended has not. */
    synchronized Duration overdue() {
        if (scheduled == null) return Duration.ZERO;
        return Duration.ofNanos(Math.max(0, System.nanoTime() - since - left));
    }

    private synchronized void ring(Runnable whenOver) {
        if (scheduled == null) return;
        rung = true;
        whenOver.run();
    }
}
