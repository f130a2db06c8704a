package app.darkslide.keys;

import app.darkslide.crypto.KeyId;
import app.darkslide.crypto.MasterKeyset;
import app.darkslide.database.UuidBytes;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The wrapped keys of all users. By JDBC alone, because commands run without the rest of the application. */
final class WrappedKeyTable {
    private static final String NO_SUCH_TABLE = "42S02"; // SQLSTATE

    private final Connection database;

    WrappedKeyTable(Connection database) {
        this.database = database;
    }

    /** @param wrapped begins with the id of the master key that wrapped it */
    record Row(UUID user, byte[] wrapped) {
        KeyId masterKey() {
            return MasterKeyset.keyIdOf(wrapped);
        }
    }

    /** The number of keys that a master key wraps, and one or two of them. */
    record Use(KeyId masterKey, long count, List<Row> samples) {}

    /** One for each master key that wraps any; none before the first start has created the table. */
    List<Use> uses() throws SQLException {
        try (var query = database.prepareStatement("""
                select number, user_id, wrapped_key from user_keys join (
                    select count(*) as number, min(user_id) as first, max(user_id) as last
                    from user_keys group by left(wrapped_key, 5)) as uses
                on user_id in (first, last) order by left(wrapped_key, 5)""")) {
            var uses = new ArrayList<Use>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) add(uses, rows.getLong(1), row(rows, 2));
            }
            return uses;
        } catch (SQLException e) {
            if (NO_SUCH_TABLE.equals(e.getSQLState())) return List.of();
            throw e;
        }
    }

    long count(KeyId masterKey) throws SQLException {
        try (var query = database.prepareStatement("select count(*) from user_keys where left(wrapped_key, 5) = ?")) {
            query.setBytes(1, prefix(masterKey));
            try (var rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** Keys that other master keys wrap, in the order of user ids, after the given one. */
    List<Row> notWrappedBy(KeyId masterKey, UUID after, int limit) throws SQLException {
        try (var query = database.prepareStatement("""
                select user_id, wrapped_key from user_keys
                where user_id > ? and left(wrapped_key, 5) <> ? order by user_id limit ?""")) {
            query.setBytes(1, UuidBytes.of(after));
            query.setBytes(2, prefix(masterKey));
            query.setInt(3, limit);
            var found = new ArrayList<Row>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) found.add(row(rows, 1));
            }
            return found;
        }
    }

    /** Replaces a wrapped key by another wrapping of it, unless it was erased or replaced in the meantime. */
    boolean replace(Row row, byte[] wrapped) throws SQLException {
        try (PreparedStatement update = database.prepareStatement(
                "update user_keys set wrapped_key = ? where user_id = ? and wrapped_key = ?")) {
            update.setBytes(1, wrapped);
            update.setBytes(2, UuidBytes.of(row.user()));
            update.setBytes(3, row.wrapped());
            return update.executeUpdate() > 0;
        }
    }

    private static void add(List<Use> uses, long count, Row row) {
        var last = uses.isEmpty() ? null : uses.get(uses.size() - 1);
        if (last == null || !last.masterKey().equals(row.masterKey()))
            uses.add(new Use(row.masterKey(), count, new ArrayList<>(List.of(row))));
        else last.samples().add(row);
    }

    private static Row row(ResultSet rows, int column) throws SQLException {
        return new Row(UuidBytes.uuid(rows.getBytes(column)), rows.getBytes(column + 1));
    }

    /** The first bytes of all keys that a master key wraps. */
    private static byte[] prefix(KeyId masterKey) {
        return ByteBuffer.allocate(5).put((byte) 1).putInt(masterKey.value()).array();
    }
}
