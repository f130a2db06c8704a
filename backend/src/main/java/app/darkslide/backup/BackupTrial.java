package app.darkslide.backup;

import app.darkslide.crypto.MasterKeyMissingException;
import app.darkslide.crypto.MasterKeyset;
import app.darkslide.crypto.SealBrokenException;
import app.darkslide.database.CommandRefusedException;
import app.darkslide.database.CommandSql;
import app.darkslide.images.Image;
import app.darkslide.jobs.JobContext;
import app.darkslide.jobs.JobStoppedException;
import app.darkslide.jobs.Pace;
import app.darkslide.jobs.Progress;
import app.darkslide.keys.CommandKeys;
import app.darkslide.storage.BlobStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * A restore on trial: the newest backup is checked as by {@code restore}, its copy of the database read to the end, and some of its
 * photos are restored to a scratch place and opened. No row is put into a database.
 */
public final class BackupTrial {
    private static final Duration WHILE_PRUNED = Duration.ofMinutes(1);

    private final BackupDirectory source;
    private final Path scratch;
    private final DataSource database;
    private final BlobStore blobs;
    private final MasterKeyset keyset = CommandKeys.ofTheService();

    /** @param scratch an empty directory of ours */
    public BackupTrial(Path directory, Path scratch, DataSource database, BlobStore blobs) {
        source = new BackupDirectory(directory);
        this.scratch = scratch;
        this.database = database;
        this.blobs = blobs;
    }

    /**
     * What was found.
     *
     * @param backup when it was begun
     * @param rows of all tables
     * @param whole of the photos that were tried
     * @param damagedBefore those that were damaged when the backup was made, and are still, or known to be so
     * @param problems of the backup, as sentences without names
     */
    public record Report(Instant backup, long rows, int tried, int whole, int damagedBefore, List<String> problems) {}

    /** When the newest backup was begun; empty if there is none, or the directory is away. */
    public static Optional<Instant> newest(Path directory) throws IOException {
        return new BackupDirectory(directory).times().stream().findFirst().map(BackupDirectory::moment);
    }

    /**
     * @throws CommandRefusedException if nothing of it could be restored, in a sentence
     * @throws JobStoppedException while old backups are being deleted
     */
    public Report run(int photos, Pace pace, JobContext context) throws IOException, SQLException {
        if (!Files.isDirectory(source.path()))
            throw new CommandRefusedException("There is no directory " + source.path() + ". Is its disk there?");
        try (var reading = source.reading()
                .orElseThrow(() -> new JobStoppedException("Backups are being deleted", WHILE_PRUNED))) {
            var backup = CheckedBackup.open(source, null, keyset, CommandKeys.place(), pace::of);
            requireOurs(backup);
            var sample = new SampledPhotos(photos);
            try (var dump = backup.dump()) {
                sample.read(dump, new RestoredSchema(database, DumpFormat.HISTORY));
            }
            return tried(backup, sample, pace, context);
        }
    }

    private void requireOurs(CheckedBackup backup) throws SQLException {
        try (var connection = database.getConnection()) {
            if (!backup.head().installation().equals(Backup.installation(new CommandSql(connection))))
                throw new CommandRefusedException(source.path() + " holds backups of another installation.");
        }
    }

    private Report tried(CheckedBackup backup, SampledPhotos sample, Pace pace, JobContext context) throws IOException {
        var trial = new PhotoTrial(backup, sample.files(backup), scratch, blobs, pace);
        var problems = new ArrayList<String>();
        var whole = 0;
        var damagedBefore = 0;
        var tried = 0;
        for (var image : sample.chosen()) {
            var outcome = tried(image, sample, trial);
            problems.addAll(outcome.problems());
            if (outcome.isWhole()) whole++;
            else if (outcome.problems().isEmpty()) damagedBefore++;
            context.reached(new Progress(null, ++tried, sample.chosen().size()));
        }
        if (problems.isEmpty() && tried > 0 && whole == 0)
            problems.add("None of the %d photos that were tried is whole in the backup.".formatted(tried));
        return new Report(BackupDirectory.moment(backup.time()), sample.rows(), tried, whole, damagedBefore, problems);
    }

    private PhotoTrial.Outcome tried(Image image, SampledPhotos sample, PhotoTrial trial) throws IOException {
        var owner = image.ownerId();
        try {
            var key = sample.wrappedKey(owner).map(wrapped -> keyset.unwrap(wrapped, owner));
            if (key.isPresent()) return trial.of(image, key.get());
            return problem("The key of the user " + owner + " is not in the copy of the database.");
        } catch (MasterKeyMissingException e) {
            return problem("The key of the user " + owner + " needs a master key that is missing in "
                    + CommandKeys.place() + ".");
        } catch (SealBrokenException e) {
            return problem("The key of the user " + owner + " is damaged in the copy of the database.");
        }
    }

    private static PhotoTrial.Outcome problem(String sentence) {
        return new PhotoTrial.Outcome(false, List.of(sentence));
    }
}
