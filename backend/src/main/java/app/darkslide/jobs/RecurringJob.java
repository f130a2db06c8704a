package app.darkslide.jobs;

import java.time.Duration;

/** Runs periodically, on any of the replicas. Each start brings the next run forward to {@link #afterStart}. */
public interface RecurringJob extends JobAtStart {
    /** From the end of one run to the beginning of the next. */
    Duration every();
}
