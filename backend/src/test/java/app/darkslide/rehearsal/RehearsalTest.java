package app.darkslide.rehearsal;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.backup.BackupCommand;
import app.darkslide.jobs.JobStoppedException;
import app.darkslide.storage.BlobStore;
import app.darkslide.storage.DataDirectory;
import app.darkslide.testing.CapturedLog;
import app.darkslide.testing.FileTree;
import app.darkslide.testing.JobRunNow;
import app.darkslide.testing.Person;
import app.darkslide.testing.Pictures;
import app.darkslide.testing.SmallDisk;
import app.darkslide.testing.Stillness;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The job with a directory of backups of its own; that of the application under test has none. */
@QuarkusTest
@Order(1)
class RehearsalTest {
    private static final String NEEDLE = "needle-of-a-rehearsal";

    @TempDir
    Path directory;

    @Inject
    RehearsalRepository rows;

    @Inject
    DataDirectory data;

    @Inject
    DataSource database;

    @Inject
    BlobStore blobs;

    private final Rehearsal rehearsal = new Rehearsal();
    private final RehearsalState state = new RehearsalState();
    private final RehearsalHealthCheck check = new RehearsalHealthCheck();
    private Stillness still;
    private String image;
    private Optional<Path> from;

    @BeforeEach
    void prepare() throws SQLException {
        still = new Stillness();
        from = Optional.of(directory.resolve("backup"));
        rehearsal.config = state.config = check.config = config();
        rehearsal.rows = state.rows = rows;
        rehearsal.data = data;
        rehearsal.database = database;
        rehearsal.blobs = blobs;
        rehearsal.state = check.state = state;
        image = Person.signedUp().uploaded(NEEDLE + ".jpg", Pictures.jpeg(400, 300, 37));
        sql("update rehearsal set newest_at = null, ran_at = null, well_at = null, backup_at = null,"
                + " rows_read = 0, problems = ''");
        state.read();
    }

    @AfterEach
    void resume() {
        still.close();
    }

    private RehearsalConfig config() {
        return (RehearsalConfig) Proxy.newProxyInstance(
                RehearsalConfig.class.getClassLoader(),
                new Class<?>[] {RehearsalConfig.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "from" -> from;
                    case "every" -> Duration.ofDays(7);
                    case "photos" -> 10_000;
                    case "rate" -> new MemorySize(BigInteger.ZERO);
                    default -> throw new UnsupportedOperationException(method.getName());
                });
    }

    @Test
    void oneThatGoesWellIsTold() throws Exception {
        assertEquals(Optional.of("No restore has been rehearsed yet"), state.degraded());
        backup();
        try (var log = new CapturedLog()) {
            run();
            assertThat(log.all(), containsString("Restored on trial"));
            assertThat(log.all(), not(containsString(NEEDLE)));
        }
        var last = state.last();
        assertEquals(last.ranAt(), last.wellAt());
        assertEquals(last.newestAt(), last.backupAt());
        assertTrue(last.whole() > 0);
        assertEquals(Optional.empty(), state.degraded());
        assertEquals((long) last.whole(), health().get("whole"));
        assertEquals(List.of(), FileTree.files(data.rehearsal()));
    }

    @Test
    void oneThatFailsIsToldAndTriedAgainWithTheNextBackup() throws Exception {
        backup();
        Files.delete(original());
        try (var log = new CapturedLog()) {
            run();
            assertThat(
                    log.all(), containsString("The rehearsal of a restore failed: The original of the photo " + image));
            assertThat(log.all(), not(containsString(NEEDLE)));
        }
        assertNull(state.last().wellAt());
        assertEquals(Optional.of("The last rehearsal of a restore failed"), state.degraded());
        assertEquals("The original of the photo " + image + " is missing in the backup.", health().get("problems"));
        var failed = state.last();
        run();
        assertEquals(failed, state.last(), "it is not tried again at once");
        backup();
        run();
        assertEquals("", state.last().problems());
        assertEquals(Optional.empty(), state.degraded());
    }

    @Test
    void oneThatFailedIsTriedAgainWithABackupThatWasUnderWayMeanwhile() throws Exception {
        backup();
        var manifest = FileTree.files(from.get().resolve("manifests")).get(0);
        var whole = Files.readString(manifest);
        Files.writeString(manifest, whole.substring(0, whole.length() - 1) + "0");
        run();
        assertThat(state.last().problems(), containsString("is not what was written"));
        assertFalse(isTriedAgain());
        backup();
        sql("update rehearsal set ran_at = utc_timestamp(6)");
        state.read();
        assertTrue(isTriedAgain());
        assertEquals("", state.last().problems());
    }

    @Test
    void itIsDueOnceInAPeriodAndOneThatFailedAfterADay() throws Exception {
        backup();
        run();
        ran("6 day", "''");
        assertFalse(isTriedAgain());
        ran("7 day", "''");
        assertTrue(isTriedAgain());
        from = Optional.of(directory.resolve("away")); // no newer backup is seen
        ran("23 hour", "'It failed.'");
        assertFalse(isTriedAgain());
        ran("24 hour", "'It failed.'");
        assertTrue(isTriedAgain());
        ran("-1 day", "''");
        assertTrue(isTriedAgain(), "the clock was set back");
    }

    @Test
    void backupsThatAreOldOrFromTheFutureOrAwayAreTold() throws Exception {
        backup();
        run();
        sql("update rehearsal set newest_at = utc_timestamp(6) - interval 15 day");
        assertDegraded("The newest backup is older");
        sql("update rehearsal set newest_at = utc_timestamp(6) + interval 2 day");
        assertDegraded("a clock that was ahead");
        sql("update rehearsal set newest_at = utc_timestamp(6), well_at = utc_timestamp(6) - interval 15 day");
        assertDegraded("No rehearsal has gone well");
        from = Optional.of(directory.resolve("away"));
        ran("7 day", "''");
        sql("update rehearsal set newest_at = utc_timestamp(6)");
        run();
        assertDegraded("failed");
        assertThat(health().get("problems").toString(), containsString("There is no directory"));
        assertTrue(state.last().newestAt() != null, "what was seen before is known still");
    }

    @Test
    void oneThatIsStoppedIsNoFailureAndLeavesNothing() throws Exception {
        backup();
        for (var allowed : List.of(1, 5)) {
            var stops = new JobRunNow() {
                private int left = allowed;

                @Override
                public void goOn() {
                    if (left-- == 0) throw new JobStoppedException("The service stops", Duration.ZERO);
                }
            };
            assertFalse(stops.attempt(rehearsal));
            assertNull(state.last().ranAt());
            assertEquals(List.of(), FileTree.files(data.rehearsal()));
        }
    }

    @Test
    void aClockInDoubtPutsItOff() throws Exception {
        backup();
        assertFalse(
                new JobRunNow() {
                    @Override
                    public Instant now() {
                        throw new JobStoppedException("The clock is in doubt", Duration.ZERO);
                    }
                }.attempt(rehearsal));
        assertNull(state.last().ranAt());
    }

    @Test
    void whatAKilledRunHasLeftIsDeletedEvenOnceItIsOff() throws Exception {
        var left = data.rehearsal().resolve("blobs/ab/cd");
        Files.createDirectories(left);
        Files.writeString(left.resolve("left"), "sealed");
        from = Optional.empty();
        run();
        assertEquals(List.of(), FileTree.files(data.rehearsal()));
        assertNull(state.last().ranAt());
        assertEquals(Optional.empty(), state.degraded());
        assertThat(health().get("off").toString(), containsString("DARKSLIDE_REHEARSAL_FROM"));
    }

    @Test
    void aFullDiskIsTold() throws Exception {
        backup();
        try (var disk = SmallDisk.mounted(directory, 4)) {
            rehearsal.run(from.get(), disk.path(), new JobRunNow());
            state.read();
            assertEquals(
                    "There is no room left in " + disk.path() + ".",
                    state.last().problems());
        }
    }

    @Test
    void aCopyOfTheDatabaseThatCannotBeReadAnyMoreIsTold() throws Exception {
        backup();
        rehearsal.database = cuttingTheDump(); // after it was compared with the manifest
        run();
        assertThat(state.last().problems(), containsString("The backup cannot be read"));
        assertNull(state.last().wellAt());
    }

    private DataSource cuttingTheDump() {
        return (DataSource) Proxy.newProxyInstance(
                DataSource.class.getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    for (var file : FileTree.files(from.get().resolve("database"))) Files.write(file, new byte[100]);
                    return method.invoke(database, arguments);
                });
    }

    /** Other tests may have left photos without their files, which a backup says by a 1. */
    private void backup() throws IOException {
        var before = manifests();
        assertThat(BackupCommand.run("backup", List.of(from.get().toString())), lessThan(2));
        assertEquals(before + 1, manifests());
    }

    private int manifests() throws IOException {
        return FileTree.files(from.get().resolve("manifests")).size();
    }

    private void run() {
        assertTrue(new JobRunNow().attempt(rehearsal));
    }

    private boolean isTriedAgain() {
        var before = state.last().ranAt();
        run();
        return !before.equals(state.last().ranAt());
    }

    private void ran(String ago, String problems) throws SQLException {
        sql("update rehearsal set ran_at = utc_timestamp(6) - interval " + ago + ", problems = " + problems
                + ", newest_at = null");
        state.read();
    }

    private void assertDegraded(String reason) {
        state.read();
        assertThat(state.degraded().orElse("no"), containsString(reason));
    }

    private Map<String, Object> health() {
        return check.call().getData().orElseThrow();
    }

    private Path original() throws IOException {
        return FileTree.files(from.get()).stream()
                .filter(file -> file.getFileName().toString().equals(image + ".original"))
                .findFirst()
                .orElseThrow();
    }

    private void sql(String update) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(update));
        }
    }
}
