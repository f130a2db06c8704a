package app.darkslide.backup;

import app.darkslide.backup.DumpFormat.Column;
import app.darkslide.backup.DumpFormat.Table;
import app.darkslide.backup.DumpFormat.Type;
import app.darkslide.database.CommandSql;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Copies all tables as they were at one moment, row by row: none is in memory as a whole. */
final class DatabaseDump {
    private final Connection database;
    private final CommandSql sql;
    private final DataOutputStream out;
    private long rows;

    DatabaseDump(Connection database, DataOutputStream out) {
        this.database = database;
        sql = new CommandSql(database);
        this.out = out;
    }

    /** @return the number of rows */
    long write() throws SQLException, IOException {
        sql.execute("set time_zone = '+00:00'");
        sql.execute("set session net_write_timeout = 86400"); // a slow target makes the server wait
        sql.execute("set session transaction isolation level repeatable read");
        sql.execute("start transaction with consistent snapshot, read only");
        out.writeByte(DumpFormat.VERSION);
        for (var table : tables()) write(table);
        out.writeByte(DumpFormat.END);
        out.writeLong(rows);
        sql.execute("commit");
        return rows;
    }

    /** The history first, by which a restore knows whether it can read the rest. */
    private List<String> tables() throws SQLException {
        return sql.list(
                "select table_name from information_schema.tables"
                        + " where table_schema = database() and table_type = 'BASE TABLE'"
                        + " order by table_name <> ?, table_name",
                row -> row.getString(1),
                DumpFormat.HISTORY);
    }

    private void write(String name) throws SQLException, IOException {
        try (var statement = database.createStatement(ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            statement.setFetchSize(Integer.MIN_VALUE); // MySQL's driver then reads row by row
            try (var found = statement.executeQuery("select * from `" + name + "`")) {
                var table = new Table(name, columns(found));
                writeHead(table);
                var before = rows;
                for (; found.next(); rows++) writeRow(table, found);
                out.writeByte(DumpFormat.END_OF_TABLE);
                out.writeLong(rows - before);
            }
        }
    }

    private static List<Column> columns(ResultSet found) throws SQLException {
        var meta = found.getMetaData();
        var columns = new ArrayList<Column>();
        for (int i = 1; i <= meta.getColumnCount(); i++)
            columns.add(new Column(meta.getColumnName(i), Type.of(meta.getColumnType(i))));
        return columns;
    }

    private void writeHead(Table table) throws IOException {
        out.writeByte(DumpFormat.TABLE);
        out.writeUTF(table.name());
        out.writeShort(table.columns().size());
        for (var column : table.columns()) {
            out.writeUTF(column.name());
            out.writeByte(column.type().ordinal());
        }
    }

    private void writeRow(Table table, ResultSet row) throws SQLException, IOException {
        out.writeByte(DumpFormat.ROW);
        for (int i = 1; i <= table.columns().size(); i++)
            write(table.columns().get(i - 1).type(), row, i);
    }

    private void write(Type type, ResultSet row, int column) throws SQLException, IOException {
        switch (type) {
            case INTEGER -> {
                var value = row.getLong(column);
                if (isThere(!row.wasNull())) out.writeLong(value);
            }
            case BYTES -> write(row.getBytes(column));
            case TEXT -> {
                var value = row.getString(column);
                write(value == null ? null : value.getBytes(StandardCharsets.UTF_8));
            }
            case TIME -> {
                var value = row.getObject(column, LocalDateTime.class);
                if (isThere(value != null)) out.writeLong(micros(value));
            }
        }
    }

    private void write(byte[] value) throws IOException {
        if (!isThere(value != null)) return;
        out.writeInt(value.length);
        out.write(value);
    }

    private boolean isThere(boolean present) throws IOException {
        out.writeByte(present ? DumpFormat.PRESENT : DumpFormat.ABSENT);
        return present;
    }

    /** Columns are UTC. */
    private static long micros(LocalDateTime time) {
        return ChronoUnit.MICROS.between(LocalDateTime.ofEpochSecond(0, 0, ZoneOffset.UTC), time);
    }
}
