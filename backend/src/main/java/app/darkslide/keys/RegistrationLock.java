package app.darkslide.keys;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Holds every replica's registrations outside of their transactions: the ones on their way are through when it begins,
 * the next ones wait for its end. Without that, a key could be removed between the moment that a registration uses it
 * and the moment that its row can be seen, and everything of that person would be noise for ever. The connections that
 * hold it can read nothing else meanwhile; where they break, the pause ends.
 */
final class RegistrationLock implements AutoCloseable {
    private final Connection users;
    private final Connection keys;

    /**
     * A registration writes to the users before it wraps, so they are locked first, and what it wrote is there when the
     * keys are. One connection would lock both by their names, in the other order, and MySQL would let a registration
     * between its two writes fail. The second lock keeps out a rotation with an older keyset.
     */
    RegistrationLock(CommandDatabase database) throws SQLException {
        users = locked(database, "users");
        try {
            keys = locked(database, "user_keys");
        } catch (SQLException e) {
            users.close();
            throw e;
        }
    }

    @Override
    public void close() throws SQLException {
        try (users) {
            keys.close();
        }
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
