package app.darkslide.jobs;

import java.time.Duration;

/** Is run once after each start of a replica, unless an earlier start's run has not ended yet. */
public interface JobAtStart extends Job {
    /** Late enough that starting is over, and that a service which fails to start again and again does not do it each time. */
    default Duration afterStart() {
        return Duration.ofMinutes(10);
    }
}
