package app.darkslide.backup;

import app.darkslide.backup.DumpFormat.Table;
import app.darkslide.database.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Adds rows to a table, many by one statement. */
final class Inserts {
    private static final int ROWS = 100;
    private static final int BYTES = 1 << 20; // far less than what a server takes in one statement

    private final Connection database;
    private final String into;
    private final int columns;
    private final List<List<Object>> rows = new ArrayList<>();
    private int bytes;

    Inserts(Connection database, String target, Table table) {
        this.database = database;
        columns = table.columns().size();
        into = "insert into `%s` (%s) values "
                .formatted(
                        target,
                        table.columnNames().stream()
                                .map(name -> "`" + name + "`")
                                .collect(Collectors.joining(", ")));
    }

    void add(List<Object> row) throws SQLException {
        rows.add(row);
        for (var value : row) if (value instanceof byte[] blob) bytes += blob.length;
        if (rows.size() == ROWS || bytes > BYTES) finish();
    }

    /** Sends those that are left, and commits. */
    void finish() throws SQLException {
        if (rows.isEmpty()) return;
        try (var insert = database.prepareStatement(into + Sql.rows(rows.size(), columns))) {
            var parameter = 1;
            for (var row : rows) for (var value : row) insert.setObject(parameter++, value);
            insert.executeUpdate();
        }
        database.commit();
        rows.clear();
        bytes = 0;
    }
}
