package app.darkslide.jobs;

import com.github.kagkarlsson.scheduler.task.Execution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * The table in which db-scheduler claims work, with columns of our own for progress and errors. All times are the database's.
 * A run writes only while it holds its claim, which is the row's version.
 */
@ApplicationScoped
class JobRepository {
    private static final String LATER = "timestampadd(microsecond, ?, utc_timestamp(6))";
    private static final String CLAIMED = " where task_name = ? and task_instance = ? and version = ?";

    @Inject
    DataSource database;

    /** @return false if there is one of that id already, waiting or running */
    boolean add(String job, String id, byte[] payload, Duration delay) throws SQLException {
        try {
            return update(
                    "insert into jobs (task_name, task_instance, task_data, execution_time, picked, version)"
                            + " values (?, ?, ?, " + LATER + ", false, 1)",
                    job,
                    id,
                    payload,
                    micros(delay));
        } catch (SQLIntegrityConstraintViolationException e) {
            return false;
        }
    }

    /** Moves a run that is overdue, or due later, to that time, so that failed work is retried after a start. */
    void bringForward(String job, String id, Duration delay) throws SQLException {
        update(
                "update jobs set execution_time = " + LATER + " where task_name = ? and task_instance = ?"
                        + " and picked = false and execution_time not between utc_timestamp(6) and " + LATER,
                micros(delay),
                job,
                id,
                micros(delay));
    }

    Progress progress(Execution claim) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select position, done, total from jobs" + CLAIMED)) {
            set(query, claimed(claim));
            try (var rows = query.executeQuery()) {
                if (!rows.next()) throw new JobStoppedException("Another replica has taken over", Duration.ZERO);
                return Progress.of(rows);
            }
        }
    }

    /** @return false if the claim is lost */
    boolean save(Execution claim, Progress progress) throws SQLException {
        return update(
                "update jobs set position = ?, done = ?, total = ?" + CLAIMED,
                progress.position(),
                progress.done(),
                progress.total(),
                claim.getTaskName(),
                claim.getId(),
                claim.version);
    }

    /** Ends a claim after a success. */
    void succeeded(Execution claim, Duration next) throws SQLException {
        release(
                claim,
                next,
                "last_success = utc_timestamp(6), consecutive_failures = 0, last_error = null,"
                        + " position = null, done = 0, total = 0,");
    }

    void failed(Execution claim, Duration next, int failures, String error) throws SQLException {
        release(
                claim,
                next,
                "last_failure = utc_timestamp(6), consecutive_failures = ?, last_error = ?,",
                failures,
                error);
    }

    /** Ends a claim in the middle of the work, for the next run to continue. */
    void stopped(Execution claim, Duration pause) throws SQLException {
        release(claim, pause, "");
    }

    void remove(Execution claim) throws SQLException {
        update("delete from jobs" + CLAIMED, claimed(claim));
    }

    private void release(Execution claim, Duration next, String changes, Object... values) throws SQLException {
        var parameters = new ArrayList<>(List.of(values));
        parameters.add(micros(next));
        parameters.addAll(List.of(claimed(claim)));
        update(
                "update jobs set " + changes + " picked = false, picked_by = null, last_heartbeat = null,"
                        + " version = version + 1, execution_time = " + LATER + CLAIMED,
                parameters.toArray());
    }

    /** Failing jobs come first. */
    List<JobState> list(int limit) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement("select * from jobs"
                        + " order by consecutive_failures desc, task_name, execution_time, task_instance limit "
                        + limit);
                var rows = query.executeQuery()) {
            var states = new ArrayList<JobState>();
            while (rows.next()) states.add(JobState.of(rows));
            return states;
        }
    }

    private boolean update(String sql, Object... parameters) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            set(statement, parameters);
            return statement.executeUpdate() > 0;
        }
    }

    private static void set(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
    }

    private static Object[] claimed(Execution claim) {
        return new Object[] {claim.getTaskName(), claim.getId(), claim.version};
    }

    private static long micros(Duration duration) {
        return duration.dividedBy(ChronoUnit.MICROS.getDuration());
    }
}
