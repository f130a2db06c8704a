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
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A start on a database that this version cannot use. */
class SchemaCheckTest {
    @TempDir
    Path directory;

    private ServerAddress address;
    private Flyway flyway;

    @BeforeEach
    void migrate() throws SQLException {
        address = new EmbeddedDatabase(directory).address();
        flyway = Flyway.configure()
                .dataSource(address.url(), ServerAddress.NAME, address.password())
                .callbacks(new PatientMigrations(), new SchemaCheck())
                .load();
        assertTrue(flyway.migrate().success);
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
    void aNewerSchemaIsToldInASentenceThatSaysWhatToDo() throws SQLException {
        history("insert into flyway_schema_history select installed_rank + 1, '999', description, type, 'V999__x.sql',"
                + " checksum, installed_by, installed_on, execution_time, true from flyway_schema_history"
                + " order by installed_rank desc limit 1");
        var sentence = refusal();
        assertThat(
                sentence, containsString("last used by a newer Darkslide (its schema is version 999, this Darkslide"));
        assertThat(sentence, containsString("Start the newer one again"));
    }

    @Test
    void anUpdateThatEndedInTheMiddleIsNoReasonToRepairTheHistory() throws SQLException {
        history("update flyway_schema_history set success = false order by installed_rank desc limit 1");
        assertThat(refusal(), containsString("An update of this database ended in the middle"));
    }

    @Test
    void theSchemaOfAnotherBuildIsToldApart() throws SQLException {
        history("update flyway_schema_history set checksum = 1 where version = '3'");
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

    private void history(String sql) throws SQLException {
        try (var connection = new EmbeddedDriver().connect(address.url(), address.credentials(new Properties()));
                var statement = connection.createStatement()) {
            assertEquals(1, statement.executeUpdate(sql));
        }
    }
}
