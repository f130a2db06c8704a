package app.darkslide.jobs;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.github.kagkarlsson.scheduler.SchedulerState;
import com.github.kagkarlsson.scheduler.task.Execution;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/** One run of a claimed job, from its beginning to the update of its row. */
final class JobRun implements JobContext {
    private static final Logger LOG = Logger.getLogger(JobRun.class);
    private static final long SAVED_FOR = Duration.ofSeconds(1).toNanos();
    private static final Duration FIRST_RETRY = Duration.ofSeconds(10);
    private static final int MAX_DOUBLINGS = 8; // 43 minutes
    private static final int MAX_ERROR_LENGTH = 500;

    enum Outcome {
        DONE,
        FAILED,
        STOPPED
    }

    private final Execution claim;
    private final SchedulerState state;
    private final JobRepository rows;
    private final DatabaseClock clock;
    private final ObjectMapper json;
    private Progress start = Progress.NONE;
    private Progress progress = Progress.NONE;
    private long savedAt = System.nanoTime();

    JobRun(Execution claim, SchedulerState state, JobRepository rows, DatabaseClock clock, ObjectMapper json) {
        this.claim = claim;
        this.state = state;
        this.rows = rows;
        this.clock = clock;
        this.json = json;
    }

    Outcome run(Job job) throws SQLException {
        var trouble = attempt(job);
        Thread.interrupted(); // by a stop that lasts too long; what follows needs a thread that is not
        if (trouble == null) return done(job);
        if (trouble instanceof JobStoppedException stop) return stopped(stop.pause());
        return state.isShuttingDown() ? stopped(Duration.ZERO) : failed(trouble);
    }

    /** @return null if it finished */
    private Throwable attempt(Job job) {
        try {
            start = progress = rows.progress(claim);
            job.run(this);
            return null;
        } catch (Exception | Error e) {
            return e;
        }
    }

    private Outcome done(Job job) throws SQLException {
        if (job instanceof RecurringJob recurring) rows.succeeded(claim, recurring.every());
        else rows.remove(claim);
        return Outcome.DONE;
    }

    private Outcome stopped(Duration pause) throws SQLException {
        rows.save(claim, progress);
        rows.stopped(claim, pause);
        return Outcome.STOPPED;
    }

    /** Progress resets the back-off. */
    private Outcome failed(Throwable cause) throws SQLException {
        var failures = start.equals(progress) ? claim.consecutiveFailures + 1 : 1;
        var wait = retryAfter(failures);
        // A stack trace only once, because it is the same at each retry.
        if (failures == 1) LOG.errorf(cause, "The job %s failed and is tried again in %s", claim.getTaskName(), wait);
        else LOG.warnf("The job %s failed %d times, now by %s", claim.getTaskName(), failures, cause);
        rows.save(claim, progress);
        rows.failed(claim, wait, failures, error(cause));
        return Outcome.FAILED;
    }

    static Duration retryAfter(int failures) {
        return FIRST_RETRY.multipliedBy(1L << Math.min(failures - 1, MAX_DOUBLINGS));
    }

    private static String error(Throwable cause) {
        var text = cause.toString();
        return text.length() > MAX_ERROR_LENGTH ? text.substring(0, MAX_ERROR_LENGTH) : text;
    }

    @Override
    public <P> P payload(Class<P> type) {
        try {
            return json.readValue((byte[]) claim.taskInstance.getData(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Instant now() {
        return clock.plausibleNow();
    }

    @Override
    public Progress progress() {
        return progress;
    }

    @Override
    public void reached(Progress now) {
        progress = now;
        goOn();
        if (System.nanoTime() - savedAt < SAVED_FOR) return;
        try {
            if (!rows.save(claim, progress))
                throw new JobStoppedException("Another replica has taken over", Duration.ZERO);
            savedAt = System.nanoTime();
        } catch (SQLException e) {
            throw new IllegalStateException("The progress could not be saved", e);
        }
    }

    @Override
    public void goOn() {
        if (state.isShuttingDown() || Thread.currentThread().isInterrupted())
            throw new JobStoppedException("The service stops", Duration.ZERO);
    }
}
