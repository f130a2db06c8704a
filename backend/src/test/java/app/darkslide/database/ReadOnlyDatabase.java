package app.darkslide.database;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;

/** Makes the database refuse all changes for a while, as a server does that another one is about to replace. */
@Singleton
class ReadOnlyDatabase implements AgroalPoolInterceptor {
    private volatile String mode;

    void set(boolean readOnly) {
        mode = readOnly ? "read only" : "read write";
    }

    /** Connections are used again, so each is told how it is now. */
    @Override
    public void onConnectionAcquire(Connection connection) {
        if (mode == null) return;
        try (var statement = connection.createStatement()) {
            statement.execute("set session transaction " + mode);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
