package app.darkslide.keys;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Holds every replica's registrations outside of their transactions: the ones on their way are through when it begins,
 * the next ones wait for its end. Without that, a key could be removed between the moment that a registration uses it
 * and the moment that its row can be seen, and everything of that person would be noise for ever. The connection that
 * holds it can read nothing else meanwhile; where it breaks, the pause ends.
 */
final class RegistrationPause implements AutoCloseable {
    private final Connection database;

    RegistrationPause(Connection database) throws SQLException {
        this.database = database;
        execute("lock tables users read"); // which a registration writes to before it wraps
    }

    @Override
    public void close() throws SQLException {
        execute("unlock tables");
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute(sql);
        }
    }
}
