package app.darkslide.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * A job as an administrator sees it.
 *
 * @param nextRun by the database's clock
 * @param lastSuccess null if there was none
 * @param failures since its last success or progress
 * @param lastError null if it has not failed since
 */
public record JobState(
        String job,
        String id,
        boolean running,
        Instant nextRun,
        Instant lastSuccess,
        int failures,
        String lastError,
        Progress progress) {
    static JobState of(ResultSet row) throws SQLException {
        return new JobState(
                row.getString("task_name"),
                row.getString("task_instance"),
                row.getBoolean("picked"),
                instant(row, "execution_time"),
                instant(row, "last_success"),
                row.getInt("consecutive_failures"),
                row.getString("last_error"),
                Progress.of(row));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, LocalDateTime.class);
        return time == null ? null : time.toInstant(ZoneOffset.UTC);
    }

    @Override
    public String toString() {
        var text = new StringBuilder(running ? "running" : "next run " + nextRun);
        if (progress.total() > 0) text.append(", %d of %d".formatted(progress.done(), progress.total()));
        if (lastSuccess != null) text.append(", last success ").append(lastSuccess);
        if (failures > 0) text.append(", failed %d times: %s".formatted(failures, lastError));
        return text.toString();
    }
}
