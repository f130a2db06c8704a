package app.darkslide.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.jdbc.MySQL8JdbcCustomization;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.Task;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Runs the jobs with db-scheduler. An idle service asks the database about nine times a minute and writes nothing; a job that
 * this replica adds begins at once. It takes at most two connections for itself and one or two for each of its two threads.
 */
@ApplicationScoped
class JobRunner {
    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final int THREADS = 2;
    private static final Duration POLLING = Duration.ofSeconds(10);

    /** A run whose process has died is taken over after four missed heartbeats and two polls. */
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);

    /** After it runs are interrupted, and after as long again abandoned, well before service managers kill the process. */
    private static final Duration STOPPING = Duration.ofSeconds(3);

    /** How often the database's clock is read, and so how soon a step of it is followed. */
    private static final Duration CLOCK = Duration.ofMinutes(1);

    /** The id of jobs that are not added by a feature. */
    private static final String ONLY = "only";

    @Inject
    @All
    List<Job> jobs;

    @Inject
    JobTasks tasks;

    @Inject
    JobRepository rows;

    @Inject
    DatabaseClock clock;

    @Inject
    DataSource database;

    private ScheduledExecutorService housekeeper;
    private volatile Scheduler scheduler;
    private volatile boolean paused;
    private boolean stopped;

    /** It begins a moment after the application is up, so that it does not delay the start. */
    void start(@Observes StartupEvent starting) {
        housekeeper = Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "jobs-housekeeper"));
        housekeeper.schedule(this::begin, 1, TimeUnit.SECONDS);
    }

    private synchronized void begin() {
        if (stopped) return;
        try {
            clock.read();
            for (var job : jobs) if (job instanceof JobAtStart atStart) prepare(atStart);
            launch();
        } catch (SQLException | RuntimeException e) {
            LOG.warnf("Work in the background cannot begin yet: %s", e);
            housekeeper.schedule(this::begin, POLLING.toSeconds(), TimeUnit.SECONDS);
        }
    }

    private void launch() {
        scheduler = scheduler();
        if (paused) scheduler.pause();
        scheduler.start();
        housekeeper.scheduleWithFixedDelay(this::readClock, CLOCK.toSeconds(), CLOCK.toSeconds(), TimeUnit.SECONDS);
    }

    private void prepare(JobAtStart job) throws SQLException {
        if (!rows.add(job.name(), ONLY, null, job.afterStart())) rows.bringForward(job.name(), ONLY, job.afterStart());
    }

    private Scheduler scheduler() {
        return Scheduler.create(
                        ReadCommitted.of(database),
                        jobs.stream().<Task<?>>map(tasks::of).toList())
                .tableName("jobs")
                // On MariaDB too, where db-scheduler's own customization does not skip locked rows.
                .jdbcCustomization(new MySQL8JdbcCustomization(true))
                .pollUsingLockAndFetch(0.5, 1)
                .serializer(new Unchanged())
                .clock(clock)
                .schedulerName(new SchedulerName.Fixed(
                        ProcessHandle.current().pid() + "@" + new SchedulerName.Hostname().getName()))
                .threads(THREADS)
                .pollingInterval(POLLING)
                .heartbeatInterval(HEARTBEAT)
                .missedHeartbeatsLimit(4)
                .housekeeperExecutor(housekeeper)
                .shutdownMaxWait(STOPPING)
                .failureLogging(LogLevel.WARN, false)
                .build();
    }

    private void readClock() {
        try {
            clock.read();
            wake(); // else what waits by a clock that was set back would wait for as long
        } catch (SQLException | RuntimeException e) { // else it would never be read again
            LOG.debug("The database does not tell the time", e);
        }
    }

    /** Polls at once. */
    void wake() {
        var running = scheduler;
        if (running != null) running.triggerCheckForDueExecutions();
    }

    void pause() {
        paused = true;
        var running = scheduler;
        if (running != null) running.pause();
    }

    void resume() {
        paused = false;
        var running = scheduler;
        if (running != null) running.resume();
        wake();
    }

    synchronized void stop(@Observes ShutdownEvent stopping) {
        stopped = true;
        if (scheduler != null) scheduler.stop();
        else housekeeper.shutdownNow();
    }
}
