package app.darkslide.rehearsal;

import app.darkslide.backup.BackupTrial;
import app.darkslide.database.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;

/** The only row of its table, for all replicas. */
@ApplicationScoped
class RehearsalRepository {
    @Inject
    Sql sql;

    @Transactional
    LastRehearsal last() {
        return sql.one(
                "select newest_at as newestAt, ran_at as ranAt, well_at as wellAt, backup_at as backupAt, rows_read as rowsRead,"
                        + " tried, whole, damaged_before as damagedBefore, problems from rehearsal",
                LastRehearsal.class);
    }

    @Transactional
    void noteNewest(Instant newest) {
        sql.execute("update rehearsal set newest_at = ?1", newest);
    }

    /** @param problems one in a line; empty if it went well */
    @Transactional
    void note(Instant now, BackupTrial.Report report, String problems) {
        sql.execute(
                "update rehearsal set ran_at = ?1, well_at = if(?2 = '', ?1, well_at), backup_at = ?3, rows_read = ?4, tried = ?5,"
                        + " whole = ?6, damaged_before = ?7, problems = ?2",
                now,
                problems,
                report.backup(),
                report.rows(),
                report.tried(),
                report.whole(),
                report.damagedBefore());
    }
}
