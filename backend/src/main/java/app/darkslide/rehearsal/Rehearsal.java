package app.darkslide.rehearsal;

import app.darkslide.backup.BackupTrial;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.database.CommandRefusedException;
import app.darkslide.files.DiskFault;
import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.Pace;
import app.darkslide.jobs.RecurringJob;
import app.darkslide.storage.BlobStore;
import app.darkslide.storage.DataDirectory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Looks every hour whether a restore is to be rehearsed: once in a period, and after one that failed with the next backup, or after
 * a day.
 */
@ApplicationScoped
class Rehearsal implements RecurringJob {
    private static final Logger LOG = Logger.getLogger(Rehearsal.class);
    private static final Duration AGAIN = Duration.ofDays(1);
    private static final int MAX_SENTENCES = 10;

    @Inject
    RehearsalConfig config;

    @Inject
    RehearsalRepository rows;

    @Inject
    RehearsalState state;

    @Inject
    DataDirectory data;

    @Inject
    DataSource database;

    @Inject
    BlobStore blobs;

    @Override
    public String name() {
        return "rehearsal";
    }

    @Override
    public Duration afterStart() {
        return Duration.ofMinutes(1);
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run(JobContext context) throws IOException, SQLException {
        try (var scratch = Scratch.emptied(data.rehearsal())) {
            if (config.from().isPresent()) run(config.from().get(), scratch.path(), context);
        } finally {
            state.read();
        }
    }

    void run(Path directory, Path scratch, JobContext context) throws IOException, SQLException {
        var now = context.now().truncatedTo(ChronoUnit.MICROS); // as the column has it
        var last = rows.last();
        var newest = newest(directory, last.newestAt());
        if (newest != null) rows.noteNewest(newest);
        if (isDue(last, newest, now)) rehearse(directory, scratch, newest, now, context);
    }

    /** As it was seen last, if the directory is away: its disk may be there for backups only. */
    private static Instant newest(Path directory, Instant before) {
        try {
            return BackupTrial.newest(directory).orElse(before);
        } catch (IOException e) {
            return before;
        }
    }

    private boolean isDue(LastRehearsal last, Instant newest, Instant now) {
        if (last.ranAt() == null || last.ranAt().isAfter(now)) return true;
        if (!last.ranAt().plus(config.every()).isAfter(now)) return true;
        if (!last.hasFailed()) return false;
        return !last.ranAt().plus(AGAIN).isAfter(now) || newest != null && !newest.equals(last.backupAt());
    }

    private void rehearse(Path directory, Path scratch, Instant newest, Instant now, JobContext context)
            throws SQLException {
        try {
            var pace = new Pace(config.rate().asLongValue(), Duration.ZERO, context);
            note(now, new BackupTrial(directory, scratch, database, blobs).run(config.photos(), pace, context));
        } catch (CommandRefusedException e) {
            context.goOn(); // what was interrupted fails, too
            failed(newest, now, e.getMessage());
        } catch (IOException | SealBrokenException e) { // as which a failing disk is told
            context.goOn();
            failed(
                    newest,
                    now,
                    DiskFault.of(e) == DiskFault.FULL
                            ? "There is no room left in " + scratch + "."
                            : "The backup cannot be read, or not be restored to " + scratch + " (" + e + ").");
        }
    }

    private void failed(Instant newest, Instant now, String sentence) {
        note(now, new BackupTrial.Report(newest, 0, 0, 0, 0, List.of(sentence)));
    }

    private void note(Instant now, BackupTrial.Report report) {
        var problems = report.problems().stream().limit(MAX_SENTENCES).collect(Collectors.joining("\n"));
        var more = report.problems().size() - MAX_SENTENCES;
        if (more > 0) problems += "\nAnd " + more + " more.";
        rows.note(now, report, problems);
        if (problems.isEmpty())
            LOG.infof(
                    "Restored on trial from the backup of %s: %d rows, %d photos; whole: %d, damaged before the backup: %d",
                    report.backup(), report.rows(), report.tried(), report.whole(), report.damagedBefore());
        else LOG.errorf("The rehearsal of a restore failed: %s", problems.replace('\n', ' '));
    }
}
