package app.darkslide.database;

import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.PreventFurtherStepsException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start on a database as another version, another build or a restore has left it. */
class SchemaCheckTest {
    @TempDir
    Path directory;

    private ServerAddress address;
    private Flyway flyway;

    @BeforeEach
    void migrate() throws SQLException {
        address = new EmbeddedDatabase(directory).address();
        flyway = configuration().load();
        assertTrue(flyway.migrate().success);
    }

    private FluentConfiguration configuration() {
        return Flyway.configure()
                .dataSource(address.url(), ServerAddress.NAME, address.password())
                .callbacks(new PatientMigrations(), new SchemaCheck());
    }

    @AfterEach
    void end() throws Exception {
        ServerProcess.find(new DatabaseDirectory(directory.toRealPath()))
                .orElseThrow()
                .end();
    }

    @Test
    void theSameVersionStartsAgain() {
        assertEquals(0, flyway.migrate().migrationsExecuted);
    }

    @Test
    void anOlderStoreStaysOpenAndKnowsWhatEachUserKeeps() throws SQLException {
        assertEquals("", answer("select group_concat(value) from settings"));
        var older = configuration().target("11").cleanDisabled(false).load();
        older.clean();
        older.migrate();
        for (var name : List.of("ansel", "dorothea")) change("""
            insert into users (id, username, email, password_hash, created_at)
            values (unhex(md5('%1$s')), '%1$s', '%1$s@example.org', '-', now(6))\
            """.formatted(name));
        for (var picture : List.of("'2019-07-01', null", "'2019-07-02', now(6)", "'2020-01-01', null"))
            change("""
                insert into images (id, owner_id, media_type, size, created_at, digest, wrapped_key, details,
                    renditions_version, taken_at, deleted_at)
                values (unhex(md5(uuid())), unhex(md5('ansel')), 'image/jpeg', 2500000000, now(6), unhex(md5(uuid())),
                    '-', '-', 1, %s)\
                """.formatted(picture));
        assertTrue(flyway.migrate().success);
        assertEquals("OPEN", answer("select value from settings where name = 'registration'"));
        assertEquals(
                "ansel 3 7500000000 none, dorothea 0 0 none",
                answer("select group_concat(concat_ws(' ', username, images, bytes, coalesce(max_images, max_bytes,"
                        + " 'none')) order by username separator ', ') from users join user_storage on owner_id ="
                        + " id"));
    }

    @Test
    void aNewerSchemaIsToldInASentenceThatSaysWhatToDo() throws SQLException {
        change("insert into flyway_schema_history select installed_rank + 1, '999', description, type, 'V999__x.sql',"
                + " checksum, installed_by, installed_on, execution_time, true from flyway_schema_history"
                + " order by installed_rank desc limit 1");
        var sentence = refusal();
        assertThat(
                sentence, containsString("last used by a newer Darkslide (its schema is version 999, this Darkslide"));
        assertThat(sentence, containsString("Start the newer one again"));
    }

    @Test
    void anUpdateThatEndedInTheMiddleIsNoReasonToRepairTheHistory() throws SQLException {
        change("update flyway_schema_history set success = false order by installed_rank desc limit 1");
        assertThat(refusal(), containsString("An update of this database ended in the middle"));
    }

    @Test
    void theSchemaOfAnotherBuildIsToldApart() throws SQLException {
        change("update flyway_schema_history set checksum = 1 where version = '3'");
        assertThat(refusal(), containsString("set up by another build of Darkslide (version 3 "));
    }

    @Test
    void aRestoreThatWasKilledHasToBeRunAgain() throws SQLException {
        try (var connection = new EmbeddedDriver().connect(address.url(), address.credentials(new Properties()));
                var statement = connection.createStatement()) {
            statement.execute("rename table flyway_schema_history to " + SchemaCheck.UNFINISHED_RESTORE);
        }
        assertThat(refusal(), containsString("The restore of a backup into this database has not finished"));
    }

    /** @return what Quarkus prints: the message of the innermost cause */
    private String refusal() {
        Throwable cause = assertThrows(RuntimeException.class, flyway::migrate);
        while (cause.getCause() != null) cause = cause.getCause();
        assertEquals(PreventFurtherStepsException.class, cause.getClass());
        assertThat(cause.getMessage(), not(containsString("repair")));
        assertThat(cause.getMessage(), not(containsString("\n")));
        return cause.getMessage();
    }

    /** @return empty for null */
    private String answer(String sql) throws SQLException {
        try (var connection = new EmbeddedDriver().connect(address.url(), address.credentials(new Properties()));
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            assertTrue(rows.next());
            return Objects.requireNonNullElse(rows.getString(1), "");
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = new EmbeddedDriver().connect(address.url(), address.credentials(new Properties()));
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }
}
