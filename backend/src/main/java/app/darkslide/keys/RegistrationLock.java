package app.darkslide.keys;

import app.darkslide.database.CommandDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the registrations of every replica from running, and links from being made: those on their way have ended when it is acquired,
 * and the next ones wait until it is released. Without it, a key could be removed between the moment that a registration uses it and
 * the moment that its row becomes visible, and the data of that user would be lost for ever. The connections that hold the
 * lock can read nothing else; if they break, the lock is released.
 */
final class RegistrationLock implements AutoCloseable {
    private final List<Connection> connections = new ArrayList<>();

    /**
     * Locks users before keys, because a registration writes to the users before it wraps. One connection would lock both
     * in the order of their names, the other one, and MySQL would fail a registration between its two writes. The second
     * lock keeps out a rotation with an older keyset, the third what makes a link, which writes its row before it wraps, too.
     */
    RegistrationLock(CommandDatabase database) throws SQLException {
        try {
            for (var table : List.of("users", "user_keys", "shares")) connections.add(locked(database, table));
        } catch (SQLException e) {
            close();
            throw e;
        }
    }

    @Override
    public void close() throws SQLException {
        for (var connection : connections) connection.close();
    }

    /** @return a connection that locks the table until it is closed */
    private static Connection locked(CommandDatabase database, String table) throws SQLException {
        var connection = database.connect();
        try (var statement = connection.createStatement()) {
            statement.execute("lock tables " + table + " read");
            return connection;
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
    }
}
