package app.darkslide.jobs;

import java.sql.ResultSet;
import java.sql.SQLException;

/**
 * The progress of a job.
 *
 * @param position where the next run continues, in the job's own terms, at most 100 characters; null at the beginning
 * @param total if known, else zero
 */
public record Progress(String position, long done, long total) {
    public static final Progress NONE = new Progress(null, 0, 0);

    static Progress of(ResultSet row) throws SQLException {
        return new Progress(row.getString("position"), row.getLong("done"), row.getLong("total"));
    }
}
