package app.darkslide.jobs;

import java.time.Duration;

/** Ends a run in the middle, to be continued later. It is not a failure. */
public final class JobStoppedException extends RuntimeException {
    private final transient Duration pause;

    /** @param pause before it is continued, because something that it needs is busy */
    public JobStoppedException(String reason, Duration pause) {
        super(reason, null, false, false);
        this.pause = pause;
    }

    Duration pause() {
        return pause;
    }
}
