package app.darkslide.database;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Held by the backup that is under way, whatever machine it runs on; the database takes it back when the connection of a killed
 * one ends. {@link RunningBackup} tells the service of it.
 */
public final class BackupLock implements AutoCloseable {
    /** In SQL; databases of one server share their locks. */
    static final String NAME = "concat(database(), '.backup')";

    private final CommandSql sql;

    public BackupLock(Connection database) throws SQLException {
        sql = new CommandSql(database);
        if (!isTrue("select get_lock(" + NAME + ", 0)"))
            throw new CommandRefusedException(
                    "Another backup of this database is under way. Wait until it has finished.");
    }

    /** Whether the database has been there all the time, or was started anew. */
    public boolean isHeld() {
        try {
            return isTrue("select is_used_lock(" + NAME + ") = connection_id()");
        } catch (SQLException connectionLost) {
            return false;
        }
    }

    @Override
    public void close() throws SQLException {
        if (isHeld()) isTrue("select release_lock(" + NAME + ")");
    }

    /** False for null, too. */
    private boolean isTrue(String condition) throws SQLException {
        return sql.number(condition) != 0;
    }
}
