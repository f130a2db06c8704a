package app.darkslide.replicas;

import app.darkslide.database.UuidBytes;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;

/** The table of replicas. All times are the database's. */
@ApplicationScoped
class ReplicaRepository {
    private static final String LATELY = "seen_at > utc_timestamp(6) - interval 90 second";

    @Inject
    DataSource database;

    void seen(UUID replica, String version) throws SQLException {
        update(
                "insert into replicas (id, version, started_at, seen_at)"
                        + " values (?, ?, utc_timestamp(6), utc_timestamp(6))"
                        + " on duplicate key update seen_at = utc_timestamp(6)",
                UuidBytes.of(replica),
                version);
    }

    void remove(UUID replica) throws SQLException {
        update("delete from replicas where id = ?", UuidBytes.of(replica));
    }

    /** Those that were killed. */
    void forgetLost() throws SQLException {
        update("delete from replicas where seen_at < utc_timestamp(6) - interval 1 hour");
    }

    /** How many replicas of each version have been seen within 90 seconds. */
    SortedMap<String, Integer> byVersion() throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select version, count(*) from replicas where " + LATELY + " group by version");
                var rows = query.executeQuery()) {
            var found = new TreeMap<String, Integer>();
            while (rows.next()) found.put(rows.getString(1), rows.getInt(2));
            return found;
        }
    }

    private void update(String sql, Object... parameters) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) statement.setObject(i + 1, parameters[i]);
            statement.executeUpdate();
        }
    }
}
