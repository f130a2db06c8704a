package app.darkslide.storage.s3;

import app.darkslide.files.StorageAwayException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** While a store does not answer, few requests wait for it: all others would hold the threads that everything else needs, too. */
final class Outage {
    private static final long BETWEEN_TRIALS = Duration.ofSeconds(2).toNanos();

    private final AtomicLong nextTrial = new AtomicLong();
    private volatile boolean isOn;

    /** Lets a request go, or one now and then as a trial. */
    void pass() throws StorageAwayException {
        if (isOn && !mayTry()) throw new StorageAwayException("The object store did not answer a moment ago", null);
    }

    private boolean mayTry() {
        var due = nextTrial.get();
        var now = System.nanoTime();
        return now - due >= 0 && nextTrial.compareAndSet(due, now + BETWEEN_TRIALS);
    }

    void noAnswer() {
        if (!isOn) nextTrial.set(System.nanoTime() + BETWEEN_TRIALS);
        isOn = true;
    }

    void answer() {
        isOn = false;
    }
}
