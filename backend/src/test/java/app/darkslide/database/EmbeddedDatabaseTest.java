package app.darkslide.database;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.darkslide.testing.Await;
import app.darkslide.testing.SmallDisk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of the data, and of the server, when programs start, end and are killed. */
class EmbeddedDatabaseTest {
    @TempDir
    Path temporary;

    @Test
    void a_second_start_finds_the_data_and_the_server_ends_with_its_jvm() throws Exception {
        ProcessHandle server;
        try (var first = OtherJvm.on(db())) {
            keepOneRow(first);
            server = first.server();
        }
        assertFalse(server.isAlive());
        try (var second = OtherJvm.on(db())) {
            assertEquals("1", rows(second));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void the_server_does_not_get_the_master_key() throws Exception {
        try (var jvm = OtherJvm.with(db(), "DARKSLIDE_MASTER_KEY", "the very secret")) {
            var environment = Files.readString(
                    Path.of("/proc", String.valueOf(jvm.server().pid()), "environ"));
            assertTrue(environment.contains("UMASK=0600"));
            assertFalse(environment.contains("DARKSLIDE_"));
            assertFalse(environment.contains("the very secret"));
        }
    }

    @Test
    void a_second_jvm_is_refused_and_does_the_first_no_harm() throws Exception {
        try (var first = OtherJvm.on(db())) {
            keepOneRow(first);
            assertEquals(
                    "Another Darkslide is already using " + db().toRealPath() + ". Stop it,"
                            + " or give this one its own directory with DARKSLIDE_DATA,"
                            + " or point it to a MySQL server with DARKSLIDE_DATABASE_URL.",
                    OtherJvm.starting(db()).greeting());
            assertEquals("1", rows(first));
        }
    }

    @Test
    void the_server_of_a_killed_jvm_is_ended_cleanly_by_the_next() throws Exception {
        var killed = OtherJvm.on(db());
        keepOneRow(killed);
        var orphan = killed.server();
        killed.kill();
        assertTrue(orphan.isAlive());
        try (var next = OtherJvm.on(db())) {
            assertFalse(orphan.isAlive());
            assertTrue(Files.readString(db().resolve("server.previous.log")).contains("Shutdown complete"));
            assertEquals("1", rows(next));
        }
    }

    @Test
    void a_server_whose_jvm_was_killed_before_it_noted_the_pid_is_ended_too() throws Exception {
        var killed = OtherJvm.on(db());
        var orphan = killed.server();
        killed.kill();
        Files.writeString(db().resolve("server.pid"), "");
        try (var next = OtherJvm.on(db())) {
            assertFalse(orphan.isAlive());
            assertEquals("1", next.sql("select 1"));
        }
    }

    @Test
    void nothing_acknowledged_is_lost_when_both_are_killed() throws Exception {
        var killed = OtherJvm.on(db());
        keepOneRow(killed);
        OtherJvm.kill(killed.server());
        killed.kill();
        try (var next = OtherJvm.on(db())) {
            assertEquals("1", rows(next));
        }
    }

    @Test
    void a_process_that_was_given_the_pid_of_an_old_server_is_let_alone() throws Exception {
        var stranger = new ProcessBuilder("sleep", "600").start();
        try (var neighbour = OtherJvm.on(temporary.resolve("neighbour"))) {
            for (var pid : List.of(stranger.pid(), neighbour.server().pid())) {
                Files.createDirectories(db());
                Files.writeString(db().resolve("server.pid"), Long.toString(pid));
                OtherJvm.on(db()).close();
            }
            assertTrue(stranger.isAlive());
            assertEquals("1", neighbour.sql("select 1"));
        } finally {
            stranger.destroy();
        }
    }

    @Test
    void a_first_start_that_is_killed_leaves_nothing_half_made() throws Exception {
        var cache = temporary.resolve("cache");
        var unpacked = cache.resolve("darkslide/mariadb-11.4.5-linux");
        killWhenThereIs(cache.resolve("darkslide/mariadb-11.4.5-linux.new"), cache);
        assertFalse(Files.exists(unpacked));
        killWhenThereIs(db(), cache);
        assertFalse(Files.exists(db().resolve("data")));
        try (var next = OtherJvm.unpacking(db(), cache, ":", OtherJvm.classPath())) {
            assertEquals("ready", next.greeting());
        }
        assertEquals(List.of("mariadb-11.4.5-linux", "mariadb-11.4.5.lock"), names(unpacked.getParent()));
        assertEquals(List.of("data", "lock", "server.log", "server.pid", "server.previous.log", "tmp"), names(db()));
    }

    @Test
    void a_start_is_not_cut_off_when_the_connection_pool_waits_no_longer() throws Exception {
        try (var jvm = OtherJvm.interrupted(db())) {
            assertEquals("ready", jvm.greeting());
        }
    }

    @Test
    void a_full_disk_is_told_in_a_sentence_and_leaves_nothing() throws Exception {
        var cache = temporary.resolve("cache");
        var limited = OtherJvm.unpacking(db(), cache, "ulimit -f 1000", OtherJvm.classPath());
        assertEquals(
                "The database server cannot be unpacked into " + cache
                        + "/darkslide/mariadb-11.4.5-linux: File too large",
                limited.greeting());
        assertEquals(List.of("mariadb-11.4.5.lock"), names(cache.resolve("darkslide")));
    }

    @Test
    void a_build_without_the_server_says_what_to_do() throws Exception {
        var cache = temporary.resolve("cache");
        var without = OtherJvm.unpacking(db(), cache, ":", OtherJvm.classPathWithoutServer());
        assertEquals(
                "The database server cannot be unpacked into " + cache + "/darkslide/mariadb-11.4.5-linux:"
                        + " this build has left it out."
                        + " Set DARKSLIDE_DATABASE_URL to a MySQL server (jdbc:mysql://<host>/<database>).",
                without.greeting());
    }

    @Test
    void a_system_without_a_server_says_what_to_do() {
        var told = assertThrows(IOException.class, () -> Platform.of("linux", "aarch64"));
        assertEquals(
                "There is no embedded database for linux/aarch64:"
                        + " set DARKSLIDE_DATABASE_URL to a MySQL server (jdbc:mysql://<host>/<database>).",
                told.getMessage());
    }

    @Test
    void a_file_in_the_way_is_told_in_a_sentence() throws Exception {
        Files.writeString(db(), "not a directory");
        assertEquals(
                "The directory " + db() + " cannot hold the database: a file of that name is in the way", refusal());
    }

    @Test
    void a_damaged_directory_is_told_in_a_sentence_and_kept() throws Exception {
        Files.createDirectories(db().resolve("data/mysql"));
        Files.writeString(db().resolve("data/ibdata1"), "damaged");
        var sentence = refusal();
        assertTrue(
                sentence.startsWith("The embedded database in " + db().toRealPath() + " does not start: "), sentence);
        assertTrue(sentence.contains(db().toRealPath().resolve("server.log").toString()), sentence);
        assertFalse(sentence.contains("\n"));
        assertEquals("damaged", Files.readString(db().resolve("data/ibdata1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not what MariaDB writes there, although it has fifty-two bytes"})
    void a_broken_log_of_the_system_tables_is_put_aside(String broken) throws Exception {
        try (var first = OtherJvm.on(db())) {
            keepOneRow(first);
        }
        var log = db().resolve("data/aria_log_control");
        Files.writeString(log, broken);
        try (var next = OtherJvm.on(db())) {
            assertEquals("1", rows(next));
        }
        assertEquals(broken, Files.readString(db().resolve("broken-aria-log/aria_log_control")));
        try (var third = OtherJvm.on(db())) {
            assertEquals("1", rows(third));
        }
    }

    @Test
    void on_a_full_disk_it_starts_in_the_room_that_was_kept_for_it() throws Exception {
        try (var disk = SmallDisk.mounted(temporary, 400)) {
            var db = disk.path().resolve("db");
            try (var first = OtherJvm.on(db)) {
                keepOneRow(first);
            }
            DiskReserve.adjust(new DatabaseDirectory(db)); // as the service does while it runs
            assertEquals(DiskReserve.SIZE, Files.size(db.resolve("reserve")));
            disk.fill();
            try (var next = OtherJvm.on(db)) {
                assertFalse(Files.exists(db.resolve("reserve")));
                assertEquals("done", next.sql("insert into kept values (2)"));
                assertEquals("done", next.sql("delete from kept where id = 1"));
                assertEquals("1", rows(next));
            }
            disk.empty();
            DiskReserve.adjust(new DatabaseDirectory(db));
            assertEquals(DiskReserve.SIZE, Files.size(db.resolve("reserve")));
        }
    }

    @Test
    void the_room_is_given_up_while_the_server_runs_before_there_is_none() throws Exception {
        try (var disk = SmallDisk.mounted(temporary, 400)) {
            var db = DatabaseDirectory.made(disk.path().resolve("db"));
            DiskReserve.adjust(db);
            assertTrue(Files.exists(db.reserve()));
            disk.fillBut(DiskReserve.LITTLE + 1_000_000);
            DiskReserve.adjust(db);
            assertTrue(Files.exists(db.reserve()));
            disk.fillBut(DiskReserve.LITTLE - 1_000_000);
            DiskReserve.adjust(db);
            assertFalse(Files.exists(db.reserve()));
        }
    }

    @Test
    void a_start_takes_away_what_a_killed_service_has_kept_of_the_room() throws Exception {
        var db = DatabaseDirectory.made(temporary);
        Files.write(db.unfinishedReserve(), new byte[1]);
        DiskReserve.makeRoom(db);
        assertFalse(Files.exists(db.unfinishedReserve()));
    }

    private Path db() {
        return temporary.resolve("d b");
    }

    private String refusal() {
        return assertThrows(IllegalStateException.class, () -> new EmbeddedDatabase(db()).address())
                .getMessage();
    }

    private void killWhenThereIs(Path file, Path cache) throws Exception {
        var jvm = OtherJvm.unpacking(db(), cache, ":", OtherJvm.classPath());
        Await.until(file + " is there", Duration.ofMillis(1), () -> Files.exists(file));
        jvm.kill();
    }

    private static void keepOneRow(OtherJvm jvm) throws IOException {
        assertEquals("done", jvm.sql("create table kept (id int primary key)"));
        assertEquals("done", jvm.sql("insert into kept values (1)"));
    }

    private static String rows(OtherJvm jvm) throws IOException {
        return jvm.sql("select count(*) from kept");
    }

    private static List<String> names(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
