package app.darkslide.jobs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.SchedulerState;
import com.github.kagkarlsson.scheduler.task.Execution;
import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Jobs in the terms of db-scheduler. */
@ApplicationScoped
class JobTasks {
    private static final Logger LOG = Logger.getLogger(JobTasks.class);
    private static final String DIED = "The service ended in the middle of it";

    @Inject
    JobRepository rows;

    @Inject
    DatabaseClock clock;

    @Inject
    ObjectMapper json;

    @Inject
    MeterRegistry metrics;

    Task<byte[]> of(Job job) {
        return Tasks.custom(job.name(), byte[].class)
                .onDeadExecution((found, operations) -> revive(found.getExecution()))
                .execute((instance, context) -> {
                    run(job, context.getExecution(), context.getSchedulerState());
                    return (complete, operations) -> {}; // the run itself says what becomes of its row
                });
    }

    /** Within a request's context: outside of one, a job could read entities only in a transaction. */
    @ActivateRequestContext
    void run(Job job, Execution claim, SchedulerState state) {
        var start = System.nanoTime();
        try {
            var outcome = new JobRun(claim, state, rows, clock, json).run(job);
            metrics.timer(
                            "darkslide.jobs",
                            "job",
                            job.name(),
                            "outcome",
                            outcome.name().toLowerCase(Locale.ROOT))
                    .record(System.nanoTime() - start, TimeUnit.NANOSECONDS);
        } catch (SQLException e) {
            // The row stays claimed, and once its heartbeat is old somebody takes it up again.
            throw new IllegalStateException("How the job " + job.name() + " ended could not be written down", e);
        }
    }

    /** From the second time on after a pause, because the job may be the reason why the process dies. */
    private void revive(Execution dead) {
        var failures = dead.consecutiveFailures + 1;
        LOG.warnf("The job %s was cut off by the end of its process and is taken up again", dead.getTaskName());
        try {
            rows.failed(dead, failures == 1 ? Duration.ZERO : JobRun.retryAfter(failures), failures, DIED);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
