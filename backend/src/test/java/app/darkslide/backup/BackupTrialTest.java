package app.darkslide.backup;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.darkslide.backup.BackupTrial.Report;
import app.darkslide.crypto.MasterKeyset;
import app.darkslide.database.CommandRefusedException;
import app.darkslide.files.DiskFault;
import app.darkslide.jobs.JobStoppedException;
import app.darkslide.jobs.Pace;
import app.darkslide.storage.BlobName;
import app.darkslide.storage.BlobStore;
import app.darkslide.storage.SealedFiles;
import app.darkslide.testing.FileDamage;
import app.darkslide.testing.FileTree;
import app.darkslide.testing.InDataDirectory;
import app.darkslide.testing.JobRunNow;
import app.darkslide.testing.Person;
import app.darkslide.testing.SmallDisk;
import app.darkslide.testing.Stillness;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Restores on trial. Other tests leave photos of their own, some of them damaged, which is no fault of a backup. */
@QuarkusTest
@InDataDirectory
@Order(1)
class BackupTrialTest extends BackupFixture {
    private static final int ALL = 10_000;

    @Inject
    BlobStore blobs;

    @Inject
    DataSource rows;

    private Stillness still;

    @BeforeEach
    void backUp() throws IOException {
        still = new Stillness();
        Files.createDirectory(directory.resolve("scratch"));
        assertEquals(0, backup(), said::toString);
    }

    @AfterEach
    void resume() {
        still.close();
    }

    @Test
    void whatIsWholeIsFoundToBeSoAndNothingIsLeft() throws Exception {
        var report = trial(ALL);
        assertEquals(List.of(), report.problems());
        assertThat(report.whole(), greaterThan(0));
        assertEquals(report.tried(), report.whole() + report.damagedBefore());
        assertThat(report.rows(), greaterThan((long) report.tried()));
        assertEquals(times().get(0), BackupDirectory.time(report.backup()));
        assertEquals(List.of(), FileTree.files(directory.resolve("scratch")));
    }

    @Test
    void aSampleIsAsLargeAsItWasAskedFor() throws Exception {
        assertEquals(1, trial(1).tried());
    }

    @ParameterizedTest
    @EnumSource
    void whatHasBecomeOfAFileInTheBackupIsToldByItsPhoto(FileDamage fault) throws Exception {
        fault.strike(file(target, "original"));
        assertThat(
                trial(ALL).problems(),
                equalTo(List.of("The original of the photo " + image
                        + (fault == FileDamage.MISSING
                                ? " is missing in the backup."
                                : " was cut off or altered in the backup."))));
    }

    @Test
    void whatWasDamagedBeforeIsNoFaultOfTheBackup() throws Exception {
        var before = trial(ALL).damagedBefore();
        var original = Files.readAllBytes(file(data, "original"));
        try {
            FileDamage.ALTERED.strike(file(data, "original"));
            Files.delete(file(target, "original"));
            assertEquals(0, backup(), said::toString);
            var altered = trial(ALL);
            assertEquals(List.of(), altered.problems());
            assertEquals(before + 1, altered.damagedBefore());
            FileDamage.MISSING.strike(file(data, "original"));
            assertEquals(1, backup(), said::toString);
            var missing = trial(ALL);
            assertEquals(List.of(), missing.problems());
            assertEquals(before + 1, missing.damagedBefore());
        } finally {
            Files.write(file(data, "original"), original);
        }
        assertEquals(
                List.of("The original of the photo " + image + " is not in the backup."),
                trial(ALL).problems());
    }

    @Test
    void whatWasCopiedDamagedThoughItIsWholeHereIsToldByItsPhoto() throws Exception {
        var original = Files.readAllBytes(file(data, "original"));
        FileDamage.ALTERED.strike(file(data, "original"));
        Files.delete(file(target, "original"));
        assertEquals(0, backup(), said::toString);
        Files.delete(file(data, "original")); // of which the backup has a link
        Files.write(file(data, "original"), original);
        assertEquals(
                List.of("The original of the photo " + image + " is damaged in the backup, and whole here."),
                trial(ALL).problems());
    }

    @Test
    void aBackupOfNoFilesIsToldEvenIfTheyAreNotHereEither() throws Exception {
        var blobs = data.resolve(SealedFiles.DIRECTORY);
        var away = data.resolve("away");
        Files.move(blobs, away);
        try {
            Files.createDirectory(blobs);
            target = directory.resolve("of-no-files");
            assertEquals(1, backup(), said::toString);
            var report = trial(ALL);
            assertEquals(0, report.whole());
            assertEquals(
                    List.of("None of the " + report.tried() + " photos that were tried is whole in the backup."),
                    report.problems());
        } finally {
            Files.delete(blobs);
            Files.move(away, blobs);
        }
    }

    @Test
    void whatHappensToPhotosAfterTheBackupIsNoFaultOfIt() throws Exception {
        var whole = trial(ALL).whole();
        person.sending(Map.of("rotation", 90)).patch("/images/" + image).then().statusCode(200);
        person.request().delete("/images/" + image + "?forever").then().statusCode(200);
        var report = trial(ALL);
        assertEquals(List.of(), report.problems());
        assertEquals(whole, report.whole());
    }

    @Test
    void aFileThatWasUploadedAgainSinceIsTheBetterOne() throws Exception {
        var former = file(directory.resolve("former"), "original");
        Files.createDirectories(former.getParent());
        Files.copy(file(target, "original"), former);
        FileDamage.ALTERED.strike(file(data, "original"));
        Files.delete(file(target, "original"));
        assertEquals(0, backup(), said::toString);
        for (var place : List.of(file(data, "original"), file(target, "original"))) {
            Files.delete(place);
            Files.copy(former, place);
        }
        assertEquals(List.of(), trial(ALL).problems());
    }

    @Test
    void backupsThatNothingCanBeRestoredFromAreRefusedInASentence() throws Exception {
        assertRefused("There is no directory", directory.resolve("away"));
        assertRefused("holds no finished backup", Files.createDirectory(directory.resolve("empty")));
        var manifest = new BackupDirectory(target).manifest(times().get(0));
        var text = Files.readString(manifest);
        Files.writeString(manifest, text.replaceFirst("[0-9a-f]{64} [0-9]+ blobs.*\n", ""));
        assertRefused("is not what was written", target);
        Files.writeString(manifest, text);
        var dump = target.resolve("database/" + times().get(0) + ".dump");
        var bytes = Files.readAllBytes(dump);
        FileDamage.CUT.strike(dump);
        assertRefused("is missing or damaged", target);
        Files.write(dump, bytes);
        assertEquals(List.of(), trial(ALL).problems());
        Files.delete(manifest);
        assertRefused("holds no finished backup", target);
    }

    @Test
    void itStopsWhileTheManifestIsReadToo() throws Exception {
        FileDamage.CUT.strike(new BackupDirectory(target).manifest(times().get(0)));
        var stopped = new JobRunNow() {
            @Override
            public void goOn() {
                throw new JobStoppedException("The service stops", Duration.ZERO);
            }
        };
        var trial = new BackupTrial(target, directory.resolve("scratch"), rows, blobs);
        assertThrows(JobStoppedException.class, () -> trial.run(1, new Pace(0, Duration.ZERO, stopped), stopped));
    }

    @Test
    void aBackupOfAnotherKeyOrAnotherInstallationIsRefused() throws Exception {
        var others =
                new BackupCommand(data, Optional.empty(), MasterKeyset.random(), "its place", database, out(), out());
        target = directory.resolve("others");
        assertEquals(0, others.execute("backup", List.of(target.toString())), said::toString);
        assertRefused("needs the master key", target);
        target = directory.resolve("backup");
        sql("update administration set installation = x'" + "00".repeat(16) + "' where installation = ("
                + "select * from (select installation from administration) as present)");
        try {
            assertRefused("of another installation", target);
        } finally {
            sql("update administration set installation = x'"
                    + Files.readString(target.resolve("installation")).strip().replace("-", "") + "'");
        }
    }

    @Test
    void aKeyThatIsDamagedOrNotThereIsToldByItsUser() throws Exception {
        person.sql("update user_keys set wrapped_key = concat(left(wrapped_key, 5), reverse(substr(wrapped_key, 6)))"
                + " where user_id = " + Person.ID);
        assertEquals(0, backup(), said::toString);
        assertThat(
                trial(ALL).problems().toString(),
                containsString("The key of the user " + person.id() + " is damaged in the copy of the database."));
        person.sql("update user_keys set wrapped_key = concat(x'0100000001', substr(wrapped_key, 6)) where user_id = "
                + Person.ID);
        assertEquals(0, backup(), said::toString);
        assertThat(trial(ALL).problems().toString(), containsString("The key of the user " + person.id() + " needs"));
        person.sql("delete from user_keys where user_id = " + Person.ID);
        assertEquals(0, backup(), said::toString);
        assertThat(
                trial(ALL).problems().toString(),
                containsString("The key of the user " + person.id() + " is not in the copy of the database."));
        person.sql("delete from users where username = ?");
    }

    @Test
    void aScratchPlaceWithoutRoomIsToldAsSuch() throws Exception {
        try (var disk = SmallDisk.mounted(directory, 4)) {
            var full = assertThrows(IOException.class, () -> trial(ALL, disk.path()));
            assertEquals(DiskFault.FULL, DiskFault.of(full));
        }
    }

    @Test
    void whatIsReadIsNotDeletedAndWhatIsBeingDeletedIsNotRead() throws Exception {
        assertEquals(0, backup(), said::toString);
        try (var reading = new BackupDirectory(target).reading().orElseThrow()) {
            assertEquals(
                    0,
                    command(data, database).execute("backup", List.of(target.toString(), "--keep", "1")),
                    said::toString);
        }
        assertThat(said.toString(), containsString("Nothing was deleted"));
        assertEquals(3, times().size());
        try (var alone = new BackupDirectory(target).withoutReaders().orElseThrow()) {
            assertThrows(JobStoppedException.class, () -> trial(1));
            assertEquals(2, restore("elsewhere", embedded("elsewhere")));
        }
        assertThat(said.toString(), containsString("are being deleted"));
        assertEquals(0, command(data, database).execute("backup", List.of(target.toString(), "--keep", "1")));
        assertEquals(1, times().size());
        Files.delete(target.resolve("readers"));
        assertEquals(List.of(), trial(ALL).problems());
    }

    private void assertRefused(String sentence, Path backups) {
        var before = target;
        target = backups;
        var refused = assertThrows(CommandRefusedException.class, () -> trial(1));
        assertThat(refused.getMessage(), containsString(sentence));
        target = before;
    }

    private Report trial(int photos) throws IOException, SQLException {
        return trial(photos, directory.resolve("scratch"));
    }

    private Report trial(int photos, Path scratch) throws IOException, SQLException {
        var context = new JobRunNow();
        return new BackupTrial(target, scratch, rows, blobs).run(photos, new Pace(0, Duration.ZERO, context), context);
    }

    private Path file(Path root, String part) {
        return root.resolve(SealedFiles.of(new BlobName(UUID.fromString(image), part)));
    }

    private void sql(String update) throws SQLException {
        try (var connection = rows.getConnection();
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(update));
        }
    }
}
