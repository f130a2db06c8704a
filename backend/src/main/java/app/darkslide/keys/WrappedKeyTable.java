package app.darkslide.keys;

import app.darkslide.crypto.KeyId;
import app.darkslide.crypto.MasterKeyset;
import app.darkslide.database.UuidBytes;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/** The keys that master keys wrap, of users and of links. By JDBC alone, because commands run without the rest of the application. */
final class WrappedKeyTable {
    private static final String NO_SUCH_TABLE = "42S02"; // SQLSTATE

    private final Connection database;

    WrappedKeyTable(Connection database) {
        this.database = database;
    }

    /** @param wrapped begins with the id of the master key that wrapped it */
    record Row(WrappedKeys kind, UUID id, byte[] wrapped) {
        KeyId masterKey() {
            return MasterKeyset.keyIdOf(wrapped);
        }
    }

    /** The number of keys that a master key wraps, and one or two of those of users, if it wraps any. */
    record Use(KeyId masterKey, KeyCounts counts, List<Row> samples) {
        private Use with(long links) {
            return new Use(masterKey, counts.plus(WrappedKeys.OF_SHARES, links), samples);
        }
    }

    /** One for each master key that wraps any; none before the first start has created the tables. */
    List<Use> uses() throws SQLException {
        var uses = new LinkedHashMap<KeyId, Use>();
        rows("""
                select number, user_id, wrapped_key from user_keys join (
                    select count(*) as number, min(user_id) as first, max(user_id) as last
                    from user_keys group by left(wrapped_key, 5)) as uses
                on user_id in (first, last) order by left(wrapped_key, 5)""", row -> {
            var sample = row(WrappedKeys.OF_USERS, row, 2);
            var counts = KeyCounts.NONE.plus(WrappedKeys.OF_USERS, row.getLong(1));
            uses.computeIfAbsent(sample.masterKey(), id -> new Use(id, counts, new ArrayList<>()))
                    .samples()
                    .add(sample);
        });
        rows("""
                select count(*), left(visitor_key, 5) as prefix from shares
                where left(visitor_key, 1) = x'01' and length(visitor_key) > 5 group by prefix""", row -> {
            var links = row.getLong(1);
            uses.compute(
                    MasterKeyset.keyIdOf(row.getBytes(2)),
                    (id, use) -> (use == null ? new Use(id, KeyCounts.NONE, List.of()) : use).with(links));
        });
        return List.copyOf(uses.values());
    }

    KeyCounts count(KeyId masterKey) throws SQLException {
        var counts = KeyCounts.NONE;
        for (var kind : WrappedKeys.values()) {
            var found = new ArrayList<Long>();
            rows(
                    "select count(*) from %s where left(%s, 5) = ?".formatted(kind.table, kind.wrapped),
                    row -> found.add(row.getLong(1)),
                    prefix(masterKey));
            for (var count : found) counts = counts.plus(kind, count);
        }
        return counts;
    }

    /** Keys that other master keys wrap, in the order of their ids, after the given one. */
    List<Row> notWrappedBy(WrappedKeys kind, KeyId masterKey, UUID after, int limit) throws SQLException {
        var found = new ArrayList<Row>();
        rows(
                "select %2$s, %3$s from %1$s where %2$s > ? and left(%3$s, 5) <> ? order by %2$s limit %4$d"
                        .formatted(kind.table, kind.id, kind.wrapped, limit),
                row -> found.add(row(kind, row, 1)),
                UuidBytes.of(after),
                prefix(masterKey));
        return found;
    }

    /** Replaces a wrapped key by another wrapping of it, unless it was erased or replaced in the meantime. */
    boolean replace(Row row, byte[] wrapped) throws SQLException {
        var kind = row.kind();
        try (var update = database.prepareStatement(
                "update %1$s set %3$s = ? where %2$s = ? and %3$s = ?".formatted(kind.table, kind.id, kind.wrapped))) {
            update.setBytes(1, wrapped);
            update.setBytes(2, UuidBytes.of(row.id()));
            update.setBytes(3, row.wrapped());
            return update.executeUpdate() > 0;
        }
    }

    private interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    /** None of a table that no start has created yet. */
    private void rows(String query, Reader reader, byte[]... parameters) throws SQLException {
        try (var statement = database.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) statement.setBytes(i + 1, parameters[i]);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) reader.read(rows);
            }
        } catch (SQLException e) {
            if (!NO_SUCH_TABLE.equals(e.getSQLState())) throw e;
        }
    }

    private static Row row(WrappedKeys kind, ResultSet rows, int column) throws SQLException {
        return new Row(kind, UuidBytes.uuid(rows.getBytes(column)), rows.getBytes(column + 1));
    }

    /** The first bytes of all keys that a master key wraps. */
    private static byte[] prefix(KeyId masterKey) {
        return ByteBuffer.allocate(5).put((byte) 1).putInt(masterKey.value()).array();
    }
}
