package app.darkslide.jobs;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** Through which features add and run jobs. */
@ApplicationScoped
public class Jobs {
    /** A little before now: the clock that decides what is due is read once a minute, and may have fallen behind since. */
    private static final Duration AT_ONCE = Duration.ofSeconds(-1);

    @Inject
    JobRepository rows;

    @Inject
    JobRunner runner;

    @Inject
    ObjectMapper json;

    @Inject
    TransactionSynchronizationRegistry transactions;

    /**
     * Has a job run once, as soon as the present transaction commits, and not at all if it does not.
     *
     * @param job the name of a {@link Job}
     * @param id which one of its kind, at most 100 characters
     * @param payload what the job needs to know, small and as JSON; null if it is nothing. It lies in the database in clear,
     *     so ids and nothing secret
     * @return false if there is one of that id already, waiting or running
     */
    public boolean add(String job, String id, Object payload) {
        try {
            var added = rows.add(job, id, payload == null ? null : json.writeValueAsBytes(payload), AT_ONCE);
            afterCommit(runner::wake);
            return added;
        } catch (SQLException | JsonProcessingException e) {
            throw new IllegalStateException("The job " + job + " could not be added", e);
        }
    }

    /** At most so many jobs, those that fail before the others. */
    public List<JobState> states(int limit) {
        try {
            return rows.list(limit);
        } catch (SQLException e) {
            throw new IllegalStateException("The jobs could not be listed", e);
        }
    }

    /** Until {@link #resume} no run begins in this replica; present runs continue. */
    public void pause() {
        runner.pause();
    }

    public void resume() {
        runner.resume();
    }

    private void afterCommit(Runnable work) {
        if (transactions.getTransactionKey() == null) {
            work.run();
            return;
        }
        transactions.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) work.run();
            }
        });
    }
}
