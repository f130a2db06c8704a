package app.darkslide.keys;

import app.darkslide.database.CommandRefusedException;
import java.sql.Connection;
import java.sql.SQLException;

/** Lets one command at a time change the keyset, on whatever machine; a killed command loses the lock with its connection. */
final class KeysCommandLock implements AutoCloseable {
    private final Connection database;

    KeysCommandLock(Connection database) throws SQLException {
        this.database = database;
        if (call("select get_lock(concat(database(), '.keys'), 0)") != 1)
            throw new CommandRefusedException("Another keys command is running. Wait until it has finished.");
    }

    @Override
    public void close() throws SQLException {
        call("select release_lock(concat(database(), '.keys'))");
    }

    private int call(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
