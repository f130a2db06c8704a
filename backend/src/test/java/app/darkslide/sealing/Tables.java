package app.darkslide.sealing;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/** The database as somebody sees it who has a dump of it. */
final class Tables {
    private final DataSource database;

    Tables(DataSource database) {
        this.database = database;
    }

    /** All rows of all tables, each value in a line. */
    byte[] dump() throws SQLException {
        var dump = new ByteArrayOutputStream();
        for (var table : names()) {
            for (var row : rows("select * from " + table))
                for (var value : row.values()) {
                    if (value instanceof byte[] bytes) dump.writeBytes(bytes);
                    else dump.writeBytes(String.valueOf(value).getBytes(StandardCharsets.UTF_8));
                    dump.write('\n');
                }
        }
        return dump.toByteArray();
    }

    List<String> names() throws SQLException {
        return rows("select table_name as t from information_schema.tables where table_schema = database()").stream()
                .map(row -> row.values().iterator().next().toString())
                .toList();
    }

    Map<String, Object> row(String table, String column, String id) throws SQLException {
        var found = rows("select * from " + table + " where " + column + " = ?", bytes(id));
        return found.get(0);
    }

    List<Map<String, Object>> rows(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) query.setObject(i + 1, values[i]);
            var found = new ArrayList<Map<String, Object>>();
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    var row = new LinkedHashMap<String, Object>();
                    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++)
                        row.put(rows.getMetaData().getColumnLabel(i), rows.getObject(i));
                    found.add(row);
                }
            }
            return found;
        }
    }

    /** Puts a row back, as from a backup. */
    void insert(String table, Map<String, Object> row) throws SQLException {
        execute(
                "insert into %s (%s) values (%s)"
                        .formatted(
                                table,
                                String.join(", ", row.keySet()),
                                String.join(", ", Collections.nCopies(row.size(), "?"))),
                row.values().toArray());
    }

    int execute(String sql, Object... values) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
            return statement.executeUpdate();
        }
    }

    static byte[] bytes(String id) {
        var uuid = UUID.fromString(id);
        return ByteBuffer.allocate(16)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
