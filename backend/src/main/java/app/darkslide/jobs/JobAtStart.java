package app.darkslide.jobs;

import java.time.Duration;

/** Runs once after each start of a replica, unless the run of an earlier start has not ended yet. */
public interface JobAtStart extends Job {
    /** Late enough that the start is over, and that a service which keeps failing to start does not repeat it each time. */
    default Duration afterStart() {
        return Duration.ofMinutes(10);
    }
}
