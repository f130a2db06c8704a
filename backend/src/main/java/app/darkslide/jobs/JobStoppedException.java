package app.darkslide.jobs;

import java.time.Duration;

/** Ends a run in the middle, to go on with it later. It is no failure. */
public final class JobStoppedException extends RuntimeException {
    private final transient Duration pause;

    /** @param pause for which the job had better not go on, because something that it needs is busy */
    public JobStoppedException(String reason, Duration pause) {
        super(reason, null, false, false);
        this.pause = pause;
    }

    Duration pause() {
        return pause;
    }
}
