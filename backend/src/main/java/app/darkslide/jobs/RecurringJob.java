package app.darkslide.jobs;

import java.time.Duration;

/** Is run again and again, by any of the replicas. Each start brings the next run forward to {@link #afterStart}. */
public interface RecurringJob extends JobAtStart {
    /** From the end of a run to the next one. */
    Duration every();
}
